import KeHoachText

/// Names of laws with the capitals of the decree: the type's first letter and the name's. From three syllables on.
enum LawNames {
  /// The names; where practice has two ways of writing `Nhà nước` or `Chính quyền`, both.
  static let all = text.pieces(between: "\n")

  /// Whether a phrase is the name of a law.
  static func isLaw(_ phrase: String) -> Bool {
    ["Luật ", "Bộ luật ", "Pháp lệnh "].contains { phrase.utf8.starts(with: $0.utf8) }
  }

  private static let text = """
    Bộ luật Dân sự
    Bộ luật Hình sự
    Bộ luật Lao động
    Bộ luật Hàng hải Việt Nam
    Bộ luật Tố tụng dân sự
    Bộ luật Tố tụng hình sự
    Luật Bảo vệ dữ liệu cá nhân
    Luật Các tổ chức tín dụng
    Luật Công nghiệp công nghệ số
    Luật Hòa giải ở cơ sở
    Luật Hỗ trợ doanh nghiệp nhỏ và vừa
    Luật Khoa học, công nghệ và đổi mới sáng tạo
    Luật Kiểm toán nhà nước
    Luật Lý lịch tư pháp
    Luật Mặt trận Tổ quốc Việt Nam
    Luật Năng lượng nguyên tử
    Luật Nuôi con nuôi
    Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ
    Luật Phòng thủ dân sự
    Luật Quy hoạch đô thị và nông thôn
    Luật Thực hiện dân chủ ở cơ sở
    Luật Trách nhiệm bồi thường của Nhà nước
    Luật Trật tự, an toàn giao thông đường bộ
    Luật Nhà giáo
    Luật Công đoàn
    Luật Đầu tư
    Luật An ninh mạng
    Luật An ninh quốc gia
    Luật An toàn thông tin mạng
    Luật An toàn thực phẩm
    Luật An toàn, vệ sinh lao động
    Luật Ban hành văn bản quy phạm pháp luật
    Luật Báo chí
    Luật Bảo hiểm xã hội
    Luật Bảo hiểm y tế
    Luật Bảo vệ bí mật nhà nước
    Luật Bảo vệ môi trường
    Luật Bảo vệ quyền lợi người tiêu dùng
    Luật Biên giới quốc gia
    Luật Biên phòng Việt Nam
    Luật Bình đẳng giới
    Luật Bưu chính
    Luật Cán bộ, công chức
    Luật Căn cước công dân
    Luật Chăn nuôi
    Luật Chất lượng sản phẩm, hàng hóa
    Luật Chứng khoán
    Luật Chuyển giao công nghệ
    Luật Công an nhân dân
    Luật Công chứng
    Luật Công nghệ cao
    Luật Công nghệ thông tin
    Luật Cư trú
    Luật Cạnh tranh
    Luật Dân quân tự vệ
    Luật Dầu khí
    Luật Di sản văn hóa
    Luật Doanh nghiệp
    Luật Du lịch
    Luật Đa dạng sinh học
    Luật Đất đai
    Luật Đầu tư công
    Luật Đấu giá tài sản
    Luật Đấu thầu
    Luật Địa chất và khoáng sản
    Luật Điện ảnh
    Luật Điện lực
    Luật Đo đạc và bản đồ
    Luật Đo lường
    Luật Đường sắt
    Luật Giáo dục
    Luật Giáo dục đại học
    Luật Giáo dục nghề nghiệp
    Luật Giao dịch điện tử
    Luật Giao thông đường bộ
    Luật Giao thông đường thủy nội địa
    Luật Hải quan
    Luật Hôn nhân và gia đình
    Luật Hóa chất
    Luật Hợp tác xã
    Luật Kế toán
    Luật Khám bệnh, chữa bệnh
    Luật Khí tượng thủy văn
    Luật Khiếu nại
    Luật Khoáng sản
    Luật Khoa học và công nghệ
    Luật Khoa học và Công nghệ
    Luật Kiến trúc
    Luật Kinh doanh bảo hiểm
    Luật Kinh doanh bất động sản
    Luật Lâm nghiệp
    Luật Lưu trữ
    Luật Người cao tuổi
    Luật Người khuyết tật
    Luật Ngân sách nhà nước
    Luật Ngân sách Nhà nước
    Luật Nghĩa vụ quân sự
    Luật Phòng cháy và chữa cháy
    Luật Phòng, chống bạo lực gia đình
    Luật Phòng, chống bệnh truyền nhiễm
    Luật Phòng, chống ma túy
    Luật Phòng, chống mua bán người
    Luật Phòng, chống tác hại của rượu, bia
    Luật Phòng, chống tác hại của thuốc lá
    Luật Phòng, chống tham nhũng
    Luật Phòng, chống thiên tai
    Luật Phổ biến, giáo dục pháp luật
    Luật Quản lý ngoại thương
    Luật Quản lý nợ công
    Luật Quản lý thuế
    Luật Quản lý, sử dụng tài sản công
    Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
    Luật Quảng cáo
    Luật Quốc phòng
    Luật Quốc tịch Việt Nam
    Luật Quy hoạch
    Luật Quy hoạch đô thị
    Luật Sở hữu trí tuệ
    Luật Sử dụng năng lượng tiết kiệm và hiệu quả
    Luật Tài nguyên nước
    Luật Tần số vô tuyến điện
    Luật Thanh niên
    Luật Thanh tra
    Luật Thể dục, thể thao
    Luật Thi đua, khen thưởng
    Luật Thi hành án dân sự
    Luật Thi hành án hình sự
    Luật Thống kê
    Luật Thú y
    Luật Thư viện
    Luật Thuế giá trị gia tăng
    Luật Thuế thu nhập cá nhân
    Luật Thuế thu nhập doanh nghiệp
    Luật Thuế tiêu thụ đặc biệt
    Luật Thủy lợi
    Luật Thủy sản
    Luật Thực hành tiết kiệm, chống lãng phí
    Luật Tiếp cận thông tin
    Luật Tiếp công dân
    Luật Tiêu chuẩn và Quy chuẩn kỹ thuật
    Luật Tiêu chuẩn và quy chuẩn kỹ thuật
    Luật Tín ngưỡng, tôn giáo
    Luật Tố cáo
    Luật Tổ chức Chính phủ
    Luật Tổ chức chính quyền địa phương
    Luật Tổ chức Chính quyền địa phương
    Luật Tổ chức Quốc hội
    Luật Trẻ em
    Luật Trồng trọt
    Luật Trợ giúp pháp lý
    Luật Viên chức
    Luật Viễn thông
    Luật Việc làm
    Luật Xây dựng
    Luật Xử lý vi phạm hành chính
    Luật Xuất bản
    Luật Y tế
    Pháp lệnh Dân số
    Pháp lệnh Khai thác và bảo vệ công trình thủy lợi
    Pháp lệnh Ưu đãi người có công với cách mạng
    """
}
