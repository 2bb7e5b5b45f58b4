import KeHoachSource

/// Which edits concern which paragraph.
struct EditPlan {
  /// What is to be done to one paragraph's words.
  struct Share {
    /// Where runs must begin and end.
    var cuts: [Range<Int>] = []
    /// Changes of words, in order; none overlap.
    var words: [TextEdit] = []
    /// Changes of looks.
    var looks: [(range: Range<Int>, property: FormatChange.CharacterProperty)] = []
  }

  /// A remark and the paragraphs of its ends.
  struct Remark {
    var comment: WordEdits.Comment
    /// The words, without made labels.
    var range: Range<Int>
    var first: Int
    var last: Int
  }

  /// By index of `Draft.paragraphs`.
  private(set) var shares: [Int: Share] = [:]
  /// The remarks, in the order in which they were given.
  private(set) var remarks: [Remark] = []
  /// Changes of words that can't be made.
  private(set) var refused: [TextEdit] = []

  /// What each change of words was before what stays as it is was left out.
  private var given: [TextEdit: TextEdit] = [:]

  private let draft: Draft
  private let tracks: Bool

  /// Divides edits.
  init(_ edits: WordEdits, _ draft: Draft) {
    self.draft = draft
    tracks = edits.tracksChanges
    for comment in edits.comments { add(comment) }
    for case .characters(let range, let property) in edits.formats { add(property, to: range) }
    var end = 0
    let inOrder = edits.words.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    for edit in inOrder {
      if edit.range.lowerBound < end || !add(edit) { refused.append(edit) } else { end = edit.range.upperBound }
    }
  }

  /// The paragraph on whose line a place is.
  static func paragraph(at place: Int, in draft: Draft) -> Int? {
    var low = 0
    var high = draft.paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if draft.paragraphs[middle].range.lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  private mutating func add(_ comment: WordEdits.Comment) {
    let range = comment.range.clamped(to: 0..<draft.text.bytes.count)
    guard let first = Self.paragraph(at: range.lowerBound, in: draft),
      var last = Self.paragraph(at: max(range.lowerBound, range.upperBound - 1), in: draft)
    else { return }
    if first != last, !(draft.isBody(first) && draft.isBody(last)) { last = first }
    let start = draft.paragraphs[first].words
    let end = draft.paragraphs[last].words
    let lower = min(max(range.lowerBound, start.lowerBound), start.upperBound)
    var upper = min(max(range.upperBound, end.lowerBound, lower), end.upperBound)
    // A remark about a made label stands at the first word behind it.
    if first == last, range.lowerBound < start.lowerBound, upper == lower {
      upper = draft.wordEnd(from: lower, in: start)
    }
    remarks.append(Remark(comment: comment, range: lower..<max(lower, upper), first: first, last: last))
    guard draft.isBody(first) else { return }
    if first == last {
      shares[first, default: Share()].cuts.append(lower..<max(lower, upper))
    } else {
      shares[first, default: Share()].cuts.append(lower..<start.upperBound)
      shares[last, default: Share()].cuts.append(end.lowerBound..<max(end.lowerBound, upper))
    }
  }

  private mutating func add(_ property: FormatChange.CharacterProperty, to range: Range<Int>) {
    guard let index = Self.paragraph(at: range.lowerBound, in: draft) else { return }
    let range = range.clamped(to: draft.paragraphs[index].words)
    shares[index, default: Share()].looks.append((range, property))
    if !range.isEmpty { shares[index, default: Share()].cuts.append(range) }
  }

  /// Adds a change of words; false where it reaches over a label or the end of a paragraph, or can't be written.
  private mutating func add(_ edit: TextEdit) -> Bool {
    let bytes = draft.text.bytes
    guard edit.range.lowerBound >= 0, edit.range.upperBound <= bytes.count, edit.canBeWritten,
      let index = Self.paragraph(at: edit.range.lowerBound, in: draft)
    else { return false }
    let words = draft.paragraphs[index].words
    let short = edit.withoutEqualEnds(of: draft.text.string(in: edit.range), wholeWords: tracks)
    guard short.range.lowerBound >= words.lowerBound, short.range.upperBound <= words.upperBound,
      [short.range.lowerBound, short.range.upperBound].allSatisfy({ $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 })
    else { return false }
    guard !short.range.isEmpty || !short.text.isEmpty else { return true }
    shares[index, default: Share()].words.append(short)
    given[short] = edit
    if tracks { shares[index, default: Share()].cuts.append(short.range) }
    return true
  }

  /// Lets a remark end with the paragraph in which it begins.
  mutating func shorten(_ remark: Int) {
    let (last, upper) = (remarks[remark].last, remarks[remark].range.upperBound)
    remarks[remark].last = remarks[remark].first
    let end = draft.paragraphs[remarks[remark].first].words.upperBound
    remarks[remark].range = remarks[remark].range.lowerBound..<max(remarks[remark].range.lowerBound, end)
    let start = draft.paragraphs[last].words.lowerBound
    if let cut = shares[last]?.cuts.firstIndex(of: start..<max(start, upper)) { shares[last]?.cuts.remove(at: cut) }
  }

  /// Takes back changes of words.
  mutating func refuse(_ edits: [TextEdit], in paragraph: Int) {
    let taken = Set(edits)
    shares[paragraph]?.words.removeAll(where: taken.contains)
    // What was given is told, not what was made of it.
    refused += edits.map { given[$0] ?? $0 }
  }
}

extension TextEdit {
  /// Whether a paragraph can hold the text: it has no end-of-line, and no character that XML forbids but the one that
  /// stands for a line break.
  fileprivate var canBeWritten: Bool {
    let letters = text.unicodeScalars.filter { $0 != "\u{0B}" }
    return !text.utf8.contains { $0 == 0x0A || $0 == 0x0D }
      && String(letters).allowedInXML.unicodeScalars.count == letters.count
  }

