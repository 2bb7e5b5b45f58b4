import KeHoachBackends
import KeHoachLayout
public import KeHoachLint
public import KeHoachModel
@_exported public import KeHoachDrafts
@_exported public import KeHoachImport
@_exported public import KeHoachSource
import KeHoachSyntax

/// The pipeline from a source to the pages, one call a step: parse, analyze, lint, lay out, render. Linting and laying
/// out both need the analyzed plan alone, so that they can be done at the same time.
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

  /// Makes the tables that linting needs for every plan, unless they are made: on a free core while a plan is read.
  public static func prepareToLint() { Linter.prepare() }

  /// Parses a source. Never fails. What it names in `fileReferences` has to be read before the plan is checked.
  public func parse(_ source: SourceText) -> ParsedPlan { ParsedPlan(tree: Parser.parse(source)) }

  /// Understands a plan. Never fails.
  ///
  /// - Parameter files: the spreadsheet files that the plan takes tables from, as read.
  public func analyze(_ parsed: ParsedPlan, files: AttachedFiles = AttachedFiles()) -> AnalyzedPlan {
    let analysis = Analysis(parsed.tree, profile: options.template?.profile, files: files)
    return AnalyzedPlan(tree: parsed.tree, analysis: analysis, files: files)
  }

  /// Lints a plan. Never fails: what is wrong, analysis included, is in `diagnostics`, in reading order.
  public func lint(_ plan: AnalyzedPlan) -> CheckedPlan {
    CheckedPlan(plan, Linter(settings: options.lint).run(plan.tree, plan.analysis))
  }

  /// Analyzes and lints a plan.
  public func check(_ parsed: ParsedPlan, files: AttachedFiles = AttachedFiles()) -> CheckedPlan {
    lint(analyze(parsed, files: files))
  }

  /// Parses, analyzes and lints a source: `check(_:files:)` of what `parse(_:)` gives.
  public func check(_ source: SourceText, files: AttachedFiles = AttachedFiles()) -> CheckedPlan {
    check(parse(source), files: files)
  }

  /// Decides the page, once for all formats.
  ///
  /// - Throws: `TemplateError` when a file of the template can't be used.
  public func layOut(_ plan: CheckedPlan) throws(TemplateError) -> LaidOutPlan { try layOut(plan.plan) }

  /// Decides the page of a plan that nobody has looked through yet.
  ///
  /// - Throws: `TemplateError` when a file of the template can't be used.
  public func layOut(_ plan: AnalyzedPlan) throws(TemplateError) -> LaidOutPlan { try layOut(plan.plan) }

  private func layOut(_ plan: Plan) throws(TemplateError) -> LaidOutPlan {
    let template = options.template ?? .nd30
    return LaidOutPlan(
      layout: PlanLayout.layOut(plan, styleSheet: try template.styleSheet(), forceDraft: options.isDraft),
      page: try template.htmlPage())
  }

  /// Writes a plan in a format. Lay out and render only a plan without errors, or as a draft.
  ///
  /// - Throws: a packaging error when memory runs out.
  public func render(_ plan: LaidOutPlan, as format: OutputFormat) throws -> [UInt8] {
    switch format {
    case .docx: try DOCXBackend.render(plan.layout)
    case .xml: DOCXBackend.renderFlatOPC(plan.layout)
    case .html: HTMLBackend.render(plan.layout, page: plan.page)
    case .txt: TextBackend.render(plan.layout, width: options.textWidth)
    }
  }

  /// Lays out and writes a plan in one format.
  public func render(_ plan: CheckedPlan, as format: OutputFormat) throws -> [UInt8] {
    try render(layOut(plan), as: format)
  }

  /// The computed cells of a plan's tables that are not what the inputs give, and the edits that make them so.
  public func regenerateTables(_ plan: CheckedPlan) -> TableRegeneration { TableRegeneration(plan) }

  /// One table of a plan alone; in a workbook all of them, where none is named.
  ///
  /// - Parameter id: the table's id; nil when the plan holds just one table.
  /// - Throws: `TableSelectionError` when there is no such table, or several to choose from; `TemplateError`; a
  ///   packaging error when memory runs out, or the table is larger than its format allows.
  public func renderTable(_ plan: CheckedPlan, id: String?, as format: TableFormat) throws -> [UInt8] {
    switch format {
    case .md: Array(try NamedTable.choose(id, in: plan.plan).markdown.utf8)
    case .csv: Array(try NamedTable.choose(id, in: plan.plan).csv.utf8)
    case .xlsx: try renderWorkbook(of: NamedTable.chooseAll(id, in: plan.plan), in: plan.plan)
    case .docx: try renderPage(of: NamedTable.choose(id, in: plan.plan), in: plan.plan, as: .docx)
    case .html: try renderPage(of: NamedTable.choose(id, in: plan.plan), in: plan.plan, as: .html)
    case .txt: try renderPage(of: NamedTable.choose(id, in: plan.plan), in: plan.plan, as: .txt)
    }
  }

  /// A document that holds just one table.
  private func renderPage(of chosen: NamedTable, in plan: Plan, as format: OutputFormat) throws -> [UInt8] {
    let template = options.template ?? .nd30
    let layout = PlanLayout.layOutTable(
      chosen.block, of: plan, styleSheet: try template.styleSheet(), isLandscape: chosen.isLandscape)
    return try render(LaidOutPlan(layout: layout, page: try template.htmlPage()), as: format)
  }

  private func renderWorkbook(of tables: [NamedTable], in plan: Plan) throws -> [UInt8] {
    let styleSheet = try (options.template ?? .nd30).styleSheet()
    return try XLSXBackend.render(WorkbookLayout.layOut(tables.map(\.source), of: plan, styleSheet: styleSheet))
  }
}

/// A plan with its pages decided.
public struct LaidOutPlan: Sendable {
  let layout: DocumentLayout
  let page: HTMLPage
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
