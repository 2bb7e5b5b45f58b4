import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// Gives every label of a flow its rank, its parent and its number; checks the written ones, makes the others.
struct Numbering {
  /// A labelled block that later ones can stand under.
  private struct Open {
    var scheme: Label.Scheme
    var index: Int
    var numbers: [Int]
    /// The numbers as they should be.
    var right: [Int]
    /// The finding that mends a number of this one or of a block above it, as its place in `diagnostics`.
    var finding: Int?
    var hashes: Int?
    /// Whether this is a `+` that no `-` stands above.
    var isOrphan = false
  }

  private struct Series: Hashable {
    var parent: Int?
    var scheme: Label.Scheme
  }

  private struct Last {
    var value: Int
    /// The number by its place, which is what it should be.
    var right: Int
    var range: Range<Int>?
    var text: String
    /// The finding that mends it: what counts on from it is mended with it.
    var finding: Int?
  }

  private var open: [Open] = []
  private var last: [Series: Last] = [:]
  private var lastInFlow: [Label.Scheme: (value: Int, right: Int)] = [:]
  /// The scheme that titles of a count of `#` use, from those that carry a label.
  private let schemeOfHashes: [Int: Label.Scheme]
  private(set) var diagnostics: [Diagnostic] = []

  init(schemeOfHashes: [Int: Label.Scheme]) {
    self.schemeOfHashes = schemeOfHashes
  }

  /// The block that an unlabelled paragraph or table stands under: the nearest title.
  var titleAbove: Int? { open.last { $0.hashes != nil }?.index }

  /// Places a labelled title or item.
  ///
  /// - Parameters:
  ///   - label: the label as written.
  ///   - range: where it is written.
  ///   - index: the place of the block in its flow.
  ///   - hashes: the count of `#` of a title, nil for an item.
  /// - Returns: the label, and the parent of the block.
  mutating func place(_ label: Label, at range: Range<Int>, index: Int, hashes: Int?) -> (BlockLabel, Int?) {
    var label = resolveAmbiguity(label)
    let isOrphan = label.scheme == .plus && !open.contains { $0.scheme == .dash && !$0.isOrphan }
    if isOrphan { label.scheme = .dash }
    descend(to: label.scheme)
    guard label.scheme < .dash else {
      let parent = open.last?.index
      open.append(Open(scheme: label.scheme, index: index, numbers: [], right: [], hashes: hashes, isOrphan: isOrphan))
      return (BlockLabel(label.scheme, value: 1, text: label.text, range: range), parent)
    }
    let parent = open.last
    let series = Series(parent: parent?.index, scheme: label.scheme)
    let before = last[series]
    let right = before.map { $0.right + 1 } ?? firstNumber(of: label)
    let prefix = prefix(for: label, under: parent)
    let value = label.numbers.last ?? (before.map { $0.value + 1 } ?? 1)
    var result = BlockLabel(label.scheme, value: value, text: label.text, range: range)
    var finding: Int?
    if label.isMade {
      result.text = Self.text(label.scheme, value, prefix: prefix.written)
      finding = before?.finding
    } else {
      finding = check(label, at: range, right: right, prefix: prefix, after: before, parent: parent)
    }
    last[series] = Last(value: value, right: right, range: range, text: result.text, finding: finding)
    lastInFlow[label.scheme] = (value, right)
    let isDecimal = label.scheme.isDecimal
    open.append(
      Open(
        scheme: label.scheme, index: index, numbers: isDecimal ? prefix.written + [value] : [value],
        right: isDecimal ? prefix.right + [right] : [right], finding: finding, hashes: hashes))
    return (result, parent?.index)
  }

  /// Places a title without a label: gives it the number that its count of `#` stands for.
  ///
  /// - Returns: the label, nil where no scheme is left below the title above; and the parent.
  mutating func placeTitle(hashes: Int, at range: Range<Int>, index: Int) -> (BlockLabel?, Int?) {
    guard let scheme = schemeOfHashes[hashes] ?? defaultScheme(hashes: hashes) else { return (nil, titleAbove) }
    let label = Label(scheme, [], text: "", isMade: true)
    var (placed, parent) = place(label, at: range, index: index, hashes: hashes)
    placed.range = nil
    return (placed, parent)
  }

  private mutating func descend(to scheme: Label.Scheme) {
    while let top = open.last, top.scheme >= scheme { open.removeLast() }
  }

  /// The scheme below that of the nearest title with fewer `#`; for the outermost title the one of its own count.
  private func defaultScheme(hashes: Int) -> Label.Scheme? {
    let ladder: [Label.Scheme] = [.roman, .arabic, .decimal2, .letter]
    guard let above = open.last(where: { $0.hashes.map { $0 < hashes } ?? false }) else {
      return ladder.indices.contains(hashes - 1) ? ladder[hashes - 1] : nil
    }
    // Clauses stand right under an article.
    return above.scheme == .article ? .arabic : ladder.first { $0 > above.scheme }
  }

