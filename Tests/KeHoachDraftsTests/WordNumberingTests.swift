import KeHoachSource
import Testing

@testable import KeHoachDrafts

@Suite struct WordNumberingTests {
  private func level(_ number: Int, _ format: String, _ text: String, _ more: String = "", start: Int = 1) -> String {
    """
    <w:lvl w:ilvl="\(number)"><w:start w:val="\(start)"/><w:numFmt w:val="\(format)"/>\(more)\
    <w:lvlText w:val="\(text)"/></w:lvl>
    """
  }

  private func abstract(_ id: Int, _ levels: String) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels)</w:abstractNum>"
  }

  private func num(_ id: Int, _ abstract: Int, _ more: String = "") -> String {
    "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(abstract)\"/>\(more)</w:num>"
  }

  private func item(_ list: Int, _ level: Int) -> String {
    p("x", "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }

  private func labels(_ numbering: String, _ items: [(Int, Int)]) throws -> [String] {
    let body = items.map { item($0.0, $0.1) }.joined()
    return try WordFixture(body, parts: [("numbering", numbering)]).lines().map { String($0.dropLast(2)) }
  }

  @Test func levelsCountAndStartAgain() throws {
    let levels =
      level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "lowerLetter", "%3)")
      + level(3, "decimal", "%1.%2.%4", "<w:isLgl/>") + level(4, "decimalZero", "Bước %5:")
    let items = [(1, 0), (1, 1), (1, 1), (1, 2), (1, 2), (1, 3), (1, 4), (1, 0), (1, 1), (1, 2), (2, 0)]
    #expect(
      try labels(abstract(0, levels) + num(1, 0) + num(2, 0), items)
        == ["I.", "1.", "2.", "a)", "b)", "1.2.1", "Bước 01:", "II.", "1.", "a)", "III."])
  }

  @Test func listsThatStartAnew() throws {
    let numbering =
      abstract(0, level(0, "decimal", "%1.") + level(1, "lowerRoman", "(%2)", "<w:lvlRestart w:val=\"0\"/>"))
      + num(1, 0) + num(2, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>")
      + num(3, 0, "<w:lvlOverride w:ilvl=\"0\">\(level(0, "upperLetter", "%1"))</w:lvlOverride>")
    #expect(
      try labels(numbering, [(1, 0), (1, 1), (1, 0), (1, 1), (2, 0), (2, 0), (1, 0), (3, 0)])
        == ["1.", "(i)", "2.", "(ii)", "5.", "6.", "7.", "H"])
    let draft = try WordFixture(item(1, 0) + item(2, 0) + item(2, 0), parts: [("numbering", numbering)]).draft()
    let lists = draft.paragraphs.compactMap(\.label?.list)
    #expect(lists.count == 3 && lists[0] != lists[1] && lists[1] == lists[2])
  }

  @Test func bulletsBecomeTheirSigns() throws {
    let symbol = "<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr>"
    let signs = "<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr>"
    let numbering =
      abstract(
        0,
        level(0, "bullet", "-") + level(1, "bullet", "\u{F02B}", symbol) + level(2, "bullet", "\u{F0B7}", symbol)
          + level(3, "bullet", "§", signs)) + num(1, 0)
    #expect(try labels(numbering, [(1, 0), (1, 1), (1, 2), (1, 3)]) == ["-", "+", "•", "▪"])
    let draft = try WordFixture(item(1, 0), parts: [("numbering", numbering)]).draft()
    #expect(draft.paragraphs[0].label?.isBullet == true)
    #expect(draft.text.string(in: draft.paragraphs[0].words) == "x")
  }

  @Test func numberFormats() {
    func text(_ name: String, _ value: Int) -> String {
      var format = WordNumberFormat()
      format.name = name
      return format.text(value)
    }
    #expect(text("upperRoman", 1994) == "MCMXCIV")
    #expect(text("lowerLetter", 28) == "bb")
    #expect(text("decimalZero", 7) == "07")
    #expect(text("upperLetter", 1_000_000_000) == "1000000000")
    #expect(["vietnameseCounting"].map { text($0, 21) } == ["hai mươi mốt"])
    var custom = WordNumberFormat()
    custom.name = "custom"
    custom.custom = ["a", "b", "c", "d", "đ"]
    #expect(custom.text(5) == "đ" && custom.text(6) == "6")
  }

  @Test func stylesNumberAndAParagraphCanRefuse() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/>\
      <w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      """
    let indent = "<w:pPr><w:ind w:left=\"700\" w:hanging=\"300\"/></w:pPr>"
    let numbering =
      abstract(0, level(0, "decimal", "%1.", "<w:pStyle w:val=\"H1\"/>" + indent) + level(1, "decimal", "%1.%2."))
      + num(1, 0)
    let of = { (style: String, more: String) in p("x", "<w:pStyle w:val=\"\(style)\"/>\(more)") }
    let draft = try WordFixture(
      of("H1", "") + of("H2", "") + of("H2", "") + of("H1", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
      parts: [("styles", styles), ("numbering", numbering)]
    ).draft()
    #expect(draft.paragraphs.map { draft.string(of: $0) } == ["1. x", "1.1. x", "1.2. x", "x"])
    #expect(draft.paragraphs[0].format.leftIndent == 700 && draft.paragraphs[0].format.firstLineIndent == -300)
    #expect(draft.paragraphs[3].format.leftIndent == 0)
  }

  @Test func linksOfListsInACircleEnd() throws {
    let styles = """
      <w:style w:type="numbering" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
      <w:style w:type="numbering" w:styleId="T"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      """
    let numbering =
      abstract(0, "<w:numStyleLink w:val=\"S\"/>") + abstract(1, "<w:numStyleLink w:val=\"T\"/>")
      + abstract(2, level(0, "decimal", "%1")) + num(1, 0) + num(2, 1) + num(3, 2)
    let circle = WordFixture(item(1, 0) + item(3, 0), parts: [("numbering", numbering), ("styles", styles)])
    #expect(try circle.lines() == ["x", "1 x"])
  }
}
