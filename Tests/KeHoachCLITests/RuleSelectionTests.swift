import KeHoach
import Testing

@testable import KeHoachCLI

@Suite struct RuleSelectionTests {
  private func shown(select: [String] = [], ignore: [String] = []) throws -> [String] {
    let selection = try RuleSelection(select: select, ignore: ignore)
    let settings = LintSettings().overridden(select: selection.selected, ignore: selection.ignored)
    return RuleCatalogue.rules.filter(settings.isOn).map(\.id)
  }

  @Test func selects() throws {
    let all = RuleCatalogue.rules.map(\.id)
    #expect(try shown() == all)
    #expect(try shown(select: ["kh3"]) == all.filter { $0.hasPrefix("KH3") })
    #expect(try shown(select: ["KH"], ignore: ["don-vi-tinh"]) == all.filter { $0 != "KH307" })
    #expect(try shown(select: ["Tổng-dự-toán", "KH101"]) == ["KH101", "KH301"])
    #expect(try shown(ignore: ["KH", "bỏ qua thừa"]) == [])
  }

  @Test func suggests() {
    let failure = #expect(throws: Failure.self) { try shown(ignore: ["tong-du-tan"]) }
    #expect(failure?.status == .usage)
    #expect(failure?.message.vi == "--ignore: không có quy tắc “tong-du-tan”; ý bạn là “tổng-dự-toán”?")
    #expect(throws: Failure.self) { try shown(select: ["KH9999"]) }
    #expect(throws: Failure.self) { try shown(select: ["K"]) }
  }

  @Test func explains() {
    let rules = ["KH101 nơi-nhận", "KH301 tổng-dự-toán"].map { line in
      let words = line.split(separator: " ").map(String.init)
      return Rule(
        words[0], words[1], .error, Bilingual("Tóm tắt.", en: "Summary."), reason: Bilingual("Lý do.", en: "Reason."),
        source: "NĐ 30", example: Rule.Example(wrong: "một\n\nhai\n", right: "ba"))
    }
    #expect(
      RuleText.page(rules[1], in: .vi) == """
        KH301 tổng-dự-toán · lỗi

        Tóm tắt.

        Vì sao: Lý do.

        Căn cứ: NĐ 30

        Sửa: không có

        Sai:
            một

            hai

        Đúng:
            ba

        """)
    #expect(RuleText.list(rules, in: .en).hasPrefix("KH101  nơi-nhận      error    Summary.\nKH301  tổng-"))
  }
}
