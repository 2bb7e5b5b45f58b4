extension AmountParser {
  /// Reads a group of digits and its names. Always goes on by one word at least.
  mutating func parseItem() {
    var item = AmountItem()
    let start = position
    parseHundreds(&item)
    parseTens(&item)
    if position == start {
      if let token { remark(.misplaced(token.written)) }
      isReadable = false
      position += 1
      return
    }
    parseNames(&item)
    items.append(item)
  }

  mutating func parseHundreds(_ item: inout AmountItem) {
    guard case .digit(let digit) = word else { return }
    if next == .hundred {
      item.group = digit * 100
      item.hasHundreds = true
      position += 2
      if word == .half { parseHalf(of: &item) }
    } else if digit == 0, let next, next == .ten || next == .linh || next.isDigit {
      remark(.missingHundredsWord)
      item.hasHundreds = true
      position += 1
    }
  }

  mutating func parseTens(_ item: inout AmountItem) {
    switch word {
    case .linh:
      item.startsWithLinh = !item.hasHundreds
      position += 1
      if word == .ten || isDigitBeforeTens { remark(.misplaced("linh")) } else { return parseUnitAfterLinh(&item) }
      parseTens(&item)
    case .ten:
      if token?.correction != nil { remark(.misspelt(written: token?.written ?? "", standard: "mười")) }
      position += 1
      item.group += 10
      parseUnit(&item, tens: 1)
    case .digit(let digit) where isDigitBeforeTens:
      parseRoundTens(digit, &item)
    case .digit(let digit):
      parseLoneDigit(digit, &item)
    case .tailDigit(let digit) where item.hasHundreds:
      // `một trăm tư` is 140 in speech.
      remark(.missingTens)
      item.group += digit * 10
      position += 1
    default: break
    }
  }

  /// Whether a digit and a word for tens come next: `hai mươi`, `hai chục`, or `hai mười` by mistake.
  var isDigitBeforeTens: Bool {
    guard word?.isDigit == true else { return false }
    return next == .tens || next == .dozen || next == .ten
  }

  mutating func parseRoundTens(_ digit: Int, _ item: inout AmountItem) {
    position += 1
    if let token {
      if token.word == .dozen { remark(.colloquial(token.spelling)) }
      if token.word == .ten { remark(.misspelt(written: token.written, standard: "mươi")) }
    }
    if digit < 2 { remark(digit == 0 ? .misplaced("không") : .misspelt(written: "một mươi", standard: "mười")) }
    position += 1
    item.group += digit * 10
    parseUnit(&item, tens: max(digit, 2))
  }

  mutating func parseLoneDigit(_ digit: Int, _ item: inout AmountItem) {
    position += 1
    if case .tailDigit(let unit) = word, digit > 0 {
      remark(.missingTens)
      item.group += digit * 10 + unit
      position += 1
      return
    }
    if item.hasHundreds {
      if digit == 0 { remark(.misplaced("không")) } else { remark(.missingLinh) }
    }
    item.group += digit
  }

  mutating func parseUnitAfterLinh(_ item: inout AmountItem) {
    guard let token else { return remark(.misplaced("linh")) }
    switch token.word {
    case .digit(let digit) where digit > 0 && next != .hundred:
      item.group += digit
    case .tailDigit(4):
      remark(.equalSpelling(written: "tư", standard: "bốn"))
      item.group += 4
    case .tailDigit(let digit):
      remark(.wrongDigit(written: token.spelling, standard: digit == 1 ? "một" : "năm"))
      item.group += digit
    default:
      return remark(.misplaced("linh"))
    }
    position += 1
  }

  /// Reads the digit after `mười` or `mươi`, if one comes that doesn't begin the next group.
  mutating func parseUnit(_ item: inout AmountItem, tens: Int) {
    guard let token else { return }
    let spelling = token.spelling
    switch (token.word, tens) {
    case (.digit(let digit), _) where digit > 0 && next != .hundred && !isDigitBeforeTens:
      if digit == 5 { remark(.wrongDigit(written: spelling, standard: "lăm")) }
      if digit == 1, tens > 1, token.correction == nil { remark(.uncommonSpelling(written: spelling, standard: "mốt")) }
      if digit == 4, tens > 1 { remark(.equalSpelling(written: spelling, standard: "tư")) }
      item.group += digit
    case (.tailDigit(let digit), _):
      if spelling == "nhăm" { remark(.uncommonSpelling(written: spelling, standard: "lăm")) }
      if digit < 5, tens == 1 { remark(.wrongDigit(written: spelling, standard: digit == 1 ? "một" : "bốn")) }
      item.group += digit
    default: return
    }
    position += 1
  }

  mutating func parseNames(_ item: inout AmountItem) {
    while case .group(let exponent) = word {
      if exponent == 9 {
        item.billions += 1
      } else if item.billions == 0 {
        item.exponents.append(exponent)
      } else {
        remark(.groupOrder)
        isReadable = false
      }
      position += 1
    }
    if word == .half { parseHalf(of: &item) }
  }

  mutating func parseHalf(of item: inout AmountItem) {
    remark(.colloquial(token?.spelling ?? "rưỡi"))
    position += 1
    if item.isNamed {
      item.hasHalf = true
    } else if item.hasHundreds {
      item.group += 50
    } else {
      isReadable = false
    }
  }
}
