import KeHoachSource
import Testing

@testable import KeHoachModel

@Suite("Budgets: charts")
struct BudgetChartTests {
  private func fixture(_ chart: String, _ head: [String], _ rows: [String]) -> PlanFixture {
    PlanFixture(budget: rows, head: head, attributes: " {đơn-vị-tính=\"triệu đồng\" biểu-đồ=\"\(chart)\"}")
  }

  private func bars(_ fixture: PlanFixture) -> [[String]] {
    fixture.budgets[0].charts.map { chart in
      zip(chart.categories, chart.shares).map { "\($0.name) \($0.amount) \($1.text)" }
    }
  }

  private let sources = ["| TT | Nội dung | Tổng số | Ngân sách tỉnh | Ngân sách xã | Doanh nghiệp |"]

  @Test("Sources in one row of heads, from the row of the total; the other unit is the table's")
  func sourceColumns() throws {
    let found = fixture("nguồn", sources, ["| I | A | | 40 | 20 | |", "| II | B | | 10,5 | 9,5 | 20 |"])
    #expect(bars(found) == [["Ngân sách tỉnh 50,5 50,5%", "Ngân sách xã 29,5 29,5%", "Doanh nghiệp 20 20%"]])
    let chart = try #require(found.budgets[0].charts.first)
    #expect(chart.kind == .source && chart.unit == .million)
    #expect(found.ids("KH3") == [])
  }

