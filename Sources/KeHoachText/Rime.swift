/// A rime of Vietnamese as it is spelled behind an onset: medial, nucleus and coda, without tone.
struct Rime: Sendable {
  /// The letters, as `SyllableSpelling` packs them.
  var letters: UInt64
  /// `o` or `u` before the nucleus (`oa`, `uyên`), or nothing.
  var medial: String
  /// The vowel, or the two letters of a diphthong.
  var nucleus: String
  /// The final consonant, or the final `i y o u` of `ai`, `ay`, `ao`, `au`.
  var coda: String
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

  /// The letters as text.
  var text: String { medial + nucleus + coda }
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
  /// Open addressing by the rime's letters: a rime's number plus one, or 0.
  private var slots = [UInt8](repeating: 0, count: 1024)
  /// For every onset, whether each rime may follow: a row of `rimes.count`.
  private var allowed: [Bool] = []

  private init() {
    var rimes = Self.data.flatMap(Self.parse)
    let quRimes = Self.afterQu.flatMap(Self.parse)
    // `quy-` has rimes of its own, such as the `ynh` of `quỳnh`.
    for rime in quRimes where !rimes.contains(where: { $0.letters == rime.letters }) { rimes.append(rime) }
    self.rimes = rimes
    for (number, rime) in rimes.enumerated() {
      var slot = Self.slot(rime.letters)
      while slots[slot] != 0 { slot = (slot + 1) & 1023 }
      slots[slot] = UInt8(number + 1)
    }
    for onset in Self.onsets {
      let exceptions = (Self.exceptions[onset] ?? "").split(separator: " ").map(String.init)
      for rime in rimes {
        if onset == "q" {
          allowed.append(quRimes.contains { $0.letters == rime.letters })
        } else {
          allowed.append(!Self.onlyAfterQu(rime) && Self.follows(rime, onset) || exceptions.contains(rime.text))
        }
      }
    }
  }

  /// `yt`, `yn`, `ynh`, `ych` without the medial before them.
  private static func onlyAfterQu(_ rime: Rime) -> Bool {
    rime.medial.isEmpty && rime.nucleus == "y" && !rime.coda.isEmpty
  }

  /// The rule; see `exceptions` for what breaks it.
  private static func follows(_ rime: Rime, _ onset: String) -> Bool {
    if rime.nucleus == "yê", rime.medial.isEmpty { return onset.isEmpty }
    switch onset {
    case "": return rime.nucleus != "iê"
    case "k": return rime.startsFront || rime.text == "y"
    case "gh", "ngh": return rime.startsFront
    case "p": return false
    default: break
    }
    if rime.startsWithY { return ["h", "l", "m", "n", "s", "t", "th", "v"].contains(onset) }
    switch onset {
    case "c", "g": return !rime.startsFront && rime.medial.isEmpty
    case "ng": return !rime.startsFront
    case "b", "m", "v", "ph", "gi": return rime.medial.isEmpty
    default: return true
    }
  }

  private static func parse(_ line: String) -> [Rime] {
    let halves = line.split(separator: ":").map(String.init)
    let vowels = halves[0].split(separator: "|").map(String.init)
    let medial = vowels.count == 2 ? vowels[0] : ""
    let nucleus = vowels[vowels.count - 1]
    return halves[1].split(separator: " ").map { coda in
      rime(medial: medial, nucleus: nucleus, coda: coda == "-" ? "" : String(coda))
    }
  }

  private static func rime(medial: String, nucleus: String, coda: String) -> Rime {
    let text = medial + nucleus + coda
    // The tone stands on the nucleus: on its second letter when that has a hat or a horn or a consonant follows.
    let isSecond = ["iê", "yê", "uô", "ươ", "oo"].contains(nucleus)
    let place = medial.unicodeScalars.count + (isSecond ? 1 : 0)
    let isOpenGlide = ["oa", "oe", "uy"].contains(text)
    let first = text.unicodeScalars.first ?? " "
    var letters: UInt64 = 0
    for (index, scalar) in text.unicodeScalars.enumerated() {
      letters |= UInt64(LetterTable.code(of: scalar)) << UInt64(6 * index)
    }
    return Rime(
      letters: letters, medial: medial, nucleus: nucleus, coda: coda, tonePlace: place,
      oldTonePlace: isOpenGlide ? 0 : place, isStopped: ["p", "t", "c", "ch"].contains(coda),
      startsFront: ["e", "ê", "i"].contains(first), startsWithY: first == "y")
  }

  private static func slot(_ letters: UInt64) -> Int { Int((letters &* 0x9E37_79B9_7F4A_7C15) >> 54) }

  /// The number of the rime with these letters.
  func number(of letters: UInt64) -> Int? {
    var slot = Self.slot(letters)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if rimes[number].letters == letters { return number }
      slot = (slot + 1) & 1023
    }
    return nil
  }

  /// Whether a rime may stand behind an onset, both by number.
  func allows(onset: Int, rime: Int) -> Bool { allowed[onset * rimes.count + rime] }
}
