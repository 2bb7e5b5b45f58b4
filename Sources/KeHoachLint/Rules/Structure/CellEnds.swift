import KeHoachModel
import KeHoachSource

extension LintRule {
  /// KH217: the cells of a column end alike.
  static let cellEnds = LintRule(
    Rule(
      "KH217", "dấu-cuối-ô", .hint,
      Bilingual("Các ô của một cột kết thúc như nhau.", en: "The cells of a column end alike."),
      reason: Bilingual(
        "Một ô có dấu chấm giữa những ô không có (hoặc ngược lại) thường là chép từ nơi khác.",
        en: "One cell with a full stop among cells without (or the reverse) was often copied."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(wrong: column(last: "Kiểm tra ở xã."), right: column(last: "Kiểm tra ở xã")))
  ) { context in
    context.plan.flows.flatMap(\.blocks).compactMap(\.table).flatMap { table in
      table.alignments.indices.compactMap { column in CellColumn(table, column).oddOne.flatMap(finding) }
    }
  }

  private static func finding(_ odd: CellColumn.OddCell) -> LintFinding? {
    let written = odd.cell.text.plain.clipped
    return LintFinding(
      at: odd.cell.text.range,
      Bilingual(
        odd.isMarked
          ? "chỉ ô “\(written)” của cột có dấu ở cuối" : "ô “\(written)” thiếu dấu chấm cuối như các ô khác của cột",
        en: odd.isMarked
          ? "only the cell “\(written)” of the column ends with a mark"
          : "the cell “\(written)” lacks the full stop that the others of the column have"))
  }

  private static func column(last: String) -> String {
    let cells = ["Mua sách mới", "Mở lớp ở thôn", "Tặng sách cũ", "Thăm thư viện", "Viết bài báo", last]
    return "| TT | Nội dung |\n|---|---|\n"
      + cells.enumerated().map { "| \($0.offset + 1) | \($0.element) |\n" }.joined() + "\nHết./.\n"
  }
}

/// The cells of a column that say something in words, and how they end.
private struct CellColumn {
  /// The one cell that doesn't end like the others.
  struct OddCell {
    var cell: Table.Cell
    /// Whether it ends with a mark, and the others don't.
    var isMarked: Bool
  }

  /// Fewer cells show no custom.
  private static let least = 6

  private var marked: [Table.Cell] = []
  private var bare: [Table.Cell] = []

  init(_ table: Table, _ column: Int) {
    for row in table.rows where column < row.cells.count {
      let cell = row.cells[column]
      guard !cell.isCovered, let last = cell.text.plain.utf8.last, cell.text.plain.utf8.contains(UInt8(ascii: " "))
      else { continue }
      // Several sentences have their full stops; dots and brackets are neither with a mark nor without.
      if last == UInt8(ascii: ".") || last == UInt8(ascii: ";") {
        if !cell.text.plain.hasSuffix("..") { marked.append(cell) }
      } else if !",:)".utf8.contains(last) {
        bare.append(cell)
      }
    }
  }

  /// The only cell with a mark among many without, or the reverse.
  var oddOne: OddCell? {
    guard marked.count + bare.count >= Self.least else { return nil }
    if marked.count == 1, !marked[0].text.plain.dropLast().contains(where: { ".;".contains($0) }) {
      return OddCell(cell: marked[0], isMarked: true)
    }
    guard bare.count == 1 else { return nil }
    return OddCell(cell: bare[0], isMarked: false)
  }
}
