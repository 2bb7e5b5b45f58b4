/// What was found in one source.
public struct SourceReport: Sendable {
  /// The source.
  public var source: SourceText
  /// The findings, in the order to show them.
  public var diagnostics: [Diagnostic]

  /// Pairs findings with the source that their ranges count in.
  public init(_ source: SourceText, _ diagnostics: [Diagnostic]) {
    self.source = source
    self.diagnostics = diagnostics
  }
}

/// Writes findings as text: for people, for programs, for a hosting site.
public protocol DiagnosticRenderer: Sendable {
  /// The whole text, lines ended, or empty when there is nothing to say.
  func render(_ reports: [SourceReport]) -> String
}
