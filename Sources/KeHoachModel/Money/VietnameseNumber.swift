/// Reads numbers as they stand in a Vietnamese table cell or sentence.
///
/// `.` groups thousands and `,` is the decimal sign. Other forms are read where they can mean only one thing; where both
/// readings are possible the Vietnamese one wins (`1.500` is 1500, `1,500` is 1.5).
public enum VietnameseNumber {
  /// Reads a text that is one number and nothing else, apart from space around it, a sign, or the brackets of a
  /// negative amount. Linear in the length of the text.
  public static func read(_ text: some StringProtocol) -> Result<NumberReading, NumberProblem> {
    // Most cells hold words: a letter is found faster than a number is taken apart.
    guard !text.utf8.contains(where: { ($0 | 0x20) &- 0x61 < 26 }), let shape = NumberShape(text) else {
      return .failure(.notANumber)
    }
    return shape.reading(of: text)
  }

  /// Reads a percentage: a number followed by `%`, with or without a space. The value of `7,5%` is 7.5.
  public static func readPercent(_ text: some StringProtocol) -> Result<NumberReading, NumberProblem> {
    let scalars = text.unicodeScalars
    guard let sign = scalars.lastIndex(where: { !NumberShape.isSpace($0) }), scalars[sign] == "%" else {
      return .failure(.notANumber)
    }
    return read(text[..<sign])
  }
}
