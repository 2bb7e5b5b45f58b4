import KeHoachSheets
import KeHoachSource
import Testing

@testable import KeHoachModel

/// What stands around a table in a sheet, and what a sheet doesn't say outright.
@Suite("Around tables of sheets") struct SheetSurroundingsTests {
  private static let head = ["TT", "Nội dung", "Kinh phí"]
  private static let table = [head, ["1", "Hội nghị", "10"], ["2", "Hội thảo", "20"], ["", "Tổng cộng", "30"]]
  private static let printed = [
    "TT | Nội dung | Kinh phí", "1 | Hội nghị | 10", "2 | Hội thảo | 20", " | Tổng cộng | 30",
  ]

  @Test(
    "who signs right below the total is no row of the table",
    arguments: [
      [
        ["", "", "Lào Cai, ngày 05 tháng 02 năm 2026"], ["", "Người lập biểu", "TRƯỞNG PHÒNG"], ["", "Lê A", "Vũ B"],
      ],
      [["Người lập biểu", "", "KT. GIÁM ĐỐC"]],
      [["Người lập biểu: Nguyễn Văn A"], ["", "KẾ TOÁN", "THỦ TRƯỞNG ĐƠN VỊ"]],
      [["Lào Cai, ngày … tháng … năm 2026"]],
    ])
  func signatures(rows: [[String]]) {
    let plan = PlanFixture(budgetOf: Sheet(Self.table + rows))
    #expect(plan.grid() == Self.printed)
    #expect(plan.messages.count == 1)
    #expect(plan.messages.first?.contains("không in phần ngoài bảng: “\(rows[0].first { !$0.isEmpty } ?? "")”") == true)
  }

  @Test("words among the rows, and rows that have an amount, stay")
  func noSignatures() {
    let rows = [
      Self.head, ["1", "Hội nghị", "10"], ["", "Kế toán", ""], ["2", "Giám đốc", "20"], ["", "Thuê xe", ""],
    ]
    let plan = PlanFixture(budgetOf: Sheet(rows))
    #expect(plan.grid().dropFirst(2).prefix(3) == [" | Kế toán | ", "2 | Giám đốc | 20", " | Thuê xe | "])
    #expect(plan.ids("KH037") == [])
  }

  @Test("hidden columns are printed, and named in one finding")
  func hiddenColumns() {
    var sheet = Sheet(Self.table.map { $0 + ["x"] })
    sheet.hiddenColumns = [2...2, 4...9]
    #expect(PlanFixture(budgetOf: sheet).messages == ["KH038 dt.xlsx, trang “DT”: in cả 2 cột ẩn: B, D"])
  }

  @Test("a formula over blank cells is blank, over others it lacks its result")
  func blankFormulas() {
    let plan = PlanFixture(
      budgetOf: Sheet([
        ["TT", "Nội dung", "Năm 2026", "Năm 2027", "Ghi chú"],
        ["", "Tổng cộng", "=C3+C4", "=SUM(D3:D4)", "=SUM(E3:E4)"],
        ["I", "A", "", "5", ""], ["II", "B", "", "=SUM(C3)", "=C2"],
      ]))
    #expect(plan.messages == [])
    let other = PlanFixture(
      budgetOf: Sheet([Self.head + ["Ghi chú"], ["1", "A", "5", "=C2"], ["2", "B", "6", "=D2"]]))
    #expect(other.ids("KH035") == ["KH035", "KH035"])
  }

  @Test("whole columns named by thousands of formulas are not read thousands of times")
  func manyFormulas() {
    var rows = [Self.head + ["Ghi chú"]]
    for number in 1...3_000 { rows.append(["\(number)", "A", "5", "=SUM(E1:E100000)+D\(number + 2)"]) }
    let plan = PlanFixture(budgetOf: Sheet(rows))
    #expect(plan.grid().count == 3_002)
  }

