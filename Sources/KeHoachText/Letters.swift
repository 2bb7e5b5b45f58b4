/// Vietnamese letters as Unicode sees them: composed or decomposed, with tone and without.
///
/// Only the letters of the Vietnamese alphabet are touched; every other scalar passes through unchanged.
public enum Letters {
  /// One Vietnamese letter taken apart: its vowel or consonant (with `ă â ê ô ơ ư đ` kept) and its tone mark.
  struct Parts: Equatable {
    /// The letter without tone, composed, in the case it was written in.
    var letter: Unicode.Scalar
    /// The combining tone mark (U+0300, U+0301, U+0303, U+0309, U+0323), or nil for the level tone.
    var tone: Unicode.Scalar?
  }

  /// The tone marks in the order of the rows of `rows`: huyền, sắc, hỏi, ngã, nặng.
  static let toneMarks: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]

  /// The vowels and each with the five tones.
  static let rows: [(Unicode.Scalar, String)] = [
    ("a", "àáảãạ"), ("ă", "ằắẳẵặ"), ("â", "ầấẩẫậ"), ("e", "èéẻẽẹ"), ("ê", "ềếểễệ"), ("i", "ìíỉĩị"),
    ("o", "òóỏõọ"), ("ô", "ồốổỗộ"), ("ơ", "ờớởỡợ"), ("u", "ùúủũụ"), ("ư", "ừứửữự"), ("y", "ỳýỷỹỵ"),
  ]

  /// Vowel and its quality mark (circumflex, breve, horn) composed.
  private static let qualities: [(Unicode.Scalar, Unicode.Scalar, Unicode.Scalar)] = [
    ("a", "\u{302}", "â"), ("a", "\u{306}", "ă"), ("e", "\u{302}", "ê"), ("o", "\u{302}", "ô"),
    ("o", "\u{31B}", "ơ"), ("u", "\u{31B}", "ư"),
  ]

  private static func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
  }

  /// Letters by what they are composed of.
  private static let compositions: [UInt64: Unicode.Scalar] = {
    var table: [UInt64: Unicode.Scalar] = [:]
    func add(_ base: Unicode.Scalar, _ mark: Unicode.Scalar, _ composed: Unicode.Scalar) {
      table[pair(base, mark)] = composed
      table[pair(upper(base), mark)] = upper(composed)
    }
    for (base, mark, composed) in qualities { add(base, mark, composed) }
    for (base, toned) in rows {
      for (mark, composed) in zip(toneMarks, toned.unicodeScalars) { add(base, mark, composed) }
    }
    return table
  }()

  /// A letter and a mark in one number.
  private static func pair(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> UInt64 {
    UInt64(base.value) << 32 | UInt64(mark.value)
  }

  /// The letter that a letter and a mark make; nil where they make none.
  static func composed(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    compositions[pair(base, mark)]
  }

  private static let upperAlphabet = LetterTable.alphabet.map(upper)

  /// The letter and tone of one scalar.
  static func parts(of scalar: Unicode.Scalar) -> Parts {
    guard let entry = LetterTable.shared[scalar.value], let mark = entry.tone.mark else {
      return Parts(letter: scalar, tone: nil)
    }
    let alphabet = entry.isUpper ? upperAlphabet : LetterTable.alphabet
    return Parts(letter: alphabet[Int(entry.letter) - 1], tone: mark)
  }

  /// The ASCII letter under a scalar's diacritics (`Ộ` gives `O`, `đ` gives `d`); any other scalar is returned as it is.
  static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value >= 0xC0 else { return scalar }
    switch parts(of: scalar).letter {
    case "ă", "â": return "a"
    case "Ă", "Â": return "A"
    case "ê": return "e"
    case "Ê": return "E"
    case "ô", "ơ": return "o"
    case "Ô", "Ơ": return "O"
    case "ư": return "u"
    case "Ư": return "U"
    case "đ": return "d"
    case "Đ": return "D"
    case let letter: return letter
    }
  }

  /// Whether the scalar is a combining mark that Vietnamese uses.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323: true
    default: false
    }
  }

  /// Composes Vietnamese letters (Unicode NFC for the Vietnamese alphabet).
  ///
  /// Marks may stand in any order; a mark that fits no letter stays where it is.
  public static func compose(_ text: String) -> String {
    guard hasMarks(text) else { return text }
    // Bytes: a view of scalars is copied whole by every `append(contentsOf:)`.
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var pending: Unicode.Scalar?
    var loose: [Unicode.Scalar] = []
    func flush() {
      if let letter = pending { UTF8.encode(letter).map { result.append(contentsOf: $0) } }
      for mark in loose { UTF8.encode(mark).map { result.append(contentsOf: $0) } }
      pending = nil
      loose = []
    }
    for scalar in text.unicodeScalars {
      guard let letter = pending, isMark(scalar) else {
        flush()
        pending = scalar
        continue
      }
      if let composed = composed(letter, scalar) {
        pending = composed
      } else {
        // A tone may come before the quality mark: take it off, add the quality, put it back.
        let parts = Self.parts(of: letter)
        if let tone = parts.tone, let quality = composed(parts.letter, scalar), let composed = composed(quality, tone) {
          pending = composed
        } else {
          loose.append(scalar)
        }
      }
    }
    flush()
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether the text holds combining marks, that is, may not be in NFC. Looks at the bytes only.
  public static func hasMarks(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in bytes.contains { $0 == 0xCC || $0 == 0xCD } }
  }
}

extension String {
  /// The text with its Vietnamese letters composed (NFC).
  public var composed: String { Letters.compose(self) }
}
