import KeHoachDrafts
import KeHoachImport
@testable import KeHoachLint
import KeHoachSource
import Testing

/// One property of the good draft spoiled, and the rule that is to find it.
struct Spoiled: CustomTestStringConvertible, Sendable {
  let id: String
  let role: ComponentRole?
  let what: String
  let spoil: @Sendable (inout PageDraft) -> Void

  /// - Parameter role: the component at whose first paragraph the finding stands; nil for that of the document.
  init(_ id: String, _ role: ComponentRole?, _ what: String, _ spoil: @escaping @Sendable (inout PageDraft) -> Void) {
    self.id = id
    self.role = role
    self.what = what
    self.spoil = spoil
  }

  var testDescription: String { "\(id) \(role?.rawValue ?? "page") \(what)" }
}

@Suite("Pages of a Word draft")
struct PageRuleTests {
  private func lines(_ found: [PageDiagnostic]) -> [String] {
    found.map { "\($0.diagnostic.rule.id) \($0.diagnostic.range) \($0.diagnostic.message.vi)" }
  }

  @Test func goodDraftHasNoFinding() {
    #expect(lines(PageRules.run(PageDraft.good.recognized)) == [])
  }

  @Test func aTitleOfARankThatTheDecreeLacksMayBeItalic() {
    var draft = PageDraft.good
    draft[.clauseTitle].look.isItalic = true
    #expect(PageRules.run(draft.recognized).map(\.diagnostic.rule.id) == ["KH918"])
    draft[.clauseTitle].words = "1.1. Mục tiêu chung"
    #expect(PageRules.run(draft.recognized).isEmpty)
  }

  @Test func otherFormatsHaveNoPages() {
    var draft = PageDraft.good
    draft[.motto].look.size = 40
    var recognized = draft.recognized.draft
    recognized.format = .html
    let words = Set(PageRules.words.map(\.rule.id))
    let found = PageRules.run(DraftImporter.recognize(recognized)).map(\.diagnostic.rule.id)
    #expect(words.isSuperset(of: found))
  }

  @Test(arguments: Spoiled.pages + Spoiled.looks + Spoiled.settings + Spoiled.parts)
  func oneSpoiledPropertyIsOneFinding(_ spoiled: Spoiled) throws {
    var draft = PageDraft.good
    spoiled.spoil(&draft)
    let recognized = draft.recognized
    let found = PageRules.run(recognized)
    try #require(found.map(\.diagnostic.rule.id) == [spoiled.id], "\(lines(found))")
    let index = spoiled.role.map { role in recognized.roles.firstIndex(of: role)! } ?? 0
    let paragraph = recognized.draft.paragraphs[index].range
    #expect(paragraph.contains(found[0].diagnostic.range.lowerBound), "\(lines(found))")
    #expect(!found[0].diagnostic.range.isEmpty)
  }

  @Test func manyParagraphsAreOneFinding() throws {
    var draft = PageDraft.good
    for index in draft.lines.indices
    where draft.lines[index].look.size == 28 && draft.lines[index].format.firstLineIndent > 0 {
      draft.lines[index].look.size = 24
    }
    let found = PageRules.run(draft.recognized)
    #expect(found.map(\.diagnostic.rule.id) == ["KH913"])
    #expect(
      found.first?.diagnostic.message.vi
        == "cỡ chữ của nội dung là 12 pt ở 10 đoạn, quy định là 13 đến 14 pt (Phụ lục I, mục II.6)")
    #expect(found.first?.diagnostic.notes.count == 3)
    #expect(found.first?.changes.count == 10)
  }

  @Test func changesMendWhatTheySay() throws {
    var draft = PageDraft.good
    draft.pages[0].left = 1134
    draft[.number].look.size = 28
    let found = PageRules.run(draft.recognized)
    let number = draft.recognized.draft.paragraphs[draft.place(of: .number)].range
    #expect(found.flatMap(\.changes) == [.page(section: 0, .left(1701)), .characters(number, .size(26))])
    #expect(found.map { $0.diagnostic.fixes.first?.message.vi } == ["đặt lề theo quy định", "đặt cỡ 13 pt"])
  }

  @Test func idsAndNamesAreOneEach() {
    let rules = PageRules.all.map(\.rule)
    #expect(rules.map(\.id) == rules.map(\.id).sorted())
    let others = RuleCatalogue.rules.filter { !$0.id.hasPrefix("KH9") }
    #expect(Set((rules + others).map(\.id)).count == rules.count + others.count)
    #expect(Set((rules + others).map(\.asciiName)).count == rules.count + others.count)
    #expect(rules.allSatisfy { $0.id.hasPrefix("KH9") && $0.example == nil })
  }
}

