import KeHoachLayout
import KeHoachText

/// The words of some paragraphs, measured, ready to be set in lines of any width.
struct TextFlow {
  /// A line of words.
  struct Line {
    /// Where its words are in the bytes of the flow, with the spaces between them.
    var bytes: Range<Int>
    /// The cells that the words take.
    var width: Int
    /// The spaces in front of them.
    var indent: Int
  }

  /// The words, and between them as many spaces as were written, of whatever kind.
  private(set) var bytes: [UInt8] = []
  private var words: [TextWord] = []
  /// The width of the widest word.
  private(set) var wordWidth = 0
  /// The width of the widest line when nothing wraps.
  private(set) var lineWidth = 0

  var isEmpty: Bool { words.isEmpty }

  /// The flow of paragraphs, each on a new line.
  init(_ paragraphs: [ParagraphLayout] = [], prefix: String = "") {
    bytes.append(contentsOf: prefix.utf8)
    read(paragraphs)
  }

  /// The flow of some text alone.
  init(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    findWords(breaks: [])
  }

  /// Takes up other paragraphs, in the room of those before.
  mutating func replace(with paragraphs: [ParagraphLayout]) {
    bytes.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    wordWidth = 0
    lineWidth = 0
    read(paragraphs)
  }

  /// The words with others and a colon in front: `Đơn vị – Số lượng: 15`.
  func labelled(_ heads: [TextFlow]) -> TextFlow {
    guard !heads.isEmpty else { return self }
    return TextFlow(heads.map(\.plainText).joined(separator: " – ") + ": " + plainText)
  }

  /// The words on one line.
  private var plainText: String {
    words.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }.joined(separator: " ")
  }

  private mutating func read(_ paragraphs: [ParagraphLayout]) {
    var breaks: [Int] = []
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { breaks.append(bytes.count) }
      append(paragraph, breaks: &breaks)
    }
    findWords(breaks: breaks)
  }

  private mutating func append(_ paragraph: ParagraphLayout, breaks: inout [Int]) {
    if let label = paragraph.label {
      bytes.append(contentsOf: label.text.utf8)
      if label.level <= .division {
        breaks.append(bytes.count)
      } else {
        bytes.append(.space)
      }
    }
    for inline in paragraph.content {
      switch inline {
      case .text(let text, _), .reference(let text, _): bytes.append(contentsOf: text.utf8)
      case .footnoteMark(let number): bytes.append(contentsOf: "[\(number)]".utf8)
      case .lineBreak: breaks.append(bytes.count)
      }
    }
  }

  private mutating func findWords(breaks: [Int]) {
    // All white space is spaces now: a line takes its words and what is between them in one piece.
    for index in bytes.indices where bytes[index] < .space { bytes[index] = .space }
    var line = 0
    var nextBreak = breaks.makeIterator()
    bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      var lineEnd = nextBreak.next() ?? bytes.count
      var beginsLine = true
      while true {
        let end = place
        while place < lineEnd, bytes[place] == .space { place += 1 }
        if place == lineEnd {
          if lineEnd == bytes.count { break }
          lineEnd = nextBreak.next() ?? bytes.count
          beginsLine = true
          line = 0
          continue
        }
        let start = place
        while place < lineEnd, bytes[place] != .space { place += 1 }
        let width = TextWord.width(of: bytes, in: start..<place)
        words.append(TextWord(bytes: start..<place, width: width, beginsLine: beginsLine))
        line += width + (beginsLine ? 0 : start - end)
        wordWidth = max(wordWidth, width)
        lineWidth = max(lineWidth, line)
        beginsLine = false
      }
    }
  }

  /// The lines within a width; the first one begins with `first` spaces, the others with `rest`.
  func lines(width limit: Int, first: Int = 0, rest: Int = 0) -> [Line] {
    var lines: [Line] = []
    var indent = first
    var index = 0
    while index < words.count {
      var head = words[index]
      if indent + head.width > limit {
        var pieces = pieces(of: head, first: limit - indent, rest: limit - rest)
        // What is left of a word wider than its line goes on like any other.
        head = pieces.removeLast()
        for piece in pieces {
          lines.append(Line(bytes: piece.bytes, width: piece.width, indent: indent))
          indent = rest
        }
      }
      var line = Line(bytes: head.bytes, width: head.width, indent: indent)
      index += 1
      while index < words.count, !words[index].beginsLine {
        let word = words[index]
        let width = line.width + word.bytes.lowerBound - line.bytes.upperBound + word.width
        guard indent + width <= limit else { break }
        line = Line(bytes: line.bytes.lowerBound..<word.bytes.upperBound, width: width, indent: indent)
        index += 1
      }
      lines.append(line)
      indent = rest
    }
    return lines
  }

  /// A word in pieces of at least a character, the first of them within `first` cells, the others within `rest`.
  private func pieces(of word: TextWord, first: Int, rest: Int) -> [TextWord] {
    var pieces: [TextWord] = []
    var start = word.bytes.lowerBound
    var end = start
    var width = 0
    for character in String(decoding: bytes[word.bytes], as: UTF8.self) {
      let cells = DisplayWidth.of(character)
      if end > start, width + cells > (pieces.isEmpty ? first : rest) {
        pieces.append(TextWord(bytes: start..<end, width: width, beginsLine: true))
        start = end
        width = 0
      }
      width += cells
      end += character.utf8.count
    }
    pieces.append(TextWord(bytes: start..<end, width: width, beginsLine: true))
    return pieces
  }
}
