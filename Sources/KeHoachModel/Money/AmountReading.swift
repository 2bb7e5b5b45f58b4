/// What an amount in words says, and how well it says it.
public struct AmountReading: Sendable, Hashable {
  /// How the words stand to the standard spelling, best first.
  public enum Verdict: Int, Sendable, Hashable, Comparable {
    /// The standard spelling.
    case standard
    /// Another spelling in good use: accepted in silence.
    case variant
    /// Understood, but not as it should be written: worth a warning.
    case unusual
    /// Wrong, or not to be understood with certainty.
    case rejected

    /// From standard to rejected.
    public static func < (left: Verdict, right: Verdict) -> Bool { left.rawValue < right.rawValue }
  }

  /// The amount in đồng. For rejected words it is a guess, or nil when there is none.
  public var value: Decimal?
  /// Everything that departs from the standard spelling, in the order of the words, each once.
  public var remarks: [AmountRemark]

  /// A reading with its value and remarks.
  public init(value: Decimal?, remarks: [AmountRemark]) {
    self.value = value
    self.remarks = remarks
  }

  /// The verdict on the words: that of the gravest remark.
  public var verdict: Verdict {
    remarks.map(\.verdict).max() ?? .standard
  }

  /// The remarks that bear the verdict: the reasons.
  public var reasons: [AmountRemark] {
    let verdict = verdict
    return remarks.filter { $0.verdict == verdict }
  }
}
