/// A Vietnamese syllable taken apart: onset, rime and tone.
///
/// Whether a syllable is in use is a matter for dictionaries; here only its build counts. So `nghoẵm` is no syllable
/// (ngh stands before e, ê, i), `ngoẵm` is one.
public struct Syllable: Equatable, Sendable {
  private let onsetNumber: UInt8
  private let rimeNumber: UInt8
  /// The tone.
  public let tone: Tone
  /// Where the tone mark stood in what was parsed: nil where the two styles agree.
  public let tonePlacement: TonePlacement?

  /// Parses a composed word in any case.
  ///
  /// Both placements of the tone (`hòa`, `hoà`) and both spellings of final i (`kỹ`, `kĩ`) are accepted. A mark on the
  /// wrong letter (`tòan`) is not: see `misplaced(_:)`.
  /// - Returns: nil when no Vietnamese syllable is spelled like this.
  public init?(_ word: some StringProtocol) {
    guard let spelling = SyllableSpelling(word) else { return nil }
    self.init(spelling)
  }

  init?(_ spelling: SyllableSpelling) {
    guard let parse = SyllableParse(spelling) else { return nil }
    let rime = RimeTable.shared.rimes[parse.rime]
    if spelling.tonePlace < 0 {
      tonePlacement = nil
    } else {
      let place = spelling.tonePlace - parse.rimeStart
      guard place == parse.tonePlace || place == parse.oldTonePlace else { return nil }
      tonePlacement =
        rime.tonePlace == rime.oldTonePlace || parse.onset == SyllableParse.q
        ? nil
        : place == parse.tonePlace ? .new : .old
    }
    tone = spelling.tone
    onsetNumber = UInt8(parse.onset)
    rimeNumber = UInt8(parse.rime)
  }

  /// Whether a composed word, in any case, can be a Vietnamese syllable.
  public static func isPossible(_ word: some StringProtocol) -> Bool { Syllable(word) != nil }

  /// The right spelling of a syllable whose tone mark stands on the wrong letter: `toàn` for `tòan`, in lower case.
  ///
  /// - Returns: nil when the word is possible as it stands, or is no syllable for another reason.
  public static func misplaced(_ word: some StringProtocol) -> String? {
    guard let spelling = SyllableSpelling(word), spelling.tonePlace >= 0, Syllable(spelling) == nil,
      let parse = SyllableParse(spelling), let mark = spelling.tone.mark
    else { return nil }
    var text = String.UnicodeScalarView()
    for place in 0..<spelling.count {
      text.append(LetterTable.alphabet[Int(spelling[place]) - 1])
      if place == parse.rimeStart + parse.tonePlace { text.append(mark) }
    }
    return Letters.compose(String(text))
  }

  /// What stands behind the onset.
  var rime: Rime { RimeTable.shared.rimes[Int(rimeNumber)] }

  /// The consonant at the beginning: empty in `an`, `gi` in `giá` and `gì` (which writes its i once), `q` in `quốc`.
  public var onset: String { RimeTable.onsets[Int(onsetNumber)] }
  /// The `o` or `u` before the nucleus: `o` in `hoà`, `u` in `thuý` and `quốc`; empty elsewhere.
  public var medial: String { onset == "q" ? "u" : rime.medial }
  /// The vowel or diphthong: `ươ` in `nước`.
  public var nucleus: String { rime.nucleus }
  /// What closes the syllable: a consonant (`ng` in `đồng`) or a glide (`i` in `hội`); empty in open syllables.
  public var coda: String { rime.coda }
}

/// Where onset and rime of a spelling are, if the one may stand before the other. Tone marks may stand anywhere.
struct SyllableParse {
  var onset: Int
  var rime: Int
  /// The place of the rime's first letter in the spelling.
  var rimeStart: Int

  /// The place of the tone mark within the rime.
  var tonePlace: Int { RimeTable.shared.rimes[rime].tonePlace - hidden }
  /// The place of the tone mark within the rime in the old style.
  var oldTonePlace: Int { RimeTable.shared.rimes[rime].oldTonePlace - hidden }
  /// 1 when the rime's first letter i is the i of `gi` (`giếng`: gi and iêng), so that `rimeStart` is behind it.
  private var hidden = 0

  private static func code(_ letter: Unicode.Scalar) -> UInt8 { LetterTable.code(of: letter) }
  private static let g = code("g")
  private static let i = code("i")
  private static let u = code("u")
  private static let e2 = code("ê")
  private static let qLetter = code("q")
  private static let isVowel: [Bool] = {
    var table = [Bool](repeating: false, count: 64)
    for vowel in "aăâeêioôơuưy".unicodeScalars { table[Int(code(vowel))] = true }
    return table
  }()
  /// The number of the onset q.
  static let q = RimeTable.onsets.firstIndex(of: "q") ?? 0
  private static let gi = RimeTable.onsets.firstIndex(of: "gi") ?? 0

  init?(_ spelling: SyllableSpelling) {
    var length = 0
    while length < spelling.count, !Self.isVowel[Int(spelling[length])] { length += 1 }
    guard length <= 3, length < spelling.count else { return nil }
    let letters = spelling.letters & ((1 << UInt64(6 * length)) - 1)
    let table = RimeTable.shared
    guard let onset = table.number(ofOnset: letters) else { return nil }
    self.onset = onset
    rimeStart = length
    if onset == Self.q {
      guard spelling[length] == Self.u else { return nil }
      rimeStart += 1
    } else if length == 1, spelling[0] == Self.g, spelling[1] == Self.i {
      self.onset = Self.gi
      // `giá` is gi and a; `gì` and `gìn` share their i; `giếng` is gi and iêng.
      if Self.isVowel[Int(spelling[2])] {
        guard spelling[2] != Self.i else { return nil }
        rimeStart = 2
        if spelling[2] == Self.e2, spelling.count > 3 { hidden = 1 }
      }
    }
    let own = spelling.letters(from: rimeStart)
    guard let number = table.number(of: hidden == 0 ? own : own << 6 | UInt64(Self.i)),
      table.allows(onset: self.onset, rime: number)
    else { return nil }
    rime = number
    if table.rimes[number].isStopped, spelling.tone != .sac, spelling.tone != .nang { return nil }
  }
}
