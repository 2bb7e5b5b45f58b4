import KeHoachLayout

/// Lines one below the other, in one run of bytes: the page, or a cell of a grid.
struct TextLines {
  /// A line: where its bytes are, and the number of cells that it takes.
  struct Line {
    let bytes: Range<Int>
    let width: Int
  }

  /// The bytes of all lines, a line feed after each.
  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Line] = []
  /// The width of the line that is being written.
  private(set) var width = 0
  /// Whether a line loses the spaces at its end, and its no-break spaces are plain ones: they have done their work.
  private let isPage: Bool
  /// Where the line begins that is being written.
  private var start = 0

  init(isPage: Bool = false) {
    self.isPage = isPage
  }

  mutating func append(spaces count: Int) {
    guard count > 0 else { return }
    bytes.append(contentsOf: repeatElement(.space, count: count))
    width += count
  }

  /// Adds words that take so many cells.
  mutating func append(_ words: ArraySlice<UInt8>, width: Int) {
    bytes.append(contentsOf: words)
    self.width += width
  }

  /// Adds a character that takes one cell, several times.
  mutating func append(_ mark: StaticString, times: Int = 1) {
    let utf8 = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    for _ in 0..<max(times, 0) { bytes.append(contentsOf: utf8) }
    width += max(times, 0)
  }

  /// Adds words set within a column, filled with spaces up to the column's width.
  mutating func append(_ words: ArraySlice<UInt8>, width: Int, in column: Int, _ alignment: TextAlignment) {
    let end = self.width + column
    append(spaces: alignment.indent(of: width, in: column))
    append(words, width: width)
    append(spaces: end - self.width)
  }

  /// Ends the line that is being written.
  mutating func endLine() {
    if isPage { tidyLine() }
    lines.append(Line(bytes: start..<bytes.count, width: width))
    bytes.append(.newline)
    start = bytes.count
    width = 0
  }

  /// Adds a horizontal line of so many cells.
  mutating func appendRule(_ length: Int, indent: Int = 0) {
    append(spaces: indent)
    append("─", times: length)
    endLine()
  }

  /// Adds a line once more.
  mutating func repeatLine(_ line: Line) {
    append(Array(bytes[line.bytes])[...], width: line.width)
    endLine()
  }

  /// Adds the lines of a flow; the first one begins with `first` spaces, the others with `rest`.
  mutating func append(_ flow: TextFlow, width: Int, first: Int = 0, rest: Int = 0) {
    for line in flow.lines(width: width, first: first, rest: rest) {
      append(spaces: line.indent)
      append(flow.bytes[line.bytes], width: line.width)
      endLine()
    }
  }

  private mutating func tidyLine() {
    if bytes[start...].contains(0xC2) {
      var end = start
      var index = start
      while index < bytes.count {
        let isNoBreakSpace = bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
        bytes[end] = isNoBreakSpace ? .space : bytes[index]
        end += 1
        index += isNoBreakSpace ? 2 : 1
      }
      bytes.removeLast(bytes.count - end)
    }
    while bytes.count > start, bytes.last == .space { bytes.removeLast() }
  }
}

extension TextAlignment {
  /// The number of cells in front of something in a column.
  func indent(of width: Int, in column: Int) -> Int {
    switch self {
    case .left, .justify: 0
    case .center: max(0, (column - width) / 2)
    case .right: max(0, column - width)
    }
  }
}

extension UInt8 {
  static let space = UInt8(ascii: " ")
  static let newline = UInt8(ascii: "\n")
}
