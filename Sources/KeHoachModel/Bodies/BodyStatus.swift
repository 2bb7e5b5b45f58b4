/// Whether a body existed on a date.
public enum BodyStatus: Sendable, Hashable {
  /// How sure the data is.
  public enum Confidence: Int, Sendable, Hashable, Comparable {
    /// Not confirmed: nothing is said in text.
    case unconfirmed
    /// Fit for a hint.
    case medium
    /// Fit for a warning.
    case high

    /// By how sure they are.
    public static func < (a: Confidence, b: Confidence) -> Bool { a.rawValue < b.rawValue }
  }

  /// It existed under this name.
  case current
  /// It was set up later.
  case notYet(from: PlanDate, basis: String, confidence: Confidence)
  /// It existed no more; successors are names, with the field in brackets where there are several.
  case abolished(on: PlanDate, successors: [String], basis: String, confidence: Confidence)
  /// The data doesn't know the name.
  case unknown

  /// How sure the data is; nil where nothing is wrong.
  public var confidence: Confidence? {
    switch self {
    case .notYet(_, _, let confidence), .abolished(_, _, _, let confidence): confidence
    case .current, .unknown: nil
    }
  }
}
