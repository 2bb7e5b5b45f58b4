/// The records of comma-separated values, one after the other.
struct CSVRecords {
  /// A field of a record.
  struct Field {
    /// Its bytes in the text; for one in quotation marks those behind the closing one.
    var range: Range<Int>
    /// The text of one in quotation marks.
    var unquoted: [UInt8]?

    /// Whether it holds nothing at all.
    var isEmpty: Bool { unquoted?.isEmpty ?? range.isEmpty }
  }

  /// The line of a quotation mark that is never closed; known at the end.
  private(set) var openQuotation: Int?

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var at: Int
  private var line: Int

  private static let quote = UInt8(ascii: "\"")

  /// Makes a reader of a text from some place on, where a line begins.
  init(_ bytes: [UInt8], from start: Int, delimiter: UInt8, line: Int) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.line = line
    at = start
  }

  /// The text of a field.
  func text(of field: Field) -> ArraySlice<UInt8> { field.unquoted?[...] ?? bytes[field.range] }

  /// Whether everything has been read.
  var isAtEnd: Bool { at >= bytes.count }

  /// Whether a field holds a quotation mark though none encloses it, or goes on behind the closing one.
  func hasStrayQuote(_ fields: [Field]) -> Bool {
    fields.contains { $0.unquoted == nil ? bytes[$0.range].contains(Self.quote) : !$0.range.isEmpty }
  }

  /// Reads the next record; false at the end.
  mutating func next(_ fields: inout [Field]) -> Bool {
    guard at < bytes.count else { return false }
    fields.removeAll(keepingCapacity: true)
    while true {
      fields.append(at < bytes.count && bytes[at] == Self.quote ? quotedField() : plainField())
      guard at < bytes.count, bytes[at] == delimiter else { break }
      at += 1
    }
    skipLineBreak()
    return true
  }

  @inline(__always)
  private func isEnd(_ byte: UInt8) -> Bool { byte == delimiter || byte == 0x0A || byte == 0x0D }

  private mutating func plainField() -> Field {
    let start = at
    while at < bytes.count, !isEnd(bytes[at]) { at += 1 }
    return Field(range: start..<at)
  }

  private mutating func quotedField() -> Field {
    let firstLine = line
    var text: [UInt8] = []
    at += 1
    while true {
      guard at < bytes.count else {
        openQuotation = openQuotation ?? firstLine
        break
      }
      let byte = bytes[at]
      at += 1
      if byte == Self.quote {
        guard at < bytes.count, bytes[at] == Self.quote else { break }
        at += 1
      } else if byte == 0x0A || byte == 0x0D && !(at < bytes.count && bytes[at] == 0x0A) {
        line += 1
      }
      text.append(byte)
    }
    // Text behind the closing mark belongs to the field, as spreadsheets have it.
    let rest = plainField().range
    text += bytes[rest]
    return Field(range: rest, unquoted: text)
  }

  private mutating func skipLineBreak() {
    guard at < bytes.count else { return }
    at += bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
    line += 1
  }
}
