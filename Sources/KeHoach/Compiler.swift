@_exported public import KeHoachSource
import KeHoachBackends
import KeHoachLayout
public import KeHoachLint
import KeHoachModel
import KeHoachSyntax

/// The pipeline from a source to the pages, one call a step: parse, analyze, lint, lay out, render.
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
    /// The template to lay out with; nil for the one built in.
    public var template: Template?
    /// Which rules of the linter are on.
    public var lint = LintSettings()

    /// The usual choices.
    public init() {}
  }

  /// The choices.
  public var options: Options

  /// Makes a compiler.
  public init(options: Options = Options()) {
    self.options = options
  }

  /// Parses, analyzes and lints a source. Never fails: what is wrong is in `diagnostics`, in reading order.
  public func check(_ source: SourceText) -> CheckedPlan {
    let tree = Parser.parse(source)
    let analysis = Analysis(tree)
    let diagnostics = Linter(settings: options.lint).run(tree, analysis)
    return CheckedPlan(source: source, plan: analysis.plan, diagnostics: diagnostics)
  }

  /// Writes a plan in a format. Call it only for a plan without errors, or as a draft.
  ///
  /// - Throws: `TemplateError` when the template can't be read; a packaging error when memory runs out.
  public func render(_ plan: CheckedPlan, as format: OutputFormat) throws -> [UInt8] {
    try render(layOut(plan), as: format)
  }

  /// Decides the page once for all formats.
  func layOut(_ plan: CheckedPlan) throws -> DocumentLayout {
    DocumentLayout(
      properties: DocumentProperties(title: "", author: ""),
      styleSheet: StyleSheet(
        fontFamily: "", language: "", page: PageSetup(width: 0, height: 0, top: 0, bottom: 0, left: 0, right: 0, headerDistance: 0),
        styles: [:], tableLineWeight: 0, cellPadding: 0), sections: [])
  }

  /// The computed cells of a plan's tables that are not what the inputs give, and the edits that make them so.
  public func regenerateTables(_ plan: CheckedPlan) -> TableRegeneration { TableRegeneration(plan) }

  /// One table of a plan alone.
  ///
  /// - Parameter id: the table's id; nil when the plan holds just one table.
  /// - Throws: `TableSelectionError` when there is no such table, or several to choose from.
  public func renderTable(_ plan: CheckedPlan, id: String?, as format: TableFormat) throws -> [UInt8] { [] }

  func render(_ layout: DocumentLayout, as format: OutputFormat) throws -> [UInt8] {
    switch format {
    case .docx: try DOCXBackend.render(layout)
    case .xml: DOCXBackend.renderFlatOPC(layout)
    case .html: HTMLBackend.render(layout, page: HTMLPage(skeleton: "", css: ""))
    case .txt: Array(TextBackend.render(layout, width: options.textWidth).utf8)
    }
  }
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
