import KeHoachModel

/// A text of the plan language while it is written: words, the emphasis that is open, the gap before the next word.
///
/// Marks of emphasis stand right at words, never at a gap: so the parser wants it.
struct InlineRun {
  private let bytes: [UInt8]
  private var notes: [(place: Int, number: Int)]
  private var text = PlanText()
  private var open: [Inline.Traits] = []
  /// The white space before the next word.
  private var gap: [Range<Int>] = []
  private var nextNote = 0
  /// Whether any mark of emphasis was written.
  private(set) var hasEmphasis = false
  /// The words alone, without gaps.
  private(set) var plain: [UInt8] = []

  /// - Parameters:
  ///   - bytes: the draft's text.
  ///   - notes: the marks of notes to set, ascending.
  init(bytes: [UInt8], notes: [(place: Int, number: Int)]) {
    self.bytes = bytes
    self.notes = notes
  }

  /// Adds words of one look.
  mutating func add(_ range: Range<Int>, traits: Inline.Traits, isCapitals: Bool) {
    var at = range.lowerBound
    while at < range.upperBound {
      setNotes(upTo: at)
      if bytes[at] == 0x20 || (0x09...0x0D).contains(bytes[at]) {
        gap.append(at..<at + 1)
        at += 1
        continue
      }
      var end = at
      let limit = nextNote < notes.count ? min(range.upperBound, max(notes[nextNote].place, at + 1)) : range.upperBound
      while end < limit, bytes[end] != 0x20, !(0x09...0x0D).contains(bytes[end]) { end += 1 }
      turn(to: traits)
      addWord(at..<end, in: range, isCapitals: isCapitals)
      at = end
    }
  }

  /// The text, all emphasis closed.
  mutating func finished() -> PlanText {
    close(downTo: 0)
    setNotes(upTo: .max)
    return text
  }

  private mutating func setNotes(upTo place: Int) {
    while nextNote < notes.count, notes[nextNote].place <= place {
      if place < .max { flushGap() }
      text.add(made: "[^\(notes[nextNote].number)]")
      nextNote += 1
    }
  }

  // MARK: Emphasis

  private static let order: [Inline.Traits] = [.bold, .italic, .underline]

  private static func mark(_ trait: Inline.Traits) -> String {
    trait == .bold ? "**" : trait == .italic ? "*" : "__"
  }

  private mutating func turn(to traits: Inline.Traits) {
    let keep = open.prefix { traits.contains($0) }.count
    close(downTo: keep)
    flushGap()
    for trait in Self.order where traits.contains(trait) && !open.contains(trait) {
      text.add(made: Self.mark(trait))
      hasEmphasis = true
      open.append(trait)
    }
  }

  private mutating func close(downTo count: Int) {
    while open.count > count { text.add(made: Self.mark(open.removeLast())) }
  }

  // MARK: Words

  /// A break of the line absorbs the spaces around it; spaces are kept, tabs are spaces.
  private mutating func flushGap() {
    defer { gap = [] }
    guard !gap.isEmpty, !text.isEmpty else { return }
    if let place = gap.first(where: { bytes[$0.lowerBound] == [UInt8].draftBreak || bytes[$0.lowerBound] == 0x0A }) {
      text.add(made: " ")
      text.add("\\", for: place)
      text.add(made: " ")
      return
    }
    for range in gap {
      if bytes[range.lowerBound] == 0x20 { text.add(range, of: bytes) } else { text.add(" ", for: range) }
    }
  }

  private mutating func addWord(_ range: Range<Int>, in stretch: Range<Int>, isCapitals: Bool) {
    if isCapitals {
      let word = bytes.words(range)
      let upper = word.uppercased()
      if upper != word {
        plain += upper.utf8
        return text.add(upper.escaped, for: range)
      }
    }
    plain += bytes[range]
    var start = range.lowerBound
    for at in range where isMarkup(at, in: range, stretch) {
      text.add(start..<at, of: bytes)
      text.add(made: "\\")
      start = at
    }
    text.add(start..<range.upperBound, of: bytes)
  }

  private func isMarkup(_ at: Int, in word: Range<Int>, _ stretch: Range<Int>) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "{"): return true
    case UInt8(ascii: "*"):
      // A star that stands alone opens and closes nothing.
      return !open.isEmpty || word.count > 1 || stretch.lowerBound == at || stretch.upperBound == at + 1
    case UInt8(ascii: "_"):
      let isAtEdge = at == stretch.lowerBound || at + 1 == stretch.upperBound
      return isAtEdge || bytes[at - 1] == bytes[at] || bytes[at + 1] == bytes[at]
    case UInt8(ascii: "["):
      return at + 1 < bytes.count && (bytes[at + 1] == UInt8(ascii: "@") || bytes[at + 1] == UInt8(ascii: "^"))
    default: return false
    }
  }
}

extension String {
  /// The words with every mark of the plan language escaped.
  fileprivate var escaped: String {
    reduce(into: "") { result, character in
      if "\\|{*_[".contains(character) { result.append("\\") }
      result.append(character)
    }
  }
}
