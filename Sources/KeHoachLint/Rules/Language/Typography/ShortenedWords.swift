import KeHoachText

/// Words in small letters that a full stop shortens.
enum ShortenedWords {
  private static let words: Set<String> = [
    "tr", "tp", "tx", "tt", "vd", "nxb", "ths", "ts", "pgs", "gs", "bs", "ks", "đ/c", "stt", "đt", "tel", "fax", "no",
    "vol", "pp", "etc", "mr", "ms", "mrs", "dr", "st", "vv", "v.v", "sđt", "tk", "cn", "kv", "đv", "www", "gđ",
  ]

  /// Whether a word in small letters is an abbreviation.
  static func isOne(_ word: String) -> Bool { words.contains(word) || word.utf8.contains(UInt8(ascii: ".")) }
}
