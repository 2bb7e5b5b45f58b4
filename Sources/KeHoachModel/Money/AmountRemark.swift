/// One way in which an amount in words departs from the standard spelling.
public enum AmountRemark: Sendable, Hashable {
  // Accepted.
  /// `lẻ`, `ngàn`, `tỉ`, `bẩy`, `bốn` after `mươi`, `tư` after `linh`: an equal spelling.
  case equalSpelling(written: String, standard: String)
  /// Commas after the names of groups.
  case commas
  /// `tỷ` said twice: `mười hai nghìn tỷ ba trăm tỷ`.
  case repeatedBillion
  /// `chẵn` behind a round amount.
  case even
  /// `đồng Việt Nam` instead of `đồng`.
  case nationalCurrency
  // Worth a warning.
  /// `hai mươi một` instead of `mốt`, `nhăm` instead of `lăm`.
  case uncommonSpelling(written: String, standard: String)
  /// `một nghìn lẻ một`: `không trăm` is missing before `linh`.
  case missingZeroHundreds
  /// A group without value is read: `không triệu`.
  case emptyGroup
  /// `một nghìn triệu` instead of `một tỷ`.
  case thousandMillion
  /// Capitals within the amount.
  case capitals
  /// A comma that doesn't follow the name of a group.
  case misplacedComma
  /// `đồng` is missing.
  case missingCurrency
  // Rejected.
  /// No words.
  case empty
  /// A word that no amount has.
  case unknownWord(String)
  /// A word of amounts with the wrong diacritics: `muoi`.
  case misspelt(written: String, standard: String)
  /// The wrong form of a digit in its place: `mười tư`, `linh lăm`, `hai mươi năm`.
  case wrongDigit(written: String, standard: String)
  /// `hai lăm`, `ba mốt`: `mươi` is left out.
  case missingTens
  /// `một trăm năm`: `linh` is left out, so that it could be 150.
  case missingLinh
  /// `một nghìn mười`: `không trăm` is left out.
  case missingHundreds
  /// `không mười lăm`: the word `trăm` is left out.
  case missingHundredsWord
  /// `rưỡi`, `chục`: words of speech.
  case colloquial(String)
  /// `VNĐ`, `đ` instead of `đồng`.
  case currencyCode(String)
  /// `chẵn` behind an amount that isn't round.
  case notEven
  /// A number word that can't stand where it stands.
  case misplaced(String)
  /// Groups not in order, or a group twice: `năm nghìn hai triệu`, `triệu triệu`.
  case groupOrder
  /// More than 10³⁸.
  case tooLarge
}

extension AmountRemark {
  /// How grave the remark is.
  public var verdict: AmountReading.Verdict {
    switch self {
    case .equalSpelling, .commas, .repeatedBillion, .even, .nationalCurrency: .variant
    case .uncommonSpelling, .missingZeroHundreds, .emptyGroup, .thousandMillion, .capitals, .misplacedComma,
      .missingCurrency:
      .unusual
    case .empty, .unknownWord, .misspelt, .wrongDigit, .missingTens, .missingLinh, .missingHundreds,
      .missingHundredsWord, .colloquial, .currencyCode, .notEven, .misplaced, .groupOrder, .tooLarge:
      .rejected
    }
  }
}
