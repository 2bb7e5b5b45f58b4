/// One word, number, sign or symbol of a text.
public struct Token: Equatable, Sendable {
  /// What a token is.
  public enum Kind: UInt8, Sendable {
    /// Letters: `Ủy`, `KH&CN`, `M'Drắk`, `v.v`, `G.A.P`. A hyphen ends a word: `Mê-xi-cô` is three.
    case word
    /// Digits with the dots and commas inside them: `2021`, `1.234`, `3,5`, `20.0000.000`, `2.1` of `2.1.`.
    case number
    /// A date in digits: `21/7/2021`, `28.11.2025`, `28-11-2025`, `30/6`, `8/2024`.
    case date
    /// Letters and digits that are one name: `41/2022/NQ-HĐND`, `/KH-UBND`, `06a/KH-UBND`, `30c`, `QH15`, `m2`, `15h30`,
    /// `b/c`, `24/24`, web and mail addresses.
    case symbol
    /// A punctuation mark; `...`, `……`, `---` and `./.` are one each.
    case punctuation
    /// Any other character: `%`, `=`, emoji.
    case other
  }

  /// The case of a token's letters.
  public enum Shape: UInt8, Sendable {
    /// No letters that have case.
    case uncased
    /// `ban`.
    case lower
    /// `Ban`; also a single capital, such as the `Y` of `Y tế` and `Y TẾ`.
    case capitalised
    /// `BAN`, `UBND`.
    case upper
    /// `TTg`, `M'Drắk`.
    case mixed
  }

  /// The offset of the first byte in the text's UTF-8.
  public let start: Int32
  /// The offset behind the last byte.
  public let end: Int32
  /// The token in lower case and composed, as a number of the `WordTable`.
  public let id: WordID
  /// What the token is.
  public let kind: Kind
  /// The case of its letters.
  public let shape: Shape
  /// White space characters before the token (zero-width ones are none), up to 255.
  public let space: UInt8
  /// Line breaks among them, up to 255.
  public let lineBreaks: UInt8

  /// The token's place in the text's UTF-8.
  public var range: Range<Int> { Int(start)..<Int(end) }
}
