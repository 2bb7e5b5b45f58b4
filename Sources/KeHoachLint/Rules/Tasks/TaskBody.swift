import KeHoachModel
import KeHoachText

/// A body that can have a task: a department, or one of the other bodies of a province that plans name.
struct TaskBody: Hashable {
  /// The number of a department in `Departments`, or from `others` on that of another body.
  private var number: Int
  private static let others = 1000

  /// A department.
  init(department: Int) { number = department }
  private init(other: Int) { number = Self.others + other }

  /// The name for messages.
  var name: String {
    number < Self.others ? Departments.name(number) : Self.table[number - Self.others].name
  }

  /// Whether this is a department.
  var isDepartment: Bool { number < Self.others }
  /// Whether the name is that of one body, not of all of a kind.
  var isSingle: Bool { kind != .communes }

  /// What recipients in groups have to say to mean a body.
  enum Kind {
    /// `các sở, ban, ngành`.
    case department
    /// `đoàn thể`.
    case organization
    /// No group but one that means everybody.
    case press
    /// `UBND các xã, phường`.
    case communes
  }

  /// What group the body belongs to.
  var kind: Kind { number < Self.others ? .department : Self.table[number - Self.others].kind }

  /// The other bodies: their names, how a group means them, and the folded words that name them: data.
  private static let table: [(name: String, kind: Kind, words: [String])] = [
    ("Bộ Chỉ huy quân sự", .department, ["bo chi huy quan su", "bo chqs", "bchqs"]),
    ("Công an", .department, ["cong an tinh", "cong an thanh pho", "ca tinh"]),
    ("Bộ đội Biên phòng", .department, ["bo doi bien phong", "bdbp"]),
    ("Thanh tra tỉnh", .department, ["thanh tra tinh", "thanh tra thanh pho"]),
    ("Bảo hiểm xã hội", .department, ["bao hiem xa hoi", "bhxh"]),
    ("Kho bạc Nhà nước", .department, ["kho bac"]),
    ("Thuế tỉnh", .department, ["thue tinh", "thue thanh pho", "cuc thue"]),
    ("Ngân hàng Nhà nước", .department, ["ngan hang nha nuoc", "nhnn"]),
    ("Tòa án nhân dân", .department, ["toa an nhan dan", "tand"]),
    ("Viện kiểm sát nhân dân", .department, ["vien kiem sat", "vksnd"]),
    (
      "Ban Quản lý khu kinh tế", .department,
      [
        "ban quan ly khu kinh te", "ban quan ly cac khu kinh te", "ban quan ly khu cong nghiep",
        "ban quan ly cac khu cong nghiep", "ban quan ly kkt", "bql khu kinh te", "bql cac khu kinh te", "bql kkt",
        "bql cac kkt", "bql cac kcn", "bql khu cong nghiep", "bql cac khu cong nghiep",
      ]
    ),
    ("Ủy ban Mặt trận Tổ quốc Việt Nam", .organization, ["mat tran to quoc", "mttq"]),
    (
      "Đoàn Thanh niên", .organization,
      [
        "tinh doan", "doan thanh nien", "doan tncs", "doan truong", "doan xa", "doan phuong", "xa doan", "phuong doan",
        "chi doan",
      ]
    ),
    ("Liên đoàn Lao động", .organization, ["lien doan lao dong", "ldld"]),
    ("Hội Nông dân", .organization, ["hoi nong dan"]),
    ("Hội Liên hiệp Phụ nữ", .organization, ["hoi lien hiep phu nu", "hoi lhpn"]),
    ("Hội Cựu chiến binh", .organization, ["hoi cuu chien binh", "hoi ccb"]),
    ("Liên minh Hợp tác xã", .organization, ["lien minh hop tac xa", "lien minh htx"]),
    (
      "Báo và phát thanh, truyền hình", .press,
      ["bao va phat thanh", "bao va dai", "dai phat thanh", "dai pt", "bao va pt"]
    ),
    (
      "Ủy ban nhân dân các xã, phường", .communes,
      [
        "uy ban nhan dan cac xa", "ubnd cac xa", "uy ban nhan dan cap xa", "ubnd cap xa", "uy ban nhan dan xa, phuong",
        "ubnd xa, phuong", "uy ban nhan dan cac phuong", "ubnd cac phuong",
      ]
    ),
  ]

  /// The bodies that a text names: departments first.
  static func read(_ text: String, themselves: Bool = false) -> [TaskBody] {
    Departments.read(text, themselves: themselves).map(TaskBody.init(department:)) + others(in: Keyword.fold(text))
  }

  /// The words of `table` by their first two letters, with the number of the body.
  private static let beginnings: [UInt16: [(words: [UInt8], number: Int)]] = {
    let all = table.indices.flatMap { number in table[number].words.map { (words: Array($0.utf8), number: number) } }
    return Dictionary(grouping: all) { beginning($0.words[...]) }
  }()

  private static func beginning(_ bytes: ArraySlice<UInt8>) -> UInt16 {
    bytes.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }
  }

  private static func others(in folded: String) -> [TaskBody] {
    let bytes = Array(folded.utf8)
    var found: Set<Int> = []
    var isStart = true
    for place in bytes.indices {
      if isStart, let candidates = beginnings[beginning(bytes[place...])] {
        for candidate in candidates where bytes[place...].starts(with: candidate.words) {
          found.insert(candidate.number)
        }
      }
      isStart = bytes[place] == UInt8(ascii: " ")
    }
    return found.sorted().map(TaskBody.init(other:))
  }

  /// The body that a folded text begins with: `bao va phat thanh, truyen hinh lao cai: …`; nil for a department.
  static func opening(_ folded: String) -> TaskBody? {
    let openings = [
      "", "uy ban ", "de nghi ", "de nghi uy ban ", "ban thuong truc uy ban ", "de nghi ban thuong truc uy ban ",
    ]
    return table.indices.lazy.first { number in
      table[number].words.contains { word in openings.contains { folded.hasPrefix($0 + word) } }
    }.map(TaskBody.init(other:))
  }

  /// The bodies that a list of leads names, one in each part between `;`: nil where a part names none or a group.
  static func listed(_ text: String) -> [TaskBody] {
    let parts = Keyword.fold(text).split(separator: ";").map { part in String(part.drop { $0 == " " }) }
    guard parts.count > 1 else { return [] }
    return parts.compactMap { part in
      part.hasPrefix("so ") ? Departments.read(part).first.map(TaskBody.init(department:)) : opening(part)
    }
  }

  /// The offices of a commune or a department that a list names, one in each part between `;`: `Phòng Văn hóa - Xã hội`.
  static func offices(_ text: String) -> Set<String> {
    let parts = Keyword.fold(text).split(separator: ";").map { part in part.drop { " .".contains($0) } }
    return Set(parts.filter { $0.hasPrefix("phong ") }.map { String($0.prefix { $0 != "." }) })
  }
}
