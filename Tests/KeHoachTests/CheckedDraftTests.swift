import KeHoach
import KeHoachDrafts
import KeHoachLint
import KeHoachSource
import Testing

@Suite struct CheckedDraftTests {
  /// The fixes of looks belong to the findings as they are told, at whatever severity that is.
  @Test func aSeverityOfOnesOwnKeepsTheFix() throws {
    let plan = SourceText(
      """
      ---
      cơ quan ban hành: Bộ Nội vụ
      số: 01/KH-BNV
      địa danh: Hà Nội
      ngày: 07/5/2024
      trích yếu: Triển khai nhiệm vụ
      ---

      Triển khai./.
      """)
    let good = try Compiler().render(Compiler().check(plan), as: .docx)
    let goodDraft = try Compiler.readDraft(good, name: "a.docx")
    var spoil = WordEdits()
    spoil.formats = [.page(section: 0, .left(567))]
    let bytes = try WordEditor.apply(spoil, to: good, draft: goodDraft).bytes
    let draft = try Compiler.readDraft(bytes, name: "a.docx")
    let margins = try #require(RuleCatalogue.rule(named: "KH903"))
    var compiler = Compiler()
    compiler.options.lint.severities = [margins: .error]
    let checked = compiler.check(draft)
    #expect(checked.diagnostics.contains { $0.rule == margins && $0.severity == .error })
    let mended = try compiler.fix(checked, bytes)
    #expect(!mended.draft.diagnostics.contains { $0.rule == margins })
  }
}
