import KeHoachLayout

/// A heading: the paragraphs that are one title together, such as the name and the subject of the plan.
struct HTMLHeading {
  let paragraphs: [ParagraphLayout]
  /// The depth in the outline; nil for the name of the plan or an appendix where the layout gives none.
  let depth: Int?
  /// Whether it is the name of a plan or appendix.
  let isName: Bool

  /// The styles of paragraphs that make one heading where they follow each other.
  private static let runs: [[ParagraphStyleName]] = [
    [.documentType, .subject], [.appendixLabel, .appendixTitle], [.partLabel, .partTitle],
    [.chapterLabel, .chapterTitle], [.divisionLabel, .divisionTitle],
  ]

  /// The heading that blocks begin with.
  init?(leading blocks: ArraySlice<LayoutBlock>) {
    guard case .paragraph(let first)? = blocks.first else { return nil }
    let run = Self.runs.first { $0.contains(first.style) }
    guard run != nil || first.outlineDepth != nil else { return nil }
    paragraphs = [first] + (run.map { Self.rest(blocks.dropFirst(), of: $0) } ?? [])
    depth = paragraphs.lazy.compactMap(\.outlineDepth).first
    isName = first.style == .documentType || first.style == .subject || run?.contains(.appendixLabel) == true
  }

  /// The name of a page that has no other: the caption of a table alone.
  init(caption: ParagraphLayout) {
    paragraphs = [caption]
    depth = nil
    isName = true
  }

  /// The paragraphs that go on with the title: any but one of the first style, which begins another.
  private static func rest(_ blocks: ArraySlice<LayoutBlock>, of run: [ParagraphStyleName]) -> [ParagraphLayout] {
    var rest: [ParagraphLayout] = []
    for case .paragraph(let paragraph) in blocks {
      guard run.dropFirst().contains(paragraph.style) else { break }
      rest.append(paragraph)
    }
    return rest
  }
}

extension HTMLDocument {
  /// Writes a heading one level deeper than the last at most.
  func write(_ heading: HTMLHeading) {
    if heading.isName, baseLevel == 2 { baseLevel = 2 - (heading.depth ?? 0) }
    let wanted = heading.isName ? min(2, baseLevel + (heading.depth ?? 0)) : baseLevel + (heading.depth ?? 1)
    headingLevel = max(1, min(wanted, headingLevel + 1, 6))
    xml.start(Self.elements[headingLevel - 1])
    for (index, paragraph) in heading.paragraphs.enumerated() {
      if index == 0 {
        writeAttributes(of: paragraph)
        writeWords(of: paragraph)
      } else {
        xml.start("br")
        xml.end()
        xml.start("span")
        writeAttributes(of: paragraph)
        writeWords(of: paragraph)
        xml.endFull()
      }
    }
    xml.endFull()
  }

  private static let elements: [StaticString] = ["h1", "h2", "h3", "h4", "h5", "h6"]
}
