import KeHoach
import Testing

@testable import KeHoachCLI

@Suite struct RuleSelectionTests {
  private static let rules = ["KH101 nơi-nhận", "KH301 tổng-dự-toán", "KH302 đơn-vị-tính"].map { line in
    let words = line.split(separator: " ").map(String.init)
    return Rule(
      words[0], words[1], .error, Bilingual("Tóm tắt.", en: "Summary."), reason: Bilingual("Lý do.", en: "Reason."),
      source: "NĐ 30", example: Rule.Example(wrong: "một\n\nhai\n", right: "ba"))
  }

  private func shown(select: [String] = [], ignore: [String] = []) throws -> [String] {
    let selection = try RuleSelection(select: select, ignore: ignore, rules: Self.rules)
    return Self.rules.filter { selection.contains(Diagnostic($0, at: 0..<0, Bilingual("", en: ""))) }.map(\.id)
  }

  @Test func selects() throws {
    #expect(try shown() == ["KH101", "KH301", "KH302"])
    #expect(try shown(select: ["kh3"]) == ["KH301", "KH302"])
    #expect(try shown(select: ["KH"], ignore: ["don-vi-tinh"]) == ["KH101", "KH301"])
    #expect(try shown(select: ["Tổng-dự-toán", "KH101"]) == ["KH101", "KH301"])
    #expect(try shown(ignore: ["KH3", "nơi nhận"]) == [])
  }

  @Test func suggests() {
    let failure = #expect(throws: Failure.self) { try shown(ignore: ["tong-du-tan"]) }
    #expect(failure?.status == .usage)
    #expect(failure?.message.vi == "--ignore: không có quy tắc “tong-du-tan”; ý bạn là “tổng-dự-toán”?")
    #expect(throws: Failure.self) { try shown(select: ["KH9"]) }
    #expect(throws: Failure.self) { try shown(select: ["K"]) }
  }

  @Test func explains() {
    #expect(
      RuleText.page(Self.rules[1], in: .vi) == """
        KH301 tổng-dự-toán · lỗi

        Tóm tắt.

        Vì sao: Lý do.

        Căn cứ: NĐ 30

        Sai:
            một

            hai

        Đúng:
            ba

        """)
    #expect(RuleText.list(Self.rules, in: .en).hasPrefix("KH101  nơi-nhận      error    Summary.\nKH301  tổng-"))
  }
}
