import KeHoachLint
import KeHoachSource
import Testing

@Suite("Suppressions")
struct SuppressionTests {
  private func ids(_ text: String) -> [String] { ExamplePlan.ids(text) }

  private static let wrongBudget = """
    Theo Phụ lục./.

    ::: phụ-lục KINH PHÍ
    NOTE0
    ::: dự-toán {đơn-vị-tính="triệu đồng"}
    | TT | Nội dung | Thành tiền |
    |---|---|--:|
    | 1 | Hội nghị | 140 |
    NOTE1
    | | Tổng cộng | 150 |
    :::
    :::

    """

  private func budget(_ note: String, before: Int) -> [String] {
    let text = Self.wrongBudget.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> String? in
      line.hasPrefix("NOTE") ? (line == "NOTE\(before)" ? note : nil) : String(line)
    }
    return ids(text.joined(separator: "\n"))
  }

  @Test func aNoteCoversTheNextRowOrDirective() {
    #expect(budget("%% ghi chú", before: 0) == ["KH301"])
    #expect(budget("%% soát lỗi: bỏ qua KH301 — đã duyệt", before: 1) == [])
    #expect(budget("%% soát lỗi: bỏ qua tong-du-toan - đã duyệt", before: 0) == [])
    #expect(budget("%% soat loi: bo qua KH3 – đã duyệt", before: 0) == [])
  }

  @Test func moneyTakesAReason() {
    #expect(Set(budget("%% soát lỗi: bỏ qua KH301", before: 1)) == ["KH092", "KH301"])
    #expect(Set(budget("%% soát lỗi: bỏ qua KH301 —", before: 0)) == ["KH092", "KH301"])
  }

  @Test func aNoteCoversOneLineWithWhatGoesOnAfterIt() {
    let note = "%% soát lỗi: bỏ qua KH202\n"
    #expect(ids("\(note)# I. MỤC ĐÍCH.\n\nA.\n\n# II. TỔ CHỨC NHIỆM VỤ.\n\nB./.\n") == ["KH202"])
    #expect(ids("\(note)\n%% khác\n# I. MỘT.\n\nA./.\n") == [])
    // The second line of a wrapped paragraph is covered, its second paragraph is not.
    let tab = "%% soát lỗi: bỏ qua KH004\nMột\n  hai\tba\n"
    #expect(ids(tab + "  bốn./.\n") == [])
    #expect(ids(tab + "\n  bốn\tnăm./.\n") == ["KH004"])
  }

  @Test func saysWhatIsUnused() throws {
    let text = "%% soát lỗi: bỏ qua KH202, KH205 — đã xem\n# I. MỘT.\n\n%% soát lỗi: bỏ qua KH202\nA./.\n"
    let source = ExamplePlan.source(text)
    let found = ExamplePlan.lint(source)
    #expect(found.map(\.rule.id) == ["KH090", "KH090"])
    let edits = found.flatMap { $0.fixes.flatMap(\.edits) }
    let fixed = String(decoding: TextEdit.apply(edits, to: source.bytes), as: UTF8.self)
    #expect(fixed.contains("\n%% soát lỗi: bỏ qua KH202 — đã xem\n# I. MỘT.\n\nA./.\n"))
    // What is off is not unused.
    let rule = try #require(RuleCatalogue.rule(named: "KH205"))
    #expect(ExamplePlan.lint(source, LintSettings(ignored: [rule])).count == 1)
  }

  @Test func deletingANoteKeepsParagraphsApart() {
    let source = ExamplePlan.source("A\n%% soát lỗi: bỏ qua KH202\n  B./.\n")
    let edits = ExamplePlan.lint(source).flatMap { $0.fixes.flatMap(\.edits) }
    let fixed = String(decoding: TextEdit.apply(edits, to: source.bytes), as: UTF8.self)
    #expect(fixed.contains("\nA\n\n  B./.\n"))
  }

  @Test func suggestsForUnknownNames() {
    let found = ExamplePlan.lint(ExamplePlan.source("%% soát lỗi: bỏ qua tiêu-đề-lặo\nA./.\n"))
    #expect(found.map(\.rule.id) == ["KH091"])
    #expect(found.first?.message.vi == "không có quy tắc “tiêu-đề-lặo”; ý bạn là “tiêu-đề-lặp”?")
    #expect(ids("%% soát lỗi: xóa KH202\nA./.\n") == ["KH091"])
    #expect(ids("%% soát lỗi: bỏ qua\nA./.\n") == ["KH091"])
    #expect(ids("%% Cần soát lỗi: bỏ qua KH202\nA./.\n") == [])
  }

  @Test(arguments: [
    "soát lỗi: bỏ qua KH202\n", "soát lỗi:\n- bỏ qua tiêu-đề-có-dấu-chấm\n", "soát lỗi: bỏ qua\n- KH202 — lý do\n",
  ]) func theHeaderCoversTheFile(lines: String) {
    let body = "# I. MỤC ĐÍCH.\n\nA.\n\n# II. TỔ CHỨC NHIỆM VỤ.\n\nB./.\n"
    let end = "\n::: nơi-nhận\n- Lưu: VT.\n:::\n\n::: chữ-ký\nGIÁM ĐỐC\n\nNguyễn Văn An\n:::\n"
    #expect(ids(ExamplePlan.header() + body + end) == ["KH202", "KH202"])
    #expect(ids(ExamplePlan.header(lines) + body + end) == [])
    let source = SourceText(ExamplePlan.header(lines) + "A./.\n" + end)
    let unused = ExamplePlan.lint(source)
    #expect(unused.map(\.rule.id) == ["KH090"])
    let fixed = SourceText(name: "a", bytes: TextEdit.apply(unused.flatMap { $0.fixes[0].edits }, to: source.bytes))
    #expect(ExamplePlan.lint(fixed).isEmpty)
  }

  @Test func theHeaderSetsSeverities() {
    func severities(_ lines: String, _ body: String) -> [String] {
      ExamplePlan.lint(
        SourceText(
          ExamplePlan.header(lines) + body
            + "\n::: nơi-nhận\n- Lưu: VT.\n:::\n\n::: chữ-ký\nGIÁM ĐỐC\n\nNguyễn Văn An\n:::\n")
      ).map { "\($0.rule.id) \($0.severity)" }
    }
    #expect(severities("soát lỗi: KH202: lỗi\n", "# I. MỘT.\n\nA./.\n") == ["KH202 error"])
    #expect(severities("soát lỗi:\n- tieu de co dau cham: gợi ý\n", "# I. MỘT.\n\nA./.\n") == ["KH202 hint"])
    #expect(severities("soát lỗi:\n- KH202: nặng\n", "A./.\n") == ["KH091 warning"])
    #expect(severities("soát lỗi:\n- KH301: gợi ý\n", "A./.\n") == ["KH091 warning"])
    #expect(severities("soát lỗi:\n- KH301: gợi ý — dự toán tạm\n", "A./.\n") == [])
  }

  @Test func brokenTextIsNeverSilenced() {
    let bytes = Array(ExamplePlan.header("soát lỗi: bỏ qua KH001 — biết rồi\n").utf8) + [0xFF, 0x0A]
    let ids = ExamplePlan.lint(SourceText(name: "a", bytes: bytes)).map(\.rule.id)
    #expect(ids.contains("KH001") && ids.contains("KH092"))
  }
}
