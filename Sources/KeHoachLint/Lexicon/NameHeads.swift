import KeHoachText

/// Words before the name of a person or a place: behind them capitals are the name's own: `bà Thanh Tra`, `thôn Vân Động`.
enum NameHeads {
  /// The words, for the lexicon; `chí` is that of `đồng chí`.
  static let words = [
    "ông", "bà", "anh", "chị", "em", "cô", "chú", "cháu", "chí", "thôn", "xã", "phường", "trấn", "huyện", "bản", "làng",
    "ấp", "khóm", "buôn", "xóm", "sông", "suối", "đường", "phố", "núi", "cầu", "hồ", "chợ", "đèo", "đảo", "hộ", "tên",
  ]
  /// The words.
  static let set = WordSet(words)
}
