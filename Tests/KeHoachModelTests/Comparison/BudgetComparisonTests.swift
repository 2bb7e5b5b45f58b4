import KeHoachSource
import Testing

@testable import KeHoachModel

@Suite("Two versions of a plan's budgets compared")
struct BudgetComparisonTests {
  private let old = """
    ::: dự-toán {#kp đơn-vị-tính="triệu đồng"}
    | TT | Nội dung | Kinh phí | Năm 2026 | Năm 2027 |
    |---|---|--:|--:|--:|
    | I | Tuyên truyền | | | |
    | 1 | Hội nghị | | 10 | 20 |
    | 2 | In ấn | | 5 | - |
    | 3 | Thuê xe | | 3 | - | {#xe}
    | II | Đào tạo | | | |
    | 1 | Mở lớp | | 40 | 40 |
    | | Dự phòng (10%) | | | |
    | | Tổng cộng | | | |
    :::

    """

  /// `I.1 name: old → new what`.
  private func lines(_ old: String, _ new: String, _ options: BudgetComparison.Options = .init()) throws -> [String] {
    let comparison = try BudgetComparison(old: PlanFixture(old).plan, new: PlanFixture(new).plan, options: options)
    func shown(_ amount: Decimal?) -> String { amount?.vietnamese() ?? "·" }
    #expect(PlanFixture(try comparison.source()).plan.flows.flatMap(\.blocks).count == 1)
    return comparison.parts.flatMap { part in
      part.rows.map { row in
        let column = options.comparesAllColumns ? " [\(row.column)]" : ""
        return "\(row.number) \(row.name)\(column): \(shown(row.old)) → \(shown(row.new)) \(row.change.rawValue)"
      } + part.totals.map { "= \(shown($0.old)) → \(shown($0.new))" }
    }
  }

  @Test("Equal budgets are equal, whatever their units, numbers and marks")
  func equal() throws {
    #expect(try lines(old, old) == ["= 129,8 → 129,8"])
    let other = old.replacing("triệu đồng", with: "nghìn đồng").replacing("| 10 | 20 |", with: "| 10.000 | 20.000 |")
      .replacing("| 5 |", with: "| 5.000 |").replacing("| 3 | -", with: "| 3.000 | -")
      .replacing("| 40 | 40 |", with: "| 40.000 | 40.000 |").replacing("In ấn", with: "**In ấn;**")
    #expect(try lines(old, other) == ["= 129.800.000 → 129.800.000"])
    let comparison = try BudgetComparison(old: PlanFixture(old).plan, new: PlanFixture(other).plan)
    #expect(comparison.isEqual && comparison.unit == .dong)
    var options = BudgetComparison.Options()
    options.unit = .billion
    #expect(try lines(old, other, options) == ["= 0,1298 → 0,1298"])
  }

