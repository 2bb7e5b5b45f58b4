import KeHoachOffice
import KeHoachSource
import Testing

@testable import KeHoachDrafts

/// Pages as pandoc, LibreOffice and legal sites write them.
@Suite struct HTMLWriterTests {
  private func draft(_ page: String) throws -> Draft {
    try HTMLDraftReader.read(Array(page.utf8), name: "a.html")
  }

  @Test func aHeadCellIsAHeadAndNotBold() throws {
    let page = "<style>th{border:1px solid}</style><table><tr><th>TT<th><b>Nhiệm vụ</b></tr><tr><td>1<td>Họp</table>"
    let draft = try draft(page)
    #expect(draft.paragraphs.map { $0.runs.map(\.format.isBold) } == [[false], [true], [false], [false]])
    guard case .table(let table) = draft.body.first else { throw Missing() }
    #expect(table.isRuled && table.rows[0].cells.allSatisfy(\.isHead))
  }

  private struct Missing: Error {}

  @Test func aTableThatSetsThePageHasNoHead() throws {
    let page = """
      <style>th{border-top:1px solid}</style><table><thead><tr><th>UBND TỈNH A</th><th>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</th>
      </tr></thead><tbody><tr><td>Số: 1/KH-UBND</td><td>A, ngày 1 tháng 3 năm 2025</td></tr></tbody></table>
      """
    guard case .table(let table) = try draft(page).body.first else { throw Missing() }
    #expect(!table.isRuled)
    #expect(table.rows.allSatisfy { row in !row.isRepeatedHead && !row.cells.contains(where: \.isHead) })
  }

  @Test(arguments: [
    """
    <p>Luật Đầu tư<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>.</p>
    <section class="footnotes" role="doc-endnotes"><hr /><ol><li id="fn1" role="doc-endnote"><p>Luật số 39.<a
    href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>
    """,
    """
    <p>Luật Đầu tư<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p>
    <div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Luật số 39.</p></div>
    """,
    """
    <p>Luật Đầu tư<a href="#_edn1" name="_ednref1">[i]</a>.</p><p><a href="#_ednref1" name="_edn1">[i]</a> Luật số 39.</p>
    """,
  ])
  func notesOfWritersAreNotes(_ page: String) throws {
    let draft = try draft(page)
    #expect(draft.notes.map { draft.string(of: draft.paragraphs[$0.paragraphs.lowerBound]) } == ["Luật số 39."])
    #expect(draft.notes.first?.mark == "Luật Đầu tư".utf8.count)
    #expect(draft.body.count == 1 && draft.paragraphs[0].drawings.isEmpty)
  }

  @Test func aLinkToTheTopMakesNoNote() throws {
    let page = """
      <p><a href="#muc1">1</a></p><div id="muc1">Nội dung của mục <a href="#dau">Lên trên</a></div>
      """
    #expect(try draft("<div id=dau></div>" + page).notes.isEmpty)
  }

  @Test func listsInListsCountOn() throws {
    let page = """
      <ol type="I"><li><p>MỤC ĐÍCH</p><ol><li><p>Một</p><ol><ol type="a"><ul><li><p>Sâu</p></ul></ol></ol>
      <li><p>Hai</p></ol><li><p>NHIỆM VỤ</p><ol start="3"><li>Ba<li value="7">Bảy<li>Tám</ol></ol><p>Hết.</p>
      <ol style="list-style-type: lower-alpha"><li>A</ol>
      """
    let draft = try draft(page)
    #expect(
      draft.paragraphs.map(draft.string) == [
        "I. MỤC ĐÍCH", "1. Một", "• Sâu", "2. Hai", "II. NHIỆM VỤ", "3. Ba", "7. Bảy", "8. Tám", "Hết.", "a. A",
      ])
  }

  @Test(arguments: [
    "<style>p{}</style><ul><li>A</ul>", "<title>x</title><UL><LI>A</UL>", "<p>B<ol type=1><li>A</ol>",
    "<table><tr><td><ul><li>A</ul><td>C</table>", "<ol", "</ol>", "<ul>",
  ])
  func listsWithoutABodyAreRead(_ page: String) throws {
    let words = try draft(page).paragraphs.map { $0.runs.count }
    #expect(words.isEmpty != page.contains(">A<"))
  }

  @Test func countersAreLabels() throws {
    let page = """
      <style>ol{list-style:none;counter-reset:m} li::before{counter-increment:m;content:counters(m,".") ". "}
      .a > li:before{content:counter(m, lower-alpha) ") "}</style>
      <ol><li>Một<ol><li>Hai<li>Ba<ol class="a"><li>Bốn</ol></ol><li>Năm</ol>
      """
    let draft = try draft(page)
    #expect(draft.paragraphs.map(draft.string) == ["1. Một", "1.1. Hai", "1.2. Ba", "a) Bốn", "2. Năm"])
  }

  @Test func whatStandsBesideTheDocumentUnderASitesNameIsLeftOut() throws {
    let page = """
      <body><div class="noi-dung"><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>KẾ HOẠCH</p><p>Nơi nhận:</p></div>
      <div class="site-footer">Địa chỉ: Hà Nội</div><p>Bản quyền © 2025 của cổng</p><p>Lên đầu trang</p></body>
      """
    let draft = try draft(page)
    #expect(draft.paragraphs.count == 3)
    #expect(draft.omissions.map(\.kind) == [.siteText, .siteText, .siteText])
    #expect(draft.omissions.first?.words == "Địa chỉ: Hà Nội")
  }
}
