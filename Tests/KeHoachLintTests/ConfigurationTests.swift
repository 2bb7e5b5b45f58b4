import KeHoachLint
import KeHoachSource
import Testing

@Suite("Configuration files")
struct ConfigurationTests {
  private func file(_ text: String) -> ConfigurationFile { ConfigurationFile(SourceText(name: ".kehoach", text)) }

  private func messages(_ text: String) -> [String] {
    let file = file(text)
    return file.diagnostics.map { "\(file.source.position(of: $0.range.lowerBound).line): \($0.message.vi)" }
  }

  @Test func readsAllKeys() {
    let file = file("%% ghi chú\nchọn: KH2, KH3\n\nbo qua:\n- tiêu-đề-lặp\n- KH303 — dự toán tạm\nmức:\n- KH202: lỗi\n")
    #expect(file.diagnostics.isEmpty)
    #expect(file.selected.map { $0.allSatisfy { $0.id.hasPrefix("KH2") || $0.id.hasPrefix("KH3") } } == true)
    #expect(file.ignored.map { Set($0.map(\.id)) } == ["KH205", "KH303"])
    #expect(file.severities.map { $0.map { "\($0.key.id) \($0.value)" } } == ["KH202 error"])
  }

  @Test(arguments: [
    "soát lỗi: bỏ qua KH502 — chữ của bản gốc\n", "soát lỗi:\n- bỏ qua KH502\n", "soat loi: bỏ qua\n- KH502\n",
  ]) func takesWhatTheHeaderTakes(text: String) {
    let file = file(text)
    #expect(file.diagnostics.isEmpty && file.severities == nil)
    #expect(file.ignored?.map(\.id) == ["KH502"])
  }

  @Test func takesTheSeveritiesOfTheHeader() {
    for text in ["soát lỗi:\n- KH202: lỗi\n", "soát lỗi: mức\n- KH202: lỗi\n"] {
      #expect(file(text).diagnostics.isEmpty && file(text).ignored == nil)
      #expect(file(text).severities.map { $0.map { "\($0.key.id) \($0.value)" } } == ["KH202 error"])
    }
    #expect(messages("soát lỗi: KH202\n") == ["1: hãy viết `KH802: lỗi`"])
  }

  @Test func emptyFilesSayNothing() {
    for text in ["", "\n", "%% chỉ ghi chú", "---\n"] {
      #expect(file(text).selected == nil && file(text).ignored == nil && file(text).severities == nil)
    }
    #expect(messages("\n%% a\n").isEmpty)
  }

  @Test func nearestWinsForEachKey() {
    let settings = ConfigurationFile.settings([
      file("bỏ qua: KH202\n"), file("bỏ qua: KH205\nmức: KH206: lỗi\n"), file("mức: KH207: lỗi\nchọn: KH2\n"),
    ])
    #expect(settings.ignored.map(\.id) == ["KH202"])
    #expect(settings.severities.map(\.key.id) == ["KH206"])
    #expect(settings.selected?.isEmpty == false)
    #expect(ConfigurationFile.settings([file("bỏ qua:\n"), file("bỏ qua: KH205\n")]).ignored.isEmpty)
    #expect(ConfigurationFile.settings([]) == LintSettings())
  }

  @Test(arguments: [
    ("bo wua: KH202\n", "1: không có khóa “bo wua”; ý bạn là “bỏ qua”?"),
    ("\nbỏ qua: tiêu-đề-lặo\n", "2: không có quy tắc “tiêu-đề-lặo”; ý bạn là “tiêu-đề-lặp”?"),
    ("mức:\n- KH202: lổi nặng\n", "2: mức “lổi nặng” không có, chỉ nhận `gợi ý`, `cảnh báo`, `lỗi`"),
    ("mức: KH202\n", "1: hãy viết `KH802: lỗi`"),
    ("mức: KH999: lỗi\n", "1: không có quy tắc “KH999”"),
    ("bỏ qua: KH202\nbỏ qua: KH205\n", "2: khóa “bỏ qua” đã có ở trên"),
    ("bỏ qua: KH301\n", "1: hạ mức hay bỏ qua `KH301` (lỗi cú pháp hoặc về tiền) phải ghi lý do sau dấu —"),
    ("mức: KH301: gợi ý\n", "1: hạ mức hay bỏ qua `KH301` (lỗi cú pháp hoặc về tiền) phải ghi lý do sau dấu —"),
  ]) func saysWhatIsWrong(text: String, message: String) {
    let found = messages(text)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(message) == true, "\(found)")
  }

  @Test(arguments: ["vớ vẩn\n", "bỏ qua: KH202\n# I. TIÊU ĐỀ\n", "- KH202\n", "| a |\n", "---\nbỏ qua: KH202\n"])
  func saysWhichLinesAreNone(text: String) {
    #expect(file(text).diagnostics.count == 1, "\(messages(text))")
    #expect(file(text).diagnostics.allSatisfy { $0.range.upperBound <= text.utf8.count })
  }

  @Test func survivesAnyBytes() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let bytes = Mutation.mutate(Array("bỏ qua:\n- KH301 — x\nmức: KH202: lỗi\n".utf8), using: &generator)
      let file = ConfigurationFile(SourceText(name: "a", bytes: bytes))
      #expect(file.diagnostics.allSatisfy { $0.range.upperBound <= bytes.count })
    }
  }

  @Test func theCommandLineWins() throws {
    let (a, b) = (try #require(RuleCatalogue.rule(named: "KH202")), try #require(RuleCatalogue.rule(named: "KH205")))
    let settings = LintSettings(selected: [b], ignored: [a], severities: [a: .error])
    #expect(settings.overridden(select: [a], ignore: []).isOn(a))
    #expect(!settings.overridden(select: [a, b], ignore: [b]).isOn(b))
    #expect(settings.overridden(select: nil, ignore: []) == settings)
    #expect(
      ExamplePlan.lint(ExamplePlan.source("# I. MỘT.\n\nA./.\n"), LintSettings(severities: [a: .error]))[0].severity
        == .error)
  }
}
