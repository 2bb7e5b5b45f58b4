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
    var range: Range<Int>?
    var text: String
  }

  private var open: [Open] = []
  private var last: [Series: Last] = [:]
  private var lastInFlow: [Label.Scheme: Int] = [:]
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
    let parent = open.last
    let series = Series(parent: parent?.index, scheme: label.scheme)
    guard label.scheme < .dash else {
      open.append(Open(scheme: label.scheme, index: index, numbers: [], hashes: hashes, isOrphan: isOrphan))
      return (BlockLabel(label.scheme, value: 1, text: label.text, range: range), parent?.index)
    }
    let expected = (last[series]?.value ?? 0) + 1
    let prefix = prefix(for: label, under: parent)
    let made = Self.text(label.scheme, expected, prefix: prefix)
    var result = BlockLabel(label.scheme, value: label.numbers.last ?? expected, text: label.text, range: range)
    if label.isMade {
      result.text = made
    } else if let problem = problem(of: label, expected: expected, prefix: prefix, series: series) {
      diagnostics.append(
        .wrongNumber(
          label.text, at: range,
          expected: Self.text(problem.scheme, problem.value, prefix: problem.prefix, like: label.text),
          after: last[series].map { ($0.text, $0.range) }))
    }
    last[series] = Last(value: result.value, range: range, text: result.text)
    lastInFlow[label.scheme] = result.value
    let numbers = label.scheme >= .decimal2 && label.scheme <= .decimal4 ? prefix + [result.value] : [result.value]
    open.append(Open(scheme: label.scheme, index: index, numbers: numbers, hashes: hashes))
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

  /// The numbers before the last one of `2.1.`: those of the item above it.
  private func prefix(for label: Label, under parent: Open?) -> [Int] {
    guard label.scheme >= .decimal2, label.scheme <= .decimal4 else { return [] }
    if let parent, parent.scheme < .letter { return parent.numbers }
    return Array(label.numbers.dropLast())
  }

  private struct Problem {
    var scheme: Label.Scheme
    var value: Int
    var prefix: [Int]
  }

  private func problem(of label: Label, expected: Int, prefix: [Int], series: Series) -> Problem? {
    let right = Problem(scheme: label.scheme, value: expected, prefix: prefix)
    guard let value = label.numbers.last else { return right }
    if label.scheme == .roman, RomanNumeral.string(value) + "." != label.text {
      return Problem(scheme: .roman, value: value, prefix: [])
    }
    let isDecimal = label.scheme >= .decimal2 && label.scheme <= .decimal4
    if isDecimal, Array(label.numbers.dropLast()) != prefix, prefix.count == label.numbers.count - 1 { return right }
    if value == expected { return nil }
    // Sections may count on through the parts, articles through the chapters.
    let mayContinue: Set<Label.Scheme> = [.chapter, .division, .article, .capital, .roman]
    if mayContinue.contains(label.scheme), last[series] == nil, lastInFlow[label.scheme] == value - 1 { return nil }
    return right
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
