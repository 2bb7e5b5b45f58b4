import KeHoachSource
import Testing

@testable import KeHoachModel

/// The budget of Tây Ninh's plan 1500/KH-UBND of 2024, and every slip of one number in it.
@Suite("Budgets: Tây Ninh 2024 and every slip in it")
struct TayNinhBudgetTests {
  private static let rows: [[String]] = [
    ["I", "Truyền thông", "", "", "", "15"],
    ["", "Hội nghị phổ biến", "Lần", "1", "15", "15"],
    ["II", "Đào tạo nguồn nhân lực", "", "", "", "120"],
    ["1", "Khóa đào tạo", "Lần", "1", "80", "80"],
    ["2", "Cử công chức tham gia", "Lần", "2", "", "40"],
    ["-", "*Tham gia hội nghị*", "", "1", "10", "10"],
    ["-", "*Tham gia các lớp đào tạo*", "", "1", "30", "30"],
    ["III", "Hoạt động quản lý", "", "", "", "5"],
    ["", "Hoạt động nghiệp vụ khác", "Năm", "1", "5", "5"],
    ["", "Tổng cộng (I+II+III)", "", "", "", "140"],
  ]
  private static let head = [
    "| Số TT | Nội dung | Đvt | Số lượng | Đơn giá (triệu đồng) | Thành tiền (triệu đồng) |",
    "|---|---|---|---|---|---|", "| (1) | (2) | (3) | (4) | (5) | (6) |",
  ]

  private func fixture(_ rows: [[String]]) -> PlanFixture {
    let lines = Self.head + rows.map { "| " + $0.joined(separator: " | ") + " |" }
    return PlanFixture("::: dự-toán {#b}\n\(lines.joined(separator: "\n"))\n:::\n")
  }

  /// The rows of the table that findings of a group stand in.
  private func places(_ fixture: PlanFixture) -> [String] {
    fixture.analysis.diagnostics.compactMap { found in
      fixture.budgets[0].table.rows.firstIndex { $0.range.overlaps(found.range) }.map { "\(found.rule.id):\($0)" }
    }
  }

  @Test("The budget as issued has nothing wrong")
  func issued() {
    let fixture = fixture(Self.rows)
    #expect(fixture.ids("KH3").isEmpty)
    #expect(fixture.budgets[0].unit == .million)
    #expect(fixture.budgets[0].rows.map(\.parent) == [nil, 0, nil, 2, 2, 4, 4, nil, 7, nil])
  }

  @Test(
    "A changed amount is reported at its row, and where it is added up",
    arguments: [
      (0, ["KH303:0", "KH301:9"]), (1, ["KH303:0", "KH302:1"]), (2, ["KH303:2", "KH301:9"]),
      (3, ["KH303:2", "KH302:3"]), (4, ["KH303:2", "KH303:4"]), (5, ["KH303:4", "KH302:5"]),
      (6, ["KH303:4", "KH302:6"]), (7, ["KH303:7", "KH301:9"]), (8, ["KH303:7", "KH302:8"]), (9, ["KH301:9"]),
    ] as [(Int, [String])])
  func amounts(row: Int, expected: [String]) {
    for change in [7, -3, 1000] {
      var rows = Self.rows
      rows[row][5] = "\(Int(rows[row][5])! + change)"
      let fixture = fixture(rows)
      #expect(places(fixture) == expected, "\(rows[row])")
      let fixes = fixture.analysis.diagnostics.flatMap(\.fixes)
      #expect(fixes.contains { fixture.applying($0).ids("KH3").isEmpty }, "no fix mends \(rows[row])")
    }
  }

  @Test("A changed factor is reported at its row, and the old price is offered", arguments: [1, 3, 5, 6, 8])
  func factors(row: Int) {
    for column in [3, 4] {
      var rows = Self.rows
      rows[row][column] = "\(Int(rows[row][column])! + 2)"
      let fixture = fixture(rows)
      #expect(places(fixture) == ["KH302:\(row)"])
      let fixes = fixture.found(.wrongProduct)[0].fixes
      #expect(fixes.count >= 1)
      let mended = fixes.filter { fixture.applying($0).ids("KH3").isEmpty }
      // With three times the quantity no finite price gives the amount of 80 or 10.
      let hasPrice = column == 4 || row == 1 || row == 6
      #expect(mended.count == (hasPrice ? 1 : 0), "\(rows[row]): \(fixes.map(\.message.vi))")
    }
  }

  @Test("The finding names the row, shows both numbers and the sum, and offers either correction")
  func wording() throws {
    var rows = Self.rows
    rows[2][5] = "115"
    let fixture = fixture(rows)
    let total = try #require(fixture.found(.wrongTotal).first)
    #expect(total.message.vi == "“Tổng cộng (I+II+III)” ghi 140, cộng các mục được 135")
    #expect(total.message.en == "“Tổng cộng (I+II+III)” says 140, the rows add up to 135")
    #expect(total.caption == "15 + 115 + 5 = 135")
    #expect(fixture.text(total) == "140")
    #expect(total.fixes.map(\.message.vi) == ["ghi 135 ở tổng cộng", "120 ở mục II"])
    #expect(total.fixes.map(\.message.en) == ["write 135 at the total", "120 at row II"])
    #expect(total.notes.map { fixture.source.string(in: $0.range) } == ["15", "115", "5"])
    #expect(total.fixes.allSatisfy { !$0.isSafe })
    let group = try #require(fixture.found(.wrongSubtotal).first)
    #expect(group.message.vi == "“II. Đào tạo nguồn nhân lực” ghi 115, cộng các mục con được 120")
    #expect(group.caption == "80 + 40 = 120")
    #expect(fixture.applying(total.fixes[1]).ids("KH3").isEmpty)
  }

  @Test("A fix keeps the emphasis around a number")
  func emphasis() throws {
    var rows = Self.rows
    rows[9][5] = "***145***"
    let fixture = fixture(rows)
    let total = try #require(fixture.found(.wrongTotal).first)
    #expect(fixture.text(total) == "145")
    let mended = fixture.applying(total.fixes[0])
    #expect(mended.source.string(in: 0..<mended.source.bytes.count).contains("| ***140*** |"))
  }

  @Test("A changed label breaks the formula of the total")
  func formula() {
    var rows = Self.rows
    rows[9][1] = "Tổng cộng (I + II)"
    let fixture = fixture(rows)
    #expect(places(fixture) == ["KH305:9"])
    let fix = fixture.found(.wrongFormula)[0].fixes[0]
    #expect(fixture.applying(fix).ids("KH3").isEmpty)
  }
}
