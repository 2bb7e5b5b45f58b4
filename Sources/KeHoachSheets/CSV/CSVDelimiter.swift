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
    var best = (delimiter: UInt8(ascii: ","), consistency: Consistency())
    for delimiter in [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")] {
      let found = consistency(start, delimiter, isWhole: isWhole)
      if best.consistency < found { best = (delimiter, found) }
    }
    return best.delimiter
  }

  /// How well a delimiter fits.
  private struct Consistency: Comparable {
    /// How many records have the usual length and no quotation mark that doesn't enclose a field.
    var clean = 0
    /// How many records have the usual length.
    var agreeing = 0
    /// The length that most records with several fields have.
    var length = 0

    static func < (left: Consistency, right: Consistency) -> Bool {
      (left.clean, left.agreeing, left.length) < (right.clean, right.agreeing, right.length)
    }
  }

  private static func consistency(_ text: [UInt8], _ delimiter: UInt8, isWhole: Bool) -> Consistency {
    var records = CSVRecords(text, from: 0, delimiter: delimiter, line: 1)
    var counts: [Int: Consistency] = [:]
    var fields: [CSVRecords.Field] = []
    while records.next(&fields) {
      // The last record of a piece is cut off.
      guard isWhole || !records.isAtEnd else { break }
      let length = fields.count
      counts[length, default: Consistency(length: length)].agreeing += 1
      if !records.hasStrayQuote(fields) { counts[length]?.clean += 1 }
    }
    return counts.values.filter { $0.length > 1 }.max() ?? Consistency()
  }
}
