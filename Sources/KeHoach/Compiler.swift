@_exported public import KeHoachSource

/// The pipeline from a source to the pages, one call a step.
///
/// The library reads and writes no files, prints nothing and knows no clock: sources and template files come in as
/// bytes, outputs go out as bytes.
public struct Compiler: Sendable {
  /// What can be chosen about a compilation.
  public struct Options: Sendable {
    /// Marks the output DỰ THẢO whatever the header says, and renders in spite of errors.
    public var isDraft = false
    /// The width of the plain text in cells.
    public var textWidth = 80
    /// The template to lay out with; nil for the one built in under the name that the header gives.
    public var template: Template?

    /// The usual choices.
    public init() {}
  }

  /// The choices.
  public var options: Options

  /// Makes a compiler.
  public init(options: Options = Options()) {
    self.options = options
  }

  /// Parses and analyzes a source. Never fails: what is wrong is in `diagnostics`, in reading order.
  public func check(_ source: SourceText) -> CheckedPlan {
    CheckedPlan(source: source, diagnostics: [])
  }

  /// Writes a plan in a format. Call it only for a plan without errors, or as a draft.
  public func render(_ plan: CheckedPlan, as format: OutputFormat) throws -> [UInt8] {
    []
  }

  /// The computed cells of a plan's tables that are not what the inputs give, and the edits that make them so.
  public func regenerateTables(_ plan: CheckedPlan) -> TableRegeneration {
    TableRegeneration(changes: [])
  }

  /// One table of a plan alone.
  ///
  /// - Parameter id: the table's id; nil when the plan holds just one table.
  /// - Throws: `TableSelectionError` when there is no such table, or several to choose from.
  public func renderTable(_ plan: CheckedPlan, id: String?, as format: TableFormat) throws -> [UInt8] {
    []
  }
}

/// A source that was parsed and analyzed.
public struct CheckedPlan: Sendable {
  /// The source.
  public let source: SourceText
  /// Everything found, in reading order.
  public let diagnostics: [Diagnostic]
  /// What the header's `mẫu trình bày` says: the name of a template, or a folder beside the plan (`./mau-so-khcn`).
  public var templateReference: TemplateReference? { nil }

  /// Whether anything is at error level.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// A template that a plan asks for.
public struct TemplateReference: Sendable, Hashable {
  /// The name or the folder as written.
  public let path: String
  /// Where it is written.
  public let range: Range<Int>
  /// Whether it is a folder relative to the plan's own (it begins with `./`).
  public var isFolder: Bool { path.hasPrefix("./") || path.hasPrefix(".\\") }
}

/// The formats of a whole plan.
public enum OutputFormat: String, Sendable, CaseIterable {
  /// Office Open XML in a zip package.
  case docx
  /// The same package as one Flat OPC file.
  case xml
  /// One HTML page.
  case html
  /// Plain text.
  case txt
}

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

/// The files of a template: style sheet, page, style, profile. What a template leaves out comes from `nd30`.
public struct Template: Sendable {
  /// The name, for messages.
  public let name: String
  /// File name (without folder) to contents.
  public let files: [String: [UInt8]]

  /// Takes the files of a folder. Files with unknown names are ignored.
  public init(name: String, files: [String: [UInt8]]) {
    self.name = name
    self.files = files
  }

  /// The names of the files that a template folder may hold: read these, and nothing else, from a user's folder.
  public static let fileNames = ["trinh-bay.kh", "trang.css", "trang.html", "co-quan.kh"]
  /// The skeletons for new plans, by name (`kế-hoạch`, `sở`, `xã`, `kèm-quyết-định`), in the order to list them.
  public static let skeletons: [(name: String, contents: String)] = []
}

/// What `table --write` would do.
public struct TableRegeneration: Sendable {
  /// One cell that changes.
  public struct Change: Sendable {
    /// The edit.
    public let edit: TextEdit
    /// The row, for people: `II. Đào tạo nguồn nhân lực`.
    public let row: String
    /// The column's head.
    public let column: String
    /// The old text of the cell, empty for a blank one.
    public let old: String
    /// The new text.
    public let new: String
  }

  /// The cells in reading order.
  public let changes: [Change]

  /// The source after all changes: nothing but the cells differs.
  public func apply(to source: SourceText) -> [UInt8] {
    TextEdit.apply(changes.map(\.edit), to: source.bytes)
  }
}

/// Why one table could not be chosen.
public struct TableSelectionError: Error, Sendable {
  /// The id that was asked for, if any.
  public let id: String?
  /// The ids, or ordinals where a table has no id, that there are.
  public let available: [String]
}

/// Every rule that the program knows, in the order of their ids.
public enum RuleCatalogue {
  /// The rules.
  public static let rules: [Rule] = []

  /// The rule of an id or a name, with or without diacritics.
  public static func rule(named word: String) -> Rule? { rules.first { $0.isNamed(word) } }
}
