import KeHoachSheets
import Testing

@testable import KeHoachModel

/// How a table is found in a sheet.
@Suite("Tables of sheets") struct SheetTableTests {
  @Test("titles above are left out, the unit line is taken, the head is found by name")
  func plain() {
    let plan = PlanFixture(
      budgetOf: Sheet([
        ["DỰ TOÁN KINH PHÍ"], ["", "", "ĐVT: triệu đồng"], [],
        ["TT", "Nội dung", "Thành tiền"], ["1", "Hội nghị", "1234.5"], ["1.1", "Thuê xe", "1234.5"],
        ["", "Tổng cộng", "1234.5"],
      ]), attributes: "#b")
    #expect(
      plan.grid() == [
        "TT | Nội dung | Thành tiền", "1 | Hội nghị | 1.234,5", "1.1 | Thuê xe | 1.234,5", " | Tổng cộng | 1.234,5",
      ])
    #expect(plan.budgets[0].unit == .million)
    #expect(plan.tables[0].unitLine == "ĐVT: triệu đồng")
    #expect(plan.messages == [])
  }

  @Test("a head joined downwards and across")
  func joinedHead() {
    let plan = PlanFixture(
      budgetOf: Sheet(
        [
          ["TT", "Nội dung", "Kinh phí", "", "Ghi chú"], ["", "", "2026", "2027"],
          ["(1)", "(2)", "(3)", "(4)", "(5)"], ["1", "Hội nghị", "20", "1000"],
        ], merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"]))
    #expect(
      plan.grid().prefix(4) == [
        "TT[1×2] | Nội dung[1×2] | Kinh phí[2×1] | < | Ghi chú[1×2]", "< | < | 2026 | 2027 | <",
        "(1) | (2) | (3) | (4) | (5)", "1 | Hội nghị | 20 | 1.000 | ",
      ])
    #expect(plan.budgets[0].columns.map(\.role) == [.number, .content, .amount, .amount, .note])
    #expect(plan.budgets[0].columns[3].heads == ["Kinh phí", "2027"])
  }

  @Test("a head of two rows that nobody joined")
  func unjoinedHead() {
    let plan = PlanFixture(
      budgetOf: Sheet([
        ["TT", "Nội dung", "Kinh phí", "", "Ghi chú"], ["", "", "Ngân sách tỉnh", "Nguồn khác"],
        ["1", "Hội nghị", "20", "10"],
      ]))
    #expect(
      plan.grid().prefix(2) == [
        "TT[1×2] | Nội dung[1×2] | Kinh phí[2×1] | < | Ghi chú[1×2]", "< | < | Ngân sách tỉnh | Nguồn khác | <",
      ])
  }

  @Test("a head of three rows, and one joined above the names")
  func deepHead() {
    let three = PlanFixture(
      budgetOf: Sheet(
        [
          ["TT", "Nội dung", "Kinh phí", "", "", ""], ["", "", "Năm 2026", "", "Năm 2027", ""],
          ["", "", "NSTW", "NSĐP", "NSTW", "NSĐP"], ["1", "Hội nghị", "1", "2", "3", "4"],
        ], merges: ["A1:A3", "B1:B3", "C1:F1", "C2:D2", "E2:F2"]))
    #expect(three.tables[0].head.count == 3)
    #expect(three.budgets[0].columns[5].heads == ["Kinh phí", "Năm 2027", "NSĐP"])
    let above = PlanFixture(
      budgetOf: Sheet(
        [
          ["", "", "ĐVT: đồng"], ["", "", "Kinh phí", ""], ["TT", "Nội dung", "2026", "2027"],
          ["1", "Hội nghị", "1", "2"],
        ], merges: ["C4:D4"], from: 3), attributes: "#b")
    #expect(above.tables[0].head.count == 2)
    #expect(above.budgets[0].unit == .dong)
  }

  @Test("(1), (2) that a spreadsheet took for −1, −2")
  func negativeColumnNumbers() {
    let plan = PlanFixture(
      budgetOf: Sheet([
        ["TT", "Nội dung", "Kinh phí"], ["-1", "-2", "-3"], ["1", "Hội nghị", "=2*3"], ["2", "Hội thảo", "5"],
      ]))
    #expect(plan.grid()[1] == "(1) | (2) | (3)")
    // The formula without a result is the one below the column numbers.
    #expect(
      plan.messages == [
        "KH035 dt.xlsx, trang “DT”, ô C3: ô có công thức chưa được tính; hãy mở tệp bằng phần mềm bảng tính rồi lưu lại"
      ])
  }

  @Test("blank rows and columns are trimmed, joined cells stay joined, what stands around is said")
  func area() {
    let plan = PlanFixture(
      budgetOf: Sheet(
        [
          ["", "TT", "", "Nội dung", "Kinh phí"], ["", "1", "", "Hội nghị", "20", "", "xem lại"], [],
          ["", "2", "", "Hội thảo", "30"], ["", "Tổng cộng", "", "", "50"], ["", "", "", "Ghi chú: theo giá 2026"],
          ["", "", "", "- chưa có thuế"], [], ["", "", "", "", "NGƯỜI LẬP"],
        ], merges: ["B5:D5"]))
    #expect(
      plan.grid() == [
        "TT | Nội dung | Kinh phí", "1 | Hội nghị | 20", "2 | Hội thảo | 30", "Tổng cộng[2×1] | < | 50",
      ])
    #expect(plan.plan.body.blocks.compactMap { $0.text?.plain } == ["Ghi chú: theo giá 2026", "- chưa có thuế"])
    #expect(
      plan.messages == [
        "KH037 dt.xlsx, trang “DT”, các hàng 2–9: không in phần ngoài bảng: “xem lại”, “NGƯỜI LẬP”"
      ])
  }

  @Test("numbers, percents, days, errors, hidden decimals and rows")
  func values() {
    var sheet = Sheet([
      ["TT", "Nội dung", "Năm", "Tỷ lệ", "Hạn", "Kinh phí"], ["1.1", "Hội nghị", "2026", "0.1", "x", "333.333"],
      ["1.2", "Hội thảo", "2027", "0.125", "x", "12"], ["2", "#REF!", "2027", "0.125", "x", "2"],
    ])
    sheet.change("A2") { $0.format = .fixed(decimals: 2) }
    sheet.change("D2") { $0.format = .percent(decimals: 0) }
    sheet.change("D3") { $0.format = .percent(decimals: 1) }
    sheet.change("E2") { $0.value = .date(year: 2026, month: 2, day: 5) }
    sheet.change("F2") { $0.format = .fixed(decimals: 0) }
    sheet.change("F3") { $0.format = .fixed(decimals: 2) }
    sheet.rows[2].isHidden = true
    let plan = PlanFixture(budgetOf: sheet)
    #expect(plan.grid()[1] == "1.10 | Hội nghị | 2026 | 10% | 05/02/2026 | 333,333")
    #expect(plan.grid()[2] == "1.2 | Hội thảo | 2027 | 12,5% | x | 12,00")
    #expect(
      plan.messages.filter { $0.hasPrefix("KH03") } == [
        "KH035 dt.xlsx, trang “DT”, ô B4: ô chứa giá trị lỗi #REF!; hãy sửa công thức",
        "KH036 dt.xlsx, trang “DT”, ô F2: ô hiện 333 nhưng chứa 333,333; bảng in 333,333, muốn làm tròn thì dùng hàm ROUND",
        "KH038 dt.xlsx, trang “DT”: in cả 1 hàng ẩn: 3",
      ])
  }

  @Test("a table that is no budget begins with its numbered head, else with the first row of two cells")
  func assignment() {
    let plan = PlanFixture(
      "::: phân-công {từ-tệp=\"dt.xlsx\"}\n:::\n",
      sheets: Sheet([
        ["UBND TỈNH", "CỘNG HÒA XÃ HỘI"], [], ["TT", "Nhiệm vụ", "Cơ quan chủ trì"],
        ["1", "Ban hành *kế hoạch*", "Sở Y tế\nSở Tài chính"],
      ]))
    #expect(plan.grid() == ["TT | Nhiệm vụ | Cơ quan chủ trì", "1 | Ban hành *kế hoạch* | Sở Y tế Sở Tài chính"])
    #expect(plan.tables[0].role == .assignment)
    let other = PlanFixture(
      "::: bảng {từ-tệp=\"dt.csv\"}\n:::\n", sheets: Sheet("", [["DANH MỤC"], ["Tên", "Nơi"], ["A", "B"]]),
      path: "dt.csv")
    #expect(other.grid() == ["Tên | Nơi", "A | B"])
    #expect(other.messages == [])
  }
}
