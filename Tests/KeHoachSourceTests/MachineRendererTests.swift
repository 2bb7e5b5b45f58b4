import Foundation
import KeHoachSource
import Testing

@Suite struct MachineRendererTests {
  @Test func writesTheDesignsJSON() {
    #expect(
      JSONRenderer().render([RenderingFixture.budgetReport])
        == #"[{"file":"ke-hoach.kh","line":61,"column":35,"endLine":61,"endColumn":38,"id":"KH301","#
        + #""name":"tổng-dự-toán","severity":"error","message":"tổng cộng ghi 140, cộng các mục được 135","#
        + #""notes":[{"line":55,"column":41,"endLine":55,"endColumn":44,"message":"mục II ở đây"}],"#
        + #""fixes":[{"message":"ghi 135 ở tổng cộng","safe":false,"edits":[{"line":61,"column":35,"endLine":61,"#
        + #""endColumn":38,"text":"135"}]},{"message":"120 ở mục II (kehoach table --write tính lại từ chi tiết)","#
        + #""safe":false,"edits":[]}],"source":"dự toán phải khớp từ chi tiết đến tổng"}]"# + "\n")
    #expect(JSONRenderer().render([]) == "[]\n")
  }

  @Test func escapesJSON() throws {
    let nasty = (0..<0xA1).compactMap { Unicode.Scalar($0).map(String.init) }.joined() + "\"\\\u{2028}\u{10FFFF}é"
    var report = RenderingFixture.report("a", at: 0..<1, name: nasty)
    report.diagnostics += report.diagnostics
    let text = JSONRenderer(language: .en).render([report, report])
    #expect(!text.dropLast().unicodeScalars.contains { $0.value < 0x20 })
    let array = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(array.count == 4)
    #expect(array.allSatisfy { $0["file"] as? String == nasty && $0["message"] as? String == "wrong" })
  }

  /// One at a time: a text with nothing else to escape is looked at by its bytes.
  @Test(
    "escapes a character that stands alone",
    arguments: [UInt32](0..<0x20) + [0x22, 0x5C] + [UInt32](0x7F..<0xA0) + [0x2028, 0x2029])
  func escapesOne(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let text = JSONRenderer().render([RenderingFixture.report("a", at: 0..<1, name: "ế\(scalar)”")])
    #expect(value == 0x22 || value == 0x5C || !text.dropLast().unicodeScalars.contains(scalar))
    let array = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(array.first?["file"] as? String == "ế\(scalar)”")
  }

  @Test func writesSARIF() throws {
    let renderer = SARIFRenderer(version: "1.2.3")
    let accented = RenderingFixture.report("e\u{301}x", at: 3..<4, name: "mẫu 1:2.kh")
    let text = renderer.render([RenderingFixture.budgetReport, RenderingFixture.budgetReport, accented])
    let log = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleIndex"] as? Int } == [0, 0, 1])
    #expect(results.map { $0["level"] as? String } == ["error", "error", "warning"])
    // A fix without edits is none for SARIF, which asks for at least one.
    #expect((results[0]["fixes"] as? [Any])?.count == 1)
    #expect((results[0]["relatedLocations"] as? [Any])?.count == 1)
    #expect(text.contains(#""uri":"m%E1%BA%ABu%201%3A2.kh""#))
    // Two code points stand before x, which is the second character.
    #expect(text.contains(#""region":{"startLine":1,"startColumn":3,"endLine":1,"endColumn":4}"#))
    #expect(text.contains(#""driver":{"name":"kehoach","version":"1.2.3","rules":[{"id":"KH301""#))
  }

  @Test func writesWorkflowCommands() {
    #expect(
      GitHubRenderer().render([RenderingFixture.budgetReport])
        == "::error file=ke-hoach.kh,line=61,endLine=61,col=35,title=KH301 tổng-dự-toán"
        + "::tổng cộng ghi 140, cộng các mục được 135\n")
    var report = RenderingFixture.report("a\nb", at: 0..<2, name: "a,b:c%\n.kh")
    report.diagnostics[0].message = Bilingual("100%\n::error::x", en: "")
    report.diagnostics[0].severity = .hint
    #expect(
      GitHubRenderer().render([report])
        == "::notice file=a%2Cb%3Ac%25%0A.kh,line=1,endLine=1,col=1,title=KH101 thử::100%25%0A::error::x\n")
  }

  @Test func sumsUp() {
    var summary = DiagnosticSummary()
    #expect(summary.text(in: .vi) == "không có gì phải sửa trong 0 tệp")
    summary.add([])
    #expect(summary.text(in: .en) == "nothing found in 1 file")
    let one = RenderingFixture.report("a", at: 0..<1).diagnostics[0]
    func of(_ severity: Severity) -> Diagnostic {
      var copy = one
      copy.severity = severity
      return copy
    }
    summary.add([of(.error), of(.hint), of(.error)])
    summary.add([of(.warning), of(.hint), of(.hint)])
    #expect(summary.text(in: .vi) == "2 lỗi, 1 cảnh báo, 3 gợi ý trong 2 tệp")
    #expect(summary.text(in: .en) == "2 errors, 1 warning, 3 hints in 2 files")
  }
}
