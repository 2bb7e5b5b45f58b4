import KeHoachLayout

/// The body of the page while it is written.
final class HTMLDocument {
  let xml = XMLWriter(.html)
  let layout: DocumentLayout
  /// The ids that are taken.
  var anchors = HTMLAnchors()
  /// The level of the last heading.
  var headingLevel = 0
  /// The level of the titles of depth 0 here: 1 is the plan's name, 2 that of an appendix.
  var baseLevel = 1
  /// The number of tables so far.
  var tableCount = 0
  /// The highest number of a footnote referred to so far, and of one printed.
  var notes = (seen: 0, printed: 0)

  init(_ layout: DocumentLayout) {
    self.layout = layout
  }

  /// All sections, as UTF-8.
  func written() -> [UInt8] {
    xml.start("div")
    xml.attribute("class", "van-ban")
    for (index, section) in layout.sections.enumerated() {
      if index == 0 { writePlan(section) } else { writeAppendix(section, number: index + 1) }
    }
    xml.endFull()
    return xml.finish()
  }

  /// Writes an element with a class around what `body` writes.
  func element(_ name: StaticString, class style: String? = nil, _ body: () -> Void) {
    xml.start(name)
    if let style { xml.attribute("class", style) }
    body()
    xml.endFull()
  }

  private func writePlan(_ section: PageSection) {
    let letterhead = section.blocks.firstIndex { $0.isGrid(.letterhead) }
    let bodyStart = letterhead.map { $0 + 1 } ?? 0
    let bodyEnd = section.blocks[bodyStart...].firstIndex { $0.isGrid(.closing) } ?? section.blocks.endIndex
    element("div", class: "to to-1") {
      if section.isAppendix { baseLevel = 2 }
      if bodyStart > 0 { element("header") { write(section.blocks[..<bodyStart]) } }
      element("main") { write(section.blocks[bodyStart..<bodyEnd]) }
      if bodyEnd < section.blocks.endIndex { element("footer") { write(section.blocks[bodyEnd...]) } }
      writeNotes(isLast: layout.sections.count == 1)
    }
  }

  private func writeAppendix(_ section: PageSection, number: Int) {
    element("section", class: "to to-\(number)") {
      if let id = section.anchor.flatMap({ anchors.claim($0) }) { xml.attribute("id", id) }
      xml.attribute("aria-label", section.name ?? "Phần \(number)")
      baseLevel = 2
      write(section.blocks[...])
      writeNotes(isLast: number == layout.sections.count)
    }
  }

  /// Writes blocks one after the other: headings and lists take several.
  func write(_ blocks: ArraySlice<LayoutBlock>) {
    var rest = blocks
    while let block = rest.first {
      if let heading = HTMLHeading(leading: rest) {
        write(heading)
        rest = rest.dropFirst(heading.paragraphs.count)
      } else if block.listItem != nil {
        let items = rest.prefix { $0.listItem != nil }.compactMap(\.listItem)
        writeLists(items[...])
        rest = rest.dropFirst(items.count)
      } else {
        write(block)
        rest.removeFirst()
      }
    }
  }

  private func write(_ block: LayoutBlock) {
    switch block {
    case .paragraph(let paragraph): write(paragraph)
    case .rule(let rule): write(rule)
    case .grid(let grid): write(grid)
    case .table(let table): write(table)
    case .chart(let chart): write(chart)
    case .gap(let height):
      // No page begins between a gap and what it is in front of.
      xml.start("div")
      xml.attribute("class", "giu")
      xml.attribute("style", "height:\(height.css)mm")
      xml.endFull()
    }
  }

  private func write(_ rule: RuleLayout) {
    xml.start("div")
    xml.attribute("class", "ke")
    xml.attribute("style", "width:\(rule.length.css)mm;border-top-width:\(rule.weight.css)pt")
    xml.endFull()
  }

  private func write(_ grid: GridLayout) {
    xml.start("div")
    xml.attribute("class", grid.role == .letterhead ? "luoi dau-van-ban" : "luoi cuoi-van-ban")
    let columns = grid.columnWidths.map { "minmax(0,\($0.css)fr)" }.joined(separator: " ")
    xml.attribute("style", "--cot:\(columns)")
    for cell in grid.rows.joined() { element("div", class: "o") { write(cell[...]) } }
    xml.endFull()
  }
}

extension LayoutBlock {
  fileprivate func isGrid(_ role: GridLayout.Role) -> Bool {
    if case .grid(let grid) = self { grid.role == role } else { false }
  }
}

extension PageSection {
  /// What the section is called: its label and title.
  fileprivate var name: String? {
    blocks.indices.lazy.compactMap { HTMLHeading(leading: blocks[$0...]) }.first.map { heading in
      heading.paragraphs.map(\.plainText).joined(separator: ". ")
    }
  }
}
