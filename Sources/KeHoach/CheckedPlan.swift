public import KeHoachModel
public import KeHoachSource
internal import KeHoachSyntax

/// A source that was parsed.
public struct ParsedPlan: Sendable {
  let tree: SyntaxTree
  /// The source.
  public var source: SourceText { tree.source }
  /// The files that its tables are taken from, in reading order.
  public var fileReferences: [FileReference] { tree.fileReferences }
}

/// A source that was parsed and analyzed: all that is needed to lay it out.
public struct AnalyzedPlan: Sendable {
  let tree: SyntaxTree
  let analysis: Analysis
  /// The files that its tables were taken from.
  let files: AttachedFiles

  /// The source.
  public var source: SourceText { tree.source }
  /// The plan as it is meant.
  var plan: Plan { analysis.plan }

  /// What the header's `mẫu trình bày` says; nil when it says nothing.
  public var templateReference: TemplateReference? {
    plan.header.template.map { TemplateReference(path: $0.value, range: $0.range) }
  }

  /// Whether parsing or analysis found an error, silenced or not.
  public var hasErrors: Bool { analysis.diagnostics.contains { $0.severity == .error } }
}

/// A plan with all that is to say about it. The tree is no longer needed: of a long plan it is most of the memory.
public struct CheckedPlan: Sendable {
  /// The source.
  public let source: SourceText
  /// The plan as it is meant.
  let plan: Plan
  /// The files that its tables were taken from.
  let files: AttachedFiles
  /// Everything found, in reading order.
  public let diagnostics: [Diagnostic]

  init(_ analyzed: AnalyzedPlan, _ diagnostics: [Diagnostic]) {
    source = analyzed.source
    plan = analyzed.plan
    files = analyzed.files
    self.diagnostics = diagnostics
  }

  /// Whether anything is at error level.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// A template that a plan asks for.
public struct TemplateReference: Sendable, Hashable {
  /// The name or the folder as written.
  public let path: String
  /// Where it is written.
  public let range: Range<Int>
  /// Whether it is a folder relative to the plan's own: it holds a slash or begins with a dot.
  public var isFolder: Bool { path.contains("/") || path.contains("\\") || path.hasPrefix(".") }
}
