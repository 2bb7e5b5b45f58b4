import Foundation
import Testing

/// What `citations` lists.
@Suite struct CitationsTests {
  private struct Record: Decodable, Equatable {
    var file: String
    var line: Int
    var column: Int
    var type: String?
    var name: String?
    var number: String?
    var year: Int?
    var symbol: String?
    var identifier: String?
    var date: String?
    var issuer: String?
    var subject: String?
    var place: String
    var isFirstMention: Bool
  }

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "a.kh",
      LintTests.plan(
        "Căn cứ Luật Thư viện ngày 21/11/2019;\n\nCăn cứ Nghị định số 93/2020/NĐ-CP ngày 18/8/2020 của Chính phủ quy định, "
          + "hướng dẫn Luật Thư viện.\n\nBan hành như sau:\n\n# I. MỤC ĐÍCH\n\nThi hành Nghị định số 93/2020/NĐ-CP./.\n"
      ))
    try folder.write("b.kh", LintTests.plan("Thực hiện Công văn số …/SNV-VP ngày … tháng 5 năm 2024./.\n"))
  }

  private func records(_ arguments: String...) throws -> [Record] {
    let run = try ToolProcess(["citations"] + arguments + ["--format", "json"], in: folder)
    #expect(run.status == 0 && run.messages.isEmpty)
    return try JSONDecoder().decode([Record].self, from: Data(run.output.utf8))
  }

  @Test func listsOneArrayOverAllPlans() throws {
    let found = try records("a.kh", "b.kh")
    #expect(found.map(\.file) == ["a.kh", "a.kh", "a.kh", "a.kh", "b.kh"])
    let decree = try #require(found.first { $0.type == "Nghị định" })
    #expect(
      decree
        == Record(
          file: "a.kh", line: 11, column: 8, type: "Nghị định", number: "93", year: 2020, symbol: "NĐ-CP",
          identifier: "93/2020/NĐ-CP", date: "2020-08-18", issuer: "Chính phủ",
          subject: "quy định, hướng dẫn Luật Thư viện", place: "preamble", isFirstMention: true))
    #expect(found.map(\.isFirstMention) == [true, true, false, false, true])
    #expect(found[0].name == "Thư viện" && found[0].date == "2019-11-21")
    #expect(found[3].place == "body" && found[3].date == nil)
    #expect(found[4].number == "" && found[4].date == "2024-05")
    #expect(try records("b.kh") == [found[4]])
  }

  @Test func writesCommaSeparatedValues() throws {
    let run = try ToolProcess(["vien-dan", "a.kh", "--format", "csv"], in: folder)
    let lines = run.output.components(separatedBy: "\r\n")
    #expect(lines.count == 6 && lines[5].isEmpty)
    #expect(
      lines[0] == "file,line,column,type,name,number,year,symbol,identifier,date,issuer,subject,place,isFirstMention")
    #expect(
      lines[2] == "a.kh,11,8,Nghị định,,93,2020,NĐ-CP,93/2020/NĐ-CP,2020-08-18,Chính phủ,"
        + "\"quy định, hướng dẫn Luật Thư viện\",preamble,true")
  }

  @Test func alignsColumns() throws {
    let run = try ToolProcess(["citations", "a.kh"], in: folder)
    #expect(
      run.output == """
        a.kh:9   Luật Thư viện            2019-11-21
        a.kh:11  Nghị định 93/2020/NĐ-CP  2020-08-18  Chính phủ
        a.kh:11  Luật Thư viện
        a.kh:17  Nghị định 93/2020/NĐ-CP

        """)
  }

  @Test func saysWhatCouldNotBeRead() throws {
    let run = try ToolProcess(["citations", "b.kh", "none.kh", "--format", "json"], in: folder)
    #expect(run.status == 2)
    #expect(
      run.output.hasPrefix("[{\"file\":\"b.kh\"") && run.messages.contains("none.kh") && run.messages.contains("lỗi: "))
    #expect(try ToolProcess(["citations", "--format", "xml", "b.kh"], in: folder).status == 64)
    try folder.write("c.kh", LintTests.plan("Triển khai./.\n"))
    #expect(try ToolProcess(["citations", "c.kh", "--format", "json"], in: folder).output == "[]\n")
    #expect(try ToolProcess(["citations", "-", "--format", "csv"], in: folder, input: "A").status == 0)
  }
}