  @Test("Years and sources in two rows of heads: sums over years, or the group of totals")
  func twoRowHeads() {
    let years = [
      "| TT | Nội dung | Tổng số | Năm 2027 | << | Năm 2026 | << |",
      "| ^^ | ^^ | ^^ | Ngân sách tỉnh | Khác | Ngân sách tỉnh | Khác |",
    ]
    let rows = ["| 1 | A | | 10 | 20 | 30 | 40 |", "| 2 | B | | 1 | 2 | 3 | 4 |"]
    let both = fixture("nguồn, năm", years, rows)
    #expect(
      bars(both) == [
        ["Ngân sách tỉnh 44 40%", "Khác 66 60%"], ["Năm 2026 77 70%", "Năm 2027 33 30%"],
      ])
    #expect(both.ids("KH3") == [])
    let totals = [
      "| TT | Nội dung | Tổng cộng | << | << | Năm 2026 | << | Năm 2027 | << |",
      "| ^^ | ^^ | Tổng số | NSTW | NSĐP | NSTW | NSĐP | NSTW | NSĐP |",
    ]
    let grouped = fixture("năm, nguồn", totals, ["| 1 | A | | | | 10 | 20 | 30 | 40 |"])
    #expect(bars(grouped) == [["Năm 2026 30 30%", "Năm 2027 70 70%"], ["NSTW 40 40%", "NSĐP 60 60%"]])
    #expect(grouped.ids("KH3") == [])
  }

  @Test("A year with a total of its own and its sources counts once; a period is no year")
  func yearTotals() {
    let head = [
      "| TT | Nội dung | Giai đoạn 2026-2027 | Năm 2026 | << | << | Năm 2027 | << | << |",
      "| ^^ | ^^ | ^^ | Tổng số | Tỉnh cấp, vốn ngân sách | Vốn khác | Tổng số | Tỉnh cấp, vốn ngân sách | Vốn khác |",
    ]
    let found = fixture("năm", head, ["| 1 | A | 100 | 30 | 10 | 20 | 70 | 30 | 40 |"])
    #expect(bars(found) == [["Năm 2026 30 30%", "Năm 2027 70 70%"]])
  }

  @Test("Ngân sách nhà nước is shown by its parts, not beside them")
  func nestedSources() {
    let head = [
      "| TT | Nội dung | Tổng số | Ngân sách nhà nước | << | << | Doanh nghiệp |",
      "| ^^ | ^^ | ^^ | Tổng số | Trung ương | Địa phương | ^^ |",
    ]
    let found = fixture("nguồn", head, ["| 1 | A | 100 | 80 | 50 | 30 | 20 |", "| 2 | B | 10 | 10 | 10 | | |"])
    #expect(bars(found) == [["Trung ương 60 55%", "Địa phương 30 27%", "Doanh nghiệp 20 18%"]])
  }

  @Test("Outermost rows, contingency too; what `Trong đó` says is not among them")
  func sections() {
    let found = fixture(
      "mục", ["| TT | Nội dung | Kinh phí |"],
      [
        "| I | Truyền thông | |", "| 1 | Hội nghị | 30 |", "| II | Đào tạo | 70 |", "| | Trong đó: | |",
        "| - | Ngân sách tỉnh | 50 |", "| | Dự phòng (10%) | |",
      ])
    #expect(bars(found) == [["I. Truyền thông 30 27%", "II. Đào tạo 70 64%", "Dự phòng (10%) 10 9%"]])
    #expect(found.ids("KH35") == [])
  }

  @Test("A word that is no kind of chart is an error at its place, with what was meant")
  func unknownWords() throws {
    let found = fixture("nguồn, năn , nam, nguon", sources, ["| 1 | A | | 40 | 20 | 5 |"])
    let problem = try #require(found.found(.unknownAttribute).first)
    #expect(found.text(problem) == "năn")
    #expect(
      problem.message.vi == "`biểu-đồ` không nhận “năn”, chỉ nhận `nguồn`, `năm`, `mục`; ý bạn là `năm`?")
    let fixed = found.applying(try #require(problem.fixes.first))
    #expect(fixed.found(.unknownAttribute).isEmpty)
    #expect(fixed.budgets[0].charts.map(\.kind) == [.source])
    #expect(fixture("", sources, ["| 1 | A | | 40 | 20 | 5 |"]).found(.unknownAttribute).count == 1)
  }

  @Test("Nothing to show is a warning and no chart")
  func nothingToShow() throws {
    func reason(_ chart: String, _ head: [String], _ rows: [String], _ rule: String = "KH350") -> String? {
      let found = fixture(chart, head, rows)
      #expect(found.budgets[0].charts.isEmpty)
      let problems = found.analysis.diagnostics.filter { $0.rule.id == rule }
      #expect(problems.allSatisfy { $0.severity == .warning })
      return problems.count == 1 ? problems.first?.message.vi : nil
    }
    let plain = ["| TT | Nội dung | Kinh phí |"]
    #expect(reason("năm", plain, ["| 1 | A | 5 |"])?.hasSuffix("ví dụ `Năm 2027`") == true)
    #expect(
      reason("mục", plain, ["| 1 | A | 5 |", "| 2 | B | 0 |"])
        == "không vẽ biểu đồ “mục”: cần ít nhất hai số tiền lớn hơn 0")
    #expect(
      reason("mục", plain, (1...13).map { "| \($0) | A | 5 |" })?.hasSuffix("có 13 thanh, biểu đồ chỉ chứa 12") == true)
    #expect(reason("mục", plain, ["| 1 | A | 5 |", "| 2 | B | 9 |", "| 3 | C | -1 |"])?.hasSuffix("là số âm") == true)
    #expect(
      reason("nguồn", sources, ["| 1 | A | | 40 | 20 | |", "| | Tổng cộng | 60 | 40 | {} | |"])?
        .contains("để trống") == true)
    let partial = ["| TT | Nội dung | Tổng số | Trong đó | << |", "| ^^ | ^^ | ^^ | Ngân sách tỉnh | Ngân sách xã |"]
    #expect(
      reason("nguồn", partial, ["| 1 | A | 60 | 30 | 20 |"], "KH351")?
        .hasSuffix("các thanh cộng lại được 50, tổng của bảng là 60") == true)
  }

  @Test("What contradicts itself is said where it does, once")
  func contradiction() {
    let found = fixture("nguồn", sources, ["| 1 | A | 75 | 40 | 20 | |"])
    #expect(found.ids("KH3") == ["KH304"])
    #expect(found.budgets[0].charts.isEmpty)
    let rounded = fixture("nguồn", sources, ["| 1 | A | 61 | 40 | 20 | |"])
    #expect(rounded.ids("KH3") == ["KH310"])
    #expect(bars(rounded) == [["Ngân sách tỉnh 40 67%", "Ngân sách xã 20 33%"]])
  }

  @Test("Columns of other units are converted; tables without money or rows say only what is wrong with them")
  func unitsAndEmptyTables() {
    let head = ["| TT | Nội dung | Ngân sách tỉnh (triệu đồng) | Khác (tỷ đồng) |"]
    let mixed = PlanFixture(budget: ["| 1 | A | 500 | 1,5 |"], head: head, attributes: " {biểu-đồ=nguồn}")
    #expect(bars(mixed).map { $0.count } == [2])
    #expect(mixed.budgets[0].charts.first?.shares.map(\.text) == ["25%", "75%"])
    #expect(fixture("nguồn", ["| TT | Nội dung |"], ["| 1 | A |"]).ids("KH3") == ["KH315"])
    #expect(fixture("mục", ["| TT | Nội dung | Kinh phí |"], []).ids("KH35") == ["KH350"])
    let huge = String(repeating: "9", count: 38)
    let large = fixture("nguồn", sources, ["| 1 | A | | \(huge) | \(huge) | 5 |"])
    #expect(large.budgets[0].charts.isEmpty && !large.ids("KH313").isEmpty && large.ids("KH35").isEmpty)
  }

  @Test("Percentages make a hundred, whatever the amounts")
  func shares() {
    func texts(_ amounts: [Decimal]) -> [String] { ChartShare.shares(of: amounts).map(\.text) }
    #expect(texts([1, 1, 1]) == ["34%", "33%", "33%"])
    #expect(texts([1, 7]) == ["12,5%", "87,5%"])
    #expect(texts([1, 399]) == ["0,3%", "99,7%"])
    #expect(texts([0, 1_000_000, 1]) == ["0%", "100%", "dưới 0,01%"])
    #expect(texts([0, 0]) == [] && texts([-1, 2]) == [])
    var seed: UInt64 = 7
    for _ in 0..<200 {
      let amounts = (0..<12).map { _ -> Decimal in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Decimal(coefficient: Int128(seed >> 20), scale: Int(seed % 4)) ?? .zero
      }
      #expect(Decimal.sum(ChartShare.shares(of: amounts).map(\.percent)) == 100)
    }
    let most = Decimal(coefficient: Decimal.limit, scale: 0) ?? .zero
    #expect(texts([most]) == ["100%"] && texts([most, 1, 1]).count == 3)
    #expect(texts([most, Decimal(coefficient: 1, scale: 38) ?? .zero]) == [])
  }
}
