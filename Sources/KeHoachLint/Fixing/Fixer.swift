public import KeHoachSource

/// Applies fixes to a source until there is nothing left to fix.
///
/// Each round takes, in reading order, every fix that touches nothing that an earlier one touches, and lints the result
/// again. So one call converges, and a second one changes nothing.
///
/// *Invariant:* no fix of a rule about money is ever applied: either of two amounts that differ can be the right one.
public struct Fixer: Sendable {
  /// Whether fixes that may change what the plan says are applied too, where there is no choice between several.
  public var includesUnsafe: Bool

  /// The most rounds: fixes that call each other up again and again stop here.
  public static let mostRounds = 10

  /// What came of fixing.
  public struct Outcome: Sendable {
    /// The source after all fixes.
    public let bytes: [UInt8]
    /// How many fixes were applied, by rule.
    public let counts: [Rule: Int]
    /// Whether no applicable fix is left.
    public let isSettled: Bool
  }

  /// Makes a fixer.
  public init(includesUnsafe: Bool = false) {
    self.includesUnsafe = includesUnsafe
  }

  /// Fixes a source.
  ///
  /// - Parameter lint: everything to say about a source, without what is silenced.
  public func fix(_ source: SourceText, lint: (SourceText) -> [Diagnostic]) -> Outcome {
    var source = source
    var counts: [Rule: Int] = [:]
    var seen: Set<[UInt8]> = [source.bytes]
    for _ in 0..<Self.mostRounds {
      let round = edits(for: lint(source), length: source.bytes.count)
      guard !round.edits.isEmpty else { return Outcome(bytes: source.bytes, counts: counts, isSettled: true) }
      let bytes = TextEdit.apply(round.edits, to: source.bytes)
      // Two rules that disagree would change the source back and forth: it stays as it was.
      guard seen.insert(bytes).inserted else { break }
      for rule in round.rules { counts[rule, default: 0] += 1 }
      source = SourceText(name: source.name, bytes: bytes)
    }
    return Outcome(bytes: source.bytes, counts: counts, isSettled: false)
  }

  /// The edits of one round and the rules that ask for them.
  ///
  /// - Parameter length: how many bytes the source has.
  package func edits(for diagnostics: [Diagnostic], length: Int) -> (edits: [TextEdit], rules: [Rule]) {
    var taken = EditSet()
    var rules: [Rule] = []
    for diagnostic in diagnostics {
      guard let fix = applicableFix(of: diagnostic), fix.edits.allSatisfy({ $0.range.upperBound <= length }),
        taken.insert(fix.edits)
      else { continue }
      rules.append(diagnostic.rule)
    }
    return (taken.edits, rules)
  }

  /// The fix to apply without asking: the first safe one, or the only unsafe one.
  package func applicableFix(of diagnostic: Diagnostic) -> FixIt? {
    guard !diagnostic.rule.isAboutMoney else { return nil }
    let fixes = diagnostic.fixes.filter { !$0.edits.isEmpty }
    if let safe = fixes.first(where: \.isSafe) { return safe }
    return includesUnsafe && fixes.count == 1 ? fixes[0] : nil
  }
}
