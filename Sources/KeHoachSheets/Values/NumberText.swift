/// Numbers as files store them, made into plain digits without ever going through a binary fraction.
enum NumberText {
  /// As many digits as a spreadsheet shows: files store 17, of which the last are noise of the binary fraction.
  private static let significantDigits = 15
  /// The exponents that a number of a spreadsheet can have.
  private static let exponents = -400...400

  /// `1.2E+5` becomes `120000`, `0.30000000000000004` becomes `0.3`; nil for what is no number.
  static func normalize<Bytes: BidirectionalCollection<UInt8>>(_ bytes: Bytes) -> String? {
    let text = ASCII.trimmed(bytes)
    var at = text.startIndex
    var isNegative = false
    if at < text.endIndex, text[at] == UInt8(ascii: "-") || text[at] == UInt8(ascii: "+") {
      isNegative = text[at] == UInt8(ascii: "-")
      text.formIndex(after: &at)
    }
    // The number is 0.DIGITS × 10^point.
    var digits: [UInt8] = []
    digits.reserveCapacity(20)
    var point = 0
    var hasDigit = false
    var isFraction = false
    while at < text.endIndex, text[at] != UInt8(ascii: "e"), text[at] != UInt8(ascii: "E") {
      let byte = text[at]
      text.formIndex(after: &at)
      if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
        continue
      }
      guard ASCII.isDigit(byte) else { return nil }
      hasDigit = true
      if digits.isEmpty, byte == UInt8(ascii: "0") {
        if isFraction { point -= 1 }
      } else {
        // One digit more than is kept decides how to round.
        if digits.count <= significantDigits { digits.append(byte - UInt8(ascii: "0")) }
        if !isFraction { point += 1 }
      }
    }
    guard hasDigit else { return nil }
    if at < text.endIndex {
      guard let exponent = exponent(text[text.index(after: at)...]) else { return nil }
      point += exponent
    }
    round(&digits, &point)
    if digits.isEmpty { return "0" }
    guard exponents.contains(point) else { return nil }
    return plain(digits, point, isNegative)
  }

  private static func exponent<Bytes: Collection<UInt8>>(_ bytes: Bytes) -> Int? {
    switch bytes.first {
    case UInt8(ascii: "-")?: ASCII.number(bytes.dropFirst()).map(-)
    case UInt8(ascii: "+")?: ASCII.number(bytes.dropFirst())
    default: ASCII.number(bytes)
    }
  }

  private static func round(_ digits: inout [UInt8], _ point: inout Int) {
    if digits.count > significantDigits, digits.removeLast() >= 5 {
      var place = digits.count - 1
      while place >= 0, digits[place] == 9 {
        digits[place] = 0
        place -= 1
      }
      if place >= 0 {
        digits[place] += 1
      } else {
        digits = [1]
        point += 1
      }
    }
    while digits.last == 0 { digits.removeLast() }
  }

  private static func plain(_ digits: [UInt8], _ point: Int, _ isNegative: Bool) -> String {
    let whole = max(point, 1)
    let fraction = max(0, digits.count - point)
    let length = (isNegative ? 1 : 0) + whole + (fraction > 0 ? 1 + fraction : 0)
    return String(unsafeUninitializedCapacity: length) { buffer in
      var at = 0
      func put(_ byte: UInt8) {
        buffer[at] = byte
        at += 1
      }
      if isNegative { put(UInt8(ascii: "-")) }
      // Place 0 is the first digit; places before it and behind the last one are zeros.
      for place in point - whole..<point + fraction {
        if place == point { put(UInt8(ascii: ".")) }
        put(UInt8(ascii: "0") + (digits.indices.contains(place) ? digits[place] : 0))
      }
      return at
    }
  }
}
