import KeHoachSource
import Testing

@testable import KeHoachModel

@Suite("Tables")
struct TableTests {
  private func table(_ lines: String...) -> (table: Table?, fixture: PlanFixture) {
    let fixture = PlanFixture("Xem bảng.\n\n" + lines.joined(separator: "\n") + "\n")
    for block in fixture.plan.body.blocks { if case .table(let table) = block.content { return (table, fixture) } }
    return (nil, fixture)
  }

  private func words(_ row: Table.Row?) -> [String] { row?.cells.map(\.text.plain) ?? [] }

  @Test("Heads of several rows, alignments, ids of rows")
  func shape() {
    let (table, fixture) = table("| A | B |", "| C | D |", "|:--|:-:|", "| 1 \\| 2 | {#x} |", "| 3 | 4 | {#hàng}")
    #expect(table?.head.map(words) == [["A", "B"], ["C", "D"]])
    #expect(table?.alignments == [.left, .center])
    #expect(table?.rows.map(\.id) == [nil, "hàng"])
    #expect(words(table?.rows[0])[0] == "1 | 2")
    #expect(fixture.ids("KH03") == [])
  }

  @Test("Short rows are padded; surplus cells are said, and kept in the last one")
  func padding() {
    let (table, fixture) = table("| A | B |", "|---|---|", "| 1 |", "| 2 | 3 | 4 | 5 |")
    #expect(table?.rows.map(words) == [["1", ""], ["2", "3 4 5"]])
    #expect(fixture.ids("KH03") == ["KH030"])
    #expect(
      fixture.found(.surplusCells).map(\.message.vi) == [
        "hàng thừa 2 ô: bảng có 2 cột; nếu `|` là chữ thì viết `\\|`"
      ])
    #expect(fixture.found(.surplusCells).first.map { fixture.text($0).contains("5") } == true)
  }

  @Test("Joined cells cover rectangles")
  func joins() {
    let (table, fixture) = table(
      "| A | << | B |", "| ^^ | ^^ | C |", "|---|---|---|", "| x | y | z |", "| ^^ | w | << |")
    #expect(table?.head[0].cells[0].columnSpan == 2 && table?.head[0].cells[0].rowSpan == 2)
    #expect(table?.head[1].cells.map(\.isCovered) == [true, true, false])
    #expect(table?.rows[0].cells[0].rowSpan == 2 && table?.rows[1].cells[1].columnSpan == 2)
    #expect(fixture.ids("KH03") == [])
  }

  @Test(
    "What can't be joined is said and stays alone",
    arguments: [
      (["| << | A |", "|---|---|", "| 1 | 2 |"], "`<<` không có ô bên trái để gộp"),
      (["| A | B |", "|---|---|", "| ^^ | 2 |"], "`^^` không có ô bên trên để gộp"),
      (["| ^^ | B |", "|---|---|", "| 1 | 2 |"], "`^^` không có ô bên trên để gộp"),
      (["| A | << |", "| ^^ | B |", "|---|---|", "| 1 | 2 |"], "các ô gộp với nhau không thành hình chữ nhật"),
    ])
  func badJoins(lines: [String], message: String) {
    let fixture = PlanFixture("Xem bảng.\n\n" + lines.joined(separator: "\n") + "\n")
    #expect(Set(fixture.found(.badJoin).map(\.message.vi)) == [message])
    for block in fixture.plan.body.blocks {
      guard case .table(let table) = block.content else { continue }
      for row in table.head + table.rows {
        #expect(row.cells.count == 2)
        #expect(row.cells.allSatisfy { !$0.isCovered && $0.rowSpan == 1 && $0.columnSpan == 1 })
      }
    }
  }

  @Test(
    "A row of column numbers is known in its forms, and jumps are said",
    arguments: [
      (["(1)", "(2)", "(3)"], true, 0), (["1", "2", "3=1×2"], true, 0), (["(1)", "(2)", "(3)=(1)×(2)"], true, 0),
      (["(1)", "(3)", "(4)"], true, 1), (["", "(1)", "(2)"], true, 0), (["1", "Họp", "3"], false, 0),
      (["1", "5", "3"], false, 0), (["[1]", "[2]", "[3]"], false, 0), (["(1)", "(2)", "(3=1*2)"], true, 0),
    ] as [([String], Bool, Int)])
  func columnNumbers(cells: [String], isRow: Bool, jumps: Int) {
    let (table, fixture) = table(
      "| A | B | C |", "|---|---|---|", "| " + cells.joined(separator: " | ") + " |", "| x | y | z |")
    #expect((table?.columnNumbers != nil) == isRow)
    #expect(fixture.found(.columnNumbersJump).count == jumps)
  }

  @Test("A table without a head says so and prints")
  func headless() {
    let (table, fixture) = table("| 1 | 2 |", "| 3 | 4 |")
    #expect(table?.head.isEmpty == true && table?.rows.count == 2)
    #expect(fixture.ids("KH03") == ["KH032"])
  }

  @Test("Captions, widths and their slips")
  func attributes() throws {
    let right = PlanFixture("Xem.\n\n::: bảng Hạn nộp {#b rộng=\"1 2,5\"}\n| A | B |\n|---|---|\n| 1 | 2 |\n:::\n")
    guard case .table(let table) = try #require(right.plan.body.blocks.last).content else {
      return #expect(Bool(false))
    }
    #expect(table.caption?.plain == "Hạn nộp")
    #expect(table.relativeWidths == [1, 2.5])
    #expect(right.ids("KH02") == [])
    for widths in ["1", "1 2 3", "1 x", "0 1", "1 -1"] {
      let fixture = PlanFixture("Xem.\n\n::: bảng {rộng=\"\(widths)\"}\n| A | B |\n|---|---|\n| 1 | 2 |\n:::\n")
      #expect(fixture.ids("KH02") == ["KH023"], "\(widths)")
      #expect(fixture.found(.unknownAttribute).map(fixture.text) == [widths])
    }
    let unknown = PlanFixture("Xem.\n\n::: bảng {rông=\"1 2\"}\n| A | B |\n|---|---|\n| 1 | 2 |\n:::\n")
    #expect(unknown.found(.unknownAttribute).map(\.message.vi).first?.contains("`rộng`") != false)
    #expect(PlanFixture("Xem.\n\n::: bảng {từ-tệp=\"a.csv\"}\n:::\n").ids("KH02") == ["KH026"])
    #expect(PlanFixture("Xem.\n\n::: bảng\n:::\n").ids("KH02") == ["KH024"])
  }

  @Test("A unit line above a table is its own; alone it is a paragraph")
  func unitLine() throws {
    let fixture = PlanFixture(
      "# I. A\n\n(ĐVT: 1.000 đồng)\n\n::: dự-toán\n| TT | Nội dung | Thành tiền |\n|---|---|---|\n| 1 | A | 5 |\n:::\n\nĐơn vị tính: đồng\n\nHết./.\n"
    )
    #expect(fixture.budgets[0].unit == .thousand)
    #expect(fixture.budgets[0].table.unitLine == "(ĐVT: 1.000 đồng)")
    #expect(fixture.plan.body.blocks.compactMap { $0.text?.plain } == ["A", "Đơn vị tính: đồng", "Hết./."])
    #expect(fixture.ids("KH3") == [])
  }

  @Test("Tables of any width and height are read")
  func hostile() {
    let wide = "|" + String(repeating: " x |", count: 3000)
    let (table, _) = table(wide, "|---|", wide)
    #expect(table?.columnCount == 1)
    let (headless, _) = self.table(wide, wide)
    #expect(headless?.columnCount == Table.mostColumns)
    let tall = (0..<3000).map { _ in "| ^^ | << |" }
    let fixture = PlanFixture("Xem.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n" + tall.joined(separator: "\n") + "\n")
    #expect(fixture.plan.body.blocks.count == 1)
  }
}
