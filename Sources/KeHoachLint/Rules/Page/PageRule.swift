public import KeHoachDrafts
public import KeHoachImport
public import KeHoachSource

/// A rule about how the pages of a Word draft look (group KH9): what it wants, as data, and the check.
public struct PageRule: Sendable {
  /// The rule as data.
  public let rule: Rule
  /// The check.
  let check: @Sendable (PageContext) -> [PageFinding]

  /// Makes a rule.
  public init(_ rule: Rule, check: @escaping @Sendable (PageContext) -> [PageFinding]) {
    self.rule = rule
    self.check = check
  }
}

/// What rules about pages found: the place is in bytes of the draft's text.
public struct PageFinding: Sendable, Hashable {
  /// The place; for a section, its first paragraph with words.
  public var range: Range<Int>
  /// What is wrong: it says what is there and what is expected, with units.
  public var message: Bilingual
  /// The changes that mend it; none where a person has to.
  public var changes: [FormatChange] = []
  /// What the changes do: `đặt cỡ chữ 13`.
  public var fix: Bilingual?
  /// Other places where the same is found.
  public var notes: [Diagnostic.Note] = []
  /// The changes of words that mend it.
  public var edits: [TextEdit] = []
}

/// A diagnostic of a draft, with what would mend it in the Word file.
public struct PageDiagnostic: Sendable, Hashable {
  /// The diagnostic; places are bytes of the draft's text.
  public var diagnostic: Diagnostic
  /// The changes that mend it.
  public var changes: [FormatChange]
}

/// The rules about pages.
public enum PageRules {
  /// All of them, in the order of their ids.
  public static let all: [PageRule] = (paper + looks + paragraphs + lines + numbers + parts + blanks + words).sorted {
    $0.rule.id < $1.rule.id
  }

  /// Runs all rules over a Word draft, those about words over drafts of other formats; in reading order.
  public static func run(_ recognized: RecognizedDraft) -> [PageDiagnostic] {
    let context = PageContext(recognized)
    let rules = recognized.draft.format == .word ? all : words
    let found = rules.flatMap { rule in rule.check(context).map { PageDiagnostic(rule.rule, $0) } }
    return found.enumerated().sorted {
      ($0.element.diagnostic.range.lowerBound, $0.offset) < ($1.element.diagnostic.range.lowerBound, $1.offset)
    }.map(\.element)
  }
}

extension PageDiagnostic {
  /// Makes the diagnostic of a finding. What its changes of looks do is said as a fix without edits of words; without
  /// changes a person has to do it.
  init(_ rule: Rule, _ finding: PageFinding) {
    let isSafe = !finding.changes.isEmpty || !finding.edits.isEmpty
    diagnostic = Diagnostic(
      rule, at: finding.range, finding.message, notes: finding.notes,
      fixes: finding.fix.map { [FixIt($0, isSafe: isSafe, edits: finding.edits)] } ?? [])
    changes = finding.changes
  }
}
