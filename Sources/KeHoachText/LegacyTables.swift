/// The letters of TCVN3 and VNI-Windows, as Windows-1252 shows their bytes.
enum LegacyTables {
  /// TCVN3 by byte, from 0xA1; a dot where it has no letter.
  private static let tcvn3Letters: [Unicode.Scalar] = Array(
    "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ".unicodeScalars)

  static func tcvn3(_ text: String) -> String {
    let letters = text.unicodeScalars.filter { $0.isASCII && $0.properties.isAlphabetic }
    let lineIsUpper = !letters.isEmpty && letters.allSatisfy(\.properties.isUppercase)
    var result = String.UnicodeScalarView()
    var word: [Unicode.Scalar] = []
    func flush() {
      let ascii = word.filter(\.isASCII)
      let isUpper = ascii.allSatisfy(\.properties.isUppercase) && (ascii.count > 1 || lineIsUpper)
      for scalar in word.map(letter) {
        if isUpper {
          result.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
        } else {
          result.append(scalar)
        }
      }
      word = []
    }
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic || letter(scalar) != scalar {
        word.append(scalar)
      } else {
        flush()
        result.append(scalar)
      }
    }
    flush()
    return String(result)
  }

  private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value >= 0xA1, scalar.value <= 0xFE else { return scalar }
    let letter = tcvn3Letters[Int(scalar.value) - 0xA1]
    return letter == "." ? scalar : letter
  }

  /// VNI's letters of their own.
  private static let vniLetters: [Unicode.Scalar: Unicode.Scalar] = pairs(
    "ì ì í í æ ỉ ó ĩ ò ị ô ơ ö ư î ỵ ñ đ Ì Ì Í Í Æ Ỉ Ó Ĩ Ò Ị Ô Ơ Ö Ư Î Ỵ Ñ Đ")

  /// VNI's second characters: tone marks behind any vowel, hats with or without tone behind a, e, o.
  private static let vniTones: [Unicode.Scalar: [Unicode.Scalar]] = {
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    let signs: [(Unicode.Scalar, [Unicode.Scalar])] = [
      ("ø", ["\u{300}"]), ("ù", ["\u{301}"]), ("û", ["\u{309}"]), ("õ", ["\u{303}"]), ("ï", ["\u{323}"]),
      ("â", ["\u{302}"]), ("à", ["\u{302}", "\u{300}"]), ("á", ["\u{302}", "\u{301}"]), ("å", ["\u{302}", "\u{309}"]),
      ("ã", ["\u{302}", "\u{303}"]), ("ä", ["\u{302}", "\u{323}"]), ("ê", ["\u{306}"]), ("è", ["\u{306}", "\u{300}"]),
      ("é", ["\u{306}", "\u{301}"]), ("ú", ["\u{306}", "\u{309}"]), ("ü", ["\u{306}", "\u{303}"]),
      ("ë", ["\u{306}", "\u{323}"]),
    ]
    for (sign, marks) in signs {
      table[sign] = marks
      table[sign.properties.uppercaseMapping.unicodeScalars.first ?? sign] = marks
    }
    return table
  }()

  static func vni(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var base: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let letter = base, let marks = vniTones[scalar], takes(letter, marks) {
        result.append(contentsOf: marks)
        base = nil
      } else {
        let letter = vniLetters[scalar] ?? scalar
        result.append(letter)
        base = letter
      }
    }
    return Letters.compose(String(result))
  }

  /// Whether a letter can carry the marks: a hat stands on a, e, o, a breve on a, a tone alone on any vowel.
  private static func takes(_ letter: Unicode.Scalar, _ marks: [Unicode.Scalar]) -> Bool {
    let allowed: String
    switch marks[0] {
    case "\u{302}": allowed = "aeoAEO"
    case "\u{306}": allowed = "aA"
    default: allowed = "aeouyơưAEOUYƠƯ"
    }
    return allowed.unicodeScalars.contains(letter)
  }

  private static func pairs(_ text: String) -> [Unicode.Scalar: Unicode.Scalar] {
    let all = text.split(separator: " ").compactMap(\.unicodeScalars.first)
    return Dictionary(uniqueKeysWithValues: stride(from: 0, to: all.count, by: 2).map { (all[$0], all[$0 + 1]) })
  }
}
