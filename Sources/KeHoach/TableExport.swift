internal import KeHoachModel

/// The formats of one table.
public enum TableFormat: String, Sendable, CaseIterable {
  /// The table as it stands in a source, columns aligned.
  case md
  /// Comma-separated values, UTF-8.
  case csv
  /// A document that holds just the table.
  case docx
  /// A page that holds just the table.
  case html
  /// Plain text.
  case txt
}

/// Why one table could not be chosen.
public struct TableSelectionError: Error, Sendable {
  /// The id that was asked for, if any.
  public let id: String?
  /// The ids, or ordinals where a table has no id, that there are.
  public let available: [String]
}
