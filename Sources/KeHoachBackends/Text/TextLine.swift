import KeHoachLayout

/// A piece of one line, and the number of cells that it takes.
struct TextLine {
  private(set) var bytes: [UInt8] = []
  private(set) var width = 0

  /// A line that begins with so many spaces, with room for so many bytes.
  init(indent: Int = 0, room: Int = 0) {
    bytes.reserveCapacity(room)
    append(spaces: indent)
  }

  /// A horizontal line of so many cells.
  init(rule length: Int) {
    append("─", times: length)
  }

  mutating func append(spaces count: Int) {
    for _ in 0..<max(count, 0) { bytes.append(.space) }
    width += max(count, 0)
  }

  mutating func append(_ word: some Collection<UInt8>, width: Int) {
    bytes.append(contentsOf: word)
    self.width += width
  }

  /// Adds a character that takes one cell, several times.
  mutating func append(_ mark: StaticString, times: Int = 1) {
    let utf8 = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    for _ in 0..<max(times, 0) { bytes.append(contentsOf: utf8) }
    width += max(times, 0)
  }

  mutating func append(_ other: TextLine) {
    append(other.bytes, width: other.width)
  }

  /// Adds a line set within a column, filled with spaces up to the column's width.
  mutating func append(_ other: TextLine, in column: Int, _ alignment: TextAlignment) {
    let end = width + column
    append(spaces: alignment.indent(of: other.width, in: column))
    append(other)
    append(spaces: end - width)
  }

  /// The line with spaces in front, so that it stands in its column as the alignment says.
  func aligned(_ alignment: TextAlignment, in column: Int) -> TextLine {
    let indent = alignment.indent(of: width, in: column)
    guard indent > 0 else { return self }
    var line = TextLine(indent: indent)
    line.append(self)
    return line
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
