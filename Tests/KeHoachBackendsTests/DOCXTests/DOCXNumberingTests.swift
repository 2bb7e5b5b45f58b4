import KeHoachLayout
import Testing

@testable import KeHoachBackends

@Suite("DOCX: numbers that Word counts are those of the layout")
struct DOCXNumberingTests {
  /// The labels of a layout in reading order; empty for paragraphs without one.
  private func expected(_ blocks: [LayoutBlock]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let paragraph): [paragraph.label?.text ?? ""]
      case .grid(let grid): grid.rows.flatMap { $0.flatMap { expected($0) } }
      case .chart(let chart): [chart.caption.label?.text ?? ""]
      case .table, .rule, .gap: []
      }
    }.filter { !$0.isEmpty }
  }

  private func check(_ layout: DocumentLayout, location: SourceLocation = #_sourceLocation) throws {
    let parts = try WordParts(layout)
    let expected = layout.sections.flatMap { self.expected($0.blocks) }
    for model in NumberingReader.Model.allCases {
      let labels = try NumberingReader(parts, model).labels(parts.paragraphs()).compactMap { $0 }.filter { !$0.isEmpty }
      #expect(labels == expected, "\(model)", sourceLocation: location)
    }
  }

  @Test("A plan of sections, one of articles, and one with restarts, gaps and labels that are wrong", arguments: 0...2)
  func plans(_ index: Int) throws {
    try check([DOCXFixture.plan, DOCXFixture.articles, DOCXFixture.oddities][index])
  }

  @Test("Only what no counter comes to begins a new list")
  func restarts() throws {
    for layout in [DOCXFixture.plan, DOCXFixture.articles] {
      #expect(try WordParts(layout).part("/word/numbering.xml").all("w:startOverride").isEmpty)
    }
  }

  @Test("All 23 letters, twice, need no new list")
  func letters() throws {
    let layout = DOCXFixture.document(
      [DOCXFixture.paragraph(.romanTitle, .roman, 1, "I.")] + DOCXFixture.points()
        + [DOCXFixture.paragraph(.romanTitle, .roman, 2, "II.")] + DOCXFixture.points())
    try check(layout)
    #expect(try WordParts(layout).part("/word/numbering.xml").all("w:startOverride").isEmpty)
  }

  @Test("A list may begin anywhere", arguments: 1...23)
  func start(_ first: Int) throws {
    try check(DOCXFixture.document(DOCXFixture.points(from: first) + DOCXFixture.points(from: first)))
  }

  @Test("Values that no counter holds", arguments: [0, -1, Int.max, Int.min, 40000])
  func extremes(_ value: Int) throws {
    let layout = DOCXFixture.document(
      [ListLevel.arabic, .decimal2, .roman, .capital, .letter, .part].flatMap { level in
        (1...2).map { _ in DOCXFixture.paragraph(.clause, level, value, "\(value).") }
      })
    try check(layout)
  }

  @Test("Letters doubled after y")
  func doubled() throws {
    try check(
      DOCXFixture.document([
        DOCXFixture.paragraph(.point, .letter, 23, "y)"), DOCXFixture.paragraph(.point, .letter, 28, "đđ)"),
      ]))
  }

  @Test("An appendix begins again without a new list")
  func appendix() throws {
    func blocks() -> [LayoutBlock] {
      [
        DOCXFixture.paragraph(.romanTitle, .roman, 1, "I."), DOCXFixture.paragraph(.arabicTitle, .arabic, 1, "1."),
        DOCXFixture.paragraph(.clause, .decimal2, 1, "1.1."), DOCXFixture.paragraph(.clause, .decimal2, 2, "1.2."),
        DOCXFixture.paragraph(.arabicTitle, .arabic, 2, "2."), DOCXFixture.paragraph(.romanTitle, .roman, 2, "II."),
      ]
    }
    var layout = DOCXFixture.document(blocks())
    for label in ["Phụ lục I", "Phụ lục II"] {
      layout.sections.append(
        PageSection(
          page: DOCXFixture.portrait, isAppendix: true,
          blocks: [.paragraph(ParagraphLayout(.appendixLabel, label))] + blocks()))
    }
    try check(layout)
    let parts = try WordParts(layout)
    #expect(try parts.part("/word/numbering.xml").all("w:startOverride").isEmpty)
    // A title has its number by its style.
    for paragraph in try parts.paragraphs() where paragraph.child("w:pPr")?.value("w:pStyle") == "tieu-de-la-ma" {
      #expect(paragraph.child("w:pPr")?.child("w:numPr") == nil)
    }
  }

  @Test("A style with a number but a paragraph without one")
  func unnumbered() throws {
    let layout = DOCXFixture.document([
      DOCXFixture.paragraph(.romanTitle, .roman, 1, "I."), .paragraph(ParagraphLayout(.romanTitle, "KHÔNG SỐ")),
      DOCXFixture.paragraph(.romanTitle, .roman, 2, "II."),
    ])
    try check(layout)
    #expect(try WordParts(layout).paragraphs()[1].child("w:pPr")?.child("w:numPr")?.value("w:numId") == "0")
  }

  @Test("Every level of a style and every style of a level agree; nothing points into the void")
  func links() throws {
    let parts = try WordParts(DOCXFixture.plan)
    let numbering = try parts.part("/word/numbering.xml")
    let styles = try parts.part("/word/styles.xml").all("w:style")
    var owned = 0
    for scheme in numbering.all("w:abstractNum") {
      #expect(scheme.all("w:lvl").count <= 9)
      for level in scheme.all("w:lvl") {
        guard let id = level.value("w:pStyle") else { continue }
        owned += 1
        let style = try #require(styles.first { $0["w:styleId"] == id })
        #expect(style.child("w:pPr")?.child("w:numPr")?.value("w:ilvl") == level["w:ilvl"])
      }
    }
    #expect(owned == styles.filter { $0.child("w:pPr")?.child("w:numPr") != nil }.count)
    let lists = Set(numbering.all("w:num").compactMap { $0["w:numId"] } + ["0"])
    for number in try parts.part("/word/document.xml").all("w:numId") {
      #expect(lists.contains(number["w:val"] ?? ""))
    }
  }
}
