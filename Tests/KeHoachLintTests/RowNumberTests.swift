import KeHoachLint
import KeHoachSource
import Testing

@Suite("Row numbers")
struct RowNumberTests {
  private func ids(_ labels: [String]) -> [String] {
    let rows = labels.map { "| \($0) | Nội dung |" }.joined(separator: "\n")
    return ExamplePlan.ids("| TT | Nội dung |\n|---|---|\n\(rows)\n\nHết./.\n").filter { $0 == "KH216" }
  }

  @Test(
    "fires where a number is missing or stands twice",
    arguments: [
      ["1", "2", "4"], ["1", "2", "2", "3"], ["1", "3", "4", "5"], ["01", "02", "04", "05"], ["1.", "2.", "4."],
      ["I", "1", "2", "II", "2", "3"], ["I", "1", "3", "II", "1", "2"], ["1", "2", "6", "7"], ["1", "", "3"],
      ["I", "III"], ["I", "1", "2", "III", "1"], ["1", "1.1", "1.3", "2", "2.1"], ["I", "1.1", "1.3", "II"],
    ]) func fires(labels: [String])
  {
    #expect(ids(labels) == ["KH216"])
  }

  @Test(
    "is silent for every right way of numbering",
    arguments: [
      ["1", "2", "3"], ["I", "1", "2", "II", "1", "2"], ["I", "1", "2", "II", "3", "4"],
      ["A", "I", "1", "2", "II", "1"],
      ["1", "1.1", "1.2", "2", "2.1"], ["1", "", "", "2"], ["1", "-", "2"], ["1", "2", "1", "2"], ["5", "6", "7"],
      ["1", "a", "b", "2", "a"], ["2024", "2025"], ["I", "1", "II", "2", "III", "3"], ["1", "5", "9", "13"],
      ["I", "II", "III", "IV"], ["A", "I", "II", "B", "I", "II", "C", "I"], ["G", "H", "I", "K"], ["II", "III"],
      ["I", "1", "1.1", "II", "1", "1.1", "1.2"], ["I", "1.1", "II", "1.1", "III", "1.1"],
      ["1.1", "1.2", "2.1", "2.3"], ["2.3", "2.7", "2.9"],
    ]) func isSilent(labels: [String])
  {
    #expect(ids(labels) == [])
  }

  @Test(
    "numbers of one look",
    arguments: [
      (["1", "2", "3", "4."], ["4."]), (["1.", "2.", "3", "4."], ["3"]), (["1", "2", "3", "4"], []),
      (["1.", "2.", "3.", "4)"], []), (["1)", "2)", "3)", "4."], []),
      // Groups among their items.
      (["1.", "1", "2", "3", "2.", "1", "2", "3", "4"], []), (["**1.**", "2", "3", "4"], []),
      (["I", "1", "2", "3.", "II", "1", "2"], ["3."]),
    ] as [([String], [String])]) func looks(labels: [String], strangers: [String])
  {
    let rows = labels.map { "| \($0) | Nội dung |" }.joined(separator: "\n")
    let source = ExamplePlan.source("| TT | Nội dung |\n|---|---|\n\(rows)\n\nHết./.\n")
    let found = ExamplePlan.lint(source).filter { $0.rule.id == "KH218" }
    #expect(found.map { source.string(in: $0.range) } == strangers)
  }

  @Test func onlyAColumnOfNumbersIsRead() {
    #expect(
      ExamplePlan.ids("| Lớp | Số buổi |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n\nHết./.\n").allSatisfy { $0 != "KH216" })
  }
}