@Suite("What pages of a Word draft may have")
struct PageAllowanceTests {
  private func ids(_ change: (inout PageDraft) -> Void) -> [String] {
    var draft = PageDraft.good
    change(&draft)
    return PageRules.run(draft.recognized).map(\.diagnostic.rule.id)
  }

  @Test func rulersThatRound() {
    #expect(ids { ($0.pages[0].left, $0.pages[0].right) = (1690, 1140) } == [])
    #expect(ids { ($0.pages[0].width, $0.pages[0].height) = (11907, 16840) } == [])
    #expect(ids { $0[.bodyText].format.firstLineIndent = 709 } == [])
  }

  @Test func capitalsSetByWord() {
    let typed = { (draft: inout PageDraft) in draft[.appendixTitle].words = "Danh mục nhiệm vụ" }
    #expect(ids(typed) == ["KH920"])
    #expect(
      ids {
        typed(&$0)
        $0[.appendixTitle].look.isCapitals = true
      } == [])
  }

  @Test func remarksInBracketsAndCaptions() {
    #expect(
      ids {
        $0[.bodyText].words = "(Chi tiết tại Phụ lục kèm theo)"
        $0[.bodyText].look.isItalic = true
      } == [])
    #expect(
      ids { draft in
        draft[.bodyText].words = "Các chỉ tiêu chủ yếu"
        draft[.bodyText].look.isBold = true
        draft[.bodyText].format.alignment = .centre
        draft[.bodyText].format.firstLineIndent = 0
      } == [])
  }

  @Test func theNoteBelowTheDraftsMark() {
    let index = PageDraft.good.place(of: .documentType)
    var mark = PageDraft.good[.documentType]
    (mark.role, mark.words) = (.stamp, "DỰ THẢO")
    var note = mark
    (note.words, note.look.isBold, note.look.isItalic) = ("(lần 3, ngày 20/11/2026)", false, true)
    #expect(ids { $0.lines.insert(contentsOf: [mark, note], at: index) } == [])
    mark.look.isBold = false
    #expect(ids { $0.lines.insert(contentsOf: [mark, note], at: index) } == ["KH917"])
  }

  @Test func wideTablesOfAppendicesOnA3() {
    let a3 = { (page: inout PageSetup) in (page.width, page.height) = (23811, 16838) }
    #expect(ids { a3(&$0.pages[1]) } == [])
    #expect(
      ids {
        a3(&$0.pages[1])
        $0.rowCount = 0
      }.contains("KH901"))
    #expect(ids { a3(&$0.pages[0]) }.contains("KH901"))
  }

  @Test func pointsThatAreTitles() {
    #expect(
      ids {
        $0[.point].words = "a) Huy động vốn đầu tư"
        $0[.point].look.isItalic = true
      } == [])
  }

  @Test func clauseThatLeadsOver() {
    #expect(
      ids {
        $0[.clauseTitle].words = "1. Nội dung:"
        $0[.clauseTitle].look.isBold = false
      } == [])
  }

  @Test func pagesThatLieForTables() {
    #expect(ids { ($0.pages[1].width, $0.pages[1].height) = (16838, 11906) } == [])
    let turned = { (page: inout PageSetup) in
      (page.width, page.height) = (16838, 11906)
      (page.top, page.left, page.bottom, page.right) = (1701, 1134, 850, 1134)
    }
    #expect(ids { turned(&$0.pages[1]) } == [])
  }

  @Test func lineAnchoredElsewhereInTheHeading() {
    #expect(
      ids { draft in
        draft[.number].drawings = draft[.issuer].drawings
        draft[.issuer].drawings = []
        draft[.placeAndDate].drawings = draft[.motto].drawings
        draft[.motto].drawings = []
      } == [])
  }

  @Test func issuerThatLooksLikeTheSuperiorBody() {
    #expect(
      ids {
        $0[.issuer].look.isBold = false
        $0[.issuer].role = .superiorBody
      } == ["KH917"])
  }

  @Test func stampsAreRed() {
    #expect(
      ids { draft in
        var stamp = draft[.documentType]
        stamp.role = .stamp
        stamp.words = "KHẨN"
        stamp.look.colour = "FF0000"
        draft.lines.insert(stamp, at: draft.place(of: .documentType))
      } == [])
  }
}
