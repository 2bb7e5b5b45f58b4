/// A text for people, in Vietnamese and in English.
public struct Bilingual: Sendable, Hashable {
  /// The Vietnamese text, the default.
  public var vi: String
  /// The English text.
  public var en: String

  /// Makes a text of both.
  public init(_ vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The text in one of the two languages.
  public subscript(language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}

/// The languages that the program speaks.
public enum Language: String, Sendable, CaseIterable {
  /// Vietnamese.
  case vi
  /// English.
  case en
}

extension String {
  /// The text cut to a length that fits a message.
  public var clipped: String { count <= 60 ? self : prefix(57) + "…" }
}
