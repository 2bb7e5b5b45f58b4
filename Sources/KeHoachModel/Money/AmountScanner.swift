internal import KeHoachText

/// Looks for amounts of money in running text, byte by byte. Every look ahead is bounded, so it is linear.
struct AmountScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The longest text between brackets that is looked at: no amount has more words.
  private static let longestWords = 1000

  /// All amounts.
  mutating func scan() -> [AmountMention] {
    var mentions: [AmountMention] = []
    while position < bytes.count {
      guard Self.isDigit(bytes[position]) else {
        position += 1
        continue
      }
      let number = numberRange(from: position)
      if isWordStart(position), let mention = mention(startingWith: number) {
        mentions.append(mention)
        position = mention.words?.range.upperBound ?? mention.range.upperBound
      } else {
        position = number.upperBound
      }
    }
    return mentions
  }

  /// The amount whose first number is given.
  private func mention(startingWith first: Range<Int>) -> AmountMention? {
    var parts: [AmountMention.Part] = []
    var number = first
    var end = first.upperBound
    var hasCurrency = false
    while !hasCurrency, let found = unit(after: number), parts.last.map({ found.unit < $0.unit }) ?? true {
      let reading = VietnameseNumber.read(String(decoding: bytes[number], as: UTF8.self))
      if case .failure(.notANumber) = reading { break }
      parts.append(AmountMention.Part(range: number, number: reading, unit: found.unit))
      (end, hasCurrency) = (found.end, found.hasCurrency)
      let next = skipSpaces(end)
      guard next > end, next < bytes.count, Self.isDigit(bytes[next]) else { break }
      number = numberRange(from: next)
    }
    guard let last = parts.last, hasCurrency || isMoney(without: last, end: end) else { return nil }
    return AmountMention(range: first.lowerBound..<end, parts: parts, words: words(after: end))
  }

  /// Whether an amount without `đồng` is money, to judge by what follows.
  private func isMoney(without part: AmountMention.Part, end: Int) -> Bool {
    guard part.unit > .thousand else { return false }
    let start = skipSpaces(end)
    if start < bytes.count, bytes[start] == UInt8(ascii: "%") || Self.isDigit(bytes[start]) { return false }
    guard let next = word(from: start) else { return start == bytes.count || !isLetter(at: start) }
    return UnitScan.continuations.contains(next.text)
  }

  // MARK: - Units

  /// The unit that follows a number.
  private func unit(after number: Range<Int>) -> UnitScan? {
    let start = skipSpaces(number.upperBound)
    guard let first = word(from: start) else { return nil }
    switch first.text {
    case "đ":
      // A point's letter and `Điều` in short are `đ` too: the sign stands close to three digits or behind a large amount.
      let number = bytes[number]
      let isClose = start == number.endIndex && number.count >= 3
      guard isClose || number.contains(UInt8(ascii: ".")) else { return nil }
      return UnitScan(unit: .dong, end: first.end, hasCurrency: true)
    case "đồng", "vnđ", "vnd": return withCurrency(.dong, first, orElse: nil)
    case "nghìn", "ngàn":
      if let second = word(from: skipSpaces(first.end)), second.text == "tỷ" || second.text == "tỉ" {
        return multiple(.thousandBillion, end: second.end)
      }
      return multiple(.thousand, end: first.end)
    case "triệu": return multiple(.million, end: first.end)
    case "tỷ", "tỉ": return multiple(.billion, end: first.end)
    case "trđ", "tr.đ": return UnitScan(unit: .million, end: first.end, hasCurrency: true)
    default: return nil
    }
  }

  private func multiple(_ unit: MoneyUnit, end: Int) -> UnitScan {
    let bare = UnitScan(unit: unit, end: end, hasCurrency: false)
    guard let currency = word(from: skipSpaces(end)) else { return bare }
    return withCurrency(unit, currency, orElse: bare) ?? bare
  }

  /// The unit with the currency that is the given word, unless the word begins another one (`đồng chí`).
  private func withCurrency(_ unit: MoneyUnit, _ currency: (text: String, end: Int), orElse bare: UnitScan?)
    -> UnitScan?
  {
    guard ["đồng", "đ", "vnđ", "vnd"].contains(currency.text) else { return bare }
    if currency.text == "đồng", let next = word(from: skipSpaces(currency.end)), UnitScan.compounds.contains(next.text)
    {
      return bare
    }
    return UnitScan(unit: unit, end: currency.end, hasCurrency: true)
  }

  // MARK: - Amounts in words

  /// The amount in words in the brackets that follow, at most after `Việt Nam`, `chẵn` or a comma.
  private func words(after end: Int) -> AmountMention.Words? {
    var start = skipSpaces(end)
    while let next = word(from: start), ["việt", "nam", "chẵn"].contains(next.text) { start = skipSpaces(next.end) }
    if start < bytes.count, bytes[start] == UInt8(ascii: ",") { start = skipSpaces(start + 1) }
    guard start < bytes.count, bytes[start] == UInt8(ascii: "(") else { return nil }
    start += 1
    let close = bytes[start..<min(bytes.count, start + Self.longestWords)].firstIndex {
      $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "(")
    }
    guard let close, bytes[close] == UInt8(ascii: ")") else { return nil }
    let text = String(decoding: bytes[start..<close], as: UTF8.self)
    let tokens = AmountToken.tokens(of: text)
    guard AmountToken.looksLikeAmount(text, tokens) else { return nil }
    var parser = AmountParser(tokens)
    return AmountMention.Words(range: start..<close, reading: parser.parse())
  }
}
