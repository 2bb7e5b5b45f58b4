import Foundation
import Testing

/// What `lint` reads, writes and says.
@Suite struct LintTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func lint(_ arguments: String..., input: String = "") throws -> ToolProcess {
    try ToolProcess(["lint"] + arguments, in: folder, input: input)
  }

  /// A plan whose only fault is the text given.
  static func plan(_ body: String = "# I. MỤC ĐÍCH.\n\nTriển khai./.\n", header: String = "") -> String {
    """
    ---
    cơ quan ban hành: Bộ Nội vụ
    số: 01/KH-BNV
    địa danh: Hà Nội
    ngày: 07/5/2024
    trích yếu: Triển khai nhiệm vụ
    \(header)---

    \(body)
    ::: nơi-nhận
    - Chính phủ;
    - Lưu: VT, VX.
    :::

    ::: chữ-ký
    BỘ TRƯỞNG

    Nguyễn Văn An
    :::

    """
  }

  // MARK: Fixes

  @Test func fixesInPlaceAndReportsTheRest() throws {
    try folder.write("a.kh", Self.plan("# I. Mục đích.\n\nA.\n\n# I. TỔ CHỨC NHIỆM VỤ\n\nB./.\n"))
    try folder.write("b.kh", Self.plan("A./.\n"))
    #expect(chmod(folder["a.kh"], 0o640) == 0)
    let run = try lint("a.kh", "b.kh", "--fix", "--format", "github")
    #expect(run.status == 1)
    #expect(run.messages == "đã sửa 2 chỗ trong 1 tệp\n")
    #expect(run.output.contains("KH201") && !run.output.contains("KH202"))
    #expect(folder.text("a.kh") == Self.plan("# I. MỤC ĐÍCH\n\nA.\n\n# I. TỔ CHỨC NHIỆM VỤ\n\nB./.\n"))
    #expect((try FileManager.default.attributesOfItem(atPath: folder["a.kh"])[.posixPermissions] as? Int) == 0o640)
    #expect(folder.files == ["a.kh", "b.kh"])
    // One call converges.
    let text = folder.text("a.kh")
    #expect(try lint("a.kh", "--fix").messages == "")
    #expect(folder.text("a.kh") == text)
    #expect(try lint("a.kh", "--unsafe-fixes").status == 0)
    #expect(folder.text("a.kh")?.contains("# II. TỔ CHỨC") == true)
  }

  @Test func fixesStandardInput() throws {
    let run = try lint("-", "--fix", input: Self.plan())
    #expect(run.output == Self.plan("# I. MỤC ĐÍCH\n\nTriển khai./.\n"))
    #expect(run.messages == "đã sửa 1 chỗ trong 1 tệp\nkhông có gì phải sửa trong 1 tệp\n")
    #expect(run.status == 0)
  }

  @Test func neverFixesMoney() throws {
    let text =
      Self.plan()
      + "\n::: phụ-lục KINH PHÍ\n::: dự-toán {đơn-vị-tính=\"đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n| 1 | A | 1.00 |\n| | Tổng cộng | 7 |\n:::\n:::\n"
    try folder.write("a.kh", text)
    #expect(try lint("a.kh", "--unsafe-fixes").status == 1)
    #expect(folder.text("a.kh")?.contains("| 1 | A | 1.00 |\n| | Tổng cộng | 7 |") == true)
  }

  @Test func showsTheDifference() throws {
    try folder.write("a.kh", Self.plan())
    let run = try lint("a.kh", "--diff")
    #expect(run.status == 1)
    #expect(
      run.output == """
        --- a.kh
        +++ a.kh
        @@ -6,7 +6,7 @@
         trích yếu: Triển khai nhiệm vụ
         ---
         
        -# I. MỤC ĐÍCH.
        +# I. MỤC ĐÍCH
         
         Triển khai./.
         

        """)
    #expect(folder.text("a.kh") == Self.plan())
    try folder.write("b.kh", Self.plan("A./.\n"))
    let clean = try lint("b.kh", "--diff")
    #expect(clean.status == 0 && clean.output.isEmpty && clean.messages.isEmpty)
  }

  @Test func thePatchApplies() throws {
    try folder.write(
      "a.kh", Self.plan("# I. Mục đích.\r\n\r\nA\tB.\n\n\u{200B}# II. Tổ chức nhiệm vụ.\n\nB\n") + "%% cuối")
    try folder.write("a.patch", try lint("a.kh", "--diff").output)
    let copy = try #require(folder.text("a.kh"))
    let patch = try ToolProcess(
      ["-c", "command -v patch >/dev/null || exit 77; patch --binary -s -p0 < a.patch"], in: folder,
      executable: URL(fileURLWithPath: "/bin/sh"))
    guard patch.status != 77 else { return }
    #expect(patch.status == 0)
    let patched = folder.text("a.kh")
    try folder.write("a.kh", copy)
    _ = try lint("a.kh", "--fix")
    #expect(folder.text("a.kh") == patched)
  }

  @Test func fixesManyFilesAlike() throws {
    for number in 1...30 {
      try folder.write("in/\(number).kh", Self.plan("# I. Mục đích\(number % 2 == 0 ? "." : "")\n\nA./.\n"))
    }
    let run = try lint("in", "--fix", "--jobs", "8")
    #expect(run.status == 0)
    #expect(run.messages == "đã sửa 45 chỗ trong 30 tệp\n")
    #expect(try lint("in", "--diff", "--jobs", "1").output.isEmpty)
  }

  // MARK: SARIF

  /// The parts of SARIF 2.1.0 that are written; decoding fails where one is missing or of another type.
  private struct Log: Decodable {
    var version: String
    var runs: [Run]

    struct Run: Decodable {
      var tool: Tool
      var columnKind: String
      var results: [Result]
    }

    struct Tool: Decodable { var driver: Driver }

    struct Driver: Decodable {
      var name: String
      var version: String
      var rules: [Rule]
    }

    struct Rule: Decodable {
      var id: String
      var name: String
      var shortDescription: Text
      var fullDescription: Text
      var help: Text
      var defaultConfiguration: Configuration
    }

    struct Text: Decodable { var text: String }

    struct Configuration: Decodable { var level: String }

    struct Result: Decodable {
      var ruleId: String
      var ruleIndex: Int
      var level: String
      var message: Text
      var fixes: [Fix]?
    }

    struct Fix: Decodable {
      var description: Text
      var artifactChanges: [Change]

      struct Change: Decodable { var replacements: [Replacement] }

      struct Replacement: Decodable {
        var deletedRegion: [String: Int]
        var insertedContent: Text
      }
    }
  }

  @Test func writesTheRulesIntoSARIF() throws {
    try folder.write(".kehoach", "mức: KH202: lỗi\n")
    try folder.write("a.kh", Self.plan("# I. Mục đích.\n\nA\tB\n\n# V. TỔ CHỨC\n"))
    try folder.write("b.kh", Self.plan("# I. Mục đích.\n\nA.\n"))
    let run = try lint("a.kh", "b.kh", "--format", "sarif")
    let log = try JSONDecoder().decode(Log.self, from: Data(run.output.utf8))
    let sarif = try #require(log.runs.first)
    #expect(log.version == "2.1.0" && sarif.columnKind == "unicodeCodePoints" && sarif.tool.driver.name == "kehoach")
    let rules = sarif.tool.driver.rules
    #expect(Set(rules.map(\.id)) == Set(sarif.results.map(\.ruleId)) && Set(rules.map(\.id)).count == rules.count)
    #expect(rules.count >= 6)
    for rule in rules {
      #expect(![rule.name, rule.shortDescription.text, rule.fullDescription.text, rule.help.text].contains(""))
    }
    let levels: Set = ["note", "warning", "error"]
    for result in sarif.results {
      #expect(rules[result.ruleIndex].id == result.ruleId && levels.contains(result.level))
      #expect(levels.contains(rules[result.ruleIndex].defaultConfiguration.level))
      #expect(result.fixes?.isEmpty != true)
      for fix in result.fixes ?? [] { #expect(fix.artifactChanges.allSatisfy { !$0.replacements.isEmpty }) }
    }
    // The level of a result is the one that is set, that of its rule the usual one.
    let raised = try #require(sarif.results.first { $0.ruleId == "KH202" })
    #expect(raised.level == "error" && rules[raised.ruleIndex].defaultConfiguration.level == "warning")
  }

  // MARK: Suppressions

  @Test func whatIsSilencedDoesNotStopBuild() throws {
    let wrong = "Kinh phí là 105 đồng (Một trăm linh sáu đồng)./.\n"
    try folder.write("a.kh", Self.plan(wrong))
    #expect(try ToolProcess(["build", "a.kh", "--to", "txt"], in: folder).status == 1)
    #expect(folder.files == ["a.kh"])
    try folder.write("a.kh", Self.plan("%% soát lỗi: bỏ qua KH320\n" + wrong))
    #expect(try ToolProcess(["build", "a.kh", "--to", "txt"], in: folder).status == 1)
    try folder.write("a.kh", Self.plan("%% soát lỗi: bỏ qua KH320 — trích nguyên văn\n" + wrong))
    #expect(try ToolProcess(["build", "a.kh", "--to", "txt"], in: folder).status == 0)
    #expect(folder.files == ["a.kh", "a.txt"])
  }

  // MARK: Configuration

  @Test func readsConfigurationsUpwards() throws {
    try folder.write("top/.kehoach", "bỏ qua: KH202\nmức: KH110: lỗi\n")
    try folder.write("top/sub/.kehoach", "bỏ qua:\n- KH108\n")
    try folder.write("top/sub/repo/.git/HEAD", "")
    try folder.write("top/sub/repo/a.kh", Self.plan())
    try folder.write("top/sub/a.kh", Self.plan())
    try folder.write("top/a.kh", Self.plan())
    try folder.write("top/none/a.kh", Self.plan())
    func ids(_ path: String, _ options: String...) throws -> Int {
      try ToolProcess(["lint", path, "--format", "github"] + options, in: folder).output.split(separator: "\n").count
    }
    #expect(try ids("top/a.kh") == 0)
    #expect(try ids("top/none/a.kh") == 0)
    // The nearest `bỏ qua` counts; a repository ends the search.
    #expect(try ids("top/sub/a.kh") == 1)
    #expect(try ids("top/sub/repo/a.kh") == 1)
    // The command line wins.
    #expect(try ids("top/a.kh", "--select", "KH202") == 1)
    #expect(try ids("top/sub/a.kh", "--ignore", "KH2") == 0)
    // From within the folder, and for standard input.
    let inside = try ToolProcess(
      ["-c", "cd top/none && \"$K\" lint a.kh --format github && \"$K\" lint - --format github < a.kh"], in: folder,
      environment: ["K": ToolProcess.executable.path], executable: URL(fileURLWithPath: "/bin/sh"))
    #expect(inside.output.isEmpty && inside.status == 0)
  }

  @Test func saysWhatIsWrongWithAConfiguration() throws {
    try folder.write("in/.kehoach", "%% quy tắc\nbỏ qua: tiêu-đề-lặo\n")
    try folder.write("in/a.kh", Self.plan("A./.\n"))
    try folder.write("in/b.kh", Self.plan("A./.\n"))
    let run = try lint("in", "--format", "github")
    #expect(run.status == 1)
    #expect(
      run.output == "::error file=in/.kehoach,line=2,endLine=2,col=9,title=KH095 cấu-hình-sai"
        + "::không có quy tắc “tiêu-đề-lặo”; ý bạn là “tiêu-đề-lặp”?\n")
    let build = try ToolProcess(["build", "in", "--to", "txt"], in: folder)
    #expect(build.status == 2)
    #expect(build.messages.hasPrefix("in/.kehoach:2:9: lỗi[KH095 cấu-hình-sai]"))
    #expect(folder.files.contains("in/a.txt"))
  }
}
