public import KeHoachSource

/// A rule of the linter: what it wants, as data, and the check.
///
/// A rule is one file in `Rules/` and one line in the list of its group:
///
///     extension LintRule {
///       static let titleFullStop = LintRule(Rule("KH202", "tiêu-đề-có-dấu-chấm", .warning, …)) { context in
///         context.texts(.title).compactMap { … }
///       }
///     }
public struct LintRule: Sendable {
  /// What finds the places that break the rule. It is called once a plan, on one thread.
  public typealias Check = @Sendable (LintContext) -> [Diagnostic]

  /// The rule as data.
  public let rule: Rule
  /// The check.
  let check: Check

  /// Makes a rule.
  ///
  /// - Parameters:
  ///   - rule: the rule as data; its example is run as a test.
  ///   - check: finds what breaks the rule. `LintFinding`s are made into diagnostics of the rule.
  public init(_ rule: Rule, check: @escaping @Sendable (LintContext) -> [LintFinding]) {
    self.rule = rule
    self.check = { context in check(context).map { $0.diagnostic(of: rule) } }
  }
}

/// What a rule found: a diagnostic that doesn't know its rule yet, since the rule is being made around it.
public struct LintFinding: Sendable {
  /// The place, in bytes of the source.
  public var range: Range<Int>
  /// What is wrong: it quotes what was written and says what is expected.
  public var message: Bilingual
  /// A few words that stand under the marked text on a terminal.
  public var caption: String
  /// Other places that matter.
  public var notes: [Diagnostic.Note]
  /// What could be done; where several are offered they exclude each other.
  public var fixes: [FixIt]
  /// The severity of this finding alone; nil for that of the rule.
  public var severity: Severity?

  /// Makes a finding.
  public init(
    at range: Range<Int>, _ message: Bilingual, caption: String = "", notes: [Diagnostic.Note] = [],
    fixes: [FixIt] = [], severity: Severity? = nil
  ) {
    self.range = range
    self.message = message
    self.caption = caption
    self.notes = notes
    self.fixes = fixes
    self.severity = severity
  }

  func diagnostic(of rule: Rule) -> Diagnostic {
    var diagnostic = Diagnostic(rule, at: range, message, caption: caption, notes: notes, fixes: fixes)
    if let severity { diagnostic.severity = severity }
    return diagnostic
  }
}
