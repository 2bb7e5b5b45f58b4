import KeHoachLint
import KeHoachModel
import KeHoachSource
import KeHoachSyntax
import KeHoachText
import Testing

@Suite("Titles and recipients")
struct StructureRuleTests {
  private func found(_ id: String, _ text: String) -> [Diagnostic] {
    ExamplePlan.lint(ExamplePlan.source(text)).filter { $0.rule.id == id }
  }

  @Test(arguments: [
    ("# I. MỤC ĐÍCH.", 1), ("# I. MỤC ĐÍCH...", 0), ("# I. MỤC ĐÍCH", 0), ("# I. MỤC ĐÍCH. NHIỆM VỤ.", 0),
    ("# I. **MỤC ĐÍCH.**", 1), ("# Điều 2. Quyết định này có hiệu lực kể từ ngày ký.", 0),
  ]) func titleFullStop(title: String, count: Int) {
    #expect(found("KH202", title + "\n\nTriển khai./.\n").count == count)
  }

  @Test func repeatedTitlesCountOnlyUnderOneParent() {
    let text =
      "# I. MỘT\n\n## 1. Nhiệm vụ\n\nA.\n\n# II. HAI\n\n## 1. Nhiệm vụ\n\nB.\n\n## 2. nhiệm  vụ\n\nC.\n\n## 3. NHIỆM VỤ\n\nD./.\n"
    let found = found("KH205", text)
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.notes.count == 1 })
  }

  @Test(arguments: [
    ("# I. MỘT\n\n# II. HAI\n\nA./.\n", 1), ("# I. MỘT\n\n## 1. Hai\n\nA./.\n", 0), ("# I. MỘT\n\n- A./.\n", 0),
    ("# I. MỘT\n\n| a |\n|---|\n| b |\n\nA./.\n", 0), ("# I. MỘT\n\nA./.\n\n# II. HAI\n", 1),
    ("# I. MỘT\n\n## 1. Sở Nội vụ: mở lớp\n\n## 2. Sở Tài chính: cấp vốn\n\nA./.\n", 0),
  ]) func emptySection(text: String, count: Int) {
    #expect(found("KH206", text).count == count)
  }

  @Test func capitalsKeepWhatIsNotText() throws {
    let source = ExamplePlan.source("# I. Mục **đích** \\*\n\nA./.\n\n# II. Đường 5km\n\nB./.\n")
    let found = ExamplePlan.lint(source).filter { $0.rule.id == "KH207" }
    try #require(found.count == 2)
    #expect(found.map { $0.fixes[0].isSafe } == [true, false])
    let fixed = String(decoding: TextEdit.apply(found[0].fixes[0].edits, to: source.bytes), as: UTF8.self)
    #expect(fixed.contains("# I. MỤC **ĐÍCH** \\*\n"))
  }

  @Test func recipientsAreMended() {
    let source = ExamplePlan.source(
      "A./.\n\n::: nơi-nhận\n- Như trên:\n- Chính phủ\n- Bộ Nội vụ.\n- Sở Nội vụ,\n- **Lưu:** VT, VX;\n:::\n")
    let fixes = ExamplePlan.lint(source).filter { $0.rule.id == "KH109" }.flatMap { $0.fixes[0].edits }
    let fixed = String(decoding: TextEdit.apply(fixes, to: source.bytes), as: UTF8.self)
    #expect(fixed.contains("- Như trên:\n- Chính phủ;\n- Bộ Nội vụ;\n- Sở Nội vụ;\n- **Lưu:** VT, VX.\n"))
    #expect(fixes.count == 4)
  }

  @Test func archiveStandsLast() {
    func ids(_ items: String) -> [String] { found("KH110", "A./.\n\n::: nơi-nhận\n\(items):::\n").map(\.rule.id) }
    #expect(ids("- A;\n- Lưu: VT.\n") == [])
    #expect(ids("- A;\n- Lưu: Văn thư.\n") == [])
    #expect(ids("- Lưu: VT;\n- A.\n") == ["KH110"])
    #expect(ids("- A;\n- Lưu: KHTC.\n") == ["KH110"])
  }

  @Test func nothingIsSaidAboutBytesThatAreNoText() {
    let source = SourceText(name: "a", bytes: Array("# I. Mục đích.\n".utf8) + [0xFF, 0x0A])
    #expect(ExamplePlan.lint(source).allSatisfy { !LintRules.all.map(\.rule).contains($0.rule) })
  }
}

@Suite("Texts of a plan")
struct PlanTextTests {
  private func texts(_ text: String) -> (LintContext, SourceText) {
    let tree = Parser.parse(ExamplePlan.source(text))
    return (LintContext(tree: tree, plan: Analysis(tree).plan), tree.source)
  }

  @Test func listsEveryTextOnce() {
    let (context, _) = texts(
      "Căn cứ Luật X;\n\nBan hành như sau:\n\n# I. A\n\n- b\n\n  c\n\nd[^1]./.\n\n[^1]: e\n\n::: phụ-lục F\n(Kèm theo Kế hoạch)\n\n"
        + "::: bảng G\n| h | i |\n|---|---|\n| k | |\n:::\n:::\n")
    #expect(
      context.texts.map { "\($0.role.kind) \($0.plain)" } == [
        "superiorBody Ủy ban nhân dân thành phố Hà Nội", "issuer Sở Nội vụ", "subject Triển khai nhiệm vụ",
        "preamble Căn cứ Luật X;", "preamble Ban hành như sau:",
        "title A", "item b", "continuation c", "paragraph d./.", "recipient Các sở, ban, ngành;",
        "recipient Lưu: VT, VX.",
        "authority GIÁM ĐỐC", "signer Nguyễn Văn An", "appendixTitle F", "appendixReference (Kèm theo Kế hoạch)",
        "caption G", "headCell h", "headCell i", "cell k", "footnote e",
      ])
    #expect(context.texts(.cell).first?.role == .cell(row: 0, column: 0))
    #expect(context.texts(.cell).first?.flow == 1)
  }

  @Test func editsOnlyWhatTheSourceSays() throws {
    let (context, source) = texts("Một **hai**\n  ba \\* e\u{302} {số}./.\n")
    let text = try #require(context.texts(.preamble).first)
    #expect(text.plain == "Một hai ba * ê 01/KH-SNV./.")
    func place(_ word: String) throws -> Range<Int> {
      let start = try #require(text.plain.place(of: word))
      let offset = text.plain.utf8.distance(from: text.plain.startIndex, to: start)
      return offset..<offset + word.utf8.count
    }
    #expect(try text.editableRange(of: place("hai")).map(source.string(in:)) == "hai")
    // A broken line, an escape, a composed letter and a value stand otherwise in the source.
    for word in ["hai ba", "*", "ê", "01"] { #expect(try text.editableRange(of: place(word)) == nil, "\(word)") }
    #expect(try source.string(in: text.range(of: place("01"))) == "{số}")
    #expect(text.tokens.text == text.plain)
  }
}
