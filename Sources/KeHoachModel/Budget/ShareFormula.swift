import KeHoachSyntax
import KeHoachText

/// What a share says it is taken of: `5% x (I+II)`, `10% mục I`, `(1) × 6,5%`, `3% của chi phí xây dựng`.
struct ShareFormula: Sendable, Hashable {
  /// How the base is named.
  enum Base: Sendable, Hashable {
    /// The labels of rows, without marks.
    case labels([String])
    /// The name of a row, folded.
    case name(String)
  }

  /// How many per cent.
  let percentage: Decimal
  let base: Base
  /// Whether a sign or word of multiplication stands between the two, so that nothing else can be meant.
  let isProduct: Bool

  /// Reads the formula in the words of a row; nil where they name no base, or more than one share.
  init?(_ text: String) {
    guard let sign = text.firstIndex(of: "%"), sign == text.lastIndex(of: "%"),
      let percentage = RowNames.percentage(in: text)
    else { return nil }
    let number = text[..<sign].trimmingSpaces.reversed().drop { $0.isNumber || $0 == "," || $0 == "." }
    guard
      let found = Self.base(behind: text[text.index(after: sign)...])
        ?? Self.base(before: String(number.reversed()))
    else { return nil }
    self.percentage = percentage
    (base, isProduct) = found
  }

  /// Whether a row that says this is a share whatever its name and amount: `Bảo trì (5% x I)`, not `Hỗ trợ 50% chi phí`.
  var isCertain: Bool {
    switch base {
    case .labels: isProduct
    case .name: false
    }
  }

  // MARK: Behind the share

  private static func base(behind text: Substring) -> (Base, Bool)? {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    if let first = words.first, let sign = first.first, "x×*".contains(sign),
      labels(in: String(first.dropFirst())) != nil
    {
      words[words.startIndex] = String(first.dropFirst())
      words = ["x"] + words
    }
    var (isProduct, isNamed) = (false, false)
    while let word = words.first.map({ Keyword.fold($0) }) {
      if multipliers.contains(word) { isProduct = true } else if !rowWords.contains(word) { break }
      isNamed = true
      words.removeFirst()
    }
    let rest = words.joined(separator: " ")
    if isNamed || rest.hasPrefix("("), let labels = labels(in: rest) { return (.labels(labels), isProduct) }
    let name = Keyword.fold(rest.prefix { !"():;,".contains($0) })
    return name.isEmpty ? nil : (.name(name), isProduct)
  }

  private static let multipliers: Set<String> = ["x", "×", "*", "nhan", "voi", "cua", "tren"]
  private static let rowWords: Set<String> = ["muc", "khoan", "phan", "nhom", "tong", "cac", "cong", "tinh"]

  /// `(I+II)`, `I + II`, `1, 2 và 3`, with nothing behind them but a bracket or full stop; nil for other words.
  private static func labels(in text: String) -> [String]? {
    var list = text.drop { $0 == "(" || $0 == " " }
    let end = list.firstIndex(where: { ":;=".contains($0) }) ?? list.endIndex
    list = list[..<end]
    while let last = list.last, ") .".contains(last) { list.removeLast() }
    let parts = list.split { "+,&".contains($0) }.flatMap { part in
      part.split(whereSeparator: \.isWhitespace).filter { Keyword.fold($0) != "va" && Keyword.fold($0) != "muc" }
    }
    let labels = parts.map { TotalFormula.bare(String($0)) }
    guard !labels.isEmpty, labels.allSatisfy({ Label(row: $0)?.isNumber == true }) else { return nil }
    return labels
  }

  // MARK: Before the share

  /// `(I+II) x`: only with the sign.
  private static func base(before text: String) -> (Base, Bool)? {
    let text = text.trimmingSpaces
    guard let sign = text.last, "x×*".contains(sign) else { return nil }
    let rest = text.dropLast().trimmingSpaces
    if rest.hasSuffix(")"), let open = rest.lastIndex(of: "("), let labels = labels(in: String(rest[open...])) {
      return (.labels(labels), true)
    }
    let last = rest.split { $0.isWhitespace || $0 == "(" }.last.map(String.init) ?? ""
    return labels(in: last).map { (.labels($0), true) }
  }
}
