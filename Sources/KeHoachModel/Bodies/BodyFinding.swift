/// A name in a text of something that did not exist on the date of the text.
public struct BodyFinding: Sendable, Hashable {
  /// What kind of thing it names.
  public enum Kind: Sendable, Hashable {
    /// A ministry, department or other body.
    case body
    /// A province, or a city under the central government.
    case province
    /// A level of local government, or a unit of one.
    case level
  }

  /// What kind of thing it names.
  public var kind: Kind
  /// The name as written.
  public var name: String
  /// Where it stands: in the text, or in the source for a `RichText`.
  public var range: Range<Int>
  /// Why it is wrong: never `.current` or `.unknown`.
  public var status: BodyStatus

  /// How sure it is: high is fit for a warning, medium for a hint.
  public var confidence: BodyStatus.Confidence { status.confidence ?? .unconfirmed }
}
