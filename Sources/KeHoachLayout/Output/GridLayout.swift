/// A borderless grid of fixed columns: how the decree's diagram sets blocks side by side.
public struct GridLayout: Sendable {
  /// Which grid this is.
  public enum Role: Sendable, Equatable {
    /// Components 1-4 at the top of page 1 (ô 1, 2, 3, 4, and 10a, 10b).
    case letterhead
    /// Recipients and signature (ô 9b, 7a, 7b, 7c): must never be split over two pages.
    case closing
  }

  /// Which grid this is.
  public var role: Role
  /// The widths in millimetres; their sum is at most the width of the text area.
  public var columnWidths: [Double]
  /// The rows; each has as many cells as there are columns, each cell its blocks.
  public var rows: [[[LayoutBlock]]]

  /// Makes a grid.
  public init(role: Role, columnWidths: [Double], rows: [[[LayoutBlock]]]) {
    self.role = role
    self.columnWidths = columnWidths
    self.rows = rows
  }
}

/// A solid horizontal line.
///
/// NĐ 30/2020/NĐ-CP, Phụ lục I, II.1.b, II.2.b, II.5.b: its length follows the text above it.
public struct RuleLayout: Sendable, Equatable {
  /// What the line stands under.
  public enum Role: String, Sendable, CaseIterable {
    /// Under the motto: as long as the motto.
    case motto
    /// Under the issuer: a third to a half of the last line of the name.
    case issuer
    /// Under the subject, or the line that says what the plan is issued with.
    case subject
    /// Under the reference line of an appendix.
    case appendix
  }

  /// What the line stands under.
  public var role: Role
  /// Length in millimetres.
  public var length: Double
  /// Thickness in points.
  public var weight: Double

  /// Makes a line.
  public init(role: Role, length: Double, weight: Double) {
    self.role = role
    self.length = length
    self.weight = weight
  }
}
