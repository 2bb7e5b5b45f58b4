/// A dash, cross or bullet in front of an item of a draft.
struct DraftMark {
  /// Where it stands.
  var range: Range<Int>
  /// As it is written.
  var text: String

  private static let marks: Set<Unicode.Scalar> = [
    "-", "+", "*", "•", "–", "—", "‐", "‑", "−", "·", "●", "○", "◦", "▪", "■", "□", "◆", "◇", "►", "▶", "➢", "➤", "✓",
    "✔", "❖", "§",
    "\u{F0B7}", "\u{F0A7}", "\u{F02D}", "\u{F076}", "\u{F0D8}", "\u{F0FC}", "\u{F0A8}", "\u{F06F}", "→", "⇒", "»",
  ]

  /// The mark that a line begins with; nil for none.
  ///
  /// - Parameter isItem: whether the line is known for an item, so that `o ` and `-Nội dung` are marks too.
  static func atStart(of line: Range<Int>, in bytes: [UInt8], isItem: Bool = true) -> DraftMark? {
    guard !line.isEmpty else { return nil }
    let end = Swift.min(line.upperBound, line.lowerBound + 4)
    guard let scalar = String(decoding: bytes[line.lowerBound..<end], as: UTF8.self).unicodeScalars.first else {
      return nil
    }
    let width = String(scalar).utf8.count
    let after = line.lowerBound + width
    guard after <= line.upperBound else { return nil }
    let hasGap = after == line.upperBound || bytes.whiteSpace(at: after, before: line.upperBound) > 0
    guard marks.contains(scalar) && (hasGap || isItem) || (scalar == "o" && hasGap && isItem) else { return nil }
    // `-5%` and `--` are no items.
    if !hasGap, bytes[after] < 0x80,
      !(bytes[after] >= 0x41 && bytes[after] <= 0x5A || bytes[after] >= 0x61 && bytes[after] <= 0x7A)
    {
      return nil
    }
    return DraftMark(range: line.lowerBound..<after, text: String(scalar))
  }
}