  /// The edit without the characters at both ends that stay as they are.
  ///
  /// - Parameters:
  ///   - old: what is replaced.
  ///   - wholeWords: whether only whole words are left out, so that a reader sees which word became which.
  func withoutEqualEnds(of old: String, wholeWords: Bool) -> TextEdit {
    func pieces(_ text: String) -> [Substring] {
      guard wholeWords else { return text.indices.map { text[$0...$0] } }
      var result: [Substring] = []
      var rest = text[...]
      while let first = rest.first {
        let piece = first == " " ? rest.prefix(1) : rest.prefix { $0 != " " }
        result.append(piece)
        rest = rest[piece.endIndex...]
      }
      return result
    }
    // Canonically equal is not enough: an edit may be about how a letter is composed.
    func same(_ a: Substring, _ b: Substring) -> Bool { a.utf8.elementsEqual(b.utf8) }
    guard old.utf8.count == range.count else { return self }
    var before = pieces(old)[...]
    var after = pieces(text)[...]
    var lower = range.lowerBound
    var upper = range.upperBound
    while let a = before.first, let b = after.first, same(a, b) {
      lower += a.utf8.count
      before.removeFirst()
      after.removeFirst()
    }
    while let a = before.last, let b = after.last, same(a, b) {
      upper -= a.utf8.count
      before.removeLast()
      after.removeLast()
    }
    return TextEdit(lower..<upper, after.joined())
  }
}

extension Draft {
  /// The index of the paragraph on whose line a place is; nil before the first.
  package func paragraph(at place: Int) -> Int? { EditPlan.paragraph(at: place, in: self) }

  /// Whether a paragraph stands in the body itself, where remarks can be anchored.
  func isBody(_ index: Int) -> Bool {
    !paragraphs[index].place.isInTextBox && note(of: index) == nil
  }

  /// The note to which a paragraph belongs.
  func note(of index: Int) -> DraftNote? {
    // The notes stand behind everything else.
    guard let first = notes.first?.paragraphs.lowerBound, index >= first else { return nil }
    return notes.first { $0.paragraphs.contains(index) }
  }

  /// The end of the first word.
  fileprivate func wordEnd(from place: Int, in words: Range<Int>) -> Int {
    guard place < words.upperBound else { return place }
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0B]
    let start = text.bytes[place..<words.upperBound].firstIndex { !blanks.contains($0) } ?? place
    return text.bytes[start..<words.upperBound].firstIndex { blanks.contains($0) } ?? words.upperBound
  }
}
