/// A rime of Vietnamese as it is spelled behind an onset: medial, nucleus and coda, without tone.
struct Rime: Sendable {
  /// The letters, as `SyllableSpelling` packs them.
  var letters: UInt64
  /// How many of them are `o` or `u` before the nucleus (`oa`, `uyên`): one or none.
  var medialCount: Int
  /// How many are the vowel: two of a diphthong.
  var nucleusCount: Int
  /// How many are the final consonant, or the final `i y o u` of `ai`, `ay`, `ao`, `au`.
  var codaCount: Int
  /// The place of the letter that carries the tone today: `hoà`, `khoẻ`, `thuý`.
  var tonePlace: Int
  /// The place of it in the old style: `hòa`, `khỏe`, `thúy`.
  var oldTonePlace: Int

  /// Whether the coda is p, t, c or ch: such a syllable has the tone sắc or nặng.
  var isStopped: Bool
  /// Whether the first letter is e, ê or i: the onsets are then k, gh, ngh and not c, g, ng.
  var startsFront: Bool
  /// Whether the first letter is y.
  var startsWithY: Bool

  /// The letters before the nucleus as text.
  var medial: String { text(0..<medialCount) }
  /// The letters of the nucleus as text.
  var nucleus: String { text(medialCount..<medialCount + nucleusCount) }
  /// The letters behind the nucleus as text.
  var coda: String { text(medialCount + nucleusCount..<medialCount + nucleusCount + codaCount) }

  private func text(_ places: Range<Int>) -> String {
    var text = ""
    for place in places { text.unicodeScalars.append(LetterTable.alphabet[Int(letters >> UInt64(6 * place) & 63) - 1]) }
    return text
  }
}

/// Numbers by letters, as `SyllableSpelling` packs them: open addressing.
struct LetterMap: Sendable {
  private static let size = 1024

  private let keys: [UInt64]
  /// The number of a key plus one, or 0.
  private var slots = [UInt8](repeating: 0, count: Self.size)

  /// A map of at most 255 keys to their places.
  init(_ keys: [UInt64]) {
    self.keys = keys
    for (number, key) in keys.enumerated() {
      var slot = Self.slot(key)
      while slots[slot] != 0 { slot = (slot + 1) & (Self.size - 1) }
      slots[slot] = UInt8(number + 1)
    }
  }

  /// The number of some letters; nil when no key has them.
  subscript(letters: UInt64) -> Int? {
    var slot = Self.slot(letters)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if keys[number] == letters { return number }
      slot = (slot + 1) & (Self.size - 1)
    }
    return nil
  }

  private static func slot(_ letters: UInt64) -> Int { Int((letters &* 0x9E37_79B9_7F4A_7C15) >> 54) }
}

/// All rimes, and which onset stands before which.
struct RimeTable: Sendable {
  static let shared = RimeTable()

  /// Lines of `medial|nucleus: codas`; `-` stands for no coda.
  private static let data = [
    "a: - c ch i m n ng nh o p t u y", "ă: c m n ng p t", "â: c m n ng p t u y", "e: - c m n ng o p t",
    "ê: - ch m n nh p t u", "i: - ch m n nh p t u", "o: - c i m n ng p t", "oo: c ng", "ô: - c i m n ng p t",
    "ơ: - i m n p t", "u: - c i m n ng p t", "ư: - c i m ng t u", "y: -",
    "ia: -", "iê: c m n ng p t u", "yê: m n ng t u", "ua: -", "uô: c i m n ng t", "ưa: -", "ươ: c i m n ng p t u",
    "o|a: - c ch i m n ng nh o p t y", "o|ă: c m n ng t", "o|e: - m n o t",
    "u|â: n ng t y", "u|ê: - ch n nh", "u|ơ: -", "u|y: - ch n nh p t u", "u|ya: -", "u|yê: n t",
  ]

  /// What may follow `qu`, of which the u is the medial.
  private static let afterQu = [
    "a: - c ch i m n ng nh o p t u y", "ă: c m n ng p t", "â: n ng t y", "e: - n o t", "ê: - ch n nh t",
    "i: - t", "y: - t n nh ch", "yê: n t", "ơ: - i", "ô: c",
  ]

  /// Rimes that stand behind a labial, p or another onset against the rule, each in a few words.
  private static let exceptions: [String: String] = [
    "p": "a an ao anh i in o ô", "b": "uyt oa", "m": "oay", "v": "oan", "ph": "uy", "g": "oa", "gi": "oăng",
  ]

