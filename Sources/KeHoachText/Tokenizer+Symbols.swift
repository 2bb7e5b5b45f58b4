extension Tokenizer {
  /// Takes a symbol that ends at a place.
  mutating func scanSymbol(end stop: Int) -> Token.Kind {
    advance(to: stop)
    return .symbol
  }

  /// Whether `/KH-UBND` stands at a place: a document number that is still blank.
  func isBlankNumber(at place: Int) -> Bool {
    guard byte(place) == UInt8(ascii: "/"), isCapital(at: place + 1) else { return false }
    // A stroke between two words is only a stroke.
    guard let last = tokens.last else { return true }
    return Int(last.end) < place || last.kind == .punctuation
  }

  /// The end of a run of letters and digits, joined by strokes; by `-` and `&` before letters; by dots between digits.
  func chunkEnd(from start: Int) -> Int {
    let limit = min(end, start + Self.reach)
    var stop = start
    while stop < limit {
      let (kind, length) = look(at: stop)
      if kind == .letter || kind == .digit || kind == .mark || kind == .ignorable && isLetter(at: stop + length) {
        stop += length
        continue
      }
      switch bytes[stop] {
      case UInt8(ascii: "/"):
        guard isDigit(at: stop + 1) || isLetter(at: stop + 1) else { return stop }
      case UInt8(ascii: "-"), UInt8(ascii: "&"):
        guard isCapital(at: stop + 1) else { return stop }
      case UInt8(ascii: "."):
        guard isDigit(at: stop - 1), isDigit(at: stop + 1) else { return stop }
      default:
        return stop
      }
      stop += 1
    }
    return stop
  }

  /// The end of a web or mail address that begins at a place: `http://…`, `ten@tinh.gov.vn`, `dichvucong.gov.vn`.
  func addressEnd(from start: Int) -> Int? {
    let limit = min(end, start + Self.reach)
    var stop = start
    var dot: Int?
    var isAddress = false
    scan: while stop < limit {
      switch bytes[stop] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        break
      case UInt8(ascii: "."): dot = stop
      case UInt8(ascii: "@"):
        isAddress = true
        break scan
      case UInt8(ascii: ":"):
        isAddress = byte(stop + 1) == UInt8(ascii: "/") && byte(stop + 2) == UInt8(ascii: "/")
        break scan
      default: break scan
      }
      stop += 1
    }
    if !isAddress {
      // A name ends in a domain; a full stop may stand behind it.
      if let last = dot, last + 1 == stop {
        stop = last
        dot = bytes[start..<last].lastIndex(of: UInt8(ascii: "."))
      }
      guard let dot, Self.domains.contains(String(decoding: bytes[dot + 1..<stop], as: UTF8.self)) else { return nil }
      guard !isLetter(at: stop) else { return nil }
      guard byte(stop) == UInt8(ascii: "/") else { return stop }
    }
    return addressTail(from: stop)
  }

  private static let domains: Set<String> = ["vn", "com", "net", "org", "gov", "edu", "info", "int"]

  /// The end of an address's printable ASCII, without the punctuation behind it.
  private func addressTail(from start: Int) -> Int {
    var stop = start
    while byte(stop) > 0x20, byte(stop) < 0x7F, !"<>\"()[]{}".utf8.contains(byte(stop)) { stop += 1 }
    while stop > start, ".,;:!?'-/".utf8.contains(bytes[stop - 1]) { stop -= 1 }
    return stop
  }
}
