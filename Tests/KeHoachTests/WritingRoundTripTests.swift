import KeHoachDrafts
import KeHoachImport
import KeHoachModel
import SyntaxFixtures
import Testing

@testable import KeHoach

/// What `build` made of an example is read and imported again: the plan is the same, formatting of the source aside.
@Suite struct WritingRoundTripTests {
  @Test(arguments: ["dak-lak-2021", "tay-ninh-2024", "ke-hoach-kem-quyet-dinh", "lao-cai-2027"], [OutputFormat.docx])
  func whatWasBuiltImportsBack(name: String, format: OutputFormat) throws {
    let compiler = Compiler()
    let plan = compiler.check(SourceText(name: name, try TestFiles.read(ExamplePlans.path(name))))
    let bytes = try compiler.render(plan, as: format)
    let draft = try DraftReader.read(bytes, name: name + "." + format.rawValue)
    let imported = DraftImporter.plan(of: DraftImporter.recognize(draft))
    let again = compiler.check(imported.source)
    #expect(again.diagnostics.filter { $0.severity == .error && $0.rule.id.hasPrefix("KH0") }.isEmpty)
    let lost = Self.outline(plan.plan).filter { line in !Self.outline(again.plan).contains(line) }
    let added = Self.outline(again.plan).filter { line in !Self.outline(plan.plan).contains(line) }
    #expect(lost == [])
    #expect(added == [])
  }

  /// The outline without looks, without breaks of lines that the layout chose, and without charts, which are pictures in
  /// a document.
  private static func outline(_ plan: Plan) -> [String] {
    PlanOutline(plan, header: true).lines.filter { !isFormatting($0) }.map { line in
      var line = line
      for mark in ["**", "*", "__", "# ", "¶ "] { line.replace(mark, with: "") }
      line.replace(" ⏎ ", with: " ")
      return line.split(separator: " ").joined(separator: " ")
    }
  }

  private static func isFormatting(_ line: String) -> Bool {
    line == "loại văn bản = Kế hoạch" || line.contains("[biểu đồ]") || line.contains("Biểu đồ: ")
  }
}
