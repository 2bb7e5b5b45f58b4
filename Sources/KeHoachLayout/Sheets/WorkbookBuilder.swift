public import KeHoachModel
import KeHoachText

extension WorkbookLayout {
  /// A table that goes into a workbook.
  public struct Source {
    /// A block that holds a table or a budget.
    public var block: Block
    /// The appendix in which it stands; nil for the body.
    public var appendix: Appendix?
    /// The id of the table or of its appendix; nil for none.
    public var id: String?

    /// Makes a source.
    public init(block: Block, appendix: Appendix?, id: String?) {
      self.block = block
      self.appendix = appendix
      self.id = id
    }
  }

  /// Lays out tables of a plan, each on a sheet of its own.
  ///
  /// Blocks that hold no table are left out.
  public static func layOut(_ sources: [Source], of plan: Plan, styleSheet: StyleSheet) -> WorkbookLayout {
    let context = LayoutContext(plan: plan, sheet: styleSheet)
    var names = SheetNames()
    var sheets: [SheetLayout] = []
    for source in sources {
      guard let builder = SheetBuilder(context: context, block: source.block, appendix: source.appendix) else {
        continue
      }
      let caption = builder.table.caption?.line ?? ""
      let name = source.id ?? (caption.isEmpty ? "Bảng \(sheets.count + 1)" : caption)
      sheets.append(builder.sheet(name: names.name(name.composed)))
    }
    return WorkbookLayout(
      properties: DocumentProperties(plan.header), fontFamily: styleSheet.fontFamily, sheets: sheets)
  }
}
