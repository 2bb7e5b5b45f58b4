extension Tokenizer {
  /// A number, a date, or a symbol that begins with digits.
  mutating func scanNumber() -> Token.Kind {
    let first = place
    if let stop = dateEnd(from: first) {
      advance(to: stop)
      return .date
    }
    var stop = digitsEnd(first)
    while let byte = stop < end ? bytes[stop] : nil, byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","),
      isDigit(at: stop + 1)
    {
      stop = digitsEnd(stop + 1)
    }
    if let symbol = symbolEnd(behind: stop) { return scanSymbol(end: symbol) }
    advance(to: stop)
    return .number
  }

  /// The end of a symbol whose first digits end at a place: `41/2022/NQ-HĐND`, `30c/NQ-CP`, `30c`, `15h30`, `24/24`,
  /// `13-CT/TW`.
  private func symbolEnd(behind digits: Int) -> Int? {
    var stop = digits
    if byte(stop) == UInt8(ascii: "-") { return partyNumberEnd(from: stop) }
    if isLetter(at: stop) {
      let next = stop + look(at: stop).length
      // Two letters are a unit or a word without its space: `5km`, `100.000đồng`; `đ` alone is a unit too.
      if isLetter(at: next) || isDong(at: stop) { return nil }
      stop = next
      if byte(stop) != UInt8(ascii: "/") { return chunkEnd(from: stop) }
    }
    guard byte(stop) == UInt8(ascii: "/"), isDigit(at: stop + 1) || isCapital(at: stop + 1) else {
      return stop > digits ? stop : nil
    }
    return chunkEnd(from: stop)
  }

  /// The end of `-CT/TW` in `13-CT/TW`, as the Party numbers its documents.
  private func partyNumberEnd(from dash: Int) -> Int? {
    var stop = dash + 1
    guard isCapital(at: stop) else { return nil }
    while stop < min(end, dash + Self.reach), case let (kind, length) = look(at: stop), kind == .letter {
      stop += length
    }
    return byte(stop) == UInt8(ascii: "/") && isCapital(at: stop + 1) ? chunkEnd(from: stop) : nil
  }

  /// Whether `đ` stands at a place.
  private func isDong(at place: Int) -> Bool { byte(place) == 0xC4 && byte(place + 1) == 0x91 }

  private func digitsEnd(_ start: Int) -> Int {
    var stop = start
    while isDigit(at: stop) { stop += 1 }
    return stop
  }

  /// The end of a date, if one begins at a place: day and month in range, two or four digits of year.
  private func dateEnd(from start: Int) -> Int? {
    guard let (first, separator) = field(start), byte(separator) != 0 else { return nil }
    let mark = byte(separator)
    let isStroke = mark == UInt8(ascii: "/")
    guard isStroke || mark == UInt8(ascii: ".") || mark == UInt8(ascii: "-") else { return nil }
    guard let (second, stop) = field(separator + 1) else { return nil }
    let isDay = (1...31).contains(first) && (1...12).contains(second) && stop - separator <= 3
    if byte(stop) == mark, let (year, last) = field(stop + 1), isDay {
      let digits = last - stop - 1
      guard digits == 4 && (1900...2199).contains(year) || digits == 2 && isStroke else { return nil }
      return isDateEnd(last) ? last : nil
    }
    let isMonth = (1...12).contains(first) && (1900...2199).contains(second) && stop - separator == 5
    return isStroke && (isDay || isMonth) && isDateEnd(stop) ? stop : nil
  }

  /// Nothing that would make a longer number or a symbol of a date follows.
  private func isDateEnd(_ place: Int) -> Bool {
    switch byte(place) {
    case UInt8(ascii: "/"): !isDigit(at: place + 1) && !isCapital(at: place + 1)
    case UInt8(ascii: "."), UInt8(ascii: ","): !isDigit(at: place + 1)
    default: !isDigit(at: place) && !isLetter(at: place)
    }
  }

  /// Up to four digits at a place: their value and where they end.
  private func field(_ start: Int) -> (value: Int, end: Int)? {
    var stop = start
    var value = 0
    while stop - start < 5, isDigit(at: stop) {
      value = value * 10 + Int(bytes[stop] &- 0x30)
      stop += 1
    }
    return (1...4).contains(stop - start) ? (value, stop) : nil
  }
}
