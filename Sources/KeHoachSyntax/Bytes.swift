/// ASCII as the parser asks about it.
extension UInt8 {
  @inline(__always)
  var isSpace: Bool { self == 0x20 || self == 0x09 }
  /// A space, a tab or part of an end of line.
  var isGap: Bool { isSpace || self == 0x0A || self == 0x0D }
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLowerLetter: Bool { self >= 0x61 && self <= 0x7A }
  var isUpperLetter: Bool { self >= 0x41 && self <= 0x5A }
  var isLetter: Bool { isLowerLetter || isUpperLetter }
  /// ASCII punctuation: what a backslash can escape.
  var isPunctuation: Bool {
    (self >= 0x21 && self <= 0x2F) || (self >= 0x3A && self <= 0x40) || (self >= 0x5B && self <= 0x60)
      || (self >= 0x7B && self <= 0x7E)
  }
}

extension [UInt8] {
  /// The first offset in a range that is no space or tab, or the range's end.
  func skipSpaces(_ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at < range.upperBound, self[at].isSpace { at += 1 }
    return at
  }

  /// The range without spaces and tabs at its end.
  func trimmedEnd(_ range: Range<Int>) -> Int {
    var at = range.upperBound
    while at > range.lowerBound, self[at - 1].isSpace { at -= 1 }
    return at
  }

  /// Whether the bytes at an offset are those of an ASCII text.
  func matches(_ text: StaticString, at offset: Int, before end: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= end else { return false }
    let start = text.utf8Start
    for i in 0..<text.utf8CodeUnitCount where self[offset + i] != start[i] { return false }
    return true
  }
}
