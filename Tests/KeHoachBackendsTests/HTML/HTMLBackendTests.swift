import Foundation
import KeHoachBackends
import KeHoachLayout
import Testing

@Suite struct HTMLBackendTests {
  let source = Self.render(RichPlan.layout)
  var page: HTMLReading { HTMLReading(source) }

  @Test func isWellFormed() {
    #expect(source.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi-VN\">"))
    #expect(page.errors.isEmpty)
  }

  @Test func readerFindsErrors() {
    for wrong in ["<p>", "<p></b>", "<p/>", "</p>", "<p a=\"1\" a=\"2\"></p>", "<p>&</p>", "<p>></p>"] {
      #expect(!HTMLReading(wrong).errors.isEmpty, "\(wrong)")
    }
  }

  @Test func saysTheWordsOfTheTextBackend() throws {
    let words = try #require(page["body"].first).text.printedWords
    #expect(words == TextBackend.text(RichPlan.layout, width: 100_000).printedWords)
    #expect(words == RichPlan.layout.words)
  }

  @Test func textNeverBecomesMarkup() {
    #expect(page["script"].isEmpty && page["style"].count == 1)
    #expect(page["title"].map(\.text) == ["Kế hoạch Triển khai \(RichPlan.hostile)"])
    #expect(page["p"].contains { $0.text == RichPlan.hostile })
    #expect(page["meta"].contains { $0.attributes["content"] == "Ủy ban nhân dân tỉnh Tây Ninh" })
  }

