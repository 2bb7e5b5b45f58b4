/// What separates the fields of a text.
enum CSVDelimiter {
  /// As much of the text as is looked at.
  private static let sample = 64 << 10

  /// The delimiter that a first line `sep=;` names, and where the line after it begins.
  static func announced(in text: [UInt8]) -> (delimiter: UInt8, end: Int)? {
    guard text.count >= 5, text[..<4].map(ASCII.capital).elementsEqual("SEP=".utf8) else { return nil }
    let delimiter = text[4]
    guard delimiter < 0x80, delimiter != 0x0A, delimiter != 0x0D, delimiter != UInt8(ascii: "\"") else { return nil }
    switch text[5...].first {
    case nil: return (delimiter, 5)
    case 0x0A?: return (delimiter, 6)
    case 0x0D?: return (delimiter, text.count > 6 && text[6] == 0x0A ? 7 : 6)
    default: return nil
    }
  }

  /// The delimiter that makes the most records equally long: `;` as Excel writes it where the comma is the decimal
  /// sign, a tab, or `,`.
  static func guess(_ text: ArraySlice<UInt8>) -> UInt8 {
    let start = Array(text.prefix(sample))
    let isWhole = start.count == text.count
    var best = (delimiter: UInt8(ascii: ","), agreeing: 0, length: 0)
    for delimiter in [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")] {
      let (agreeing, length) = consistency(start, delimiter, isWhole: isWhole)
      if (agreeing, length) > (best.agreeing, best.length) { best = (delimiter, agreeing, length) }
    }
    return best.delimiter
  }

  /// How many records have the length that most of those with several fields have, and that length.
  private static func consistency(_ text: [UInt8], _ delimiter: UInt8, isWhole: Bool) -> (agreeing: Int, length: Int) {
    var records = CSVRecords(text, from: 0, delimiter: delimiter, line: 1)
    var counts: [Int: Int] = [:]
    var fields: [CSVRecords.Field] = []
    var last = 0
    while records.next(&fields) {
      last = fields.count
      counts[last, default: 0] += 1
    }
    // The last record of a piece is cut off.
    if !isWhole, counts.count > 1 { counts[last, default: 1] -= 1 }
    let most = counts.filter { $0.key > 1 }.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return (most?.value ?? 0, most?.key ?? 0)
  }
}
