import KeHoachModel
import KeHoachText

extension LayoutContext {
  /// An appendix: pages of its own, label, title, reference, the line, and what it holds.
  ///
  /// NĐ 30/2020/NĐ-CP, Phụ lục I, III.1; Phụ lục III, mẫu 2.1.
  func section(of appendix: Appendix) -> PageSection {
    let page = page(of: appendix)
    var blocks: [LayoutBlock] = []
    var hasTitle = false
    if !appendix.label.isEmpty {
      var label = ParagraphLayout(.appendixLabel, appendix.label.composed)
      hasTitle = appendix.title.isEmpty
      label.outlineDepth = hasTitle ? 1 : nil
      blocks.append(.paragraph(label))
    }
    if !appendix.title.isEmpty {
      var title = paragraph(.appendixTitle, appendix.title)
      title.outlineDepth = 1
      hasTitle = true
      blocks.append(.paragraph(title))
    }
    let reference =
      appendix.writtenReference.map { paragraph(.appendixReference, $0) }
      ?? self.reference(.appendixReference, appendixReference(), width: page.textWidth)
    let rule = RuleLayout(
      .appendix, under: reference.lastWrittenLine, in: .appendixReference, sheet: sheet, width: page.textWidth)
    blocks += [.paragraph(reference), .rule(rule)]
    var flow = FlowLayout(context: self, textWidth: page.textWidth, depthAbove: hasTitle ? 1 : 0)
    blocks += flow.blocks(of: appendix.flow)
    return PageSection(page: page, isAppendix: true, anchor: anchors[appendix.id], blocks: blocks)
  }

  /// The paper as it is read: A4 or A3, upright or turned.
  func page(of appendix: Appendix) -> PageSetup {
    var page = sheet.page
    if appendix.paper == .a3 { (page.width, page.height) = (sheet.largePaper.width, sheet.largePaper.height) }
    if appendix.isLandscape {
      (page.width, page.height) = (page.height, page.width)
      page.margins = sheet.landscapeMargins ?? page.margins
    }
    return page
  }
}
