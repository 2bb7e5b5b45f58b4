import KeHoachSource
import Testing

@testable import KeHoachDrafts

@Suite struct WordRevisionTests {
  private let by = "w:author=\"Lan\" w:date=\"2026-11-21T09:30:00Z\""

  private func deleted(_ text: String) -> String {
    "<w:del \(by)><w:r><w:delText xml:space=\"preserve\">\(text)</w:delText></w:r></w:del>"
  }

  @Test func changesAreTakenAsAccepted() throws {
    let body = "<w:p>\(r("một "))\(deleted("cũ"))<w:ins \(by)>\(r("mới"))\(r(" nữa"))</w:ins>\(r(" hết"))</w:p>"
    let draft = try WordFixture(body).draft()
    #expect(draft.string(of: draft.paragraphs[0]) == "một mới nữa hết")
    #expect(draft.revisions.map(\.kind) == [.deletion, .insertion])
    #expect(draft.revisions.map(\.words) == ["cũ", "mới nữa"])
    #expect(draft.revisions.allSatisfy { $0.author == "Lan" && $0.date == "2026-11-21T09:30:00Z" })
    #expect(draft.revisions[0].range.isEmpty)
    #expect(draft.text.string(in: draft.revisions[1].range) == "mới nữa")
    #expect(draft.omissions.map(\.words) == ["cũ"] && draft.omissions.map(\.kind) == [.deletedText])
  }

  @Test func movesAndLooks() throws {
    let body = """
      <w:p><w:moveFrom \(by)>\(r("đi"))</w:moveFrom>\(r("a", "<w:b/><w:rPrChange \(by)><w:rPr/></w:rPrChange>"))</w:p>
      <w:p><w:pPr><w:pPrChange \(by)><w:pPr/></w:pPrChange></w:pPr><w:moveTo \(by)>\(r("đi"))</w:moveTo></w:p>
      """
    let draft = try WordFixture(body).draft()
    #expect(draft.paragraphs.map { draft.string(of: $0) } == ["a", "đi"])
    #expect(draft.revisions.map(\.kind) == [.deletion, .formatting, .insertion, .formatting])
  }

  @Test func aDeletedMarkJoinsParagraphs() throws {
    let mark = "<w:rPr><w:del \(by)/></w:rPr>"
    let body =
      p("một ", mark) + "<w:bookmarkStart w:id=\"0\"/>" + p("hai ", mark) + p("ba", "<w:jc w:val=\"end\"/>") + p("bốn")
    let draft = try WordFixture(body).draft()
    #expect(draft.paragraphs.map { draft.string(of: $0) } == ["một hai ba", "bốn"])
    #expect(draft.paragraphs.map(\.place.index) == [2, 3])
    #expect(draft.paragraphs[0].format.alignment == .right)
    // Nothing stands behind it that it could join.
    let last = "<w:tbl><w:tr><w:tc>\(p("a", mark))</w:tc></w:tr></w:tbl>"
    #expect(try WordFixture(last).lines() == ["a"])
  }

  @Test func deletedRowsAreLeftOut() throws {
    let body = """
      <w:tbl><w:tr><w:trPr><w:del \(by)/></w:trPr><w:tc><w:p>\(deleted("xoá"))</w:p></w:tc></w:tr>\
      <w:tr><w:tc>\(p("còn"))</w:tc></w:tr></w:tbl>
      """
    let draft = try WordFixture(body).draft()
    #expect(draft.paragraphs.map { draft.string(of: $0) } == ["còn"])
    #expect(draft.paragraphs[0].place.index == 1)
    #expect(draft.revisions.map(\.words) == ["xoá"])
  }
}