  @Test("Rows added, removed, changed, renamed and moved; those that only got another number are the same")
  func changes() throws {
    let new = old.replacing("| 1 | Hội nghị | | 10 | 20 |", with: "| 1 | Loa | | 1 | 1 |\n| 2 | Hội nghị | | 10 | 25 |")
      .replacing("| 2 | In ấn | | 5 | - |\n", with: "").replacing("| 3 | Thuê xe | | 3 | - | {#xe}\n", with: "")
      .replacing("| II | Đào tạo |", with: "| II | Đào tạo, bồi dưỡng |")
      .replacing("| 40 | 40 |", with: "| 40 | 40 |\n| 2 | Thuê ô tô | | 3 | - | {#xe}")
    #expect(
      try lines(old, new) == [
        "I Tuyên truyền: 38 → 37 đổi", "1 Loa: · → 2 thêm", "2 Hội nghị: 30 → 35 đổi", "2 In ấn: 5 → · bỏ",
        "II Đào tạo → Đào tạo, bồi dưỡng: 80 → 83 đổi", "2 Thuê xe → Thuê ô tô: 3 → 3 chuyển",
        " Dự phòng (10%): 11,8 → 12 đổi", "= 129,8 → 132",
      ])
    var options = BudgetComparison.Options()
    options.comparesAllColumns = true
    let year = old.replacing("| 10 | 20 |", with: "| 20 | 10 |")
    #expect(
      try lines(old, year, options) == [
        "I Tuyên truyền [Năm 2026]: 18 → 28 đổi", "I Tuyên truyền [Năm 2027]: 20 → 10 đổi",
        "1 Hội nghị [Năm 2026]: 10 → 20 đổi", "1 Hội nghị [Năm 2027]: 20 → 10 đổi",
        " Dự phòng (10%) [Năm 2026]: 5,8 → 6,8 đổi", " Dự phòng (10%) [Năm 2027]: 6 → 5 đổi", "= 129,8 → 129,8",
        "= 63,8 → 74,8", "= 66 → 55",
      ])
    #expect(try lines(old, year) == ["= 129,8 → 129,8"])
  }

  @Test("Several budgets: by id, else by caption, else in order; one that is new or gone stands whole")
  func pairs() throws {
    func budget(_ id: String, _ amount: Int, caption: String = "") -> String {
      "::: dự-toán \(caption) {\(id) đơn-vị-tính=\"đồng\"}\n| TT | Nội dung | Kinh phí |\n|---|---|--:|\n| 1 | A | \(amount) |\n:::\n\n"
    }
    let before = budget("#a", 1) + budget("", 2, caption: "Hai") + budget("", 3)
    let after = budget("", 7, caption: "Hai") + budget("#a", 1) + budget("", 3) + budget("#d", 4)
    #expect(
      try lines(before, after) == [
        "1 A: 2 → 7 đổi", "= 2 → 7", "= 1 → 1", "= 3 → 3", "1 A: · → 4 thêm", "= · → 4",
      ])
    #expect(try lines(after, before).suffix(2) == ["1 A: 4 → · bỏ", "= 4 → ·"])
    var options = BudgetComparison.Options()
    options.id = "A"
    #expect(try lines(before, after, options) == ["= 1 → 1"])
    #expect(throws: BudgetComparison.Failure.noBudgets) { try lines("a\n", "b\n") }
  }

  @Test("A row that is gone stands in its own group, a group that is gone behind the one before it")
  func removed() throws {
    func plan(_ rows: String...) -> String {
      "::: dự-toán {đơn-vị-tính=\"đồng\"}\n| TT | Nội dung | Kinh phí |\n|---|---|--:|\n"
        + rows.map { "| \($0) |\n" }.joined() + ":::\n"
    }
    let before = plan(
      "0 | Mở đầu | 1", "I | Truyền thông | ", "1 | Loa | 5", "2 | Tờ rơi | 10", "II | Đi lại | ", "1 | Xe | 3",
      "III | Đào tạo | 9")
    let after = plan("I | Truyền thông | ", "1 | Loa | 5", "2 | Pano | 12", "II | Kiểm tra | 15", "III | Đào tạo | 9")
    #expect(
      try lines(before, after) == [
        "0 Mở đầu: 1 → · bỏ", "I Truyền thông: 15 → 17 đổi", "2 Tờ rơi: 10 → · bỏ", "2 Pano: · → 12 thêm",
        "II Đi lại: 3 → · bỏ", "1 Xe: 3 → · bỏ", "II Kiểm tra: · → 15 thêm", "= 28 → 41",
      ])
  }

  @Test("Hostile names stay words; an amount too large for the unit is said")
  func hostile() throws {
    let new = old.replacing("In ấn", with: "\\| \\{kinh-phí\\} \\<< **x**").replacing("Hội nghị", with: "\\^^")
    #expect(try lines(old, new).filter { $0.hasSuffix("thêm") }.count == 2)
    let comparison = try BudgetComparison(old: PlanFixture(old).plan, new: PlanFixture(new).plan)
    let table = PlanFixture(try comparison.source())
    #expect(table.ids("KH1") == PlanFixture("::: bảng\n| a |\n|---|\n| b |\n:::\n").ids("KH1"))
    var options = BudgetComparison.Options()
    options.unit = .dong
    let huge =
      "::: dự-toán\n| TT | Nội dung | Kinh phí (tỷ đồng) |\n|---|---|--:|\n| 1 | A | \(String(repeating: "9", count: 37)) |\n:::\n"
    #expect(throws: BudgetComparison.Failure.tooLarge) { try lines(huge, huge, options) }
  }
}
