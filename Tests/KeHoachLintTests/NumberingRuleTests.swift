import KeHoachLint
import KeHoachSource
import Testing

@Suite("Labels and lists")
struct NumberingRuleTests {
  private func ids(_ text: String) -> [String] {
    Set(ExamplePlan.ids(text + "\n\nBáo cáo kết quả./.\n").filter { $0.hasPrefix("KH2") && $0 != "KH204" }).sorted()
  }

  @Test(arguments: [
    ("• Tập huấn.", ["KH208"]), ("– Tập huấn.", ["KH208"]), ("— Tập huấn.", ["KH208"]), ("● Tập huấn.", ["KH208"]),
    ("\u{F0B7} Tập huấn.", ["KH208"]), ("* Lưu ý: gửi đúng hạn.", []), ("(*) Số liệu ước tính.", []),
    ("- Tập huấn.", []),
    ("–5 độ C là mức rét hại.", []),
  ]) func bullets(text: String, expected: [String]) { #expect(ids(text) == expected) }

  @Test(arguments: [
    ("-Tập huấn.", ["KH209"]), ("+Tập huấn.", ["KH209"]), ("a)Tập huấn.", ["KH209"]), ("đ)Đánh giá.", ["KH209"]),
    ("1.Tập huấn.", ["KH209"]), ("1.1.Đánh giá.", ["KH209"]), ("#I. MỤC ĐÍCH", ["KH209"]),
    ("I.MỤC ĐÍCH CHUNG", ["KH209"]),
    ("# I. MỘT\n\n## 1.Tập huấn\n\nA.", ["KH209"]), ("1.075 xã đã hoàn thành.", []), ("-5% so với kế hoạch.", []),
    ("V.I.Lênin nói về học tập.", []), ("C.Mác viết.", []), ("28.11.2025 là hạn cuối.", []), ("f(x) là hàm số.", []),
    ("2.0A là mã.", []), ("I.Newton là nhà khoa học.", []),
  ]) func glued(text: String, expected: [String]) { #expect(ids(text) == expected) }

  @Test(arguments: [
    ("a) Một.\n\nb. Hai.", ["KH210"]), ("1. Một.\n\n2) Hai.", ["KH210"]), ("a. Một.\n\nb. Hai.", []),
    ("1. Một.\n\n1) Hai.\n\n2) Ba.", ["KH210"]), ("1) Một.\n\n2) Hai.", []), ("d) Một.", ["KH201"]),
  ]) func mixed(text: String, expected: [String]) { #expect(ids(text) == expected) }

  @Test(arguments: [
    ("- Một:\n\n+ Hai.\n\n+ Ba.", []), ("+ Hai.\n\n+ Ba.", ["KH211"]), ("1. Một:\n\na) Hai.", ["KH212"]),
    ("1. Một:\n\na) Hai.\n\nb) Ba.", []), ("1. Một.", []), ("a)", ["KH214"]), ("a) Một.\n\nb)\n\nc) Ba.", ["KH214"]),
    ("**Lưu ý: báo cáo.", ["KH215"]), ("**Lưu ý:** báo cáo.", []), ("\\*\\* Ghi chú.", []), ("Số dư 2**3.", ["KH215"]),
  ]) func lists(text: String, expected: [String]) { #expect(ids(text) == expected) }

  @Test(arguments: ["-Một.", "a)Một.\n\nb)Hai.", "• Một.", "– Một.", "a) Một.\n\nb. Hai.", "# I. MỘT;\n\nA."])
  func fixesAreMade(text: String) {
    let source = ExamplePlan.source(text + "\n\nBáo cáo kết quả./.\n")
    let outcome = Fixer().fix(source) { ExamplePlan.lint($0) }
    #expect(ExamplePlan.lint(SourceText(name: "a.kh", bytes: outcome.bytes)).map(\.rule.id) == [])
  }

  /// Following all that is advised at once gives a right sequence, whatever is wrong with it.
  @Test(arguments: [
    ("I II IV IV", ["III."]), ("I II IV V VI", ["III."]), ("I II II III", ["III."]), ("I III II", ["II.", "III."]),
    ("II III", ["I."]), ("I II V IV", ["III."]), ("I I I", ["II.", "III."]), ("I II III", []),
  ]) func adviceGoesTogether(labels: String, expected: [String]) throws {
    let labels = labels.split(separator: " ")
    let source = ExamplePlan.source(
      labels.enumerated().map { "# \($1). MỤC \("ABCDEFG".dropFirst($0).prefix(1))\n\nNội dung.\n\n" }.joined()
        + "Hết./.\n")
    let found = ExamplePlan.lint(source).filter { $0.rule.id == "KH201" }
    #expect(found.compactMap { $0.fixes.first?.edits.first?.text } == expected)
    let mended = SourceText(
      name: "a.kh", bytes: TextEdit.apply(found.flatMap { $0.fixes[0].edits }, to: source.bytes))
    #expect(!ExamplePlan.lint(mended).contains { $0.rule.id == "KH201" })
  }

  @Test func numbersBelowAWrongOneAreMendedWithIt() throws {
    let source = ExamplePlan.source(
      "# 1. A\n\n## 1.1. B\n\nB.\n\n# 3. C\n\n## 3.1. D\n\nD.\n\n## 3.3. E\n\nHết./.\n")
    let found = ExamplePlan.lint(source).filter { $0.rule.id == "KH201" }
    #expect(found.map { $0.fixes[0].edits.map(\.text) } == [["2.", "2.1."], ["2.2."]])
  }

  @Test(arguments: [
    ("d) Một.", "đúng phải là “a)”"), ("a) Một.\n\nf) Hai.", "chữ “f” không có"),
    ("a) A.\n\nb) B.\n\nc) C.\n\nd) D.\n\ne) E.", "sau điểm d là điểm đ"),
    ("# I. A\n\nA.\n\n# II. B\n\nB.\n\n# III. C\n\nC.\n\n# IIII. D\n\nD.", "số La Mã viết sai"),
  ]) func numberMessages(text: String, message: String) {
    let found = ExamplePlan.lint(ExamplePlan.source(text + "\n\nBáo cáo kết quả./.\n"))
    #expect(found.contains { $0.rule.id == "KH201" && $0.message.vi.contains(message) })
  }
}
