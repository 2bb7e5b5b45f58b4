/// Reads the grammar of number words, wrong spellings included.
///
///     amount = group+ [ "đồng" ] [ "chẵn" ]
///     group  = digits name*
///     digits = [ digit "trăm" ] ( "linh" digit | "mười" [ digit ] | digit "mươi" [ digit ] | digit )
///     name   = "nghìn" | "triệu" | "tỷ"
///
/// The parser goes through the words once and never back; what it finds wrong it remarks upon and reads on.
struct AmountParser {
  let tokens: [AmountToken]
  var position = 0
  var remarks: [AmountRemark] = []
  var items: [AmountItem] = []
  /// Whether the words still make some sense as a number.
  var isReadable = true

  init(_ tokens: [AmountToken]) {
    self.tokens = tokens
  }

  /// Reads all words.
  mutating func parse() -> AmountReading {
    guard !tokens.isEmpty else { return AmountReading(value: nil, remarks: [.empty]) }
    checkSpelling()
    while let word, isReadable {
      switch word {
      case .dong, .even, .currencyCode, .nation: break
      default:
        parseItem()
        continue
      }
      break
    }
    if items.isEmpty {
      if isReadable { remark(.empty) }
      isReadable = false
    }
    var value = evaluate()
    parseEnd(value: value)
    if !isReadable { value = nil }
    return AmountReading(value: value, remarks: remarks)
  }

  mutating func remark(_ remark: AmountRemark) {
    if !remarks.contains(remark) { remarks.append(remark) }
  }

  var token: AmountToken? { position < tokens.count ? tokens[position] : nil }
  var word: NumberWord? { token?.word }
  var next: NumberWord? { position + 1 < tokens.count ? tokens[position + 1].word : nil }

  /// Remarks upon the words one by one: unknown and misspelt ones, capitals, commas.
  mutating func checkSpelling() {
    let isShouted = tokens.count > 1 && tokens.allSatisfy(\.isAllCapitals)
    for (index, token) in tokens.enumerated() {
      if token.word == nil {
        if isReadable { remark(.unknownWord(token.written)) }
        isReadable = false
      }
      if let correction = token.correction, correction != "mười" {
        remark(.misspelt(written: token.written, standard: correction))
      }
      if let standard = NumberWord.standardSpellings[token.spelling] {
        remark(.equalSpelling(written: token.spelling, standard: standard))
      }
      if index > 0, !isShouted, token.startsWithCapital, let word = token.word, word != .currencyCode,
        word != .nation
      {
        remark(.capitals)
      }
      if token.hasComma { remark(token.word?.isGroup == true ? .commas : .misplacedComma) }
    }
  }
}
