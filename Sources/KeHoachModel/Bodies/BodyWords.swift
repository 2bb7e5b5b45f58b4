/// The words around a name that tell what it means: data.
enum BodyWords {
  /// In a sentence with one of these, old names are history.
  static let history = NameTable([
    "cũ", "trước đây", "nay là", "sáp nhập", "hợp nhất", "chia tách", "tiền thân", "giải thể", "trước sắp xếp",
    "trước khi sắp xếp", "sau sắp xếp", "sau khi sắp xếp", "trước thời điểm sắp xếp", "thực hiện sắp xếp",
    "sắp xếp đơn vị hành chính", "sắp xếp tổ chức bộ máy", "kết thúc hoạt động", "chấm dứt hoạt động",
    "kết thúc nhiệm vụ", "không tổ chức cấp huyện", "không còn cấp huyện", "bỏ cấp huyện", "tiếp nhận từ",
    "bàn giao từ",
    "chuyển giao từ", "chuyển từ", "kế thừa", "lịch sử", "giai đoạn trước", "thời kỳ trước", "tên cũ", "đổi tên",
    "thành lập trên cơ sở", "trên cơ sở nguyên trạng",
  ])

  /// In a sentence with one of these, units of other countries may be named.
  static let abroad = NameTable([
    "Trung Quốc", "nước bạn", "CHDCND Lào", "nước Lào", "bên Lào", "Campuchia", "Nhật Bản", "Hàn Quốc", "Đài Loan",
    "nước ngoài", "Vân Nam", "Quảng Tây",
  ])

  static let former = NameTable(["nguyên"])
  /// Behind `nguyên` it is another word.
  static let notFormer = NameTable([
    "liệu", "tắc", "nhân", "tố", "vẹn", "trạng", "văn", "tử", "đơn", "cáo", "nhiên", "lý", "bản",
  ])
  /// Before a name it is that of a street, a person, a class of road or a plan made long ago.
  static let before = NameTable([
    "đường", "phố", "ngõ", "Bà", "ông", "Quy hoạch", "QL", "tuyến", "đồng chí", "vùng", "liên",
  ])
  /// Behind `huyện` it is the name of a road or a part of another name.
  static let after = NameTable(["lộ", "Thanh Quan", "công"])

  static let done = NameTable(["đã"])
  static let year = NameTable(["năm"])
  static let month = NameTable(["tháng"])
  static let dayOrMonth = NameTable(["ngày", "tháng"])
  /// Before the end of a span of time.
  static let until = NameTable(["đến", "tới"])
  /// Before a day, a month or a year of which something is told, not that of a document.
  static let timeLeads = NameTable([
    "trước", "sau", "đến", "tới", "hết", "từ", "cuối", "đầu", "trong", "đoạn", "kỳ", "học", "khóa", "thời điểm",
  ])
  /// What a sentence about a time begins with; 1 for what only a written end makes a time that is over.
  static let timeOpenings = NameTable([
    ("trước", 0), ("tính đến", 0), ("đến", 0), ("tới", 0), ("cho đến", 0), ("hết", 0), ("năm", 0), ("giữa năm", 0),
    ("cuối", 0), ("đầu năm", 0), ("trong", 0), ("giai đoạn", 0), ("thời kỳ", 0), ("nhiệm kỳ", 0), ("thời điểm", 0),
    ("tháng", 0), ("ngày", 0), ("quý", 0), ("theo thống kê", 0), ("theo số liệu", 0), ("theo báo cáo", 0),
    ("từ", 1), ("kể từ", 1),
  ])
  static let and = NameTable(["và", "hoặc"])
  static let all = NameTable(["các"])
  static let colonHeads = NameTable([("sở", 0), ("bộ", 1)])
  /// The levels that lists such as `các huyện, thị xã, thành phố` name, and those of them that are left.
  static let levels = NameTable([
    ("huyện", 1), ("quận", 1), ("thị xã", 1), ("thị trấn", 1), ("huyện đảo", 1), ("thành phố", 1), ("TP", 1),
    ("các huyện", 1), ("các quận", 1), ("các thị xã", 1), ("các thành phố", 1), ("các thị trấn", 1),
    ("thành phố thuộc tỉnh", 1), ("thành phố trực thuộc tỉnh", 1),
  ])
}
