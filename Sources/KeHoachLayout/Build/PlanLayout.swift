public import KeHoachModel

/// The layout stage: decides every place, number, word and style of a plan.
///
/// NĐ 30/2020/NĐ-CP, Phụ lục I, mục IV.2 (diagram) and Phụ lục III, mẫu 1.4 (a document with a type name).
public enum PlanLayout {
  /// Lays a plan out.
  ///
  /// - Parameters:
  ///   - plan: the plan, every value and reference in it resolved.
  ///   - styleSheet: the look.
  ///   - forceDraft: whether the mark DỰ THẢO is printed whatever the header says.
  public static func layOut(_ plan: Plan, styleSheet: StyleSheet, forceDraft: Bool = false) -> DocumentLayout {
    var context = LayoutContext(plan: plan, sheet: styleSheet)
    let isDraft = forceDraft || plan.header.state == .draft
    let letterhead = Letterhead(header: plan.header, sheet: styleSheet, isDraft: isDraft)
    context.sheet = letterhead.sheet

    var blocks: [LayoutBlock] = [.grid(letterhead.grid)]
    blocks += context.titleBlock()
    blocks += context.preamble()
    var flow = FlowLayout(context: context, textWidth: styleSheet.page.textWidth)
    blocks += flow.blocks(of: plan.body)
    if let closing = context.closingBlock() { blocks = blocks.keepingLastParagraph + [closing] }

    var sections = [PageSection(page: styleSheet.page, blocks: blocks)]
    for appendix in plan.appendices { sections.append(context.section(of: appendix)) }
    return DocumentLayout(
      properties: DocumentProperties(plan.header), styleSheet: context.sheet, sections: sections,
      footnotes: context.footnotes())
  }
}

/// What every part of the layout looks at.
struct LayoutContext {
  /// The plan.
  let plan: Plan
  /// The look.
  var sheet: StyleSheet
  /// What references can point to.
  let anchors: Anchors

  init(plan: Plan, sheet: StyleSheet) {
    self.plan = plan
    self.sheet = sheet
    anchors = Anchors(plan)
  }

  /// The facts of the header.
  var header: Header { plan.header }

  /// A paragraph of a text in the plan.
  func paragraph(
    _ style: ParagraphStyleName, _ text: RichText, label: BlockLabel? = nil, anchor: String? = nil,
    keepsWithNext: Bool = false
  ) -> ParagraphLayout {
    ParagraphLayout(
      style, label: label.map(ListLabel.init), content: inlines(text, in: sheet[style]), anchor: anchor,
      keepsWithNext: keepsWithNext)
  }

  /// The footnotes, whose order is that of their numbers.
  func footnotes() -> [FootnoteLayout] {
    plan.footnotes.map { FootnoteLayout(paragraphs: $0.paragraphs.map { paragraph(.footnote, $0) }) }
  }

  /// The paragraphs before the first title (ô 6; Phụ lục I, II.6.a).
  func preamble() -> [LayoutBlock] {
    plan.preamble.map { part in
      .paragraph(
        paragraph(
          part.role == .legalBasis ? .legalBasis : .body, part.text, keepsWithNext: part.role == .enacting))
    }
  }
}

extension [LayoutBlock] {
  /// The blocks, the last one kept on the page of what follows if it is a paragraph.
  var keepingLastParagraph: [LayoutBlock] {
    guard case .paragraph(var paragraph) = last else { return self }
    paragraph.keepsWithNext = true
    return dropLast() + [.paragraph(paragraph)]
  }
}