  @Test func idsAreUniqueAndLinksArrive() {
    let ids = page.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("phụ-lục-1") && ids.contains("muc-tieu") && ids.contains("phan-cong"))
    #expect(ids.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isWhitespace) })
    let links = page["a"].compactMap { $0.attributes["href"] }
    #expect(links.count == 7)
    #expect(links.allSatisfy { $0.hasPrefix("#") && ids.contains(String($0.dropFirst())) })
  }

  @Test func footnotesWithoutMarkStandLast() {
    var layout = RichPlan.layout
    layout.footnotes.append(FootnoteLayout(paragraphs: [ParagraphLayout(.footnote, "Không ai gọi.")]))
    #expect(HTMLReading(Self.render(layout))["section"].last?.text.contains("[3] Không ai gọi.") == true)
  }

  @Test func twiceTheSameAnchorIsOneId() {
    let paragraph = ParagraphLayout(.body, content: [.reference("xem", anchor: "a b%")], anchor: "a b%")
    let page = HTMLReading(Self.render([.paragraph(paragraph), .paragraph(paragraph)]))
    #expect(page["p"].map { $0.attributes["id"] } == ["a-b%", nil])
    #expect(page["a"].map { $0.attributes["href"] } == ["#a-b%25", "#a-b%25"])
  }

  @Test func headingsDontSkipLevels() {
    let levels = page.elements.filter { $0.name.first == "h" }.compactMap { Int($0.name.dropFirst()) }
    #expect(levels == [1, 2, 3, 4, 5, 6, 6, 3, 2, 2, 3])
    #expect(page["h1"].map(\.text.printedWords.count) == [19])
    #expect(page["h2"].map(\.text) == ["Phần I\nNHỮNG VẤN ĐỀ CHUNG", "Phụ lục I\nDỰ TOÁN[2]", "Phụ lục II\nDANH MỤC"])
  }

  @Test func landmarks() {
    for name in ["header", "main", "footer"] { #expect(page[name].count == 1, "\(name)") }
    #expect(page["section"].allSatisfy { $0.attributes["aria-label"] != nil })
    #expect(
      page["section"].first { $0.attributes["id"] == "phụ-lục-1" }?.attributes["aria-label"] == "Phụ lục I. DỰ TOÁN")
  }

  @Test func listsNest() {
    let outer = page["ol"].first?.text.printedWords.count
    #expect(page["ol"].count == 2 && page["ul"].count == 3)
    #expect(outer == (page["ol"].first?.text ?? "").printedWords.count)
    #expect(page["ol"].first?.text.contains("2. Các sở khác.") == true)
    #expect(page["ol"].last?.text.contains("+ Nghị quyết;") == true)
    #expect(page["ol"].last?.text.contains("Các sở khác") == false)
    #expect(page["ul"].first?.text.contains("Nghị quyết") == true)
  }

  @Test func tableHeadsHaveScopes() {
    let heads = page["th"].map {
      [$0.text.trimmingCharacters(in: .whitespacesAndNewlines), $0.attributes["scope"] ?? ""]
    }
    for head in [
      ["Khối lượng", "colgroup"], ["Số lượng", "col"], ["Hạ tầng số", "row"], ["Tổng cộng (I)", "row"],
      ["Xây dựng nền tảng", "row"],
    ] {
      #expect(heads.contains(head), "\(head)")
    }
    #expect(page["td"].contains { $0.text.contains("(6)=(3)×(4)×(5)") })
    #expect(page["th"].allSatisfy { !$0.text.printedWords.isEmpty })
    #expect(page["td"].contains { $0.attributes["rowspan"] == "3" })
    #expect(page["th"].contains { $0.attributes["colspan"] == "5" })
  }

  @Test func emphasisSwitchesTheStyle() {
    #expect(source.contains("<strong>với các nội dung</strong><em><u> như sau:</u></em>"))
    #expect(source.contains("<span class=\"khong-dam\">Tiêu đề sâu </span><em>nhất</em>"))
  }

  @Test func everySectionHasItsPages() {
    let css = page["style"].first?.text ?? ""
    #expect(css.contains("@page to-1{size:210mm 297mm;margin:20mm 15mm 20mm 30mm;counter-increment:to-1"))
    #expect(css.contains("@page to-2{size:297mm 210mm;"))
    #expect(css.contains("@page to-3{size:210mm 297mm;"))
    #expect(css.contains(".so-ky-hieu{font-size:13pt;"))
  }

  @Test func onlyTheSkeletonHasPlaces() {
    let skeleton = "{{x}}{{css}}|{{{thong-tin}}|{{van-ban}}"
    let bytes = HTMLBackend.render(RichPlan.layout, page: HTMLPage(skeleton: skeleton, css: "{{kieu}}</style>"))
    let source = String(decoding: bytes, as: UTF8.self)
    #expect(source.hasPrefix("{{x}}{{kieu}}<\\/style>|{<title>"))
    #expect(source.contains("]]&gt; {{van-ban}} &lt;"))
    #expect(HTMLPage(skeleton: skeleton, css: "").missingPlaces == [.language, .styles])
    #expect(Self.template.missingPlaces.isEmpty)
  }

  @Test func styleSheetCantEndItsElement() {
    var layout = RichPlan.layout
    layout.styleSheet.fontFamily = "a\";}</style><script>"
    layout.styleSheet.language = "vi\"><script>"
    layout.styleSheet.styles[.body]?.color = "0;}</style>"
    let page = HTMLReading(Self.render(layout))
    #expect(page.errors.isEmpty && page["script"].isEmpty)
  }

  @Test func tableAloneIsNamedByItsCaption() {
    let page = HTMLReading(Self.render([.table(RichPlan.budget)]))
    #expect(page["h1"].map(\.text) == ["DỰ TOÁN KINH PHÍ"])
    #expect(page["caption"].map(\.text.printedWords.count) == [9])
  }

  static let template: HTMLPage = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Templates/nd30")
    func file(_ name: String) -> String {
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
    }
    return HTMLPage(skeleton: file("trang.html"), css: file("trang.css"))
  }()

  @Test func denseTablesHaveSmallerType() {
    let row = RowLayout(
      role: .item, cells: [CellLayout(column: 0, paragraphs: [ParagraphLayout(.tableCell, "1")], alignment: .left)])
    let table = TableLayout(
      columns: [ColumnLayout(width: 20, alignment: .left)], headRows: [], rows: [row], density: .firm)
    let source = Self.render([.table(table)])
    #expect(HTMLReading(source)["table"].map { $0.attributes["class"] } == ["bang bot-1"])
    #expect(source.contains(".bot-1 .o-bang{font-size:"))
    #expect(!self.source.contains(".bot-"))
  }

  @Test func stampsHaveTheirSize() {
    var mark = ParagraphLayout(.urgency, "KHẨN")
    mark.frame = FrameLayout(width: 20, height: 8, margin: 22.5)
    let style = HTMLReading(Self.render([.paragraph(mark)]))["p"].first?.attributes["style"]
    #expect(style?.hasPrefix("width:20mm;height:8mm;") == true)
  }

  static func render(_ layout: DocumentLayout) -> String {
    String(decoding: HTMLBackend.render(layout, page: template), as: UTF8.self)
  }

  static func render(_ blocks: [LayoutBlock]) -> String {
    render(
      DocumentLayout(
        properties: DocumentProperties(title: "", author: ""), styleSheet: RichPlan.styleSheet,
        sections: [PageSection(page: RichPlan.portrait, blocks: blocks)]))
  }
}
