import KeHoachLayout
import KeHoachSyntax
import Testing

@testable import KeHoachModel

@Suite struct FlowTests {
  private func section(_ build: (inout Flow) -> Void) -> PageSection {
    var plan = Plan(header: .sample())
    build(&plan.body)
    return layOut(plan).sections[0]
  }

  /// The paragraphs of the body, after type and subject.
  private func paragraphs(_ build: (inout Flow) -> Void) -> [ParagraphLayout] {
    Array(section(build).paragraphs.dropFirst(2))
  }

  @Test(
    "A title has the style of its label",
    arguments: [
      (Label.Scheme.article, "Điều 1.", ParagraphStyleName.article), (.capital, "A.", .capitalTitle),
      (.roman, "I.", .romanTitle), (.arabic, "1.", .arabicTitle), (.decimal2, "1.1.", .decimalTitle),
      (.decimal3, "1.1.1.", .decimalTitle), (.letter, "a)", .letterTitle),
    ])
  func titles(scheme: Label.Scheme, label: String, style: ParagraphStyleName) throws {
    let paragraph = try #require(paragraphs { $0.title("MỤC TIÊU:", scheme, label) }.first)
    #expect(paragraph.style == style)
    #expect(paragraph.label?.text == label)
    #expect(paragraph.plainText == "MỤC TIÊU:")
    #expect(paragraph.outlineDepth == 1)
  }

  @Test(
    "An item has the style of its label",
    arguments: [
      (Label.Scheme.arabic, "1.", ParagraphStyleName.clause), (.decimal2, "1.1.", .clause), (.letter, "đ)", .point),
      (.dash, "-", .dash), (.plus, "+", .plus),
    ])
  func items(scheme: Label.Scheme, label: String, style: ParagraphStyleName) throws {
    let paragraph = try #require(paragraphs { $0.item("Sở Nội vụ.", scheme, label) }.first)
    #expect(paragraph.style == style)
    #expect(paragraph.label == ListLabel(try #require(ListLevel(rawValue: scheme.rawValue)), value: 1, text: label))
    #expect(paragraph.outlineDepth == nil)
  }

  @Test("The schemes of syntax and layout are the same")
  func schemes() {
    #expect(Label.Scheme.allCases.map { "\($0)" } == ListLevel.allCases.map { "\($0)" })
  }

  @Test(
    "A part's label stands on its own line",
    arguments: [
      (Label.Scheme.part, "Phần I", ParagraphStyleName.partLabel, ParagraphStyleName.partTitle),
      (.chapter, "Chương I", .chapterLabel, .chapterTitle), (.division, "Mục 1", .divisionLabel, .divisionTitle),
    ])
  func ownLine(scheme: Label.Scheme, label: String, first: ParagraphStyleName, second: ParagraphStyleName) {
    let both = paragraphs { $0.title("QUY ĐỊNH CHUNG", scheme, label) }
    #expect(both.map(\.style) == [first, second])
    #expect(both.map(\.plainText) == ["", "QUY ĐỊNH CHUNG"])
    #expect(both[0].label?.text == label && both[1].label == nil)
    #expect(both.map(\.outlineDepth) == [nil, 1])
    #expect(paragraphs { $0.title("", scheme, label) }.map(\.outlineDepth) == [1])
  }

  @Test func aTitleWithoutLabelIsBold() throws {
    let title = try #require(paragraphs { $0.title("Mục tiêu", nil) }.first)
    #expect(title.style == .body && title.label == nil && title.keepsWithNext && title.outlineDepth == 1)
    #expect(title.content == [.text("Mục tiêu", .bold)])
  }

  @Test func depthsNeverSkip() {
    let depths = paragraphs {
      $0.title("I", .roman, "I.")
      $0.item("một", .arabic, "1.", under: 0)
      $0.title("a", .letter, "a)", under: 1)
      $0.title("1", .arabic, "1.", under: 0)
      $0.title("1.1", .decimal2, "1.1.", under: 3)
      $0.title("1.1.1", .decimal3, "1.1.1.", under: 4)
      $0.title("II", .roman, "II.")
      $0.title("x", .arabic, "1.", under: 99)
    }.compactMap(\.outlineDepth)
    #expect(depths == [1, 2, 2, 3, 4, 1, 1])
  }

  @Test func depthsInAnAppendix() {
    var flow = Flow()
    flow.title("I", .roman, "I.")
    flow.title("1", .arabic, "1.", under: 0)
    var plan = Plan(header: .sample())
    plan.appendices = [
      .sample(flow: flow), .sample(title: "", flow: flow), .sample(label: "", title: "", flow: flow),
    ]
    let layout = layOut(plan)
    #expect(layout.sections[1].paragraphs.compactMap(\.outlineDepth) == [1, 2, 3])
    #expect(layout.sections[1].paragraphs[1].outlineDepth == 1)
    #expect(layout.sections[2].paragraphs.compactMap(\.outlineDepth) == [1, 2, 3])
    #expect(layout.sections[2].paragraphs[0].outlineDepth == 1)
    #expect(layout.sections[3].paragraphs.compactMap(\.outlineDepth) == [1, 2])
  }

