/// Names of laws and codes, as they stand behind `Luật` and `Bộ luật`: one a line.
enum LawNames {
  static let text = """
    An ninh mạng
    An toàn thông tin mạng
    An toàn thực phẩm
    An toàn, vệ sinh lao động
    Ban hành văn bản quy phạm pháp luật
    Báo chí
    Bảo hiểm xã hội
    Bảo hiểm y tế
    Bảo vệ bí mật nhà nước
    Bảo vệ dữ liệu cá nhân
    Bảo vệ môi trường
    Bảo vệ quyền lợi người tiêu dùng
    Biên phòng Việt Nam
    Bình đẳng giới
    Bưu chính
    Các tổ chức tín dụng
    Cán bộ, công chức
    Căn cước
    Cạnh tranh
    Chăn nuôi
    Chất lượng sản phẩm, hàng hóa
    Chứng khoán
    Chuyển giao công nghệ
    Công an nhân dân
    Công chứng
    Công đoàn
    Công nghệ cao
    Công nghệ thông tin
    Công nghiệp công nghệ số
    Cư trú
    Dân quân tự vệ
    Dân sự
    Dầu khí
    Di sản văn hóa
    Doanh nghiệp
    Du lịch
    Dữ liệu
    Dược
    Đa dạng sinh học
    Đất đai
    Đấu thầu
    Đầu tư
    Đầu tư công
    Đê điều
    Địa chất và khoáng sản
    Điện ảnh
    Điện lực
    Đo lường
    Đường bộ
    Giá
    Giao dịch điện tử
    Giao thông đường bộ
    Giáo dục
    Giáo dục đại học
    Giáo dục nghề nghiệp
    Hình sự
    Hòa giải ở cơ sở
    Hóa chất
    Hỗ trợ doanh nghiệp nhỏ và vừa
    Hộ tịch
    Hôn nhân và gia đình
    Hợp tác xã
    Kế toán
    Khám bệnh, chữa bệnh
    Khiếu nại
    Khoa học và công nghệ
    Khoa học, công nghệ và đổi mới sáng tạo
    Khoáng sản
    Kiểm toán nhà nước
    Kiến trúc
    Kinh doanh bất động sản
    Lao động
    Lâm nghiệp
    Lưu trữ
    Lý lịch tư pháp
    Mặt trận Tổ quốc Việt Nam
    Năng lượng nguyên tử
    Ngân sách nhà nước
    Nghĩa vụ quân sự
    Người cao tuổi
    Người khuyết tật
    Nhà giáo
    Nhà ở
    Nuôi con nuôi
    Phá sản
    Phòng, chống bạo lực gia đình
    Phòng, chống bệnh truyền nhiễm
    Phòng, chống ma túy
    Phòng, chống mua bán người
    Phòng, chống tác hại của rượu, bia
    Phòng, chống tác hại của thuốc lá
    Phòng, chống tham nhũng
    Phòng, chống thiên tai
    Phòng bệnh
    Phòng cháy và chữa cháy
    Phòng cháy, chữa cháy và cứu nạn, cứu hộ
    Phòng thủ dân sự
    Phổ biến, giáo dục pháp luật
    Quản lý nợ công
    Quản lý thuế
    Quản lý, sử dụng tài sản công
    Quảng cáo
    Quốc phòng
    Quy hoạch
    Quy hoạch đô thị và nông thôn
    Sở hữu trí tuệ
    Sử dụng năng lượng tiết kiệm và hiệu quả
    Tài nguyên nước
    Tần số vô tuyến điện
    Thanh niên
    Thanh tra
    Thể dục, thể thao
    Thi đua, khen thưởng
    Thi hành án dân sự
    Thống kê
    Thủ đô
    Thuế giá trị gia tăng
    Thuế thu nhập cá nhân
    Thuế thu nhập doanh nghiệp
    Thư viện
    Thực hành tiết kiệm, chống lãng phí
    Thực hiện dân chủ ở cơ sở
    Thương mại
    Thủy lợi
    Thủy sản
    Tiếp cận thông tin
    Tiếp công dân
    Tiêu chuẩn và quy chuẩn kỹ thuật
    Tín ngưỡng, tôn giáo
    Tố cáo
    Tố tụng dân sự
    Tố tụng hình sự
    Tổ chức Chính phủ
    Tổ chức chính quyền địa phương
    Trật tự, an toàn giao thông đường bộ
    Trẻ em
    Trồng trọt
    Trợ giúp pháp lý
    Trách nhiệm bồi thường của Nhà nước
    Viên chức
    Viễn thông
    Việc làm
    Xây dựng
    Xử lý vi phạm hành chính
    Xuất bản
    """

  /// The word that is listed, by which they are found.
  static let words = ["luật"]
}
