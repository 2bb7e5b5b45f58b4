import KeHoachBackends
import KeHoachLayout
import Testing

@Suite struct TextTableTests {
  @Test func spansOpenTheLines() {
    let table = TableLayout(
      columns: columns(3),
      headRows: [
        RowLayout(role: .head, cells: [cell(0, "TT", rows: 2), cell(1, "Kinh phí", columns: 2)]),
        RowLayout(role: .head, cells: [cell(1, "2025"), cell(2, "2026")]),
      ],
      rows: [
        RowLayout(role: .item, cells: [cell(0, "1"), cell(1, "1.250", .right), cell(2, "một hai ba", rows: 2)]),
        RowLayout(role: .total, cells: [cell(0, "Tổng", columns: 2)]),
      ])
    #expect(
      text(table, width: 40) == """
              ┌────┬────────────────────┐
              │ TT │ Kinh phí           │
              │    ├───────┬────────────┤
              │    │ 2025  │ 2026       │
              ├────┼───────┼────────────┤
              │ 1  │ 1.250 │ một hai ba │
              ├────┴───────┤            │
              │ Tổng       │            │
              └────────────┴────────────┘

        """)
  }

  @Test func cellOverRowsGoesOnThroughTheirLines() {
    let table = TableLayout(
      columns: columns(2), headRows: [],
      rows: [
        RowLayout(
          role: .item, cells: [cell(0, "a\u{A0}b c\u{A0}d e\u{A0}f g\u{A0}h i\u{A0}k l\u{A0}m", rows: 4), cell(1, "x")]),
        RowLayout(role: .item, cells: [cell(1, "y")]),
        RowLayout(role: .item, cells: [cell(1, "z")]),
        RowLayout(role: .item, cells: [cell(1, long)]),
      ])
    let lines = text(table, width: 40).split(separator: "\n")
    #expect(lines.allSatisfy { $0.cells == 40 })
    #expect(text(table, width: 40).printedWords == "a b c d e f g h i k l m x y z \(long)".printedWords)
  }

  @Test func wideTableBecomesRecords() {
    let numbers = (1...12).map(String.init)
    let table = TableLayout(
      columns: columns(12),
      headRows: [
        RowLayout(role: .head, cells: [cell(0, "Nội dung", rows: 2), cell(1, "Kinh phí", columns: 11)]),
        RowLayout(role: .head, cells: (1..<12).map { cell($0, "Năm thứ\($0)") }),
      ],
      rows: [
        RowLayout(role: .group, cells: [cell(0, "Nhóm việc", columns: 12)]),
        RowLayout(role: .item, cells: numbers.indices.map { cell($0, $0 == 4 ? "" : "\(numbers[$0])00.000") }),
      ])
    let text = text(table, width: 60)
    #expect(
      text.hasPrefix(
        """
        Nội dung
        Kinh phí
        Năm thứ1

        """))
    #expect(
      text.hasSuffix(
        """
        Năm thứ11
        ────────────────────
        Nhóm việc
        ────────────────────
        Nội dung: 100.000
        Kinh phí – Năm thứ1: 200.000
        Kinh phí – Năm thứ2: 300.000
        Kinh phí – Năm thứ3: 400.000
        Kinh phí – Năm thứ5: 600.000
        Kinh phí – Năm thứ6: 700.000
        Kinh phí – Năm thứ7: 800.000
        Kinh phí – Năm thứ8: 900.000
        Kinh phí – Năm thứ9: 1000.000
        Kinh phí – Năm thứ10: 1100.000
        Kinh phí – Năm thứ11: 1200.000

        """))
  }

  @Test(arguments: 1...14) func anyNumberOfColumnsFits(count: Int) {
    let words = ["một", "1.250.000", "Thuê đường truyền số liệu chuyên dùng cho các xã, phường", ""]
    let table = TableLayout(
      columns: columns(count), headRows: [],
      rows: (0..<5).map { row in
        RowLayout(role: .item, cells: (0..<count).map { cell($0, words[(row + $0) % words.count], .right) })
      })
    for width in 40...120 {
      let text = text(table, width: width)
      #expect(text.split(separator: "\n").allSatisfy { $0.cells <= width })
      #expect(text.printedCharacters == layout(table).words.joined().sorted())
    }
  }

  /// The layout promises full rows; a table that breaks the promise is still drawn, and nothing traps.
  @Test func crookedTablesAreDrawn() {
    let rows = [
      RowLayout(role: .item, cells: [cell(2, "c", columns: 9), cell(0, "a", rows: 7)]),
      RowLayout(role: .item, cells: []),
      RowLayout(role: .item, cells: [cell(-3, "b"), cell(50, "d", columns: 0, rows: -1)]),
    ]
    let text = text(TableLayout(columns: columns(3), headRows: [], rows: rows), width: 40)
    #expect(text.printedWords == ["a", "b", "c", "d"])
    #expect(self.text(TableLayout(columns: [], headRows: [], rows: rows), width: 40).contains("c"))
  }

  let long = "Xây dựng, nâng cấp hạ tầng số của các cơ quan nhà nước trên địa bàn"

  func columns(_ count: Int) -> [ColumnLayout] {
    Array(repeating: ColumnLayout(width: 20, alignment: .left), count: count)
  }

  func cell(_ column: Int, _ text: String, columns: Int = 1, rows: Int = 1, _ alignment: TextAlignment = .left)
    -> CellLayout
  {
    RichPlan.cell(column, text, columns: columns, rows: rows, at: alignment)
  }

  func layout(_ table: TableLayout) -> DocumentLayout {
    DocumentLayout(
      properties: DocumentProperties(title: "", author: ""), styleSheet: RichPlan.styleSheet,
      sections: [PageSection(page: RichPlan.portrait, blocks: [.table(table)])])
  }

  func text(_ table: TableLayout, width: Int) -> String {
    TextBackend.text(layout(table), width: width)
  }
}
