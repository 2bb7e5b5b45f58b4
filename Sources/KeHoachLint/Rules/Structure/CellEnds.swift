import KeHoachSource

extension LintRule {
  /// KH217: the cells of a column end alike.
  static let cellEnds = LintRule(
    Rule(
      "KH217", "dấu-cuối-ô", .hint,
      Bilingual(
        "Các ô trong cùng một cột thống nhất có hoặc không có dấu câu ở cuối.",
        en: "Of the cells of a column all have a mark at the end, or none."),
      reason: Bilingual(
        "Một ô có dấu chấm giữa những ô không có (hoặc ngược lại) thường là chép từ nơi khác.",
        en: "One cell with a full stop among cells without (or the reverse) was often copied."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(wrong: column(last: "Kiểm tra ở xã."), right: column(last: "Kiểm tra ở xã")))
  ) { context in
    CellColumn.all(in: context).compactMap(\.oddOne).map { cell, isMarked in
      let written = cell.plain.clipped
      return LintFinding(
        at: cell.place,
        Bilingual(
          isMarked
            ? "trong cột chỉ ô “\(written)” có dấu câu ở cuối"
            : "ô “\(written)” thiếu dấu câu ở cuối như các ô khác trong cột",
          en: isMarked
            ? "only the cell “\(written)” of the column ends with a mark"
            : "the cell “\(written)” lacks the mark at the end that the others of the column have"))
    }
  }

  private static func column(last: String) -> String {
    let cells = ["Mua sách mới", "Mở lớp ở thôn", "Tặng sách cũ", "Thăm thư viện", "Viết bài báo", last]
    return "| TT | Nội dung |\n|---|---|\n"
      + cells.enumerated().map { "| \($0.offset + 1) | \($0.element) |\n" }.joined() + "\nHết./.\n"
  }
}

/// The cells of a column that say something in words, and how they end.
private struct CellColumn {
  private struct Place: Hashable {
    var flow: Int?
    var block: Int?
    var column: Int
  }

  /// Fewer cells show no custom.
  private static let least = 6

  private var marked: [PlanText] = []
  private var bare: [PlanText] = []

  /// The columns of all tables, in reading order of their first cells.
  static func all(in context: LintContext) -> [CellColumn] {
    var columns: [CellColumn] = []
    var numbers: [Place: Int] = [:]
    for cell in context.texts(.cell) {
      guard case .cell(_, let column) = cell.role, let (last, offset) = cell.lastByte,
        cell.bytes[..<offset].contains(UInt8(ascii: " "))
      else { continue }
      let place = Place(flow: cell.flow, block: cell.block, column: column)
      let number = numbers[place] ?? columns.count
      if number == columns.count {
        numbers[place] = number
        columns.append(CellColumn())
      }
      columns[number].add(cell, endingWith: last, at: offset)
    }
    return columns
  }

  /// Dots, colons and brackets are neither with a mark nor without.
  private mutating func add(_ cell: PlanText, endingWith last: UInt8, at offset: Int) {
    switch last {
    case UInt8(ascii: "."), UInt8(ascii: ";"):
      if offset > 0, cell.bytes[offset - 1] != UInt8(ascii: ".") { marked.append(cell) }
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ")"): break
    default: bare.append(cell)
    }
  }

  /// The only cell with a mark among many without, or the reverse.
  var oddOne: (cell: PlanText, isMarked: Bool)? {
    guard marked.count + bare.count >= Self.least else { return nil }
    // Several sentences have their full stops.
    if marked.count == 1, let (_, end) = marked[0].lastByte,
      !marked[0].bytes[..<end].contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ";") })
    {
      return (marked[0], true)
    }
    return bare.count == 1 ? (bare[0], false) : nil
  }
}
