import KeHoachSyntax
import KeHoachText

/// What the words of a row say that it does.
enum RowNames {
  /// The role of a row by its name.
  static func role(of content: String) -> Budget.RowRole {
    guard openings.contains(firstWord(of: content)) else { return .item }
    let name = RowName(content)
    if isBreakdown(name) || isRemark(content, name) { return .informative }
    let isTotal = name.isTotal
    if isTotal ? name.holds("làm", "tròn") : name.starts(with: "làm", "tròn") { return .rounding }
    if isTotal { return subtotalLabel(content, name) == nil ? .total : .subtotal }
    if name.isShare || isLikelyShare(content), let share = percentage(in: content) { return .percentage(share) }
    return .item
  }

  /// Whether a name may well be a share of the rows before it, and the numbers have to tell: `Chi phí quản lý 3%`,
  /// `Chi phí chung (5%)`.
  static func isLikelyShare(_ content: String) -> Bool {
    guard hasPercentAtEnd(content) else { return false }
    let name = RowName(content)
    return !name.isShare && likelyShares.contains { name.starts(with: $0) }
  }

  /// Whether a share is taken of all rows before it, other shares included: a builder's taxable income.
  static func isOnEverything(_ content: String) -> Bool {
    RowName(content).starts(with: "thu", "nhập", "chịu", "thuế")
  }

  /// Whether a row says that it is some per cent and nothing more: `Chi phí tư vấn 5%`, `Tiết kiệm (10%)`.
  static func endsInPercentage(_ content: String) -> Bool {
    hasPercentAtEnd(content) && percentage(in: content) != nil
  }

  private static func hasPercentAtEnd(_ content: String) -> Bool {
    content.utf8.contains(UInt8(ascii: "%"))
      && content.reversed().drop { $0.isWhitespace || $0 == ")" || $0 == ":" }.first == "%"
  }

  private static let likelyShares = [
    ["chi", "phí", "quản", "lý"], ["chi", "quản", "lý"], ["phí", "quản", "lý"], ["quản", "lý", "phí"],
    ["chi", "phí", "chung"], ["chi", "phí", "khác"], ["chi", "khác"], ["chi", "phí", "gián", "tiếp"],
    ["thu", "nhập", "chịu", "thuế"], ["lợi", "nhuận"], ["trượt", "giá"], ["dự", "phòng", "phí"],
  ]

  /// Whether a row says the total in words: `Bằng chữ: …`.
  static func isInWords(_ content: String) -> Bool {
    guard let colon = content.utf8.prefix(64).firstIndex(of: UInt8(ascii: ":")) else { return false }
    return inWords.contains(Keyword.fold(content[..<colon].drop { $0 == "(" }))
  }

  /// Whether a row begins to say how another one is divided: `Trong đó: …`.
  static func isBreakdown(_ content: String) -> Bool { isBreakdown(RowName(content)) }

  private static func isBreakdown(_ name: RowName) -> Bool { name.starts(with: "trong", "đó") }

  /// Whether a row only says something about the table: `Bằng chữ: …`, `Ghi chú: …`.
  static func isRemark(_ content: String) -> Bool { isRemark(content, RowName(content)) }

  private static func isRemark(_ content: String, _ name: RowName) -> Bool {
    isInWords(content) || name.starts(with: "bằng", "chữ") || name.starts(with: "ghi", "chú")
      || name.starts(with: "chú", "thích")
  }

  private static let inWords: Set<String> = [
    "bang chu", "so tien bang chu", "tong so tien bang chu", "viet bang chu", "so tien viet bang chu",
    "tong so tien viet bang chu", "tong cong bang chu", "tong kinh phi bang chu", "tong tien bang chu",
  ]

  /// The first words, folded, of every row that is more than an item: most rows are told by that alone.
  private static let openings: Set<String> = [
    "tong", "cong", "trong", "lam", "du", "chi", "thue", "vat", "phi", "quan", "loi", "thu", "truot",
    "bang", "so", "viet", "ghi", "chu",
  ]

