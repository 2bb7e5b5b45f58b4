import KeHoachText

/// How names of units are made: the word for their kind, and what their field begins with. Both have a capital.
enum UnitNames {
  /// One kind a line. Behind `Trung tâm` and its like many a verb may follow, so that only fields stand here which are none
  /// or go on with words that make them one.
  private static let text = """
    Trung tâm: y tế, khuyến nông, khuyến công, văn hóa, văn hoá, chính trị, tin học, nước sạch, công nghệ thông tin, \
    xúc tiến đầu tư, xúc tiến thương mại, xúc tiến du lịch, phát triển quỹ đất, phục vụ hành chính, dịch vụ việc làm, \
    dịch vụ nông nghiệp, dịch vụ đấu giá, dịch vụ kỹ thuật, kiểm soát bệnh tật, giáo dục nghề nghiệp, \
    giáo dục thường xuyên, bồi dưỡng chính trị, trợ giúp pháp lý, bảo trợ xã hội, quan trắc môi trường, \
    ứng dụng tiến bộ, ứng dụng khoa học, kỹ thuật tiêu chuẩn, giám định y khoa, pháp y, công tác xã hội
    Trường: tiểu học, trung học, mầm non, mẫu giáo, cao đẳng, đại học, chính trị, trung cấp, phổ thông
    Phòng: nội vụ, tài chính, kinh tế, văn hóa, văn hoá, giáo dục, tư pháp, y tế, nông nghiệp, tài nguyên, dân tộc, \
    an ninh, cảnh sát, lao động, công thương, hành chính, quản lý công nghiệp, quản lý đô thị, quản lý năng lượng, \
    quản lý thương mại, kế hoạch tài chính, kế hoạch - tài chính, kỹ thuật
    Đài: phát thanh, truyền hình, truyền thanh, khí tượng
    Bệnh viện: đa khoa, phụ sản, tâm thần, mắt, phục hồi chức năng, y học, y dược
    Khoa: kiểm soát bệnh tật, kiểm soát nhiễm khuẩn, khám bệnh, hồi sức, dinh dưỡng, dược
    Hội: nông dân, liên hiệp, cựu chiến, chữ thập, khuyến học, người cao, luật gia, nhà báo, doanh nghiệp, doanh nhân, \
    đông y, sinh viên, văn học, làm vườn, cựu thanh, người mù, nạn nhân
    Hiệp hội: doanh nghiệp, doanh nhân, du lịch, cà phê, lương thực, làng nghề
    Liên minh: hợp tác
    Liên đoàn: lao động
    Chi cục: thuế, hải quan, kiểm lâm, thủy lợi, chăn nuôi, trồng trọt, thủy sản, thống kê, dân số, an toàn, tiêu chuẩn, \
    văn thư, bảo vệ môi trường, bảo vệ thực vật, phát triển nông thôn, thi hành, quản lý thị trường, quản lý đất đai
    Cục: thuế, hải quan, thống kê, thi hành án, quản lý thị trường, quản lý giám sát, quản lý công sản, quản lý giá
    Quỹ: bảo vệ môi trường, bảo vệ và, đầu tư phát triển, bảo lãnh, khuyến học, phát triển khoa học, phòng chống thiên
    Ban: chỉ đạo, chỉ huy, tuyên giáo, dân vận, nội chính, dân tộc, tiếp công dân, quản lý dự án, quản lý rừng, quản lý khu
    Viện: kiểm sát, nghiên cứu, quy hoạch, chiến lược
    Ngân hàng: chính sách, nông nghiệp
    """

  /// A kind of units.
  struct Kind: Sendable {
    /// The words for it.
    let head: [String]
    /// The beginnings of fields.
    let fields: [[String]]
  }

  /// The kinds.
  static let kinds: [Kind] = text.pieces(between: "\n").map { line in
    let sides = line.pieces(between: ":")
    return Kind(
      head: sides[0].pieces(between: " "),
      fields: sides[1].pieces(between: ",").map { $0.pieces(between: " ") })
  }

  /// Kinds that no other word begins, so that also the first word of a sentence is one where a name follows.
  static let plain = ["trường", "đài", "bệnh", "liên"]
  /// Words before one of the kinds that make it another word (`môi trường`, `văn phòng`) or count several.
  static let compounds = [
    "môi", "thị", "hiện", "công", "nông", "lâm", "thương", "chủ", "lập", "quốc", "văn", "dự", "biên", "hải", "xã",
    "nhà", "học", "tổng", "chi", "bưu", "các", "những", "nhiều", "mọi", "một", "số", "từng", "mỗi",
    "ủy", "uỷ", "tiểu", "bệnh", "thư",
  ]
  /// What stands before the name of a province in that of its newspaper or station.
  static let press = ["báo", "đài"]
  /// Words that make a verb or another noun of it: `thông báo`, `nhà báo`.
  static let beforeReport = ["thông", "cảnh", "dự", "khai", "loan", "nhà", "tờ", "kíp", "tin", "lâu", "chỉ", "tổng"]
  /// The words, for the lexicon.
  static let words = kinds.flatMap { $0.head + $0.fields.flatMap { $0 } } + compounds + press + beforeReport
}
