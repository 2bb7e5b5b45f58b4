/// The words that names of bodies begin with: data, to tell where in a list the next name begins.
public enum BodyHeads {
  /// What a word at the start of a name says.
  enum Kind: Int {
    /// A body, written with a capital: `Sở`, `Văn phòng`.
    case body
    /// A body only when a word with a capital follows: `Ban Dân tộc`, not `Ban hành`.
    case named
    /// Somebody who stands for a body: `Thủ trưởng các sở`.
    case person
    /// A group, also without a capital: `các địa phương`.
    case group
    /// A group that goes on with more of its kind: `các cơ quan, đơn vị`.
    case more
    /// No body, though its first word could begin one: `Hội nghị`.
    case none
  }

  private static let bodies = [
    "Sở", "UBND", "HĐND", "Ủy ban", "Uỷ ban", "Hội đồng", "Công an", "Cục", "Chi cục", "Tổng cục", "Viện kiểm sát",
    "VKSND", "Văn phòng", "VP", "Trung tâm", "TT", "Thanh tra tỉnh", "Thanh tra thành phố", "Thanh tra huyện",
    "Bảo hiểm xã hội",
    "BHXH", "Kho bạc", "KBNN", "Ngân hàng", "Liên đoàn", "Liên minh", "Liên hiệp", "Hiệp hội", "Tỉnh đoàn",
    "Thành đoàn", "Huyện đoàn", "Đoàn trường", "Mặt trận", "UBMTTQ", "MTTQ", "Tỉnh ủy", "Thành ủy", "Huyện ủy",
    "Đảng ủy", "Bộ đội Biên phòng", "Bộ Tư lệnh", "Tạp chí", "Cổng", "Nhà xuất bản", "Tập đoàn", "Tổng công ty",
    "Công ty", "Doanh nghiệp", "Thuế tỉnh", "Thuế thành phố", "Thuế cơ sở", "Hải quan", "Tòa án", "Điện lực",
    "Bưu điện", "Tổ chuyên môn", "Nhà trường", "Học viện", "Bệnh viện", "Chi bộ", "Chi đoàn", "Công đoàn",
    "Báo và phát thanh, truyền hình", "Báo và Đài", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân",
    "Văn phòng Đoàn ĐBQH và HĐND", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "Văn phòng HĐND và UBND",
    "Văn phòng HĐND và Ủy ban nhân dân", "Văn phòng Hội đồng nhân dân và UBND", "Ban nhân dân",
    "Thường trực", "Ban Thường trực", "Kiểm toán", "Thống kê tỉnh", "Đài Phát thanh",
    "Phòng", "Vụ", "Hội",
  ]
  private static let named = [
    "Ban", "Bộ", "Đài", "Báo", "Viện", "Tổ", "Đoàn", "Trường", "Thanh tra", "Nhóm", "Quỹ", "Nhà",
    "Thuế", "Đội", "Trạm", "Khoa", "Khối",
  ]
  private static let persons = [
    "Giám đốc", "Thủ trưởng", "Chủ tịch", "Người đứng đầu", "Lãnh đạo", "Trưởng ban", "Trưởng phòng", "Hiệu trưởng",
    "Bộ trưởng", "Tổ trưởng", "Đồng chí", "Đ/c", "Ông", "Bà", "Giáo viên", "Cán bộ", "Công chức", "Chánh Văn phòng",
    "Chánh Thanh tra", "Cục trưởng", "Vụ trưởng", "Trưởng đoàn", "Trưởng thôn", "Trưởng ấp", "Trưởng khu phố",
    "Trưởng trạm", "Kế toán", "Thủ quỹ", "Văn thư",
  ]
  private static let groups = [
    "sở", "bộ", "ban", "cơ quan", "đơn vị", "địa phương", "tổ chức", "hội", "hiệp hội", "huyện", "xã", "phường",
    "phòng",
    "trường", "doanh nghiệp", "ngành", "đoàn thể", "viện", "cục", "vụ", "tổ", "thành viên", "chi cục", "trung tâm",
    "công ty", "thôn", "cấp", "tập đoàn", "nhà trường", "cá nhân", "lực lượng", "đồng chí", "khoa", "tổng công ty",
    "tổng cục", "ngân hàng", "cơ sở", "hợp tác xã", "liên đoàn", "tỉnh", "thành phố", "báo", "đài", "chủ đầu tư",
    "chuyên gia", "ông", "bà", "nhà thầu", "tạp chí", "văn phòng", "ủy ban",
  ]
  private static let none = [
    "Hội nghị", "Hội thảo", "Hội thi", "Hội trường", "Hội chợ", "Hội họp", "Vụ việc", "Vụ án", "Phòng, chống",
    "Phòng ngừa", "Phòng cháy", "Thanh tra, kiểm tra", "Công tác", "Báo cáo", "Doanh nghiệp hóa",
  ]
  private static let more = ["cơ quan", "đơn vị", "địa phương", "tổ chức", "cá nhân", "doanh nghiệp", "sở, ban, ngành"]

  /// How a sentence begins that says what a body, its head or a group of bodies does, whatever its case: `Sở`, `Thủ
  /// trưởng`, `các địa phương`. Those that are bodies only before a capital are left out.
  public static let openings = (bodies + persons + groups.map { "các " + $0 }).filter { !$0.contains(",") }

  /// All of them, with the kind that each is.
  static let table: NameTable = {
    func entries(_ words: [String], _ kind: Kind) -> [(String, Int)] { words.map { ($0, kind.rawValue) } }
    return NameTable(
      entries(bodies, .body) + entries(named, .named) + entries(persons, .person)
        + entries(groups.map { "các " + $0 }, .group) + entries(more, .more) + entries(none, .none))
  }()
}
