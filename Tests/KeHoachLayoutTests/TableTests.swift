import KeHoachLayout
import KeHoachSyntax
import Testing

@testable import KeHoachModel

@Suite struct TableTests {
  private func layout(_ content: Block.Content, isLandscape: Bool = false) throws -> TableLayout {
    var flow = Flow()
    flow.blocks = [Block(content, range: 0..<0)]
    var plan = Plan(header: .sample())
    plan.appendices = [.sample(isLandscape: isLandscape, flow: flow)]
    return try #require(layOut(plan).sections[1].tables.first)
  }

  @Test("Columns fit the page and hold their longest word", arguments: 3...12)
  func widths(count: Int) throws {
    let heads = (["TT", "Nội dung công việc"] + (1...10).map { "Năm \(2020 + $0)" }).prefix(count)
    let long = "Tổ chức hội nghị phổ biến các nội dung có liên quan đến năng suất, chất lượng cho doanh nghiệp"
    let row = (["1", long] + (1...10).map { "\($0).250" }).prefix(count)
    for isLandscape in [false, true] {
      let table = try layout(.table(.words([Array(heads)], [Array(row)])), isLandscape: isLandscape)
      let widths = table.columns.map(\.width)
      let page = isLandscape ? 297.0 - 45 : 165.0
      #expect(widths.reduce(0, +) <= page)
      #expect(widths.reduce(0, +) > page - 1)
      for column in 0..<count {
        let words = widest(heads[column], .tableHead, in: table) + widest(row[column], .tableCell, in: table)
        let padding = table.density.cellPadding(for: BuiltIn.sheet.cellPadding)
        #expect(widths[column] >= (words.max() ?? 0) + 2 * padding, "\(column): \(widths)")
      }
      #expect(widths[0] < 12 && widths[1] == widths.max())
      #expect(table.density == .normal)
    }
  }

  /// The widths of the words of a cell in the type of its table.
  private func widest(_ text: String, _ name: ParagraphStyleName, in table: TableLayout) -> [Double] {
    var style = BuiltIn.sheet[name]
    style.size = table.density.size(for: style.size)
    return text.split(separator: " ").map { TextMetrics.width(of: $0, in: style) }
  }

