/// The words that begin, join and end the parts of a citation: data.
enum CitationWords {
  static let number = NameTable(["số"])
  static let day = NameTable(["ngày"])
  static let month = NameTable(["tháng"])
  static let year = NameTable(["năm"])
  static let of = NameTable(["của"])
  static let and = NameTable(["và", "hoặc"])
  /// Before `ngày`: `ban hành ngày`, `ký ngày`.
  static let signed = NameTable([
    "ban hành", "ký", "ký ban hành", "ra", "thông qua", "được ban hành", "ban hành kèm theo",
  ])

  /// What the subject of a document begins with.
  static let subjects = NameTable([
    "về", "v/v", "quy định", "quy chế", "phê duyệt", "ban hành", "hướng dẫn", "sửa đổi", "bổ sung", "thay thế",
    "triển khai",
    "phân công", "phân bổ", "phân cấp", "phân quyền", "công bố", "hỗ trợ", "tăng cường", "thành lập", "giao",
    "kiểm soát",
    "thực hiện", "bãi bỏ", "đẩy mạnh", "điều chỉnh", "ủy quyền", "kiện toàn", "cho phép", "công nhận", "nghị định",
    "đổi mới", "một số", "phát động", "thông qua", "xây dựng", "tổ chức", "chấn chỉnh", "tiếp tục", "nâng cao",
    "chi tiết",
    "phòng, chống", "phòng ngừa", "bảo đảm", "đảm bảo", "thi hành", "phát triển", "quản lý", "chuyển", "kéo dài",
    "đề nghị", "xử lý", "xử phạt",
    "rà soát", "cải cách", "ứng dụng", "thí điểm", "phối hợp",
  ])

  /// What the name of an issuer never holds, besides what begins a subject.
  static let issuerStops = NameTable([
    "để", "được", "đã", "đang", "sẽ", "trong", "theo", "cho", "tại", "nhằm", "có", "thì", "là", "do", "từ", "đến",
    "đối",
    "trên", "như", "này", "nêu", "yêu cầu", "hiện hành", "hiện nay", "ngày", "số", "năm", "với", "bằng", "gồm", "nhưng",
    "thuộc thẩm quyền", "chỉ đạo", "đề ra", "cùng", "kèm theo", "khi", "mà", "và các", "không", "phải", "đúng", "trước",
  ])

  /// The common nouns in the name of a place after that of a body: `UBND tỉnh Lào Cai`.
  static let places = NameTable([
    "tỉnh", "thành phố", "TP", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu", "trung ương",
    "Việt Nam",
    "cấp tỉnh", "cấp huyện", "cấp xã", "khóa",
  ])

  /// Where the name of a law ends in running text, if not before.
  static let lawStops = NameTable([
    "và", "hoặc", "các", "được", "để", "đã", "đang", "sẽ", "có", "thì", "phải", "khi", "trong", "về", "quy định",
    "nhằm", "theo",
    "tại", "đối với", "do", "bằng", "hiện hành", "này", "như", "của", "cho", "là", "với", "từ", "đến", "hướng dẫn",
    "ngày",
    "trình", "tới", "nêu trên", "sửa đổi", "trước", "sau", "ra đời", "có hiệu lực", "cùng", "bảo đảm", "đảm bảo",
    "không", "mới", "trên",
    "phù hợp", "nhưng", "cần", "vào", "thông qua", "thuộc", "nói", "liên quan", "đồng bộ",
  ])

  /// Where a short name is defined, which ends a subject.
  static let definitions = NameTable([
    "viết tắt", "gọi tắt", "sau đây", "dưới đây", "gọi là", "đính kèm", "kèm theo", "sau đây gọi", "tên viết tắt",
  ])

  /// What ends a subject in running text, behind a comma.
  static let asides = NameTable([
    "trên cơ sở", "trong đó", "nhằm", "để", "theo đó", "đồng thời", "cụ thể", "đề nghị", "như sau", "với các",
    "kịp thời", "giao", "yêu cầu", "từ đó", "qua đó", "phù hợp với", "báo cáo",
  ])

  /// Words before a law that is none yet.
  static let drafts = NameTable(["dự án", "dự thảo"])
  static let basis = NameTable(["căn cứ"])
  static let change = NameTable(["sửa đổi"])

  /// Laws whose names hold a comma, `và` or one of `lawStops`, so that their end can't be seen.
  static let laws = NameTable([
    "An toàn, vệ sinh lao động", "Bảo hiểm y tế", "Ban hành văn bản quy phạm pháp luật",
    "Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân", "Bưu chính, Viễn thông", "Công an nhân dân",
    "Chất lượng sản phẩm, hàng hóa", "Cán bộ, công chức", "Công nghiệp quốc phòng, an ninh và động viên công nghiệp",
    "Đất đai", "Địa chất và khoáng sản", "Đo đạc và bản đồ", "Đường sắt", "Đường bộ",
    "Đầu tư theo phương thức đối tác công tư", "Giáo dục quốc phòng và an ninh", "Giao dịch điện tử",
    "Hôn nhân và gia đình", "Hoạt động giám sát của Quốc hội và Hội đồng nhân dân", "Hỗ trợ doanh nghiệp nhỏ và vừa",
    "Khoa học và công nghệ", "Khoa học, công nghệ và đổi mới sáng tạo", "Khí tượng thủy văn", "Khám bệnh, chữa bệnh",
    "Kinh doanh bảo hiểm", "Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở", "Mặt trận Tổ quốc Việt Nam",
    "Ngân sách nhà nước", "Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng", "Người khuyết tật",
    "Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam", "Nuôi con nuôi",
    "Phòng, chống bạo lực gia đình", "Phòng, chống bệnh truyền nhiễm", "Phòng, chống khủng bố", "Phòng, chống ma túy",
    "Phòng, chống mua bán người", "Phòng, chống rửa tiền", "Phòng, chống tác hại của rượu, bia",
    "Phòng, chống tác hại của thuốc lá", "Phòng, chống tham nhũng", "Phòng, chống thiên tai",
    "Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người",
    "Phòng cháy và chữa cháy", "Phòng cháy, chữa cháy và cứu nạn, cứu hộ", "Phá sản", "Phổ biến, giáo dục pháp luật",
    "Quản lý, sử dụng tài sản công", "Quản lý, sử dụng tài sản nhà nước",
    "Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ",
    "Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp",
    "Quản lý và đầu tư vốn nhà nước tại doanh nghiệp", "Sĩ quan Quân đội nhân dân Việt Nam",
    "Sử dụng năng lượng tiết kiệm và hiệu quả", "Tài nguyên, môi trường biển và hải đảo",
    "Thi đua, khen thưởng", "Thể dục, thể thao", "Thực hành tiết kiệm, chống lãng phí", "Thực hiện dân chủ ở cơ sở",
    "Thuế sử dụng đất nông nghiệp", "Tiêu chuẩn và quy chuẩn kỹ thuật", "Tín ngưỡng, tôn giáo",
    "Tổ chức chính quyền địa phương", "Trách nhiệm bồi thường của Nhà nước", "Trật tự, an toàn giao thông đường bộ",
    "Trồng trọt", "Xuất cảnh, nhập cảnh của công dân Việt Nam", "Xử lý vi phạm hành chính",
  ])
}
