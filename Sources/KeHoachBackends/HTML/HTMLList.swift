import KeHoachLayout

extension LayoutBlock {
  /// The paragraph, if it is an item of a list: one with a label that is no title.
  var listItem: ParagraphLayout? {
    guard case .paragraph(let paragraph) = self, let label = paragraph.label, label.level > .division,
      paragraph.outlineDepth == nil
    else { return nil }
    return paragraph
  }
}

extension HTMLDocument {
  /// Writes items as lists; an item of a lower rank stands within the one above it.
  func writeLists(_ items: ArraySlice<ParagraphLayout>) {
    var rest = items
    while let level = rest.first?.label?.level {
      let isMarked = level == .dash || level == .plus
      xml.start(isMarked ? "ul" : "ol")
      xml.attribute("class", "danh-sach")
      while let item = rest.first, item.label?.level == level {
        xml.start("li")
        write(item)
        rest.removeFirst()
        let lower = rest.prefix { ($0.label?.level ?? level) > level }
        writeLists(lower)
        rest = rest.dropFirst(lower.count)
        xml.endFull()
      }
      xml.endFull()
    }
  }
}
