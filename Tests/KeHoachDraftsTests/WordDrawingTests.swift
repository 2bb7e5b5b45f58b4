import Testing

@testable import KeHoachDrafts

@Suite struct WordDrawingTests {
  private func drawings(_ run: String) throws -> [DraftDrawing] {
    try WordFixture("<w:p><w:r>\(run)</w:r></w:p>").draft().paragraphs[0].drawings
  }

  private func shape(_ content: String, cx: Int, cy: Int) -> String {
    """
    <w:drawing><wp:anchor><wp:extent cx="\(cx)" cy="\(cy)"/><a:graphic><a:graphicData>\(content)</a:graphicData>\
    </a:graphic></wp:anchor></w:drawing>
    """
  }

  @Test func linesOfNewDrawings() throws {
    let line = "<wps:wsp><wps:cNvCnPr/><wps:spPr><a:prstGeom prst=\"line\"/></wps:spPr></wps:wsp>"
    #expect(try drawings(shape(line, cx: 1_270_000, cy: 0)) == [DraftDrawing(kind: .line, width: 2000)])
    #expect(
      try drawings(shape(line, cx: 0, cy: 635_000)) == [DraftDrawing(kind: .line, width: 0, isHorizontal: false)])
    let flat = "<wps:wsp><wps:spPr><a:prstGeom prst=\"rect\"/></wps:spPr></wps:wsp>"
    #expect(try drawings(shape(flat, cx: 1_270_000, cy: 9525)).map(\.kind) == [.line])
    #expect(try drawings(shape(flat, cx: 1_270_000, cy: 952_500)).map(\.kind) == [.other])
  }

  @Test func groupsScaleTheirShapes() throws {
    let group = """
      <wpg:wgp><wpg:grpSpPr><a:xfrm><a:ext cx="635000" cy="1"/><a:chExt cx="317500" cy="1"/></a:xfrm></wpg:grpSpPr>\
      <wps:wsp><wps:spPr><a:xfrm><a:ext cx="63500" cy="0"/></a:xfrm><a:prstGeom prst="line"/></wps:spPr></wps:wsp>\
      </wpg:wgp>
      """
    #expect(try drawings(shape(group, cx: 635_000, cy: 1)) == [DraftDrawing(kind: .line, width: 200)])
  }

  @Test func picturesAreSaid() throws {
    let picture = "<w:p><w:r>\(shape("<pic:pic/>", cx: 635_000, cy: 635_000))</w:r></w:p>"
    let draft = try WordFixture(picture).draft()
    #expect(draft.paragraphs[0].drawings == [DraftDrawing(kind: .picture, width: 1000)])
    #expect(draft.omissions.map(\.kind) == [.picture])
  }

  @Test func oldDrawings() throws {
    #expect(
      try drawings("<w:pict><v:line from=\"10pt,5pt\" to=\"110pt,5pt\"/></w:pict>")
        == [DraftDrawing(kind: .line, width: 2000)])
    #expect(
      try drawings("<w:pict><v:shape type=\"#_x0000_t32\" style=\"position:absolute;width:1in;height:0\"/></w:pict>")
        == [DraftDrawing(kind: .line, width: 1440)])
    #expect(
      try drawings("<w:pict><v:rect o:hr=\"t\" style=\"width:0;height:1.5pt\"/></w:pict>").map(\.kind) == [.line])
    let group = """
      <w:pict><v:group style="width:100pt;height:10pt" coordsize="200,20"><v:line from="0,0" to="100,0"/></v:group>\
      </w:pict>
      """
    #expect(try drawings(group) == [DraftDrawing(kind: .line, width: 1000)])
    #expect(try drawings("<w:object><v:shape><v:imagedata/></v:shape></w:object>").map(\.kind) == [.picture])
  }
}
