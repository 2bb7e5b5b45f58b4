import KeHoachModel

/// Lays out one table as a sheet: the words and looks of the page, and numbers and formulas where the table has amounts.
struct SheetBuilder {
  let context: LayoutContext
  /// The appendix in which the table stands; nil for the body.
  let appendix: Appendix?
  let table: Table
  let budget: Budget?
  private let page: PageSetup
  private let builder: TableBuilder

  init?(context: LayoutContext, block: Block, appendix: Appendix?) {
    self.context = context
    self.appendix = appendix
    switch block.content {
    case .table(let table): (self.table, budget) = (table, nil)
    case .budget(let budget): (table, self.budget) = (budget.table, budget.asPrinted)
    case .title, .paragraph: return nil
    }
    let upright = appendix.map { context.page(of: $0) } ?? context.sheet.page
    let first = Self.builder(context, table, budget, on: upright)
    if upright.isLandscape || first.fit.density == .normal {
      (page, builder) = (upright, first)
    } else {
      // What is too wide for the page is turned, as an appendix would be.
      page = upright.turned(margins: context.sheet.landscapeMargins)
      builder = Self.builder(context, table, budget, on: page)
    }
  }

  private static func builder(
    _ context: LayoutContext, _ table: Table, _ budget: Budget?, on page: PageSetup
  ) -> TableBuilder {
    budget.map { TableBuilder(context: context, budget: $0, textWidth: page.textWidth) }
      ?? TableBuilder(context: context, table: table, textWidth: page.textWidth)
  }

  /// The sheet.
  func sheet(name: String) -> SheetLayout {
    let layout = builder.layout(anchor: nil)
    let widths = layout.columns.map(\.width)
    var rows = titles(of: layout).map { title($0, across: widths.count) }
    let headStart = rows.count
    rows += layout.headRows.map { row in SheetRow(cells: row.cells.map { cell($0) }) }
    let bodyStart = rows.count
    let amounts = SheetAmounts(table: table, budget: budget, kinds: builder.kinds, firstRow: bodyStart)
    for (index, row) in layout.rows.enumerated() {
      rows.append(SheetRow(cells: row.cells.map { amounts.put(into: cell($0), row: index) }))
    }
    rows.settleHeights(columnWidths: widths)
    var sheet = SheetLayout(
      name: name, page: page, pageNumberSize: context.sheet[.pageNumber].size, columnWidths: widths, rows: rows)
    sheet.frozenRows = layout.headRows.isEmpty ? 0 : bodyStart
    sheet.frozenColumns = frozenColumns
    sheet.repeatedRows = headStart..<bodyStart
    return sheet
  }

  /// Up to the column that says what a row is about.
  private var frozenColumns: Int {
    let content = budget?.columns.firstIndex { $0.role == .content } ?? builder.kinds.firstIndex(of: .words) ?? 0
    return content < 3 && content + 1 < table.columnCount ? content + 1 : 0
  }

  // MARK: Titles

  /// The caption, or the title of the appendix, and the unit of the amounts.
  private func titles(of layout: TableLayout) -> [ParagraphLayout] {
    var titles = layout.captions
    if !titles.contains(where: { $0.style == .tableCaption }), let title = appendix?.title, !title.isEmpty {
      titles.insert(context.paragraph(.appendixTitle, title), at: 0)
    }
    if !titles.contains(where: { $0.style == .tableUnit }), let unit = budget?.unit, !headsStateUnit {
      titles.append(ParagraphLayout(.tableUnit, "Đơn vị tính: \(unit.name)"))
    }
    return titles
  }

  /// Whether the head of an amount says its unit.
  private var headsStateUnit: Bool { budget?.columns.contains { $0.role == .amount && $0.statesUnit } ?? false }

  private func title(_ paragraph: ParagraphLayout, across columns: Int) -> SheetRow {
    var style = SheetCellStyle(context.sheet[paragraph.style], of: paragraph)
    style.isBordered = false
    return SheetRow(
      cells: [SheetCell(column: 0, columnSpan: columns, content: .text(paragraph.sheetText), style: style)])
  }

  // MARK: Cells

  private func cell(_ cell: CellLayout) -> SheetCell {
    let paragraph = cell.paragraphs.first
    var style = SheetCellStyle(builder.fit.sheet[paragraph?.style ?? .tableCell], of: paragraph)
    style.alignment = cell.alignment
    let text = cell.paragraphs.map(\.sheetText).joined(separator: "\n")
    return SheetCell(
      column: cell.column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan,
      content: text.isEmpty ? .blank : .text(text), style: style, note: footnotes(in: cell))
  }

  /// The footnotes that a cell refers to: a sheet has no other place for them.
  private func footnotes(in cell: CellLayout) -> String? {
    let notes = cell.paragraphs.flatMap(\.content).compactMap { inline -> String? in
      guard case .footnoteMark(let number) = inline, context.plan.footnotes.indices.contains(number - 1) else {
        return nil
      }
      return context.plan.footnotes[number - 1].paragraphs.map(\.plain).joined(separator: "\n")
    }
    return notes.isEmpty ? nil : notes.joined(separator: "\n")
  }
}

extension ParagraphLayout {
  /// The words with their number, broken lines as lines.
  var sheetText: String {
    (label.map { $0.text + " " } ?? "")
      + content.map { inline in
        switch inline {
        case .text(let text, _), .reference(let text, _): text
        case .lineBreak: "\n"
        case .footnoteMark: ""
        }
      }.joined()
  }

  /// Whether all words carry a trait beyond those of the style.
  fileprivate func carries(_ trait: TextTraits) -> Bool {
    let words = content.compactMap { inline -> TextTraits? in
      if case .text(_, let traits) = inline { traits } else { nil }
    }
    return !words.isEmpty && words.allSatisfy { $0.contains(trait) }
  }
}

extension SheetCellStyle {
  /// The look of a paragraph; emphasis shows where all of its words have it.
  fileprivate init(_ style: ParagraphStyle, of paragraph: ParagraphLayout?) {
    self.init(
      size: style.size, bold: style.bold || paragraph?.carries(.bold) ?? false,
      italic: style.italic || paragraph?.carries(.italic) ?? false, alignment: style.alignment)
  }
}
