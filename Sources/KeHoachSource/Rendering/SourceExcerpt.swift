internal import KeHoachText

/// One line of a source as shown under a message: made visible, cut to the width, with the place to mark.
struct SourceExcerpt {
  /// The line's number.
  let line: Int
  /// The text to show.
  private(set) var text = ""
  /// The cells before the mark.
  private(set) var markStart = 0
  /// The cells to mark, at least one.
  private(set) var markWidth = 1
  /// Where the text shown begins and ends in the source: two places with equal bounds can share one line.
  private(set) var shown: Range<Int>

  /// A character as shown.
  private struct Cell {
    /// The character; nil for one that is shown as it stands in the source.
    var character: Character?
    var width = 1
    var offset: Int
  }

  /// Cuts the line of a range out of its source.
  ///
  /// - Parameter width: the cells that the text may take.
  init(of range: Range<Int>, in index: inout PositionIndex, width: Int) {
    let bytes = index.source.bytes
    let width = max(width, 20)
    line = index.lineNumber(of: range.lowerBound)
    let whole = index.source.line(line)
    let place = range.clamped(to: whole)
    // Composed letters take up to three bytes, decomposed ones a little more on the average: enough to fill the width.
    let reach = 4 * width
    let start =
      whole.count <= 2 * reach
      ? whole.lowerBound : index.characterStart(reach, bytesBefore: place.lowerBound, line: line)
    let limit = place.lowerBound + reach
    let end = limit < whole.upperBound ? bytes.scalarStart(atOrBefore: limit) : whole.upperBound

    let (cells, offset) = Self.cells(bytes, start..<max(start, end))
    let first = cells.lastIndex { $0.offset <= place.lowerBound } ?? 0
    let isAfterLast = place.lowerBound >= offset
    let from = isAfterLast ? cells.count : first
    let to = cells[from...].firstIndex { $0.offset >= place.upperBound } ?? cells.count
    shown = start..<end

    let window = Self.window(
      cells, around: from..<max(from, to), width: width, cut: (start > whole.lowerBound, end < whole.upperBound))
    let isCutLeft = window.lowerBound > 0 || start > whole.lowerBound
    let isCutRight = window.upperBound < cells.count || end < whole.upperBound
    text = isCutLeft ? "…" : ""
    text += Self.text(cells, window, bytes, end: offset)
    if isCutRight { text += "…" }
    let before = cells[window.lowerBound..<max(window.lowerBound, from)]
    let marked = cells[(from..<max(from, to)).clamped(to: window)]
    markStart = before.reduce(isCutLeft ? 1 : 0) { $0 + $1.width }
    markWidth = max(1, marked.reduce(0) { $0 + $1.width })
    shown = window.isEmpty ? start..<start : cells[window.lowerBound].offset..<cells[window.upperBound - 1].offset + 1
  }

  /// The characters of a piece of a line, and where the last one ends. Most lines hold nothing but letters that take one
  /// cell each: they are told by their bytes.
  private static func cells(_ bytes: [UInt8], _ range: Range<Int>) -> (cells: [Cell], end: Int) {
    var cells: [Cell] = []
    cells.reserveCapacity(range.count)
    if VisibleText.isPlain(bytes[range]) {
      for offset in range where bytes[offset] & 0xC0 != 0x80 { cells.append(Cell(offset: offset)) }
      return (cells, range.upperBound)
    }
    var offset = range.lowerBound
    SourceCharacters.forEach(in: bytes[range]) { character, length in
      let width = VisibleText.isPlain(character) ? 1 : DisplayWidth.of(VisibleText.of(character))
      cells.append(Cell(character: character, width: width, offset: offset))
      offset += length
    }
    return (cells, offset)
  }

  /// What cells show; `end` is where the last one ends.
  private static func text(_ cells: [Cell], _ window: Range<Int>, _ bytes: [UInt8], end: Int) -> String {
    guard let first = window.first else { return "" }
    if cells[first].character == nil {
      let end = window.upperBound < cells.count ? cells[window.upperBound].offset : end
      return String(decoding: bytes[cells[first].offset..<end], as: UTF8.self)
    }
    return cells[window].reduce(into: "") { text, cell in
      guard let character = cell.character else { return }
      if VisibleText.isPlain(character) { text.append(character) } else { text += VisibleText.of(character) }
    }
  }

  /// The cells to show: all where they fit, else about a third of the width before the place, and what follows.
  private static func window(
    _ cells: [Cell], around place: Range<Int>, width: Int, cut: (left: Bool, right: Bool)
  ) -> Range<Int> {
    if !cut.left, !cut.right, cells.reduce(0, { $0 + $1.width }) <= width { return cells.indices }
    let room = width - 2
    var start = place.lowerBound
    var used = 0
    while start > 0, used + cells[start - 1].width <= room / 3 {
      start -= 1
      used += cells[start].width
    }
    var end = place.lowerBound
    while end < cells.count, used + cells[end].width <= room {
      used += cells[end].width
      end += 1
    }
    while start > 0, used + cells[start - 1].width <= room {
      start -= 1
      used += cells[start].width
    }
    return start..<end
  }
}
