import KeHoachText
import KeHoachModel

/// Names of bodies and offices with the capitals that they have, from four syllables on; shorter ones are in
/// `ShortNames`. A comma or a dash is a syllable here.
enum OfficialNames {
  /// The names: those of the tables of bodies first.
  static let all: [String] = tabled + bare + lines(text) + lines(titles) + occasions + LawNames.all

  /// Names of `Bodies`, without abbreviations.
  private static let tabled = Bodies.fullNames.filter { isLong($0) && !$0.utf8.contains(UInt8(ascii: "(")) }

  /// Departments without `Sở` in front: `Các Sở: Công Thương, Kế hoạch và Đầu tư`.
  private static let bare = (tabled + lines(text)).compactMap { name -> String? in
    for head in ["Sở ", "Bộ "] where name.utf8.starts(with: head.utf8) {
      let rest = String(decoding: name.utf8.dropFirst(head.utf8.count), as: UTF8.self)
      return isLong(rest) ? rest : nil
    }
    return nil
  }

  /// Whether a name has four words or more.
  private static func isLong(_ name: String) -> Bool { name.pieces(between: " ").count > 3 }

  private static func lines(_ text: String) -> [String] { text.pieces(between: "\n") }

  private static let text = """
    Ủy ban nhân dân
    Hội đồng nhân dân
    Hội đồng Dân tộc
    Tòa án nhân dân
    Tòa án nhân dân tối cao
    Viện kiểm sát nhân dân
    Viện kiểm sát nhân dân tối cao
    Mặt trận Tổ quốc
    Mặt trận Tổ quốc Việt Nam
    Ủy ban Mặt trận Tổ quốc
    Ủy ban Mặt trận Tổ quốc Việt Nam
    Ban Thường trực Ủy ban Mặt trận Tổ quốc
    Đảng Cộng sản Việt Nam
    Ban Chấp hành Trung ương
    Ban Chấp hành Trung ương Đảng
    Ban Thường vụ Tỉnh ủy
    Ban Thường vụ Thành ủy
    Ban Thường vụ Đảng ủy
    Ban Chấp hành Đảng bộ
    Ban Tổ chức Trung ương
    Ban Tuyên giáo Trung ương
    Ban Tuyên giáo và Dân vận
    Ban Tuyên giáo Tỉnh ủy
    Ban Tổ chức Tỉnh ủy
    Ban Nội chính Tỉnh ủy
    Ban Dân vận Tỉnh ủy
    Văn phòng Trung ương Đảng
    Văn phòng Chủ tịch nước
    Văn phòng Quốc hội
    Văn phòng Tỉnh ủy
    Văn phòng Đoàn đại biểu Quốc hội
    Đoàn đại biểu Quốc hội
    Ủy ban Thường vụ Quốc hội
    Ủy ban thường vụ Quốc hội
    Ủy ban Kiểm tra Tỉnh ủy
    Ủy ban Kiểm tra Trung ương
    Kiểm toán nhà nước
    Kiểm toán Nhà nước
    Kho bạc Nhà nước
    Kho bạc nhà nước
    Ngân hàng Nhà nước
    Ngân hàng Chính sách xã hội
    Bảo hiểm xã hội
    Liên đoàn Lao động tỉnh
    Liên đoàn Lao động Việt Nam
    Tổng Liên đoàn Lao động Việt Nam
    Hội Liên hiệp Phụ nữ
    Hội Liên hiệp phụ nữ
    Hội Liên hiệp Phụ nữ Việt Nam
    Hội Cựu chiến binh
    Hội Nông dân Việt Nam
    Đoàn Thanh niên Cộng sản Hồ Chí Minh
    Đoàn TNCS Hồ Chí Minh
    Hội Chữ thập đỏ
    Hội Khuyến học tỉnh
    Bộ Chỉ huy Quân sự
    Bộ Chỉ huy quân sự
    Bộ Chỉ huy Bộ đội Biên phòng
    Bộ đội Biên phòng tỉnh
    Ban Chỉ huy Quân sự
    Ban Chỉ huy quân sự
    Công an nhân dân
    công an nhân dân
    Quân đội nhân dân
    Quân đội nhân dân Việt Nam
    Báo và Phát thanh, Truyền hình
    Đài Phát thanh và Truyền hình
    Đài Phát thanh - Truyền hình
    Đài Truyền hình Việt Nam
    Đài Tiếng nói Việt Nam
    Thông tấn xã Việt Nam
    Viện Hàn lâm Khoa học và Công nghệ Việt Nam
    Viện Hàn lâm Khoa học xã hội Việt Nam
    Học viện Chính trị quốc gia Hồ Chí Minh
    Bộ Văn hóa, Thể thao và Du lịch
    Bộ Thể thao và Du lịch
    Bộ Khoa học, Công nghệ và Môi trường
    Bộ Tài nguyên và Môi trường
    Bộ Văn hóa - Thông tin
    Bộ Bưu chính, Viễn thông
    Sở Văn hóa và Thể thao
    Sở Văn hóa - Thông tin
    Sở Văn hóa, Thông tin, Thể thao và Du lịch
    Sở Giáo dục, Khoa học và Công nghệ
    Sở Khoa học, Công nghệ và Môi trường
    Sở Quy hoạch - Kiến trúc
    Sở Giao thông vận tải - Xây dựng
    Sở Kế hoạch và Đầu tư - Tài chính
    Văn phòng Ủy ban nhân dân
    Văn phòng Hội đồng nhân dân
    Văn phòng Hội đồng nhân dân và Ủy ban nhân dân
    Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân
    Phòng Văn hóa và Thông tin
    Phòng Giáo dục và Đào tạo
    Phòng Tài chính - Kế hoạch
    Phòng Tài nguyên và Môi trường
    Phòng Nông nghiệp và Môi trường
    Phòng Nông nghiệp và Phát triển nông thôn
    Phòng Lao động - Thương binh và Xã hội
    Phòng Kinh tế và Hạ tầng
    Phòng Kinh tế, Hạ tầng và Đô thị
    Phòng Văn hóa - Xã hội
    Trung tâm Phục vụ hành chính công
    Trung tâm Kiểm soát bệnh tật
    Ban Quản lý Khu kinh tế
    Ban Quản lý các khu công nghiệp
    Ban Quản lý khu kinh tế
    Ban Quản lý Khu công nghệ cao
    Tổng cục Tiêu chuẩn Đo lường Chất lượng
    Chi cục Tiêu chuẩn Đo lường Chất lượng
    Ủy ban Tiêu chuẩn Đo lường Chất lượng Quốc gia
    Cục Quản lý thị trường
    Chi cục Quản lý thị trường
    Liên minh Hợp tác xã
    Liên hiệp các Hội Khoa học và Kỹ thuật
    Liên hiệp các hội Khoa học và Kỹ thuật
    Hiệp hội Doanh nghiệp tỉnh
    Hiệp hội Doanh nghiệp thành phố
    Hiệp hội Doanh nghiệp nhỏ và vừa
    Hội Doanh nghiệp trẻ
    Hội Doanh nghiệp trẻ tỉnh
    Hội Doanh nhân trẻ tỉnh
    Thủ tướng Chính phủ
    Ngân hàng Nhà nước Việt Nam
    Thanh tra Chính phủ
    Ủy ban An toàn giao thông Quốc gia
    Ủy ban Chứng khoán Nhà nước
    Tổng cục Hải quan
    Vụ Pháp chế
    Vụ Tổ chức cán bộ
    Vụ Hợp tác quốc tế
    Vụ Kế hoạch - Tài chính
    Vụ Kế hoạch và Đầu tư
    Vụ Chính sách thuế
    Vụ Ngân sách nhà nước
    Vụ Ngân sách Nhà nước
    Cục Quản lý công sản
    Cục Quản lý giá
    Cục Quản lý nợ và Tài chính đối ngoại
    Cục Quản lý, giám sát bảo hiểm
    Cục Tài chính doanh nghiệp
    Cục Tài chính Doanh nghiệp
    Cục Tin học và Thống kê tài chính
    Cục Tin học và Thống kê Tài chính
    Cục Công nghệ thông tin
    Cục Kiểm soát thủ tục hành chính
    đại biểu Quốc hội
    """

  /// Feasts and days, which have their capitals also where the word before them has none; one to a name.
  static let occasions = lines(
    """
    tết Nguyên đán
    tết Trung thu
    ngày Quốc khánh
    lễ Quốc khánh
    dịp Quốc khánh
    niệm Quốc khánh
    mừng Quốc khánh
    ngày Phụ nữ Việt Nam
    ngày Nhà giáo Việt Nam
    ngày Thầy thuốc Việt Nam
    ngày Gia đình Việt Nam
    """)

  private static let titles = """
    Chủ tịch Ủy ban nhân dân
    Phó Chủ tịch Ủy ban nhân dân
    Chủ tịch Hội đồng nhân dân
    Phó Thủ tướng Chính phủ
    Chánh Văn phòng Ủy ban nhân dân
    Chủ nhiệm Văn phòng Chính phủ
    Tổng Thanh tra Chính phủ
    Đồng bằng sông Cửu Long
    Đồng bằng sông Hồng
    Duyên hải Nam Trung Bộ
    Trung du và miền núi phía Bắc
    """
}