  @Test("The more amounts, the smaller the type; no number breaks", arguments: [(3, 12.0), (8, 11), (11, 9), (17, 8)])
  func amounts(count: Int, size: Double) throws {
    let heads = ["TT", "Danh mục dự án"] + (0..<count).map { _ in "NSĐP" }
    let row = ["1", "Nâng cấp, mở rộng đường giao thông"] + (0..<count).map { _ in "105.674" }
    let table = try layout(.table(.words([heads], [row])))
    #expect(table.density.size(for: 12) == size)
    let number = try #require(widest("105.674", .tableCell, in: table).first)
    if count < 15 { for column in table.columns[2...] { #expect(column.width > number) } }
    #expect(table.columns.reduce(0) { $0 + $1.width } <= 165)
  }

  @Test func emptyColumnsLeaveRoomToTheOthers() throws {
    let head = ["TT", "Nội dung", "Ngân sách thành phố", "Ghi chú"]
    let widths = try layout(.table(.words([head], [["1", "Mua sắm", "1.250", ""]]))).columns.map(\.width)
    #expect(widths[1] > widths[3] && widths[2] > widths[3])
    // The head of the amounts takes two lines.
    #expect(widths[2] > 20)
  }

  @Test func whatStandsAboveATableKeepsOff() throws {
    var plan = Plan(header: .sample())
    plan.body.blocks = [Block(.table(.words([["Việc"], ["Hạn"]], [["1", "2"]])), range: 0..<0)]
    let blocks = layOut(plan).sections[0].blocks
    let index = try #require(blocks.firstIndex { if case .table = $0 { true } else { false } })
    guard case .gap(let height) = blocks[index - 1] else { return #expect(Bool(false), "no gap") }
    #expect(height == 2)
  }

  @Test func tooManyWordsStillFit() throws {
    let words = (0..<30).map { _ in "nghiệmthunghiệmthu" }
    let table = try layout(.table(.words([words], [words])))
    #expect(table.columns.count == 30)
    #expect(table.columns.reduce(0) { $0 + $1.width } <= 165)
    for column in table.columns { #expect(column.width > 3) }
  }

  @Test func relativeWidths() throws {
    var table = Table.words([["TT", "Nội dung", "Ghi chú"]], [["1", "Việc", "x"]])
    table.relativeWidths = [1, 6, 3]
    let widths = try layout(.table(table)).columns.map(\.width)
    #expect(abs(widths[1] - 99) < 0.1 && abs(widths[2] - 49.5) < 0.1)
    table.relativeWidths = [0, .nan, -1]
    #expect(try layout(.table(table)).columns.reduce(0) { $0 + $1.width } <= 165)
  }

  @Test func alignments() throws {
    let words = Table.words(
      [["TT", "Nội dung", "Kinh phí", "Ghi chú"]], [["1", "Việc", "1.250,5", "x"]],
      alignments: [nil, nil, nil, .center])
    #expect(try layout(.table(words)).columns.map(\.alignment) == [.center, .left, .right, .center])
  }

  @Test func headsAndSpans() throws {
    var table = Table.words(
      [["TT", "Kinh phí", "<<"], ["", "Tỉnh", "Xã"]], [["1", "2", "3"], ["Chung", "<<", "<<"]])
    table.head[0].cells[0].rowSpan = 2
    table.head[1].cells[0].rowSpan = 0
    table.rows[1].cells[0].rowSpan = 9
    table.columnNumbers = Table.words([["(1)", "(2)", "(3)"]], []).head[0]
    table.caption = .words("Bảng 1")
    table.unitLine = "Đơn vị tính: triệu đồng"
    let laidOut = try layout(.table(table))
    #expect(laidOut.captions.map(\.style) == [.tableCaption, .tableUnit])
    #expect(laidOut.headRows.map(\.role) == [.head, .head, .columnNumbers])
    #expect(laidOut.headRows[0].cells.map(\.columnSpan) == [1, 2] && laidOut.headRows[0].cells[0].rowSpan == 2)
    #expect(laidOut.headRows[1].cells.map(\.column) == [1, 2])
    #expect(laidOut.headRows[0].cells.allSatisfy { $0.alignment == .center })
    #expect(laidOut.rows.map(\.role) == [.item, .group])
    #expect(laidOut.rows[1].cells.map(\.rowSpan) == [1])
    #expect(laidOut.rows[1].cells[0].paragraphs[0].style == .tableStrongCell)
    #expect(laidOut.rows[1].cells[0].alignment == .left)
  }

  @Test func groupsOfAPlainTable() throws {
    let grouped = Table.words(
      [["TT", "Việc"]], [["I", "Nhóm"], ["1", "a"], ["II", "Nhóm"], ["1", "b"], ["", "Tổng cộng"]])
    #expect(try layout(.table(grouped)).rows.map(\.role) == [.group, .item, .group, .item, .total])
    let flat = Table.words([["TT", "Việc"]], [["I", "a"], ["II", "b"], ["", "Tổng cộng"]])
    #expect(try layout(.table(flat)).rows.map(\.role) == [.item, .item, .total])
  }

  @Test func budget() throws {
    let table = Table.words(
      [["TT", "Nội dung", "Số lượng", "Thành tiền"]],
      [["I", "Hội nghị", "", "30"], ["1", "Thuê", "2", "30"], ["", "Tổng cộng", "", "30"]])
    func column(_ role: Budget.ColumnRole) -> Budget.Column { Budget.Column(role: role, heads: [], unit: nil) }
    func row(_ role: Budget.RowRole, _ label: Label?, parent: Int? = nil, children: [Int] = []) -> Budget.Row {
      Budget.Row(role: role, label: label, content: "", parent: parent, children: children, amounts: [])
    }
    let budget = Budget(
      table: table, id: "kinh-phí", unit: .million,
      columns: [column(.number), column(.content), column(.quantity), column(.amount)],
      rows: [
        row(.item, Label(cell: "I"), children: [1]), row(.item, Label(cell: "1"), parent: 0), row(.total, nil),
      ])
    let laidOut = try layout(.budget(budget))
    #expect(laidOut.rows.map(\.role) == [.group, .item, .total])
    #expect(laidOut.rows.map { $0.cells[1].paragraphs[0].style } == [.tableStrongCell, .tableCell, .tableStrongCell])
    #expect(laidOut.columns.map(\.alignment) == [.center, .left, .center, .right])
    #expect(laidOut.rows[0].cells[2].paragraphs.isEmpty)
  }

  @Test func aRemarkInAMoneyColumnWraps() throws {
    let remark = "Lồng ghép các nguồn kinh phí khác theo quy định của pháp luật"
    let table = Table.words(
      [["TT", "Nội dung", "Thành tiền"]], [["1", "Hội nghị", "1 250 000"], ["2", remark + remark, remark]])
    let budget = Budget(
      table: table, id: nil, unit: nil,
      columns: [.number, .content, .amount].map { Budget.Column(role: $0, heads: [], unit: nil) }, rows: [])
    let widths = try layout(.budget(budget)).columns.map(\.width)
    let sheet = BuiltIn.sheet
    #expect(widths[2] < TextMetrics.width(of: remark, in: sheet[.tableCell]))
    #expect(widths[2] > TextMetrics.width(of: "1 250 000", in: sheet[.tableCell]) + 2 * sheet.cellPadding)
  }

  @Test func anEmptyTable() throws {
    #expect(try layout(.table(.words([[]], []))).columns.isEmpty)
    #expect(try layout(.table(.words([["", ""]], [["", ""]]))).columns.allSatisfy { $0.width > 5 })
  }
}
