import KeHoachText

/// The phrases that rules compare with texts: data.
enum PhraseWords {
  // MARK: Money

  /// Before the parts of an amount.
  static let partition = ["trong đó", "bao gồm", "gồm"]
  /// The parts are not all said.
  static let partial = ["còn lại", "phần còn", "nguồn khác", "các nguồn", "…", "..."]
  /// A clause with one of these names a total.
  static let total = ["tổng", "kinh phí", "trong đó", "bao gồm", "gồm", "dự toán", "vốn"]
  /// The amount is no exact total.
  static let estimates = [
    "khoảng", "ước", "không quá", "tối đa", "không vượt", "trên", "dưới", "mức chi", "tối thiểu", "mỗi", "từng",
  ]
  /// Before the shares of sources.
  static let structure = ["cơ cấu nguồn vốn", "cơ cấu vốn", "cơ cấu nguồn kinh phí", "cơ cấu kinh phí"]
  /// Sources of money.
  static let sources = ["ngân sách", "vốn", "đối ứng", "xã hội hóa", "xã hội hoá", "đóng góp", "tài trợ", "nguồn"]
  /// Before digits that are no number.
  static let numberLabels = ["số", "đt", "điện", "thoại", "fax", "ip", "khoản", "mục", "phiên", "bản", "tọa", "độ"]

  // MARK: Tasks

  /// One of them says who is in charge.
  static let charge = ["trì", "giao", "chịu", "phụ"]
  /// One of them says when.
  static let times = ["tháng", "quý", "năm", "ngày", "hằng", "hàng", "thường", "tuần", "kỳ"]
  /// One of them says what comes out.
  static let outputs = ["sản", "kết"]
  /// Duties to report.
  static let reports = ["báo cáo", "sơ kết", "tổng kết"]
  /// What comes up while a plan is carried out.
  static let difficulties = ["vướng mắc", "phát sinh"]
  /// Papers, before reports that are papers too.
  static let papers = ["liệu , báo cáo"]

  // MARK: Appendices and residue

