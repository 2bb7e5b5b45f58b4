/// The bytes of a text that may be a number, from its beginning to its end.
struct NumberBytes {
  /// What stands at a place.
  enum Piece {
    case digit(UInt8)
    case separator(NumberShape.Separator)
    case other
  }

  /// The sign in front of a number.
  enum Sign { case plus, minus }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    end = bytes.count
  }

  /// Takes away spaces at both ends.
  mutating func trim() {
    while spaceLength(at) > 0 { at += spaceLength(at) }
    while let length = lengthOfLastSpace { end -= length }
  }

  /// Takes away brackets around something, and spaces within them.
  mutating func takeBrackets() -> Bool {
    guard end - at > 2, bytes[at] == UInt8(ascii: "("), bytes[end - 1] == UInt8(ascii: ")") else { return false }
    at += 1
    end -= 1
    trim()
    return true
  }

  /// Takes a sign with the spaces behind it; nil where none stands.
  mutating func takeSign() -> Sign? {
    guard at < end else { return nil }
    let (sign, length): (Sign, Int)
    switch bytes[at] {
    case UInt8(ascii: "+"): (sign, length) = (.plus, 1)
    case UInt8(ascii: "-"): (sign, length) = (.minus, 1)
    // U+2212, the minus sign, and U+2013, the dash.
    case 0xE2 where holds(0x88, 0x92, behind: at) || holds(0x80, 0x93, behind: at): (sign, length) = (.minus, 3)
    default: return nil
    }
    at += length
    trim()
    return sign
  }

  /// What comes next; nil at the end.
  @inline(__always)
  mutating func next() -> Piece? {
    guard at < end else { return nil }
    let byte = bytes[at]
    let digit = byte &- UInt8(ascii: "0")
    if digit < 10 {
      at += 1
      return .digit(digit)
    }
    switch byte {
    case UInt8(ascii: "."):
      at += 1
      return .separator(.dot)
    case UInt8(ascii: ","):
      at += 1
      return .separator(.comma)
    default:
      let length = spaceLength(at)
      at += length
      return length > 0 ? .separator(.space) : .other
    }
  }

  /// The bytes of the space at a place: 0 where none stands. The spaces are those of `NumberShape.isSpace`.
  private func spaceLength(_ place: Int) -> Int {
    guard place < end else { return 0 }
    switch bytes[place] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xC2: return place + 1 < end && bytes[place + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      let isSpace = [0x87, 0x89, 0xAF].contains { holds(0x80, $0, behind: place) }
      return isSpace ? 3 : 0
    default: return 0
    }
  }

  /// The bytes of the space at the end; nil where none stands.
  private var lengthOfLastSpace: Int? {
    guard at < end, bytes[end - 1] <= 0x20 || bytes[end - 1] >= 0x80 else { return nil }
    return (1...3).first { end - $0 >= at && spaceLength(end - $0) == $0 }
  }

  private func holds(_ second: UInt8, _ third: UInt8, behind place: Int) -> Bool {
    place + 2 < end && bytes[place + 1] == second && bytes[place + 2] == third
  }
}
