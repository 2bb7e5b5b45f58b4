/// Takes a text apart into words, in one pass over its bytes.
struct WordReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var gap: Word.Gap = []
  private var isQuoted = false
  private var words: [Word] = []

  /// All words of a text in NFC.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> [Word] {
    var reader = WordReader(bytes: bytes)
    SyllableKey.codes.withUnsafeBufferPointer { reader.run($0) }
    return reader.words
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    words.reserveCapacity(bytes.count / 5 + 4)
  }

  private mutating func run(_ codes: UnsafeBufferPointer<UInt16>) {
    while position < bytes.count {
      let (scalar, width) = scalar(at: position)
      if scalar < 0x1F00, codes[Int(scalar)] != 0 {
        readWord(codes)
      } else {
        readGap(scalar, width: width)
        position += width
      }
    }
  }

  private mutating func readWord(_ codes: UnsafeBufferPointer<UInt16>) {
    let start = position
    var key = SyllableKey()
    var (capitals, digits, count) = (0, 0, 0)
    var isCapital = false
    while position < bytes.count {
      let (scalar, width) = scalar(at: position)
      guard scalar < 0x1F00, case let code = codes[Int(scalar)], code != 0 else { break }
      key.append(code)
      if count == 0 { isCapital = code & SyllableKey.capital != 0 }
      capitals += code & SyllableKey.capital != 0 ? 1 : 0
      digits += code & SyllableKey.digit != 0 ? 1 : 0
      count += 1
      position += width
    }
    var traits: Word.Traits = isQuoted ? .quoted : []
    if digits == count { traits.insert(.number) }
    if capitals == count - digits, capitals > 0 { traits.insert(.capitals) }
    if isCapital { traits.insert(.capital) }
    words.append(Word(key: key.value, lower: start, upper: position, gap: gap, traits: traits))
    gap = []
  }

  private mutating func readGap(_ scalar: UInt32, width: Int) {
    switch scalar {
    case 0x20, 0xA0, 0x202F: gap.insert(.space)
    case 0x2D, 0x2010...0x2014: gap.insert(.hyphen)
    case 0x2C: gap.insert(.comma)
    case 0x26: gap.insert(.ampersand)
    case 0x2F: gap.insert(.slash)
    case 0x2E: gap.insert(endsSentence ? .end : .dot)
    case 0x2026: gap.insert(.dot)
    case 0x3A: gap.insert(.colon)
    case 0x28, 0x5B: gap.insert(.open)
    case 0x29, 0x5D: gap.insert(.close)
    case 0x3B, 0x21, 0x3F: gap.insert(.end)
    case 0x09, 0x0A, 0x0D:
      gap.insert(.end)
      isQuoted = false
    case 0x201C, 0xAB:
      gap.insert(.quote)
      isQuoted = true
    case 0x201D, 0xBB:
      gap.insert(.quote)
      isQuoted = false
    case 0x22:
      gap.insert(.quote)
      isQuoted.toggle()
    default: gap.insert(.other)
    }
  }

  /// Whether the dot at `position` ends a sentence: not one inside a number, after `TP` or `TX`, or of an ellipsis.
  private var endsSentence: Bool {
    let next = position + 1
    if next < bytes.count {
      let byte = bytes[next]
      guard byte <= 0x20 || byte == 0x22 || byte == 0x29 || byte == 0xC2 || byte == 0xE2 else { return false }
    }
    guard let last = words.last, last.upper == position else { return false }
    return !(last.traits.contains(.capitals) && last.upper - last.lower <= 2)
  }

  /// The scalar at an offset and its width; broken bytes are signs.
  @inline(__always)
  private func scalar(at offset: Int) -> (value: UInt32, width: Int) {
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (first, 1) }
    if first & 0xE0 == 0xC0, offset + 1 < bytes.count {
      return ((first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), 2)
    }
    if first & 0xF0 == 0xE0, offset + 2 < bytes.count {
      return (
        (first & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F), 3
      )
    }
    return (0xFFFD, first & 0xF8 == 0xF0 ? min(4, bytes.count - offset) : 1)
  }
}