  /// The onsets, as they are spelled; `q` is followed by the medial u.
  static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q",
    "r", "s", "t", "th", "tr", "v", "x",
  ]

  let rimes: [Rime]
  /// The rimes' numbers by their letters.
  private let numbers: LetterMap
  /// The onsets' numbers by their letters.
  private let onsetNumbers: LetterMap
  /// For every onset, whether each rime may follow: a row of `rimes.count`.
  private var allowed: [Bool] = []

  private init() {
    var rimes = Self.data.flatMap(Self.parse)
    let quRimes = Self.afterQu.flatMap(Self.parse)
    // `quy-` has rimes of its own, such as the `ynh` of `quỳnh`.
    for rime in quRimes where !rimes.contains(where: { $0.letters == rime.letters }) { rimes.append(rime) }
    self.rimes = rimes
    numbers = LetterMap(rimes.map(\.letters))
    onsetNumbers = LetterMap(Self.onsets.map(Self.letters))
    for onset in Self.onsets {
      let exceptions = (Self.exceptions[onset] ?? "").pieces(between: " ").map(Self.letters)
      let follows = Self.rule(of: onset)
      for rime in rimes {
        if onset == "q" {
          allowed.append(quRimes.contains { $0.letters == rime.letters })
        } else {
          allowed.append(!Self.onlyAfterQu(rime) && follows(rime) || exceptions.contains(rime.letters))
        }
      }
    }
  }

  /// `yt`, `yn`, `ynh`, `ych` without the medial before them.
  private static func onlyAfterQu(_ rime: Rime) -> Bool {
    rime.startsWithY && rime.nucleusCount == 1 && rime.codaCount > 0
  }

  /// Which rimes follow an onset by the rule; see `exceptions` for what breaks it.
  private static func rule(of onset: String) -> (Rime) -> Bool {
    let takesY = ["h", "l", "m", "n", "s", "t", "th", "v"].contains(onset)
    /// A y stands behind few onsets, and `yê` behind none.
    func mayStart(_ rime: Rime) -> Bool { !rime.startsWithY || takesY && rime.nucleusCount == 1 }
    switch onset {
    case "":
      let ie = letters(of: "iê")
      return { $0.letters & 0xFFF != ie }
    case "k": return { $0.startsFront || $0.startsWithY && $0.nucleusCount + $0.codaCount == 1 }
    case "gh", "ngh": return { $0.startsFront }
    case "p": return { _ in false }
    case "c", "g": return { !$0.startsFront && $0.medialCount == 0 && mayStart($0) }
    case "ng": return { !$0.startsFront && mayStart($0) }
    case "b", "m", "v", "ph", "gi": return { $0.medialCount == 0 && mayStart($0) }
    default: return mayStart
    }
  }

  private static func parse(_ line: String) -> [Rime] {
    let parts = line.pieces(between: ": ")
    let vowels = parts[0].pieces(between: "|")
    let medial = vowels.count == 2 ? vowels[0] : ""
    let nucleus = vowels[vowels.count - 1]
    return parts.dropFirst().map { rime(medial: medial, nucleus: nucleus, coda: $0 == "-" ? "" : $0) }
  }

  private static func rime(medial: String, nucleus: String, coda: String) -> Rime {
    let text = medial + nucleus + coda
    let medialCount = medial.unicodeScalars.count
    let nucleusCount = nucleus.unicodeScalars.count
    // The tone stands on the nucleus: on its second letter when something follows.
    let place = medialCount + (nucleusCount == 2 && !coda.isEmpty ? 1 : 0)
    let first = text.unicodeScalars.first ?? " "
    return Rime(
      letters: letters(of: text), medialCount: medialCount, nucleusCount: nucleusCount,
      codaCount: coda.unicodeScalars.count, tonePlace: place,
      oldTonePlace: ["oa", "oe", "uy"].contains(text) ? 0 : place, isStopped: ["p", "t", "c", "ch"].contains(coda),
      startsFront: first == "e" || first == "ê" || first == "i", startsWithY: first == "y")
  }

  private static func letters(of text: String) -> UInt64 { SyllableSpelling(text)?.letters ?? 0 }

  /// The number of the rime with these letters.
  func number(of letters: UInt64) -> Int? { numbers[letters] }

  /// The number of the onset with these letters.
  func number(ofOnset letters: UInt64) -> Int? { onsetNumbers[letters] }

  /// Whether a rime may stand behind an onset, both by number.
  func allows(onset: Int, rime: Int) -> Bool { allowed[onset * rimes.count + rime] }
}
