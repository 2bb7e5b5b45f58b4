import KeHoachSource
import Testing

@testable import KeHoachDrafts

@Suite struct DraftBuilderTests {
  @Test func aParagraphIsALineWithItsLabelBeforeIt() {
    var builder = DraftBuilder()
    var bold = CharacterFormat()
    bold.isBold = true
    builder.add(
      label: ("I.", 0, 1, false), runs: [("MỤC ", bold), ("TIÊU", bold), ("\nCHUNG", CharacterFormat())])
    builder.add(runs: [])
    let text = builder.text(name: "a.docx")
    #expect(text.lineCount == 2)
    #expect(text.string(in: text.line(1)) == "I. MỤC TIÊU\u{0B}CHUNG")
    #expect(builder.paragraphs[0].runs.map { text.string(in: $0.range) } == ["MỤC TIÊU", "\u{0B}CHUNG"])
    #expect(text.string(in: builder.paragraphs[0].words) == "MỤC TIÊU\u{0B}CHUNG")
    #expect(builder.paragraphs[1].range.isEmpty)
  }
}
