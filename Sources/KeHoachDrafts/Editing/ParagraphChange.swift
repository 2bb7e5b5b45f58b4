import KeHoachOffice

/// Changes how a paragraph is set.
struct ParagraphChange {
  let property: FormatChange.ParagraphProperty
  let styles: StyleMentions
  let isStrict: Bool

  /// Changes a paragraph.
  func apply(to paragraph: XMLNode, _ signature: Signature, _ ids: inout AnnotationIDs) {
    let setting = paragraph.properties("pPr")
    setting.keepState(.paragraph, leavingOut: ["rPr", "sectPr", "pPrChange"], signature, &ids)
    set(in: setting)
    if setting.children.first(where: { _ in true }) == nil { setting.remove() }
  }

  private func set(in setting: XMLNode) {
    switch property {
    case .alignment(let alignment):
      setting.property("jc", in: .paragraph).setAttribute("val", to: name(of: alignment))
    case .firstLineIndent(let indent):
      let indents = setting.property("ind", in: .paragraph)
      indents.setAttribute("firstLine", to: indent < 0 ? nil : String(indent))
      indents.setAttribute("hanging", to: indent < 0 ? String(-indent) : nil)
      silence("hangingChars", in: indents, by: nil)
      silence("firstLineChars", in: indents, by: styles.mention(attribute: "hangingChars") ? "0" : nil)
    case .leftIndent(let indent): setIndent(indent, "left", "leftChars", "start", "startChars", in: setting)
    case .rightIndent(let indent): setIndent(indent, "right", "rightChars", "end", "endChars", in: setting)
    case .spaceBefore(let space): setSpace(space, "before", "beforeLines", "beforeAutospacing", in: setting)
    case .spaceAfter(let space): setSpace(space, "after", "afterLines", "afterAutospacing", in: setting)
    case .lineSpacing(let distance):
      let spacing = setting.property("spacing", in: .paragraph)
      let (line, rule) =
        switch distance {
        case .multiple(let parts): (parts, "auto")
        case .exactly(let twips): (twips, "exact")
        case .atLeast(let twips): (twips, "atLeast")
        }
      spacing.setAttribute("line", to: String(line))
      spacing.setAttribute("lineRule", to: rule)
    case .startsPage(let isOn): setting.set("pageBreakBefore", to: isOn, in: .paragraph, styles)
    }
  }

  private func name(of alignment: ParagraphFormat.Alignment) -> String {
    switch alignment {
    case .left: isStrict ? "start" : "left"
    case .centre: "center"
    case .right: isStrict ? "end" : "right"
    case .both: "both"
    }
  }

  /// Newer and strict documents may say `start` for `left`.
  private func setIndent(
    _ indent: Int, _ side: StaticString, _ chars: StaticString, _ edge: StaticString, _ edgeChars: StaticString,
    in setting: XMLNode
  ) {
    let indents = setting.property("ind", in: .paragraph)
    let usesEdge = isStrict || indents.attribute(edge) != nil
    indents.setAttribute(usesEdge ? side : edge, to: nil)
    indents.setAttribute(usesEdge ? edge : side, to: String(indent))
    silence(chars, in: indents, by: nil)
    silence(edgeChars, in: indents, by: nil)
  }

  private func setSpace(
    _ space: Int, _ side: StaticString, _ lines: StaticString, _ automatic: StaticString, in setting: XMLNode
  ) {
    let spacing = setting.property("spacing", in: .paragraph)
    spacing.setAttribute(side, to: String(space))
    silence(lines, in: spacing, by: nil)
    silence(automatic, in: spacing, by: nil)
  }

  /// Takes away what would count more than a length, and contradicts a style that has it.
  private func silence(_ name: StaticString, in element: XMLNode, by value: String?) {
    element.setAttribute(name, to: value ?? (styles.mention(attribute: name) ? "0" : nil))
  }
}
