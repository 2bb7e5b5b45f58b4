internal import KeHoachText

/// The name of a body in the form in which names are compared: `Sở KH&CN`, `Sở Khoa học và Công nghệ tỉnh Lào Cai` and
/// `so khoa hoc va cong nghe` are one.
public struct BodyKey: Sendable, Hashable, Comparable {
  /// The folded words, abbreviations written out, without `và`.
  private let words: [String]
  /// The name of a department as it is officially written; nil for any other body.
  public let officialName: String?

  /// The key of a name; of `Giám đốc Sở Tài chính` that of the body.
  public init(_ name: some StringProtocol) {
    var name = String(name)
    if let known = Self.known(name) { name = known }
    var words: [String] = []
    var isBracket = false
    for piece in Keyword.fold(name).split(whereSeparator: { !$0.isLetter && !$0.isNumber && !"&()".contains($0) }) {
      if piece.hasPrefix("(") { isBracket = true }
      let word = piece.filter { !"&()".contains($0) }
      if !isBracket, !word.isEmpty { words.append(word) }
      if piece.hasSuffix(")") { isBracket = false }
    }
    for person in Self.persons where words.starts(with: person) && words.count > person.count {
      words.removeFirst(person.count)
      break
    }
    // Departments have abbreviations of their own.
    officialName = Self.department(words).map(Departments.name)
    if let officialName {
      words = Keyword.fold(officialName).split { !$0.isLetter }.map(String.init)
    } else if words.count == 1, words[0].count >= 4, let short = Departments.department(at: 0, in: words) {
      // `KHCN`: what a department or ministry is for.
      words = Self.field(of: short.number)
    } else {
      words = words.flatMap { Self.abbreviations[$0] ?? [$0] }
    }
    self.words = words.filter { $0 != "va" }
  }

  /// The name that the data gives a body first: for `Bộ TN&MT` that in full.
  private static func known(_ name: String) -> String? {
    var name = name
    return name.withUTF8 { bytes in
      let words = WordReader.read(bytes)
      guard let found = Bodies.names.longest(at: 0, in: words), found.end == words.count else { return nil }
      return Bodies.group(found.value).first?.names.first
    }
  }

  /// The department that words begin with, whatever place stands behind.
  private static func department(_ words: [String]) -> Int? {
    words.first == "so" ? Departments.department(at: 1, in: words)?.number : nil
  }

  /// Whether the name says nothing.
  public var isEmpty: Bool { words.isEmpty }

  /// Whether another name is this one, or this one with more behind it: `Công an` is `Công an tỉnh` too.
  public func covers(_ other: BodyKey) -> Bool { !isEmpty && other.words.starts(with: words) }

  /// Whether somebody who asks for this name may mean another body: one that it covers, a department or ministry asked
  /// for without `Sở` or `Bộ` (`KHCN`), or the bodies of a level asked for as one (`UBND xã`: `UBND các xã, phường`).
  public func means(_ other: BodyKey) -> Bool {
    if covers(other) { return true }
    if let head = other.words.first, head == "so" || head == "bo", Self.fields.contains(words) {
      return other.words.dropFirst().starts(with: words)
    }
    guard words.starts(with: Self.committee), other.words.starts(with: Self.committee) else { return false }
    let level = Array(words.dropFirst(Self.committee.count))
    var rest = other.words.dropFirst(Self.committee.count)
    guard Self.levels.contains(level), rest.first == "cac" else { return false }
    rest = rest.dropFirst()
    while let next = Self.levels.first(where: { rest.starts(with: $0) }) {
      if next == level { return true }
      rest = rest.dropFirst(next.count)
    }
    return false
  }

  private static let committee = ["uy", "ban", "nhan", "dan"]
  private static let levels: [[String]] = [
    ["thi", "xa"], ["thi", "tran"], ["thanh", "pho"], ["dac", "khu"], ["xa"], ["phuong"], ["huyen"], ["quan"], ["tinh"],
  ]
  /// What departments are for, as words of keys: `khoa hoc cong nghe`.
  private static let fields = Set((0..<Departments.count).map { field(of: $0).filter { $0 != "va" } })

  private static func field(of department: Int) -> [String] {
    Keyword.fold(Departments.name(department)).split { !$0.isLetter }.dropFirst().map(String.init)
  }

  /// How many words two names share, to suggest the nearest.
  public func sharedWords(_ other: BodyKey) -> Int { Set(words).intersection(other.words).count }

  /// In the order of their folded words.
  public static func < (a: BodyKey, b: BodyKey) -> Bool { a.words.lexicographicallyPrecedes(b.words) }

  private static let persons: [[String]] = [
    ["giam", "doc"], ["thu", "truong"], ["chu", "tich"], ["lanh", "dao"], ["chanh"], ["nguoi", "dung", "dau"],
  ]

  /// Abbreviations inside names, written out: data.
  private static let abbreviations: [String: [String]] = [
    "ubnd": "uy ban nhan dan", "hdnd": "hoi dong nhan dan", "ubmttq": "uy ban mat tran to quoc",
    "mttq": "mat tran to quoc", "ubmttqvn": "uy ban mat tran to quoc viet nam", "mttqvn": "mat tran to quoc viet nam",
    "bhxh": "bao hiem xa hoi", "kbnn": "kho bac nha nuoc", "ldld": "lien doan lao dong", "lhpn": "lien hiep phu nu",
    "ccb": "cuu chien binh", "tncs": "thanh nien cong san", "chqs": "chi huy quan su",
    "bchqs": "bo chi huy quan su", "bdbp": "bo doi bien phong", "ca": "cong an", "vp": "van phong",
    "vpubnd": "van phong uy ban nhan dan",
    "tw": "trung uong", "tp": "thanh pho", "ql": "quan ly", "gddt": "giao duc dao tao",
    "tnmt": "tai nguyen moi truong", "cntt": "cong nghe thong tin", "tttt": "thong tin truyen thong",
    "khcn": "khoa hoc cong nghe", "nnmt": "nong nghiep moi truong", "htx": "hop tac xa", "vpcp": "van phong chinh phu",
    "lhh": "lien hiep hoi", "dbqh": "dai bieu quoc hoi", "bql": "ban quan ly", "ttqg": "trung tam quoc gia",
  ].mapValues { $0.split(separator: " ").map(String.init) }
}