  @Test("a result of more than 15 digits is reckoned anew, one that says something else is checked")
  func roundedResults() {
    func sheet(_ total: String) -> Sheet {
      var sheet = Sheet([
        Self.head, ["1", "A", "1000000000000000"], ["2", "B", "123456789012345"], ["", "Tổng cộng", total],
      ])
      sheet.change("C4") { $0.formula = "SUM(C2:C3)" }
      return sheet
    }
    let plan = PlanFixture(budgetOf: sheet("1123456789012350"), attributes: "#b đơn-vị-tính=\"đồng\"")
    #expect(plan.grid()[3] == " | Tổng cộng | 1.123.456.789.012.345")
    #expect(plan.messages == [])
    let wrong = PlanFixture(budgetOf: sheet("1123456789012450"), attributes: "#b đơn-vị-tính=\"đồng\"")
    #expect(wrong.grid()[3] == " | Tổng cộng | 1.123.456.789.012.450")
    #expect(wrong.ids("KH301") == ["KH301"])
    var alone = Sheet([Self.head, ["1", "A", "1123456789012350"]])
    alone.change("C2") { $0.formula = "Tờ2!A1" }
    #expect(PlanFixture(budgetOf: alone).grid()[1] == "1 | A | 1.123.456.789.012.350")
  }

  @Test("the unit is found in a line of a cell above the head")
  func unitLine() {
    let plan = PlanFixture(
      budgetOf: Sheet([["DỰ TOÁN\n(Đơn vị tính: triệu đồng)\nNĂM 2026"]] + Self.table), attributes: "#b")
    #expect(plan.budgets[0].unit == .million)
    #expect(plan.tables[0].unitLine == "(Đơn vị tính: triệu đồng)")
    #expect(plan.messages == [])
  }

  @Test("another table below is left out, and its numbers are a warning")
  func stacked() {
    for title in [[], [[]], [["Bảng 2"]], [["", "Bảng 2"], []]] as [[[String]]] {
      let plan = PlanFixture(budgetOf: Sheet(Self.table + title + [Self.head, ["1", "C", "99"], ["Ghi chú: c"]]))
      #expect(plan.grid() == Self.printed)
      let found = plan.found(.leftOut)
      #expect(found.map(\.severity) == [.warning])
      #expect(found.first?.message.vi.contains("bảng khác từ ô A\(5 + title.count), 3 hàng") == true)
      #expect(plan.plan.body.blocks.compactMap { $0.text?.plain } == [])
    }
    let words = PlanFixture(budgetOf: Sheet(Self.table + [[], ["TT", "Nội dung", "Ghi chú"], ["a", "b", "c"]]))
    #expect(words.found(.leftOut).map(\.severity) == [.hint])
  }

  @Test("a head that only repeats that of the table is left out, the table goes on")
  func repeatedHead() {
    let plan = PlanFixture(
      budgetOf: Sheet([
        Self.head, ["1", "Hội nghị", "10"], Self.head, ["2", "Hội thảo", "20"], ["", "Tổng cộng", "30"],
      ]))
    #expect(plan.grid() == Self.printed)
    #expect(plan.found(.leftOut).map(\.severity) == [.hint])
    #expect(plan.ids("KH30") == [])
  }

  @Test("another table beside is left out")
  func beside() {
    let plan = PlanFixture(budgetOf: Sheet(Self.table.map { $0 + [""] + $0 }))
    #expect(plan.grid() == Self.printed)
    #expect(plan.found(.leftOut).map(\.severity) == [.warning])
    #expect(plan.found(.leftOut).first?.message.vi.contains("bảng khác từ ô E1, 4 hàng") == true)
  }

  @Test("rows that begin like heads are rows")
  func likeHeads() {
    let rows = [
      ["Nội dung", "ĐVT", "Số lượng", "Năm 2026"], ["Hoạt động truyền thông", "lớp", "2", "10"],
      ["Nhiệm vụ chung", "ngày", "", ""], ["Nội dung khác", "đợt", "1", "2026"],
    ]
    #expect(PlanFixture(budgetOf: Sheet(rows)).grid().prefix(4).count == 4)
    #expect(PlanFixture(budgetOf: Sheet(rows)).ids("KH037") == [])
  }
}
