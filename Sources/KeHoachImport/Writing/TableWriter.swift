import KeHoachDrafts
import KeHoachModel
import KeHoachSource
import KeHoachText

extension PlanWriter {
  /// Writes lines that belong to a table: its caption and unit, or its notes.
  ///
  /// - Parameters:
  ///   - remarks: the paragraphs.
  ///   - rest: the elements behind them.
  /// - Returns: the count of elements written.
  mutating func writeRemarks(_ remarks: [DraftPiece], _ rest: ArraySlice<DraftElement>, _ plan: inout FlowPlan) -> Int {
    var captions: [DraftPiece] = []
    if case .table = rest.first { captions = remarks }
    // Notes of the table above, and what is too long for a caption, are paragraphs.
    let last = captions.lastIndex { piece in
      let words = words(piece)
      return plan.isUnderTable && isTableNote(words) || words.count > 300 && !statesUnit(words)
    }
    let count = captions.isEmpty ? remarks.count : last.map { $0 + 1 } ?? 0
    for piece in remarks.prefix(count) {
      writePlain(piece, style: plan.isUnderTable && isTableNote(words(piece)) ? .italic : [])
    }
    guard !captions.isEmpty else { return remarks.count }
    plan.isUnderTable = true
    return remarks.count + writeTables(rest, captions: Array(remarks.dropFirst(count)))
  }

  /// `Đơn vị tính: …`
  func statesUnit(_ words: String) -> Bool {
    let folded = Keyword.fold(words.prefix(40)).drop { $0 == "(" }
    guard ["don vi tinh:", "dvt:", "don vi:"].contains(where: { folded.hasPrefix($0) }),
      let colon = words.firstIndex(of: ":")
    else { return false }
    // A line that the model doesn't read as a unit would stand above the caption.
    let unit = words[words.index(after: colon)...].filter { $0 != "(" && $0 != ")" }
    return MoneyUnit(unit.split(separator: " ").joined(separator: " ")) != nil
  }

  /// Writes a table, and with it those behind it that go on with it.
  ///
  /// - Returns: the count of elements written.
  mutating func writeTables(_ elements: ArraySlice<DraftElement>, captions: [DraftPiece]) -> Int {
    guard case .table(let first) = elements.first else { return 0 }
    var grid = TableGrid(first, in: self)
    var count = 1
    for element in elements.dropFirst() {
      guard case .table(let table) = element else { break }
      let next = TableGrid(table, in: self)
      guard grid.isContinued(by: next) else { break }
      if let place = next.rows.first(where: { $0.said > 0 })?.paragraphs.first {
        remark(
          .tableChanged, range(place),
          "bảng này có cùng các cột, nối tiếp bảng ở ngay trên nên được nhập làm một; đầu bảng không ghi lại",
          en: "this table goes on with the one above; the two are one now, under one head")
      }
      grid.append(next)
      count += 1
    }
    for row in grid.takeRepeatedHeads() {
      guard let place = row.paragraphs.first else { continue }
      remark(
        .tableChanged, range(place),
        "hàng “\(words(place).clipped)” lặp lại đầu bảng nên được bỏ; đầu bảng tự lặp ở trang sau",
        en: "the row “\(words(place).clipped)” repeats the head and is dropped; heads repeat by themselves")
    }
    if let place = grid.nested {
      remark(
        .tableChanged, range(place), "bảng nằm trong một ô được ghi thành các dòng của ô",
        en: "a table inside of a cell became lines of the cell")
    }
    if grid.rows.contains(where: { $0.said > 0 }) { write(grid, captions: captions) }
    return count
  }

  private mutating func write(_ grid: TableGrid, captions: [DraftPiece]) {
    let units = captions.filter { statesUnit(words($0)) }
    let titles = captions.filter { !statesUnit(words($0)) }
    if let unit = units.first, let title = titles.first, unit.index < title.index {
      remark(
        .moved, title.range, "tên bảng được đặt trên dòng đơn vị tính", en: "the caption stands above the unit now")
    }
    let kind = TableReading(grid, unit: units.first.map { words($0) }, in: self)
    remarkOnBudget(grid, kind)
    let isMade = kind.directive == "phân-công" && leavesToProgram(kind)
    let name = kind.directive ?? (titles.isEmpty ? nil : "bảng")
    if let name {
      text.add(made: "::: " + name)
      for (place, piece) in titles.enumerated() {
        text.add(made: place == 0 ? " " : " \\ ")
        text.add(written(piece, style: .bold))
      }
      text.add(made: "\n")
    }
    for piece in isMade ? [] : units {
      text.add(escapedLine(inline.write(piece.range, of: paragraph(piece.index), keepsLooks: false)))
      text.endBlock()
    }
    if !isMade { writeRows(grid, kind) }
    if name != nil { text.add(made: ":::\n") }
    text.add(made: "\n")
  }

