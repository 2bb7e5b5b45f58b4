/// Keys of a Vietnamese keyboard that were never made into letters: `hieenj` and `hie6n5` for `hiện`.
public enum TypedKeys {
  /// The syllable that a word in lower case was to become.
  ///
  /// - Returns: nil where the keys make no syllable, or nothing in them asks for a mark.
  public static func syllable(of keys: some StringProtocol) -> String? {
    let hasDigits = keys.utf8.contains { (0x31...0x39).contains($0) }
    guard (2...9).contains(keys.utf8.count), keys.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    var word = TypedSyllable()
    for key in keys.unicodeScalars {
      let isTaken =
        hasDigits && ("0"..."9").contains(key) ? word.takeDigit(key) : hasDigits ? word.take(key) : word.takeTelex(key)
      guard isTaken else { return nil }
    }
    return word.isMarked ? word.spelled : nil
  }
}

/// A syllable while it is typed.
private struct TypedSyllable {
  private var letters: [Unicode.Scalar] = []
  private var tone: Tone?
  private(set) var isMarked = false

  private static let vowels = Set("aăâeêioôơuưy".unicodeScalars)
  private static let toneKeys: [Unicode.Scalar: Tone] = ["s": .sac, "f": .huyen, "r": .hoi, "x": .nga, "j": .nang]
  private static let toneDigits: [Unicode.Scalar: Tone] = ["1": .sac, "2": .huyen, "3": .hoi, "4": .nga, "5": .nang]
  private static let roofed: [Unicode.Scalar: Unicode.Scalar] = ["a": "â", "e": "ê", "o": "ô"]
  private static let horned: [Unicode.Scalar: Unicode.Scalar] = ["o": "ơ", "u": "ư"]

  private var hasVowel: Bool { letters.contains(where: Self.vowels.contains) }

  /// Takes a key that is a letter.
  mutating func take(_ key: Unicode.Scalar) -> Bool {
    letters.append(key)
    return ("a"..."z").contains(key)
  }

  /// Takes a key of Telex.
  mutating func takeTelex(_ key: Unicode.Scalar) -> Bool {
    if hasVowel, let tone = Self.toneKeys[key] { return take(tone) }
    if key == "d", letters == ["d"] { return replace(at: 0, with: "đ") }
    if let last = letters.last, last == key, let roofed = Self.roofed[key] {
      return replace(at: letters.count - 1, with: roofed)
    }
    guard key == "w" else { return take(key) }
    if letters.last == "a" { return replace(at: letters.count - 1, with: "ă") }
    return horn(within: letters.indices.suffix(2))
  }

  /// Takes a digit of VNI.
  mutating func takeDigit(_ key: Unicode.Scalar) -> Bool {
    if let tone = Self.toneDigits[key] { return hasVowel && take(tone) }
    switch key {
    case "6":
      guard let place = letters.lastIndex(where: { Self.roofed[$0] != nil }), let roofed = Self.roofed[letters[place]]
      else { return false }
      return replace(at: place, with: roofed)
    case "7": return horn(within: letters.indices)
    case "8": return letters.lastIndex(of: "a").map { replace(at: $0, with: "ă") } ?? false
    case "9": return letters.first == "d" && replace(at: 0, with: "đ")
    default: return false
    }
  }

  private mutating func take(_ new: Tone) -> Bool {
    guard tone == nil else { return false }
    tone = new
    isMarked = true
    return true
  }

  private mutating func replace(at place: Int, with letter: Unicode.Scalar) -> Bool {
    letters[place] = letter
    isMarked = true
    return true
  }

  /// Makes `ươ` of `uo` or `ưo`, or puts the horn on the last vowel that can have it.
  private mutating func horn(within places: Range<Int>) -> Bool {
    guard let last = places.last(where: { Self.horned[letters[$0]] != nil }), let horned = Self.horned[letters[last]]
    else { return false }
    if letters[last] == "o", last > 0, letters[last - 1] == "u" { letters[last - 1] = "ư" }
    return replace(at: last, with: horned)
  }

  /// The syllable with its tone where it belongs; nil where it is none.
  var spelled: String? {
    guard let vowel = letters.firstIndex(where: Self.vowels.contains) else { return nil }
    var scalars = letters
    if let mark = tone?.mark { scalars.insert(mark, at: vowel + 1) }
    let word = Letters.compose(String(String.UnicodeScalarView(scalars)))
    return Syllable.isPossible(word) ? word : Syllable.misplaced(word)
  }
}
