extension Tokenizer {
  /// A word, with what belongs to it beside letters; or a symbol or address that begins with letters.
  mutating func scanWord() -> Token.Kind {
    let first = place
    takeLetters()
    while place < end {
      switch bytes[place] {
      case UInt8(ascii: "&"):
        // `KH&CN`
        guard capitals == letters, isCapital(at: place + 1) else { return .word }
        advance(to: place + 1)
        takeLetters()
      case UInt8(ascii: "'"):
        guard isLetter(at: place + 1) else { return .word }
        advance(to: place + 1)
        takeLetters()
      case 0xE2:
        // The apostrophe U+2019.
        guard byte(place + 1) == 0x80, byte(place + 2) == 0x99, isLetter(at: place + 3) else { return .word }
        advance(to: place + 3)
        takeLetters()
      case UInt8(ascii: "."):
        if takeInitials() { continue }
        if let stop = addressEnd(from: first) { return scanSymbol(end: stop) }
        return .word
      case UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        guard let stop = addressEnd(from: first) else { return .word }
        return scanSymbol(end: stop)
      case UInt8(ascii: "/"):
        guard let stop = shortPairEnd() else { return .word }
        return scanSymbol(end: stop)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        // `QH15`, `CO2`, `m2`; but `năm2021` and `Điều3` lack a space.
        guard letters <= 2 || capitals == letters else { return .word }
        return scanSymbol(end: chunkEnd(from: place))
      default:
        return .word
      }
    }
    return .word
  }

  /// Takes `.v` of `v.v`, `.A` and `.P` of `G.A.P`: single letters between dots.
  private mutating func takeInitials() -> Bool {
    guard letters == 1 || isAfterInitial, isLetter(at: place + 1) else { return false }
    let next = place + 1 + look(at: place + 1).length
    guard !isLetter(at: next), !isDigit(at: next), byte(next) != UInt8(ascii: "@") else { return false }
    advance(to: next)
    takeLetters()
    return true
  }

  /// Whether the letter before the place is a single one behind a dot.
  private var isAfterInitial: Bool {
    var letter = place - 1
    while letter > 0, bytes[letter] & 0xC0 == 0x80 { letter -= 1 }
    return letter > 0 && bytes[letter - 1] == UInt8(ascii: ".")
  }

  /// The end of `b/c`, `đ/c`, `v/v`, `km/h`: one or two letters on both sides of one stroke.
  private func shortPairEnd() -> Int? {
    guard letters <= 2 else { return nil }
    var stop = place + 1
    var count = 0
    while stop < end, count < 3, case let (kind, length) = look(at: stop), kind == .letter {
      stop += length
      count += 1
    }
    return (1...2).contains(count) && byte(stop) != UInt8(ascii: "/") && !isDigit(at: stop) ? stop : nil
  }
}
