import KeHoachLayout
import Testing

@testable import KeHoachBackends

@Suite("DOCX: tables")
struct DOCXTableTests {
  private func tables(_ layout: DocumentLayout) throws -> [XMLTree] {
    try WordParts(layout).part("/word/document.xml").all("w:tbl")
  }

  @Test("Every row fills the grid, every cell has its width and ends with a paragraph")
  func widths() throws {
    for table in try tables(DOCXFixture.plan) {
      let grid = table.child("w:tblGrid")?.children.compactMap { $0["w:w"].flatMap { Int($0) } } ?? []
      #expect(table.child("w:tblPr")?.child("w:tblW")?["w:w"] == "\(grid.reduce(0, +))")
      #expect(table.child("w:tblPr")?.child("w:tblLayout")?["w:type"] == "fixed")
      for row in table.children where row.name == "w:tr" {
        var column = 0
        #expect(row.child("w:trPr")?.child("w:cantSplit") != nil)
        for cell in row.children where cell.name == "w:tc" {
          let properties = try #require(cell.child("w:tcPr"))
          let span = properties.value("w:gridSpan").flatMap { Int($0) } ?? 1
          #expect(properties.child("w:tcW")?["w:w"] == "\(grid[column..<column + span].reduce(0, +))")
          #expect(cell.children.last?.name == "w:p")
          column += span
        }
        #expect(column == grid.count)
      }
    }
  }

  @Test("A dense table has smaller type and margins, by styles of its own")
  func density() throws {
    var budget = DOCXFixture.budget(1)
    budget.density = .dense
    let parts = try WordParts(DOCXFixture.document([.table(budget)]))
    let table = try #require(parts.part("/word/document.xml").all("w:tbl").first)
    #expect(table.child("w:tblPr")?.child("w:tblCellMar")?.children.count == 2)
    let used = Set(table.all("w:pStyle").compactMap { $0["w:val"] })
    let half = Int(TableDensity.dense.size(for: DOCXFixture.styleSheet[.tableCell].size) * 2)
    #expect(used.contains { $0.hasPrefix("o-bang") && $0.hasSuffix("-co-\(half)") })
    let sizes = try parts.part("/word/styles.xml").all("w:style").filter { $0["w:styleId"]?.contains("-co-") == true }
    #expect(!sizes.isEmpty && sizes.allSatisfy { $0.child("w:rPr")?.value("w:sz") != nil })
  }

  @Test("A stamp of urgency is a rectangle of its size")
  func frame() throws {
    var mark = ParagraphLayout(.urgency, "HỎA TỐC")
    mark.frame = FrameLayout(width: 30, height: 8, margin: 17.5)
    let styles = try WordParts(DOCXFixture.document([.paragraph(mark)])).part("/word/styles.xml").all("w:style")
    let style = try #require(styles.first { $0["w:styleId"]?.contains("-khung-30") == true })
    let properties = try #require(style.child("w:pPr"))
    #expect(properties.child("w:ind")?["w:left"] == "992" && properties.child("w:ind")?["w:right"] == "992")
    let borders = properties.child("w:pBdr")?.children ?? []
    let above = borders.compactMap { $0["w:space"].flatMap { Double($0) } }.reduce(0, +)
    // The line, the space above and below, and the border make 8 mm.
    let height = DOCXFixture.styleSheet[.urgency].size * 1.15 + above + 0.5
    #expect(borders.count == 4 && abs(height * 25.4 / 72 - 8) < 0.3)
  }

  @Test("The head is repeated, and stands first")
  func head() throws {
    let table = try #require(try tables(DOCXFixture.plan).last)
    let heads = table.children.filter { $0.name == "w:tr" }.map { $0.child("w:trPr")?.child("w:tblHeader") != nil }
    #expect(Array(heads.prefix(4)) == [true, true, true, false])
    #expect(!heads.dropFirst(3).contains(true))
    // Of the three head rows, cells that continue one above included.
    #expect(table.all("w:vAlign").count == 14)
  }

  @Test("Row spans are vertical merges")
  func merges() throws {
    let table = try #require(try tables(DOCXFixture.document([.table(DOCXFixture.budget(1))])).first)
    let rows = table.children.filter { $0.name == "w:tr" }
    func merges(_ row: XMLTree) -> [String] {
      row.children.filter { $0.name == "w:tc" }.map { cell in
        guard let merge = cell.child("w:tcPr")?.child("w:vMerge") else { return "-" }
        return merge["w:val"] ?? "continue"
      }
    }
    #expect(merges(rows[0]) == ["restart", "restart", "-", "restart"])
    #expect(merges(rows[1]) == ["continue", "continue", "-", "-", "continue"])
    #expect(merges(rows[5]) == ["restart", "restart", "-", "-"])
    #expect(merges(rows[6]) == ["continue", "continue", "-", "-"])
    #expect(merges(rows[7]) == ["continue", "-", "-", "-", "-"])
  }

  @Test("Spans beyond the table, holes and overlaps still give a table", arguments: [-1, 0, 1, 3, 99, Int.max])
  func hostileSpans(_ span: Int) throws {
    let cell = CellLayout(column: 1, columnSpan: span, rowSpan: span, paragraphs: [], alignment: .left)
    let stray = CellLayout(column: 9, paragraphs: [], alignment: .left)
    let row = RowLayout(role: .item, cells: [cell, cell, stray])
    let table = TableLayout(
      columns: Array(repeating: ColumnLayout(width: 20, alignment: .left), count: 3), headRows: [],
      rows: [row, row, RowLayout(role: .item, cells: [])])
    let written = try #require(try tables(DOCXFixture.document([.table(table)])).first)
    for row in written.children where row.name == "w:tr" {
      let columns = row.children.filter { $0.name == "w:tc" }.reduce(0) { sum, cell in
        sum + (cell.child("w:tcPr")?.value("w:gridSpan").flatMap { Int($0) } ?? 1)
      }
      #expect(columns == 3)
    }
  }

  @Test("Tables that touch are kept apart")
  func adjacent() throws {
    var bare = DOCXFixture.budget(1)
    bare.captions = []
    let layout = DOCXFixture.document([.table(bare), .table(bare), .gap(5), .grid(DOCXFixture.closing)])
    let body = try #require(try WordParts(layout).part("/word/document.xml").child("w:body"))
    #expect(body.children.map(\.name) == ["w:tbl", "w:p", "w:tbl", "w:p", "w:tbl", "w:p", "w:sectPr"])
  }

  @Test("The closing keeps together")
  func closing() throws {
    let parts = try WordParts(DOCXFixture.plan)
    let styles = try parts.part("/word/styles.xml").all("w:style")
    let grid = try #require(
      try parts.part("/word/document.xml").all("w:tbl").first { $0.fullText.hasPrefix("Nơi nhận:") })
    for paragraph in grid.all("w:p") {
      let style = styles.first { $0["w:styleId"] == paragraph.child("w:pPr")?.value("w:pStyle") }
      #expect(style?.child("w:pPr")?.child("w:keepNext") != nil)
    }
  }
}