  /// Says what the program adds to a budget, or why a table of money is none.
  private mutating func remarkOnBudget(_ grid: TableGrid, _ kind: TableReading) {
    guard let first = grid.rows.lazy.compactMap(\.paragraphs.first).first,
      let last = grid.rows.last(where: { !$0.paragraphs.isEmpty })?.paragraphs.last
    else { return }
    if let total = kind.madeTotal {
      remark(
        .added, range(last), "bảng dự toán không có dòng tổng; bản in có thêm dòng “\(total)” ở cuối bảng",
        en: "the budget has no total; the print has “\(total)” below it")
    }
    if let reason = kind.keptBecause {
      remark(
        .tableChanged, range(first),
        "bảng có cột tiền nhưng giữ là bảng thường, số không được kiểm tra: \(reason.vi)",
        en: "a table of money is kept as a plain table and its numbers are not checked: \(reason.en)")
    }
  }

  /// Whether the program makes just this table of the tasks in the body.
  private mutating func leavesToProgram(_ kind: TableReading) -> Bool {
    assignments.append(kind.cells.map { row in row.map { ($0 ?? "").bareCapitals } })
    return madeAssignments.contains(assignments.count - 1)
  }

  private mutating func writeRows(_ grid: TableGrid, _ kind: TableReading) {
    let head = grid.headCount
    for row in grid.rows.indices {
      if row == head { writeDelimiters(grid, kind) }
      text.add(made: "|")
      for cell in grid.rows[row].cells {
        text.add(made: " ")
        if cell.joinsAbove {
          text.add(made: "^^")
        } else {
          let isBlank = kind.blanks.contains(TableReading.Place(row: row, column: cell.column))
          if isBlank { text.add(made: "{}") } else { writeCell(cell, isHead: row < head, style: kind.styles[row]) }
        }
        for _ in 1..<max(1, cell.span) { text.add(made: " | <<") }
        text.add(made: " |")
      }
      let written = grid.rows[row].cells.last.map { $0.column + $0.span } ?? 0
      for _ in written..<max(written, grid.columns) { text.add(made: "  |") }
      text.add(made: "\n")
    }
    if head >= grid.rows.count { writeDelimiters(grid, kind) }
  }

  private mutating func writeCell(_ cell: TableGrid.Cell, isHead: Bool, style: Inline.Traits) {
    var content = PlanText()
    for index in cell.paragraphs {
      let words = inline.write(range(index), of: paragraph(index), style: style)
      if words.isEmpty { continue }
      if !content.isEmpty { content.add(made: " \\ ") }
      content.add(words)
    }
    // A space that doesn't break keeps words from being a mark of the table.
    if content.string == "<<" || content.string == "^^" { content.add(made: "\u{A0}") }
    let isRule = content.bytes.allSatisfy { $0 == 0x2D || $0 == 0x3A || $0 == 0x20 }
    if isHead, isRule, !content.isEmpty { content.escape(at: 0) }
    text.add(content)
  }

  /// Where cells stand otherwise than the program sets them, the delimiter says so.
  private mutating func writeDelimiters(_ grid: TableGrid, _ kind: TableReading) {
    var counts = Array(repeating: (right: 0, centre: 0, all: 0), count: grid.columns)
    for (place, row) in grid.rows.enumerated().dropFirst(grid.headCount) {
      if place == grid.headCount, row.holdsNumbersOnly { continue }
      for cell in row.cells where cell.span == 1 {
        for index in cell.paragraphs {
          counts[cell.column].all += 1
          if paragraph(index).format.alignment == .right { counts[cell.column].right += 1 }
          if paragraph(index).format.alignment == .centre { counts[cell.column].centre += 1 }
        }
      }
    }
    let marks = counts.enumerated().map { column, count in
      let usual = kind.alignments[column]
      if count.right * 2 > count.all { return usual == .right ? "---" : "--:" }
      return count.centre * 2 > count.all && usual != .centre ? ":-:" : "---"
    }
    text.add(made: "|" + marks.joined(separator: "|") + "|\n")
  }
}
