import KeHoachDrafts
import KeHoachText

extension PlanWriter {
  /// Writes a line of the header out of words of the draft: `trích yếu: …`.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - ranges: the lines of the value; the plan breaks the line between them.
  mutating func writeEntry(_ key: String, lines ranges: [Range<Int>]) {
    var value = PlanText()
    for range in ranges.flatMap(bytes.lines) {
      if !value.isEmpty { value.add(made: " \\ ") }
      addVerbatim(range, to: &value)
    }
    guard !value.isEmpty else { return }
    text.add(made: key + ": ")
    text.add(value)
    text.add(made: "\n")
  }

  /// Writes a line of the header with other words than the draft has.
  mutating func writeEntry(_ key: String, _ value: String, for range: Range<Int>?) {
    text.add(made: key + ": ")
    if let range { text.add(value, for: range) } else { text.add(made: value) }
    text.add(made: "\n")
  }

  /// Values are verbatim to the end of the line, but for a backslash before a space; a tab is a space.
  func addVerbatim(_ range: Range<Int>, to value: inout PlanText) {
    var start = range.lowerBound
    for at in range {
      let isTab = bytes[at] == 0x09 || bytes[at] == 0x0A || bytes[at] == 0x0D
      let isBreak =
        bytes[at] == UInt8(ascii: "\\")
        && (at + 1 == range.upperBound || bytes[at + 1] == 0x20 || bytes[at + 1] == 0x09)
      guard isTab || isBreak else { continue }
      value.add(start..<at, of: bytes)
      if isTab { value.add(" ", for: at..<at + 1) }
      start = at + 1
    }
    value.add(start..<range.upperBound, of: bytes)
  }

  /// The words of ranges, one line after the other, single spaces between.
  func joined(_ ranges: [Range<Int>]) -> String {
    ranges.map { bytes.words($0) }.joined(separator: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ").composed
  }
}

extension StringProtocol {
  /// The letters and digits alone, in capitals: how words are compared that may be set otherwise.
  var bareCapitals: String {
    String(
      String.UnicodeScalarView(unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    )
    .uppercased()
  }
}
