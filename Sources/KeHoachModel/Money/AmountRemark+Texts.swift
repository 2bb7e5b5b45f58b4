extension AmountRemark {
  /// The remark in Vietnamese.
  public var vietnamese: String { texts.vietnamese }

  /// The remark in English.
  public var english: String { texts.english }

  private var texts: (vietnamese: String, english: String) {
    switch self {
    case .equalSpelling(let written, let standard):
      ("“\(written)” cũng như “\(standard)”", "“\(written)” is the same as “\(standard)”")
    case .commas: ("có dấu phẩy giữa các nhóm số", "commas between the groups")
    case .repeatedBillion: ("“tỷ” được đọc hai lần", "“tỷ” is said twice")
    case .even: ("có từ “chẵn”", "“chẵn” at the end of a round amount")
    case .nationalCurrency: ("viết “đồng Việt Nam” thay cho “đồng”", "“đồng Việt Nam” for “đồng”")
    case .uncommonSpelling(let written, let standard):
      ("“\(written)” nên viết là “\(standard)”", "“\(written)” is better written “\(standard)”")
    case .missingZeroHundreds: ("thiếu “không trăm” trước “linh”", "“không trăm” is missing before “linh”")
    case .emptyGroup: ("không đọc nhóm số bằng không", "a group that is zero is not read")
    case .thousandMillion: ("“nghìn triệu” nên viết là “tỷ”", "“nghìn triệu” is better written “tỷ”")
    case .capitals: ("chỉ viết hoa chữ đầu của số tiền", "only the first letter of the amount is a capital")
    case .misplacedComma: ("dấu phẩy không đứng sau tên nhóm số", "a comma that doesn't follow the name of a group")
    case .missingCurrency: ("thiếu từ “đồng”", "the word “đồng” is missing")
    case .empty: ("không có số tiền bằng chữ", "there is no amount in words")
    case .unknownWord(let word): ("“\(word)” không phải là từ đọc số", "“\(word)” is no number word")
    case .misspelt(let written, let standard):
      ("“\(written)” phải viết là “\(standard)”", "“\(written)” must be written “\(standard)”")
    case .wrongDigit(let written, let standard):
      ("“\(written)” ở vị trí này phải đọc là “\(standard)”", "“\(written)” must be “\(standard)” in this place")
    case .missingTens: ("thiếu từ “mươi” (lối nói tắt)", "“mươi” is left out, as in speech")
    case .missingLinh: ("thiếu từ “linh” sau “trăm”", "“linh” is missing after “trăm”")
    case .missingHundreds: ("thiếu “không trăm”", "“không trăm” is missing")
    case .missingHundredsWord: ("thiếu từ “trăm” sau “không”", "“trăm” is missing after “không”")
    case .colloquial(let word):
      ("“\(word)” là khẩu ngữ, không dùng trong văn bản", "“\(word)” is spoken language, not for a document")
    case .currencyCode(let code):
      ("số tiền bằng chữ phải viết “đồng”, không viết “\(code)”", "in words the currency is “đồng”, not “\(code)”")
    case .notEven: ("“chẵn” chỉ dùng khi số tiền tròn nghìn", "“chẵn” is only for whole thousands")
    case .misplaced(let word): ("từ “\(word)” đứng sai chỗ", "“\(word)” is out of place")
    case .groupOrder: ("thứ tự tỷ, triệu, nghìn bị sai hoặc lặp", "tỷ, triệu, nghìn out of order or repeated")
    case .tooLarge: ("số tiền quá lớn", "the amount is too large")
    }
  }
}
