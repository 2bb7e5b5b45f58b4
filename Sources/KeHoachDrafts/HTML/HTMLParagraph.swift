/// A paragraph of a page while it is read: blanks made one, words in stretches of one look.
struct HTMLParagraph {
  /// Words of one look.
  private(set) var runs: [(text: String, format: CharacterFormat)] = []
  /// The label that its list makes.
  var label: (text: String, level: Int, list: Int, isBullet: Bool)?
  /// How it is set.
  var format = ParagraphFormat()
  /// What is anchored in it.
  var drawings: [DraftDrawing] = []
  /// The notes that are called in it, and the bytes of its words before each mark.
  var marks: [(note: Int, offset: Int)] = []
  /// The bytes of its words.
  private(set) var count = 0
  private var endsWithBlank = true

  /// Whether nothing stands in it yet.
  var isEmpty: Bool { runs.isEmpty }
  /// Whether the last thing in it is a line break.
  private(set) var endsWithBreak = false

  /// Whether it has anything but blanks.
  var hasWords: Bool {
    runs.contains { $0.text.unicodeScalars.contains { !PlainLine.isBlank($0) && $0 != "\u{0B}" } }
  }

  /// Its words.
  var words: String { runs.lazy.map(\.text).joined() }

  /// Adds words.
  mutating func append(_ text: String, _ format: CharacterFormat, isPreformatted: Bool) {
    var added = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where isPreformatted, "\r" where isPreformatted: added.append("\u{0B}")
      case " ", "\t", "\n", "\r", "\u{0C}":
        if !endsWithBlank { added.append(" ") }
        endsWithBlank = true
        continue
      default: added.append(scalar)
      }
      endsWithBlank = false
    }
    guard !added.isEmpty else { return }
    if added.contains(where: { $0 != " " }) { endsWithBreak = false }
    put(String(added), format)
  }

  /// Adds a line break.
  mutating func appendBreak(_ format: CharacterFormat) {
    put("\u{0B}", format)
    endsWithBlank = true
    endsWithBreak = true
  }

  private mutating func put(_ text: String, _ format: CharacterFormat) {
    count += text.utf8.count
    if let last = runs.last, last.format == format {
      runs[runs.count - 1].text += text
    } else {
      runs.append((text, format))
    }
  }

  /// Takes the blanks and line breaks at its end away.
  mutating func trim() {
    while var last = runs.popLast() {
      while let scalar = last.text.unicodeScalars.last, PlainLine.isBlank(scalar) || scalar == "\u{0B}" {
        last.text.unicodeScalars.removeLast()
      }
      if !last.text.isEmpty {
        runs.append(last)
        break
      }
    }
    while let first = runs.first, let scalar = first.text.unicodeScalars.first,
      PlainLine.isBlank(scalar) || scalar == "\u{0B}"
    {
      let length = first.text.utf8.count
      runs[0].text = String(
        first.text.drop { $0.unicodeScalars.allSatisfy { PlainLine.isBlank($0) || $0 == "\u{0B}" } })
      let taken = length - runs[0].text.utf8.count
      for at in marks.indices { marks[at].offset = max(0, marks[at].offset - taken) }
      if runs[0].text.isEmpty { runs.removeFirst() }
      if taken == 0 { break }
    }
    count = runs.reduce(0) { $0 + $1.text.utf8.count }
    for at in marks.indices { marks[at].offset = min(marks[at].offset, count) }
  }
}