  @Test func aColonKeepsItsList() {
    let kept = paragraphs {
      $0.item("Gồm:", .arabic, "1.")
      $0.item("một", .dash, "-", under: 0)
      $0.item("Như sau:")
      $0.item("Đoạn thường.")
      $0.item("Hết:")
    }.map(\.keepsWithNext)
    #expect(kept == [true, false, false, false, false])
  }

  @Test func continuationsAreBody() {
    let section = section {
      $0.item("một", .dash, "-")
      $0.blocks[0].continuations = [.words("tiếp"), .words("nữa")]
    }
    #expect(section.paragraphs.suffix(3).map(\.style) == [.dash, .body, .body])
  }

  @Test func notesUnderATable() {
    let styles = paragraphs {
      $0.blocks.append(Block(.table(.words([["TT", "Việc"]], [["1", "x"]])), range: 0..<0))
      $0.item("Ghi chú: giá đã gồm thuế.")
      $0.item("(*) Theo báo giá.")
      $0.item("Đoạn thường.")
      $0.item("Ghi chú: không ở dưới bảng.")
    }.map(\.style)
    #expect(styles == [.tableNote, .tableNote, .body, .body])
  }

  @Test func preamble() {
    var plan = Plan(header: .sample())
    plan.preamble = [
      PreambleParagraph(role: .legalBasis, text: .words("Căn cứ Luật A.")),
      PreambleParagraph(role: .enacting, text: .words("Ban hành như sau:")),
      PreambleParagraph(role: .plain, text: .words("Thêm.")),
    ]
    let paragraphs = layOut(plan).sections[0].paragraphs.suffix(3)
    #expect(paragraphs.map(\.style) == [.legalBasis, .body, .body])
    #expect(paragraphs.map(\.keepsWithNext) == [false, true, false])
  }

  @Test func traitsAndReferences() throws {
    var plan = Plan(header: .sample())
    plan.body.title("MỤC TIÊU", .roman, "I.")
    plan.body.blocks[0].id = "Mục tiêu 1"
    plan.body.blocks[0].content = .title(
      RichText(
        [
          Inline(.text("MỤC "), traits: .bold, range: 0..<0),
          Inline(.text("TIÊU"), traits: [.bold, .italic], range: 0..<0),
        ], range: 0..<0), hashes: 1)
    plan.body.blocks.append(
      Block(
        .paragraph(
          RichText(
            [
              Inline(.text("Xem "), range: 0..<0), Inline(.reference("mục-tiêu-1", "Mục I"), range: 0..<0),
              Inline(.reference("khác", "Mục II"), range: 0..<0), Inline(.lineBreak, range: 0..<0),
              Inline(.footnote("a", 1), range: 0..<0), Inline(.footnote("b", 7), range: 0..<0),
              Inline(.text("Đ\u{302}e\u{302}\u{301}"), traits: .underline, range: 0..<0),
            ], range: 0..<0)), range: 0..<0))
    plan.footnotes = [Footnote(name: "a", paragraphs: [.words("Chú thích.")], range: 0..<0)]
    let layout = layOut(plan)
    let paragraphs = layout.sections[0].paragraphs.suffix(2)
    let title = try #require(paragraphs.first)
    #expect(title.anchor == "muc_tieu_1")
    #expect(title.content == [.text("MỤC ", []), .text("TIÊU", .italic)])
    #expect(
      paragraphs.last?.content == [
        .text("Xem ", []), .reference("Mục I", anchor: "muc_tieu_1"), .text("Mục II", []), .lineBreak,
        .footnoteMark(1), .text("Đ\u{302}ế", .underline),
      ])
    #expect(layout.footnotes.map { $0.paragraphs.map(\.plainText) } == [["Chú thích."]])
    #expect(layout.footnotes[0].paragraphs[0].style == .footnote)
  }

  @Test func noSpacesAroundLineBreaks() throws {
    let title = try #require(paragraphs { $0.title("BẢO ĐẢM  \\  AN TOÀN", .roman, "I.") }.first)
    #expect(title.content == [.text("BẢO ĐẢM", []), .lineBreak, .text("AN TOÀN", [])])
  }

  @Test func anchorsAreUniqueAndValid() {
    var plan = Plan(header: .sample())
    let ids = ["1", "mục/a", "mục.a", String(repeating: "dài", count: 40), "không-ai-nhắc"]
    for id in ids {
      plan.body.title(id, .roman, "I.")
      plan.body.blocks[plan.body.blocks.count - 1].id = id
    }
    for id in ids.dropLast() {
      plan.body.blocks.append(
        Block(
          .paragraph(RichText([Inline(.reference(id, "x"), range: 0..<0)], range: 0..<0)), range: 0..<0))
    }
    let anchors = layOut(plan).sections[0].paragraphs.compactMap(\.anchor)
    #expect(anchors.count == 4 && Set(anchors).count == 4)
    for anchor in anchors {
      #expect(anchor.count <= 40 && anchor.first?.isLetter == true)
      #expect(anchor.utf8.allSatisfy { $0 < 0x80 } && anchor.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" })
    }
  }
}
