public import KeHoachModel

extension PlanLayout {
  /// Lays out one table of a plan alone, on a page of the plan's own.
  ///
  /// - Parameters:
  ///   - block: a block that holds a table or a budget; any other gives an empty page.
  ///   - plan: the plan it stands in.
  ///   - styleSheet: the look.
  ///   - isLandscape: whether the page is turned, as that of its appendix is.
  public static func layOutTable(
    _ block: Block, of plan: Plan, styleSheet: StyleSheet, isLandscape: Bool
  ) -> DocumentLayout {
    let context = LayoutContext(plan: plan, sheet: styleSheet)
    let page = isLandscape ? styleSheet.page.turned(margins: styleSheet.landscapeMargins) : styleSheet.page
    let table: TableLayout? =
      switch block.content {
      case .table(let table):
        TableBuilder(context: context, table: table, textWidth: page.textWidth).layout(anchor: nil)
      case .budget(let budget):
        TableBuilder(context: context, budget: budget, textWidth: page.textWidth).layout(anchor: nil)
      case .title, .paragraph: nil
      }
    return DocumentLayout(
      properties: DocumentProperties(plan.header), styleSheet: styleSheet,
      sections: [PageSection(page: page, blocks: table.map { [.table($0)] } ?? [])])
  }
}
