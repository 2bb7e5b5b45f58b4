/// UTF-16 told by its bytes where no byte order mark does.
package enum UTF16Guess {
  /// Whether the units of a text are big-endian; nil where it is none in UTF-16.
  ///
  /// The upper half of nearly every unit of Vietnamese or English is one of few: Latin, its extensions, marks,
  /// punctuation. The lower half never is: so a text that is merely full of zeros is none.
  package static func isBigEndian(_ bytes: [UInt8]) -> Bool? {
    let sample = min(bytes.count, 8192) / 2 * 2
    guard sample >= 2 else { return nil }
    var upper = (big: 0, little: 0)
    var zeros = (big: 0, little: 0)
    for at in stride(from: 0, to: sample, by: 2) {
      if blocks.contains(bytes[at]) { upper.big += 1 }
      if blocks.contains(bytes[at + 1]) { upper.little += 1 }
      if bytes[at] == 0 { zeros.big += 1 }
      if bytes[at + 1] == 0 { zeros.little += 1 }
    }
    let units = sample / 2
    let isBig = zeros.big > zeros.little
    let (own, other) = isBig ? (upper.big, zeros.little) : (upper.little, zeros.big)
    let ofLatin = isBig ? zeros.big : zeros.little
    return own * 20 >= units * 19 && ofLatin * 4 >= units && other * 50 <= units ? isBig : nil
  }

  /// Latin, its extensions, marks, Vietnamese letters, punctuation, arrows and drawn lines.
  private static let blocks: Set<UInt8> = [0x00, 0x01, 0x02, 0x03, 0x1E, 0x20, 0x21, 0x22, 0x25, 0x27, 0xF0, 0xFE]
}
