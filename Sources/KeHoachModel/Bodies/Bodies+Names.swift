import KeHoachText

extension Bodies {
  /// The names of the ministries, departments and other bodies in the data that are written out: no abbreviations, no
  /// levels such as `UBND huyện`.
  public static let fullNames: [String] = BodyRecord.all.filter { $0.kind != .level }.flatMap(\.names).filter { name in
    let words = name.pieces(between: " ")
    return words.count > 1 && !name.utf8.contains(UInt8(ascii: "&"))
      && words.allSatisfy { $0 == "-" || hasSmallLetter($0) }
  }

  private static func hasSmallLetter(_ word: String) -> Bool {
    // Nearly every word has one of ASCII, and that costs no look at Unicode.
    word.utf8.contains { $0 &- UInt8(ascii: "a") < 26 } || word.contains(where: \.isLowercase)
  }
}

extension Province {
  /// The names of all provinces and cities, past and present, in all their spellings.
  public static let allNames: [String] = ProvinceRecord.all.flatMap(\.names)
}
