/// A syllable as one number, so that names are compared without strings.
///
/// Case and the place of the tone mark don't count: `Hoà`, `hòa` and `HÒA` have one key, `hoa` has another. Syllables
/// of up to ten letters and digits have keys of their own; of longer ones, which are no Vietnamese, a hash.
struct SyllableKey {
  private var letters: UInt64 = 0
  private var tone: UInt64 = 0
  private var count = 0

  /// The key; never 0.
  var value: UInt64 {
    count <= 10 ? letters | tone << 60 : (letters ^ tone) | 1 << 63
  }

  /// What `codes` says of a scalar: the letter in the low six bits, the tone in the next three.
  mutating func append(_ code: UInt16) {
    count += 1
    let letter = UInt64(code & 0x3F)
    letters = count <= 10 ? letters << 6 | letter : (letters ^ letter) &* 0x9E37_79B9_7F4A_7C15 >> 1
    if code & 0x1C0 != 0 { tone = UInt64(code >> 6 & 7) }
  }

  /// The bits of `codes` for a capital letter and for a digit.
  static let capital: UInt16 = 0x200
  static let digit: UInt16 = 0x400
  /// The letter of those that are no Vietnamese ones.
  private static let foreign: UInt16 = 44

  /// For each scalar below U+1F00: its letter from 1, tone, capital and digit; 0 for what is neither letter nor digit.
  static let codes: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x1F00)
    func set(_ scalar: Unicode.Scalar, _ code: UInt16) {
      table[Int(scalar.value)] = code
      guard let upper = scalar.properties.uppercaseMapping.unicodeScalars.first, upper != scalar else { return }
      table[Int(upper.value)] = code | capital
    }
    // Letters of other languages in words such as `Müller`: U+00D7 and U+00F7 are signs.
    for value in 0xC0..<0x250 where value != 0xD7 && value != 0xF7 { table[value] = foreign }
    for (place, scalar) in "abcdefghijklmnopqrstuvwxyzăâêôơưđ0123456789".unicodeScalars.enumerated() {
      set(scalar, UInt16(place) + 1 | (scalar.properties.numericType == nil ? 0 : digit))
    }
    let vowels = [
      "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự",
      "yỳýỷỹỵ",
    ]
    for row in vowels {
      let scalars = Array(row.unicodeScalars)
      let letter = table[Int(scalars[0].value)]
      for (tone, scalar) in scalars.enumerated() { set(scalar, letter | UInt16(tone) << 6) }
    }
    return table
  }()
}
