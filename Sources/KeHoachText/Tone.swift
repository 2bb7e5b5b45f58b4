/// The six tones of Vietnamese.
public enum Tone: UInt8, Sendable, CaseIterable {
  /// Ngang: no mark.
  case level
  /// Huyền: `à`.
  case huyen
  /// Sắc: `á`.
  case sac
  /// Hỏi: `ả`.
  case hoi
  /// Ngã: `ã`.
  case nga
  /// Nặng: `ạ`.
  case nang

  /// The combining mark of the tone; nil for the level tone.
  public var mark: Unicode.Scalar? { self == .level ? nil : Letters.toneMarks[Int(rawValue) - 1] }
}
