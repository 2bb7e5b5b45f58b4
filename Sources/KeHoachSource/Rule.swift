import KeHoachText

/// One thing that the program checks, as data: messages are made where the check is, all else stands here.
///
/// `explain`, the rule pages and the tests are made from these values.
public final class Rule: Sendable {
  /// The stable id: `KH301`. The first digit is the group of `design/rules.md`.
  public let id: String
  /// The Vietnamese name with hyphens: `tổng-dự-toán`.
  public let name: String
  /// How much a finding matters unless configured otherwise.
  public let severity: Severity
  /// What the rule wants, in one sentence.
  public let summary: Bilingual
  /// Why: what goes wrong otherwise.
  public let reason: Bilingual
  /// Where the rule comes from: article and point of the decree, a law, or practice.
  public let source: String
  /// A source that breaks the rule and, mended, one that keeps it; nil where no plan in text can break it.
  public let example: Example?

  /// A wrong source and a right one. Each is a whole plan, or the body of one: see `Example.plan(_:)`.
  public struct Example: Sendable {
    /// What fires the rule.
    public let wrong: String
    /// What doesn't.
    public let right: String

    /// Makes an example.
    public init(wrong: String, right: String) {
      self.wrong = wrong
      self.right = right
    }
  }

  /// Makes a rule.
  public init(
    _ id: String, _ name: String, _ severity: Severity, _ summary: Bilingual, reason: Bilingual, source: String,
    example: Example? = nil
  ) {
    self.id = id
    self.name = name
    self.severity = severity
    self.summary = summary
    self.reason = reason
    self.source = source
    self.example = example
  }

  /// The name without diacritics: `tong-du-toan`.
  public var asciiName: String {
    String(Keyword.fold(name).map { $0 == " " ? "-" : $0 })
  }

  /// Whether a word names this rule: its id, its name or its name without diacritics, in any case.
  public func isNamed(_ word: some StringProtocol) -> Bool {
    let folded = Keyword.fold(word)
    return folded == Keyword.fold(id) || folded == Keyword.fold(name)
  }
}

extension Rule: Hashable {
  /// Two rules are the same when their ids are.
  public static func == (a: Rule, b: Rule) -> Bool { a.id == b.id }

  /// Hashes the id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
