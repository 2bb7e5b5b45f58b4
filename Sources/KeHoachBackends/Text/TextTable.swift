import KeHoachLayout

/// A table, every cell of it in its place.
struct TextTable {
  let captions: [ParagraphLayout]
  let columnCount: Int
  let head: [TextRow]
  let body: [TextRow]

  init(_ table: TableLayout) {
    captions = table.captions
    columnCount = max(table.columns.count, 1)
    head = TextRow.rows(table.headRows, columnCount: columnCount)
    body = TextRow.rows(table.rows, columnCount: columnCount)
  }

  /// Writes the table with lines drawn around its cells; where it is too wide for that, its rows one by one.
  func write(in setting: TextSetting, to lines: inout TextLines) {
    for caption in captions { setting.write(caption, to: &lines) }
    guard !(head.isEmpty && body.isEmpty) else { return }
    let needs = needs
    for padding in [1, 0] {
      let frame = columnCount * (2 * padding + 1) + 1
      guard let widths = ColumnNeed.fit(needs, in: setting.width - frame) else { continue }
      let drawing = TextTableDrawing(widths: widths, padding: padding)
      let indent = max(0, (setting.sheet - drawing.width) / 2)
      return drawing.draw([head, body].joined(), indent: indent, on: &lines)
    }
    TextRecords(self).write(width: setting.width, to: &lines)
  }

  private var needs: [ColumnNeed] {
    var needs = Array(repeating: ColumnNeed(), count: columnCount)
    var wide: [TextCell] = []
    var flow = TextFlow()
    for row in [head, body].joined() {
      for cell in row.cells {
        if cell.columns.count == 1 {
          flow.replace(with: cell.paragraphs)
          needs[cell.columns.lowerBound].grow(flow)
        } else {
          wide.append(cell)
        }
      }
    }
    // Narrow cells first: what they need is room for the wide ones already. 3 = a line and the padding beside it.
    for cell in wide.sorted(by: { $0.columns.count < $1.columns.count }) {
      ColumnNeed.grow(&needs[cell.columns], cell.measured(), separators: 3 * (cell.columns.count - 1))
    }
    return needs
  }
}