  /// `I.` is the ninth capital letter after `H.`, and Roman otherwise.
  private func resolveAmbiguity(_ label: Label) -> Label {
    guard let capital = label.asCapital else { return label }
    let parent = open.last { $0.scheme < .capital }?.index
    guard let before = last[Series(parent: parent, scheme: .capital)], before.value + 1 == capital.numbers[0] else {
      return label
    }
    return capital
  }

  /// The numbers before the last one of `2.1.`: those of the item above it, as written and as they should be.
  private func prefix(for label: Label, under parent: Open?) -> (written: [Int], right: [Int]) {
    guard label.scheme.isDecimal else { return ([], []) }
    if let parent, parent.scheme < .letter { return (parent.numbers, parent.right) }
    let own = Array(label.numbers.dropLast())
    return (own, own)
  }

  /// What the first number below a title should be: 1, or for those that may count on through the parts of a flow
  /// (sections, articles) the next one, whichever is nearer.
  private func firstNumber(of label: Label) -> Int {
    guard let value = label.numbers.last, label.scheme.mayCountOn, let before = lastInFlow[label.scheme],
      abs(value - 1) > abs(value - before.value - 1)
    else { return 1 }
    return before.right + 1
  }

  /// Compares a written number with the one of its place. What merely counts on from a wrong number is no finding of its
  /// own: the fix of that one mends it too, so that all that is advised goes together.
  ///
  /// - Returns: the finding that mends the number; nil where it is right.
  private mutating func check(
    _ label: Label, at range: Range<Int>, right: Int, prefix: (written: [Int], right: [Int]), after before: Last?,
    parent: Open?
  ) -> Int? {
    func expected() -> String { Self.text(label.scheme, right, prefix: prefix.right, like: label.text) }
    let own = Array(label.numbers.dropLast())
    let isBelow = !label.scheme.isDecimal || own == prefix.written || own.count != prefix.written.count
    let isSpelled =
      label.scheme != .roman || label.numbers.last.map { RomanNumeral.string($0) + "." == label.text } ?? false
    if let value = label.numbers.last, isBelow, isSpelled {
      let isMoved = label.scheme.isDecimal && prefix.written != prefix.right
      if value == right, !isMoved || own == prefix.right { return nil }
      let goesOn = before.map { value - $0.value == 1 && right - $0.right == 1 } ?? false
      let finding = value == right ? parent?.finding : goesOn ? before?.finding : nil
      if let finding {
        diagnostics[finding].alsoRenumber(range, expected())
        return finding
      }
    }
    diagnostics.append(
      .wrongNumber(label.text, at: range, expected: expected(), after: before.map { ($0.text, $0.range) }))
    return diagnostics.count - 1
  }

  /// A label made: `IV.`, `2.3.`, `đ)`, `Phần II`. `like` keeps the last mark as the author writes it.
  static func text(_ scheme: Label.Scheme, _ value: Int, prefix: [Int] = [], like written: String = "") -> String {
    switch scheme {
    case .part: return "Phần " + ordinal(value, like: written)
    case .chapter: return "Chương " + ordinal(value, like: written)
    case .division: return "Mục " + (written.isEmpty ? String(value) : ordinal(value, like: written))
    case .article: return "Điều \(value)."
    case .capital: return PointLetter.string(value).uppercased() + "."
    case .roman: return RomanNumeral.string(value) + "."
    case .arabic: return "\(value)."
    case .decimal2, .decimal3, .decimal4:
      let dot = written.isEmpty || written.hasSuffix(".") ? "." : ""
      return (prefix + [value]).map(String.init).joined(separator: ".") + dot
    case .letter: return PointLetter.string(value) + ")"
    case .dash: return "-"
    case .plus: return "+"
    }
  }

  private static func ordinal(_ value: Int, like written: String) -> String {
    let number = written.split(separator: " ").last ?? ""
    let mark = number.hasSuffix(".") || number.hasSuffix(":") ? String(number.suffix(1)) : ""
    return (number.first?.isNumber == true ? String(value) : RomanNumeral.string(value)) + mark
  }
}

extension Label.Scheme {
  /// Whether labels hold the numbers of the blocks above them: `2.1.`
  fileprivate var isDecimal: Bool { self >= .decimal2 && self <= .decimal4 }

  /// Whether numbers may count on through the parts of a flow.
  fileprivate var mayCountOn: Bool {
    switch self {
    case .chapter, .division, .article, .capital, .roman: true
    case .part, .arabic, .decimal2, .decimal3, .decimal4, .letter, .dash, .plus: false
    }
  }
}
