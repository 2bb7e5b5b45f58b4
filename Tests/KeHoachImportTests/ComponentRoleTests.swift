import KeHoachDrafts
import KeHoachSource
import Testing

@testable import KeHoachImport

@Suite struct ComponentRoleTests {
  @Test func everyParagraphHasARole() {
    let draft = Draft(
      format: .text, text: SourceText("A\n\n"),
      paragraphs: [DraftParagraph(range: 0..<1), DraftParagraph(range: 2..<2)],
      body: [.paragraph(0), .paragraph(1)])
    #expect(DraftImporter.recognize(draft).roles.count == 2)
  }
}
