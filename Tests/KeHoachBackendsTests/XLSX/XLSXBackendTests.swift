import Foundation
import KeHoachLayout
import Testing

@testable import KeHoachBackends

@Suite("XLSX: workbooks")
struct XLSXBackendTests {
  private func workbook(_ cells: [[SheetCell]], created: String? = nil) -> WorkbookLayout {
    let page = PageSetup(width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15, headerDistance: 10)
    var sheet = SheetLayout(
      name: "kinh-phí", page: page, pageNumberSize: 13, columnWidths: [20, 60, 30],
      rows: cells.map { SheetRow(cells: $0) })
    (sheet.frozenRows, sheet.frozenColumns, sheet.repeatedRows) = (1, 2, 0..<1)
    return WorkbookLayout(
      properties: DocumentProperties(title: "Kế hoạch <A> & B", author: "UBND", created: created),
      fontFamily: "Times New Roman", sheets: [sheet])
  }

  private func cell(_ column: Int, _ content: SheetCell.Content, note: String? = nil) -> SheetCell {
    SheetCell(column: column, content: content, style: SheetCellStyle(size: 12, alignment: .left), note: note)
  }

  @Test("The same bytes at any second, with and without a date")
  func determinism() throws {
    for created in [nil, "2024-05-07T00:00:00Z", "not a date"] {
      let layout = workbook([[cell(0, .text("A"), note: "Ghi chú")]], created: created)
      let first = try XLSXBackend.render(layout)
      #expect(first.starts(with: Array("PK".utf8)))
      Thread.sleep(forTimeInterval: 1.05)
      #expect(try XLSXBackend.render(layout) == first)
    }
  }

  @Test("Workbooks made at the same time don't disturb each other")
  func concurrency() async throws {
    let layouts = (0..<8).map { number in
      workbook([[cell(0, .number(Double(number)))]], created: "202\(number)-05-07T00:00:00Z")
    }
    let expected = try layouts.map { try XLSXBackend.render($0) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (layout, bytes) in zip(layouts, expected) {
        group.addTask {
          for _ in 0..<5 {
            let found = try XLSXBackend.render(layout)
            #expect(found == bytes)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test("What a workbook can't hold is an error, and nothing else happens")
  func limits() {
    let long = String(repeating: "a", count: 40_000)
    #expect(throws: WorkbookError.self) { try XLSXBackend.render(workbook([[cell(0, .text(long))]])) }
    #expect(throws: WorkbookError.self) { try XLSXBackend.render(workbook([[cell(20_000, .blank)]])) }
    #expect(throws: WorkbookError.self) { try XLSXBackend.render(workbook([[cell(70_000, .blank)]])) }
    var bad = workbook([])
    bad.sheets[0].name = "a/b"
    #expect(throws: WorkbookError.self) { try XLSXBackend.render(bad) }
  }

  @Test("Joined cells, text that looks like markup or formulas, forbidden characters")
  func hostile() throws {
    var joined = cell(0, .text("=1+1 <b> \u{1} \u{FFFF}"))
    (joined.columnSpan, joined.rowSpan) = (2, 2)
    _ = try XLSXBackend.render(
      workbook([[joined, cell(2, .formula("SUM(C1:C2)", result: 0.1))], [cell(2, .number(-1e300))]]))
  }

  @Test func daysOfIssue() {
    #expect(CreationDay.seconds(of: "1970-01-02T00:00:00Z") == 86_400)
    #expect(CreationDay.seconds(of: "2024-02-29T00:00:00Z") == 1_709_164_800)
    #expect(CreationDay.seconds(of: "2024-03-01T00:00:00Z") == 1_709_251_200)
    #expect(CreationDay.seconds(of: "2026-12-31T00:00:00Z") == 1_798_675_200)
    #expect(CreationDay.seconds(of: nil) == 315_532_800)
    #expect(CreationDay.seconds(of: "2024-13-01T00:00:00Z") == 315_532_800)
  }
}