  /// The first words of an appendix's or form's name, and all other words of it.
  static let appendixHeads = ["phụ", "biểu"]
  static let appendixNames = ["phụ lục số", "biểu mẫu số", "mục", "khoản", "điểm"]
  /// Between numbers.
  static let and = [",", "và", "đến", "-", "–"]
  /// What is attached to this plan.
  static let attaching = ["kèm theo", "đính kèm", "gửi kèm", "dự toán chi tiết"]
  /// Before the place where something stands.
  static let pointing = [
    "tại", "theo", "xem", "nêu tại", "chi tiết", "có", "như", "quy định tại", "thuộc", "của", "ở", "(",
  ]
  /// Documents of others.
  static let documents = [
    "nghị định", "thông tư", "quyết định", "nghị quyết", "luật", "công văn", "hướng dẫn", "văn bản", "chỉ thị", "đề án",
    "chương trình", "kế hoạch số", "tờ trình", "quy chế", "quy định", "bộ luật", "pháp lệnh", "kết luận", "mẫu số",
    "thông báo", "báo cáo", "quy chuẩn", "hiệp định", "công ước", "hiệp ước", "nghị định thư",
  ]
  /// This plan.
  static let ownPlan = ["kế hoạch này", "của kế hoạch này"]
  /// Before a province whose body or territory is meant.
  static let owning = [
    "nhân dân", "ubnd", "hđnd", "địa bàn", "của", "thuộc", "toàn", "học sinh", "ngành", "đảng bộ", "đoàn thể",
  ]
  /// Bodies of a province without its name.
  static let provincialBodies = ["công an", "quân sự", "biên phòng", "mặt trận tổ quốc việt nam", "thanh tra"]
  /// Sentences that may well speak of other provinces.
  static let dealings = [
    "hợp tác", "phối hợp", "học tập", "kinh nghiệm", "liên kết", "giáp", "so với", "các tỉnh", "ký kết", "thỏa thuận",
    "mô hình", "trao đổi", "cũ", "trước đây", "sáp nhập", "hợp nhất", "nay là", "tham quan", "tương tự", "vùng",
    "ngoài",
    "nguyên", "tỉnh bạn", "nhân rộng", "cách làm", "tham khảo", "bài học", "học hỏi", "điển hình", "nhập",
    "trước sắp xếp",
    "tiếp nhận", "chuyển đến", "cửa khẩu", "cảng", "sân bay", "tuyến", "kết nối", "đoàn", "thăm", "quê", "cùng với",
    "giữa", "hỗ trợ", "kết nghĩa",
  ]
  /// Titles that look back.
  static let review =
    lookBack + [
      "so với", "ước", "căn cứ", "cơ sở", "tồn tại", "hạn chế", "thực hiện năm", "chuyển sang", "chuyển tiếp",
    ]
  /// In titles of sections that look back.
  static let lookBack = ["kết quả", "đánh giá", "tình hình", "thực trạng", "tổng kết", "sơ kết"]
  /// Money of a year that was given out.
  static let funding = ["kinh phí", "dự toán", "ngân sách", "nguồn vốn", "kế hoạch vốn", "nguồn"]
  static let funded = [
    "đã giao", "được giao", "đã bố trí", "được bố trí", "đã phân bổ", "được cấp", "đã cấp", "giao cho",
  ]
  /// Money of the year before that may be used still.
  static let leftOver = ["chưa sử dụng", "chuyển", "kết dư", "tồn", "còn lại", "tăng thu", "tiết kiệm", "dư"]
  /// Before a blank that was to be filled in.
  static let blankHeads = ["ngày", "tháng", "năm", "số", "khoảng", "là"]
  /// Before a blank for an amount.
  static let moneyHeads = ["tiền", "phí", "vốn", "toán"]
  /// Three dots.
  static let ellipses = ["…", "..."]
  /// Runs of dots and lines that stand for a blank.
  static let blanks = runs(of: ".", 4...60) + runs(of: "…", 2...20) + runs(of: "_", 3...40)
  /// What opens brackets and quotations.
  static let openings = ["(", "[", "“", "\""]
  /// Words that stand for what is still to be written.
  static let placeholders = ["xx", "xxx", "xxxx", "xxxxx", "todo", "???", "??", "?", "<", "ghi"]
  /// Notes on what to write.
  static let instructions = ["ghi rõ", "ghi cụ thể", "điền", "nêu rõ nội dung"]
  /// What a bracket with something to fill in begins with.
  static let fillIns = ["tên", "ghi", "điền", "số", "ngày", "nội", "cơ", "địa", "họ", "chức", "đơn", "năm"]
  /// Orders.
  static let orders = ["yêu cầu", "chỉ đạo", "giao"]
  /// Those who can't be ordered by a department.
  static let peers = [
    "các sở", "các sở ,", "các ban , ngành", "ubnd các", "ủy ban nhân dân các", "thủ trưởng các sở", "giám đốc các sở",
    "chủ tịch ubnd các", "chủ tịch ủy ban nhân dân các",
  ]
  /// Those who can order.
  static let superiors = [
    "tham mưu", "đề nghị", "trình", "kiến nghị", "ủy ban nhân dân tỉnh", "ubnd tỉnh", "báo cáo", "theo", "được",
    "chủ tịch",
    "thành phố", "bộ", "chính phủ", "thủ tướng", "tỉnh ủy", "ý kiến", "nhiệm vụ", "căn cứ",
  ]
  /// The end of a sentence that announces what stands below it.
  static let announcing = ["như sau :", "sau đây :", "dưới đây :", "bảng sau :"]

  /// Runs of a sign, one of each length.
  private static func runs(of sign: String, _ counts: ClosedRange<Int>) -> [String] {
    let longest = String(repeating: sign, count: counts.upperBound)
    return counts.map { String(Substring(longest.utf8.prefix($0 * sign.utf8.count))) }
  }

  /// Every word of them.
  static let words = [
    partition, partial, total, estimates, structure, sources,
    numberLabels, LintContext.moneyWords, charge, times, outputs, reports, difficulties, papers,
    appendixHeads, appendixNames, and, attaching, pointing, documents, ownPlan, owning, dealings, review, blankHeads,
    moneyHeads,
    provincialBodies, funded, funding, leftOver,
    ellipses, blanks, openings, placeholders, instructions, fillIns, orders, peers, superiors, announcing,
    ["từ", "đến", "tỉnh", "phố", "thành", "ủy", "uỷ", "thời kỳ", "giai đoạn", "kèm", "đính", ")", "]", "”"],
  ].flatMap { $0.flatMap { $0.pieces(between: " ") } }
}
