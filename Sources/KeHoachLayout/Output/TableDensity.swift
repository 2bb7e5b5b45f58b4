/// How much smaller than the style sheet says the type in a table is, so that its columns fit the page.
///
/// The raw value is the number of points taken off the size of every cell.
public enum TableDensity: Int, Sendable, CaseIterable {
  /// As the style sheet says.
  case normal
  /// One point smaller.
  case firm
  /// Two points smaller.
  case dense
  /// Three points smaller.
  case denser
  /// Four points smaller: 8 pt, the least that is read with ease.
  case densest

  /// The least size in points that a table comes down to.
  private static let leastSize = 8.0

  /// The styles that a table's cells have.
  public static let styles: [ParagraphStyleName] = [.tableHead, .tableColumnNumber, .tableCell, .tableStrongCell]

  /// The size in points for cells that the style sheet sets in a size.
  public func size(for size: Double) -> Double { min(size, max(size - Double(rawValue), Self.leastSize)) }

  /// The space left and right in cells, in millimetres, for that of the style sheet.
  public func cellPadding(for padding: Double) -> Double { padding * (1 - 0.15 * Double(rawValue)) }
}

extension StyleSheet {
  /// The look of a table of this density.
  func setting(_ density: TableDensity) -> StyleSheet {
    guard density != .normal else { return self }
    var sheet = self
    sheet.cellPadding = density.cellPadding(for: cellPadding)
    for name in TableDensity.styles {
      var style = self[name]
      style.size = density.size(for: style.size)
      sheet.styles[name] = style
    }
    return sheet
  }
}
