import KeHoachOffice
import KeHoachText

/// Text files in Unicode or in a Vietnamese encoding from before it.
enum PlainTextDecoder {
  /// The text of a file, and the name of the encoding that it was converted from; empty for Unicode.
  ///
  /// Bytes that are no text in any encoding become U+FFFD.
  static func decode(_ bytes: [UInt8]) throws(OfficeFileProblem) -> (text: String, encoding: String) {
    // UTF-16 takes up to two bytes for each of UTF-8, other encodings no more than one; pages are larger than texts.
    guard bytes.count <= DraftLimits.pageSize else { throw .tooLarge(.fileSize, limit: DraftLimits.pageSize) }
    if let text = utf16(bytes) { return (text, "") }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let text = String(validating: bytes[start...], as: UTF8.self) { return converted(text) }
    if start > 0 || isMostlyUTF8(bytes) { return (String(decoding: bytes[start...], as: UTF8.self), "") }
    return singleByte(bytes)
  }

  /// Text of a file in UTF-8 whose letters are those of an encoding taken for another: converted if most of its lines
  /// are such; single lines are left for the reader of the draft to be told of.
  static func converted(_ text: String) -> (text: String, encoding: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var counts: [LegacyEncoding: Int] = [:]
    var proper = 0
    for line in lines where !line.utf8.allSatisfy({ $0 < 0x80 }) {
      if let encoding = LegacyEncoding.detect(line) { counts[encoding, default: 0] += 1 } else { proper += 1 }
    }
    guard let usual = counts.max(by: { $0.value < $1.value }), usual.value > proper else { return (text, "") }
    let converted = lines.map { line in
      // A short line is too little to judge by, but stands among others of its kind.
      let isUnicode = line.unicodeScalars.contains { $0.value > 0xFF && Syllable.hasVietnameseLetter($0) }
      return isUnicode ? String(line) : usual.key.convert(line)
    }
    return (converted.joined(separator: "\n"), usual.key.title)
  }

  /// UTF-16 with a byte order mark, or without one where the bytes tell.
  private static func utf16(_ bytes: [UInt8]) -> String? {
    let big: Bool
    var start = 2
    if bytes.starts(with: [0xFF, 0xFE]) {
      big = false
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      big = true
    } else if bytes.contains(0), let guess = UTF16Guess.isBigEndian(bytes) {
      big = guess
      start = 0
    } else {
      return nil
    }
    let low = big ? 1 : 0
    let units = stride(from: start, to: bytes.count - 1, by: 2).lazy.map { at in
      UInt16(bytes[at + low]) | UInt16(bytes[at + 1 - low]) << 8
    }
    return String(decoding: Array(units), as: UTF16.self)
  }

  /// Whether all but a few of the bytes beyond ASCII belong to letters in UTF-8.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    var wrong = 0
    var right = 0
    for scalar in text.unicodeScalars where scalar.value >= 0x80 {
      if scalar == "\u{FFFD}" { wrong += 1 } else { right += 1 }
    }
    return right > 20 * wrong
  }

  /// The encoding of one byte a letter in which most words are Vietnamese.
  private static func singleByte(_ bytes: [UInt8]) -> (text: String, encoding: String) {
    let latin = LegacyEncoding.windows1252(bytes)
    let sample = String(latin.unicodeScalars.lazy.filter { $0 != "\r" }.prefix(40_000).map(Character.init))
    var best: (score: Int, name: String) = (score(sample), "")
    for encoding in [LegacyEncoding.tcvn3, .vni] {
      let score = score(encoding.convert(sample))
      if score > best.score { best = (score, encoding.title) }
    }
    for table in LegacyBytes.allCases {
      let score = score(table.decode(bytes.prefix(40_000)))
      if score > best.score { best = (score, table.rawValue) }
    }
    if let encoding = [LegacyEncoding.tcvn3, .vni].first(where: { $0.title == best.name }) {
      let lines = latin.split(separator: "\n", omittingEmptySubsequences: false).map(encoding.convert)
      return (lines.joined(separator: "\n"), best.name)
    }
    if let table = LegacyBytes(rawValue: best.name) { return (table.decode(bytes), best.name) }
    return (latin, "windows-1252")
  }

  /// How many words with letters beyond ASCII are Vietnamese, less those that are not.
  private static func score(_ text: String) -> Int {
    var score = 0
    for word in text.unicodeScalars.split(whereSeparator: { $0.value < 0x41 && !(0x30...0x39).contains($0.value) }) {
      guard word.contains(where: { $0.value >= 0x80 }) else { continue }
      score += Syllable.isPossible(String(word)) ? 1 : -1
    }
    return score
  }
}

extension LegacyEncoding {
  /// What the encoding is called.
  fileprivate var title: String {
    switch self {
    case .tcvn3: "TCVN3"
    case .vni: "VNI"
    case .utf8: "UTF-8"
    }
  }
}

extension Syllable {
  /// Whether a character is a letter of Vietnamese that only Unicode has, or one of its marks.
  fileprivate static func hasVietnameseLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x1EA0...0x1EF9).contains(scalar.value) || (0x300...0x323).contains(scalar.value)
      || ["ă", "Ă", "đ", "Đ", "ơ", "Ơ", "ư", "Ư"].contains(scalar)
  }
}
