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

  /// The tone of a combining mark; the level tone for any other scalar.
  init(mark: Unicode.Scalar) {
    let place = Letters.toneMarks.firstIndex(of: mark)
    self = place.flatMap { Tone(rawValue: UInt8($0 + 1)) } ?? .level
  }
}
