import KeHoachLayout
import KeHoachText

/// The words of some paragraphs, measured, ready to be set in lines of any width.
struct TextFlow {
  private var bytes: [UInt8] = []
  private var words: [TextWord] = []
  /// The width of the widest word.
  private(set) var wordWidth = 0
  /// The width of the widest line when nothing wraps.
  private(set) var lineWidth = 0

  var isEmpty: Bool { words.isEmpty }

  /// The flow of paragraphs, each on a new line.
  init(_ paragraphs: [ParagraphLayout], prefix: String = "") {
    var breaks: [Int] = []
    bytes.append(contentsOf: prefix.utf8)
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { breaks.append(bytes.count) }
      append(paragraph, breaks: &breaks)
    }
    findWords(breaks: breaks)
  }

  /// The flow of some text alone.
  init(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    findWords(breaks: [])
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
    words.reserveCapacity(bytes.count / 5 + 1)
    var line = 0
    var start = 0
    var nextBreak = breaks.makeIterator()
    var lineEnd = nextBreak.next() ?? bytes.count
    var beginsLine = true
    while true {
      var gap = 0
      while start < lineEnd, bytes[start] <= .space {
        gap += 1
        start += 1
      }
      if start == lineEnd {
        if lineEnd == bytes.count { break }
        lineEnd = nextBreak.next() ?? bytes.count
        beginsLine = true
        line = 0
        continue
      }
      var end = start
      while end < lineEnd, bytes[end] > .space { end += 1 }
      let width = TextWord.width(of: bytes[start..<end])
      words.append(TextWord(bytes: start..<end, width: width, gap: gap, beginsLine: beginsLine))
      line += width + (beginsLine ? 0 : gap)
      wordWidth = max(wordWidth, width)
      lineWidth = max(lineWidth, line)
      beginsLine = false
      start = end
    }
  }

  /// The lines within a width; the first one begins with `first` spaces, the others with `rest`.
  func lines(width: Int, first: Int = 0, rest: Int = 0) -> [TextLine] {
    var lines: [TextLine] = []
    // A Vietnamese letter takes a byte and a half on average.
    let room = min(width, lineWidth) * 2
    var line = TextLine(indent: first, room: room)
    var isBlank = true
    func next() {
      lines.append(line)
      line = TextLine(indent: rest, room: room)
      isBlank = true
    }
    for (index, word) in words.enumerated() {
      if word.beginsLine, index > 0 { next() }
      if !isBlank, line.width + word.gap + word.width > width { next() }
      if line.width + (isBlank ? 0 : word.gap) + word.width <= width {
        if !isBlank { line.append(spaces: word.gap) }
        line.append(bytes[word.bytes], width: word.width)
        isBlank = false
      } else {
        for character in String(decoding: bytes[word.bytes], as: UTF8.self) {
          let cells = DisplayWidth.of(character)
          if !isBlank, line.width + cells > width { next() }
          line.append(character.utf8, width: cells)
          isBlank = false
        }
      }
    }
    if !isBlank { lines.append(line) }
    return lines
  }
}