  private static func firstWord(of content: String) -> String {
    func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) }
    let word = content.utf8.drop { !isLetter($0) }.prefix { isLetter($0) }
    return word.count > 16 ? "" : Keyword.fold(Substring(word))
  }

  /// Whether a total says nothing else: `Tổng cộng (I+II)`, not `Tổng kinh phí đào tạo`. A numbered row may be one.
  static func isBareTotal(_ content: String) -> Bool {
    let name = RowName(content)
    let words = RowName(String(content.prefix { $0 != "(" })).words
    return name.isTotal && words.allSatisfy { word in bareWords.contains { name.matches(word, $0) } }
  }

  private static let bareWords = [
    "tổng", "cộng", "số", "kinh", "phí", "dự", "toán", "chung", "toàn", "bộ", "tiền", "chi", "mức", "vốn", "nhu", "cầu",
    "thực", "hiện",
  ]

  /// Whether a sum calls itself `Cộng` rather than `Tổng …`: among other rows it adds up those right above it.
  static func isPlainSum(_ content: String) -> Bool {
    let name = RowName(content)
    return name.isTotal && name.starts(with: "cộng")
  }

  /// The label that `Cộng mục I`, `Cộng (I)`, `Tổng A` names; nil for a grand total, also with a formula `(I+II)`.
  static func subtotalLabel(_ content: String) -> Label? { subtotalLabel(content, RowName(content)) }

  private static func subtotalLabel(_ content: String, _ name: RowName) -> Label? {
    var rest = content.split { $0.isWhitespace || "():;,.".contains($0) }.map(String.init)[...]
    var count = 0
    while let word = rest.first, ["tổng", "cộng", "số"].contains(where: { name.matches(word.lowercased(), $0) }) {
      rest.removeFirst()
      count += 1
    }
    guard count > 0 else { return nil }
    while let word = rest.first,
      ["mục", "phần", "nhóm", "khoản"].contains(where: { name.matches(word.lowercased(), $0) })
    {
      rest.removeFirst()
    }
    guard rest.count == 1, let word = rest.first, !word.contains("+") else { return nil }
    return Label(row: word)
  }

  /// The number before the first `%`.
  static func percentage(in content: String) -> Decimal? {
    guard let sign = content.firstIndex(of: "%") else { return nil }
    let number = content[..<sign].trimmingSpaces.reversed().prefix { $0.isNumber || $0 == "," || $0 == "." }.reversed()
    guard case .success(let reading) = VietnameseNumber.read(String(number)) else { return nil }
    return reading.value
  }
}

/// The words of a row's name or of a column's head. Diacritics count, since `Công tác phí` is no `Cộng` and `Vật tư`
/// no VAT; only a name that carries none at all is compared without them.
struct RowName {
  let words: [String]
  private let content: String
  private let isASCII: Bool

  init(_ content: String) {
    words = content.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    self.content = content
    isASCII = content.utf8.allSatisfy { $0 < 0x80 }
  }

  /// How many words there are before the first bracket or colon.
  private var leading: Int {
    content.prefix { $0 != "(" && $0 != ":" }.split { !$0.isLetter && !$0.isNumber }.count
  }

  func matches(_ word: String, _ known: String) -> Bool {
    word == known || isASCII && word == Keyword.fold(known)
  }

  func starts(with known: String...) -> Bool {
    words.count >= known.count && zip(words, known).allSatisfy(matches)
  }

  func starts(with known: [String]) -> Bool {
    words.count >= known.count && zip(words, known).allSatisfy(matches)
  }

  /// Whether one of some words stands in it.
  func holdsAny(of known: [String]) -> Bool {
    words.contains { word in known.contains { matches(word, $0) } }
  }

  func holds(_ known: String...) -> Bool {
    words.indices.contains { start in
      start + known.count <= words.count && zip(words[start...], known).allSatisfy(matches)
    }
  }

  /// `Tổng cộng`, `Tổng số`, `Tổng kinh phí …`, `Cộng`, `Cộng (I+II)`; not `Tổng kết …`, `Cộng tác viên …`.
  var isTotal: Bool {
    if starts(with: "cộng") {
      return leading == 1 || !Self.afterPlus.contains { matches(words[1], $0) }
    }
    guard starts(with: "tổng") else { return false }
    let leading = leading
    return leading == 1 || Self.afterTotal.contains { matches(words[1], $0) }
      || leading == 2 && words.count == 2 && Label(row: words[1].uppercased()) != nil
  }

  private static let afterPlus = ["tác", "đồng", "hòa", "hoà", "sinh", "hưởng"]
  private static let afterTotal = [
    "cộng", "số", "kinh", "dự", "mức", "phần", "mục", "nhóm", "khoản", "tiền", "giá", "chi", "toàn", "làm", "trừ",
    "trước", "sau", "vốn", "nhu", "nguồn", "ngân",
  ]

  /// `Dự phòng`, `Chi phí dự phòng`, `Thuế GTGT`, `VAT`.
  var isShare: Bool {
    starts(with: "dự", "phòng") || starts(with: "chi", "phí", "dự", "phòng") || starts(with: "chi", "dự", "phòng")
      || starts(with: "vat") || isTax
  }

  /// Without diacritics a tax could be a rent, `Thuê`.
  private var isTax: Bool {
    words.first == "thuế" || starts(with: "thuế", "gtgt") || starts(with: "thuế", "vat")
      || starts(with: "thuế", "giá", "trị")
  }
}

extension Budget.RowRole {
  /// Whether the row is a share of others.
  var isPercentage: Bool {
    if case .percentage = self { true } else { false }
  }
}
