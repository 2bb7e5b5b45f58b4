import KeHoachOffice
import KeHoachSheets
import KeHoachSource
import SyntaxFixtures
import Testing

@testable import KeHoachModel

/// Tables from files as parts of a plan.
@Suite("Tables from files") struct AttachedFileTests {
  private let sheet = Sheet([
    ["TT", "Nội dung", "Kinh phí"], ["I", "Truyền thông", "15"], ["II", "Đào tạo", "120"], ["", "Tổng cộng", "140"],
  ])

  @Test("a wrong total says file, sheet and cell at the attribute, and edits nothing")
  func mismatch() throws {
    let plan = PlanFixture(budgetOf: sheet)
    let wrong = try #require(plan.found(.wrongTotal).first)
    #expect(plan.text(wrong) == "dt.xlsx")
    #expect(wrong.message.vi.hasPrefix("dt.xlsx, trang “DT”, ô C4: “Tổng cộng” ghi 140"))
    #expect(wrong.message.en.hasPrefix("dt.xlsx, sheet “DT”, cell C4: "))
    #expect(
      wrong.notes.map(\.message.vi) == [
        "dt.xlsx, trang “DT”, ô C2: “I. Truyền thông”: 15", "dt.xlsx, trang “DT”, ô C3: “II. Đào tạo”: 120",
      ])
    #expect(wrong.notes.allSatisfy { plan.source.string(in: $0.range) == "dt.xlsx" })
    #expect(wrong.fixes.first?.message.vi == "trong tệp: ghi 135 ở tổng cộng")
    #expect(plan.analysis.diagnostics.flatMap(\.fixes).allSatisfy { $0.edits.isEmpty })
  }

  @Test("values, ids and the text are checked against a table from a file")
  func values() {
    var right = sheet
    right.change("C4") { $0.value = .number("135") }
    let plan = PlanFixture(
      "Tổng kinh phí {b.II | đồng}, cả thảy {b.tổng}.\n\nTổng kinh phí thực hiện là 136 triệu đồng theo Phụ lục.\n\n"
        + "::: phụ-lục KINH PHÍ {#pl}\n::: dự-toán {#b từ-tệp=\"dt.xlsx\" đơn-vị-tính=\"triệu đồng\"}\n:::\n:::\n",
      sheets: right)
    #expect(plan.plan.preamble[0].text.plain == "Tổng kinh phí 120.000.000 đồng, cả thảy 135.")
    let differs = plan.found(.totalDiffers)
    #expect(differs.count == 1)
    #expect(differs.first.map { plan.text($0) } == "136 triệu đồng")
    #expect(differs.first?.notes.first.map { plan.source.string(in: $0.range) } == "dt.xlsx")
    #expect(differs.first?.notes.first?.message.vi.hasPrefix("dt.xlsx, trang “DT”, hàng 4: ") == true)
  }

  @Test("a sheet is chosen by name, else the first visible one with a head")
  func sheets() {
    let text = "::: dự-toán {#b đơn-vị-tính=\"triệu đồng\" từ-tệp=\"dt.xlsx\"}\n:::\n"
    var hidden = Sheet("Ẩn", [["TT", "Nội dung", "Kinh phí"], ["1", "A", "1"]])
    hidden.isHidden = true
    let cover = Sheet("Bìa", [["Sở Y tế"]])
    let plan = PlanFixture(text, sheets: hidden, cover, sheet)
    #expect(plan.budgets[0].rows.count == 3)
    let named = PlanFixture(text.replacingFirst("từ-tệp", "trang=\"ẩn\" từ-tệp"), sheets: hidden, cover, sheet)
    #expect(named.budgets[0].rows[0].content == "A")
    let misspelt = PlanFixture(text.replacingFirst("từ-tệp", "trang=\"Bia1\" từ-tệp"), sheets: hidden, cover, sheet)
    #expect(misspelt.messages == ["KH033 “dt.xlsx”: không có trang “Bia1”; ý bạn là “Bìa”?"])
    #expect(PlanFixture(text, sheets: cover).ids("KH03") == ["KH033"])
    #expect(
      PlanFixture(text, sheets: hidden).messages == ["KH033 “dt.xlsx”: mọi trang đều ẩn; hãy ghi `trang=\"…\"`: “Ẩn”"])
  }

  @Test(
    "what can't be read is an error at the attribute",
    arguments: [
      AttachedFileProblem.notGiven, .missing(nearest: "du-toan.xlsx"), .outside, .unreadable(vi: "a", en: "b"),
      .workbook(.encrypted), .workbook(.damaged), .workbook(.wrongKind("xls")),
      .workbook(.tooLarge(.cells, limit: 9)),
    ])
  func problems(problem: AttachedFileProblem) {
    var files = AttachedFiles()
    files["dt.xlsx"] = .failure(problem)
    let plan = PlanFixture("Xem.\n\n::: bảng {từ-tệp=dt.xlsx}\nChữ còn lại.\n:::\n", files: files)
    #expect(plan.found(.unreadableFile).map { plan.text($0) } == ["dt.xlsx"])
    #expect(plan.plan.body.blocks.compactMap { $0.text?.plain } == ["Chữ còn lại."])
  }

  @Test("what a file that can't be read should have given is not called unknown")
  func missingValues() {
    var files = AttachedFiles()
    files["dt.xlsx"] = .failure(.missing(nearest: nil))
    let text = "Kinh phí {kp.tổng | đồng}, {kq.tổng | đồng}.\n\n::: dự-toán {#kp từ-tệp=dt.xlsx}\n:::\n"
    let plan = PlanFixture(text, files: files)
    #expect(plan.found(.unreadableFile).count == 1)
    #expect(plan.found(.unknownValue).map { plan.text($0) } == ["{kq.tổng | đồng}"])
  }

  @Test("other kinds of files, a table beside a file, trang without a file")
  func misuse() {
    #expect(PlanFixture("::: bảng {từ-tệp=a.ods}\n:::\n").ids("KH02") == ["KH026"])
    let both = PlanFixture("::: bảng {từ-tệp=dt.xlsx}\n| A | B |\n|---|---|\n| 1 | 2 |\n:::\n", sheets: sheet)
    #expect(both.ids("KH0").filter { $0 != "KH010" } == ["KH034"])
    #expect(both.grid() == ["A | B", "1 | 2"])
    #expect(PlanFixture("::: bảng {trang=A}\n| A | B |\n|---|---|\n| 1 | 2 |\n:::\n").ids("KH02") == ["KH023"])
  }

  @Test("two units that differ, one of them in the file")
  func units() {
    let dong = Sheet([["", "", "ĐVT: đồng"], ["TT", "Nội dung", "Kinh phí"], ["1", "A", "5"]])
    let plan = PlanFixture(budgetOf: dong)
    #expect(plan.ids("KH307") == ["KH307"])
    #expect(PlanFixture(budgetOf: dong, attributes: "#b").ids("KH3") == [])
    let line = PlanFixture(
      "::: dự-toán {từ-tệp=\"dt.xlsx\"}\nĐơn vị tính: triệu đồng\n:::\n", sheets: dong)
    #expect(line.messages.count == 1)
    #expect(line.messages.first?.hasPrefix("KH307 dt.xlsx, trang “DT”, ô C1: ") == true)
  }

  @Test("a table of thousands of rows is added up like any other")
  func manyRows() {
    var rows = [["TT", "Nội dung", "Kinh phí"]]
    for number in 1...2_000 { rows.append(["\(number)", "Việc \(number)", "2"]) }
    let plan = PlanFixture(budgetOf: Sheet(rows + [["", "Tổng cộng", "4000"]]))
    #expect(plan.messages == [])
    #expect(plan.budgets[0].rows.count { $0.parent == nil } == 2_001)
  }

  @Test("every place that is told lies in the source, for any sheet")
  func places() {
    let words = [
      "TT", "Nội dung", "Kinh phí", "1", "I", "-", "#DIV/0!", "=A1", "1,2.3", "Tổng cộng", "Ghi chú: x", "(*)", "", "",
      "7",
    ]
    var state: UInt64 = 7
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<300 {
      var rows = [["TT", "Nội dung", "Kinh phí", "Năm 2026"]]
      for _ in 0..<next(12) { rows.append((0..<6).map { _ in words[next(words.count)] }) }
      var sheet = Sheet(rows)
      for _ in 0..<next(6) {
        let (row, column) = (1 + next(10), 1 + next(6))
        sheet.merges.append(
          CellArea(
            first: CellAddress(row: row, column: column),
            last: CellAddress(row: row + next(4), column: column + next(4))))
      }
      let name = ["dự-toán", "bảng", "phân-công"][next(3)]
      let plan = PlanFixture("Xem.\n\n::: \(name) {#b từ-tệp=dt.xlsx}\n:::\n", sheets: sheet)
      #expect(plan.source.inconsistencies(of: plan.analysis.diagnostics) == [])
      for table in plan.tables {
        for row in table.head + table.rows { #expect(row.cells.count == table.columnCount) }
      }
    }
  }
}

extension String {
  fileprivate func replacingFirst(_ part: String, _ other: String) -> String {
    guard let range = self.range(ofExact: part) else { return self }
    let bytes = Array(utf8)
    return String(decoding: bytes[..<range.lowerBound], as: UTF8.self) + other
      + String(decoding: bytes[range.upperBound...], as: UTF8.self)
  }
}
