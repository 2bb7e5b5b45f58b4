internal import KeHoachModel
public import KeHoachSource

/// A source that was parsed and analyzed.
public struct CheckedPlan: Sendable {
  /// The source.
  public let source: SourceText
  /// The plan as it is meant.
  let plan: Plan
  /// Everything found, in reading order.
  public let diagnostics: [Diagnostic]

  /// What the header's `mẫu trình bày` says; nil when it says nothing.
  public var templateReference: TemplateReference? {
    plan.header.template.map { TemplateReference(path: $0.value, range: $0.range) }
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
