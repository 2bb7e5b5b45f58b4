import KeHoachText

/// A line `key: value` of a style sheet file.
struct StyleSheetLine {
  /// The line from 1.
  var number: Int
  /// The key as written, composed.
  var key: String
  /// The value as written, composed.
  var value: String

  /// What an article stands behind: `13pt, đậm — Phụ lục I, II.1.a`.
  private static let dash = " — "

  /// The value without the article behind the dash.
  var setting: Substring {
    value.firstRange(of: Self.dash).map { value[..<$0.lowerBound] } ?? value[...]
  }

  /// The article behind the dash; empty for none.
  var article: String {
    value.firstRange(of: Self.dash).map { String(value[$0.upperBound...]) } ?? ""
  }

  /// The parts of the setting; a comma with a space divides them.
  var parts: [Substring] { setting.split(separator: ", ") }

  /// Reads a file. Comments begin with `%%`; a line without a colon comes with an empty key.
  static func read(_ bytes: [UInt8]) -> [StyleSheetLine] {
    var content = bytes[...]
    if content.starts(with: [0xEF, 0xBB, 0xBF]) { content = content.dropFirst(3) }
    var lines: [StyleSheetLine] = []
    for (index, line) in content.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let text = trimmed(String(decoding: line, as: UTF8.self).unicodeScalars.filter { $0.value >= 0x20 || $0 == "\t" })
      guard !text.isEmpty, !text.hasPrefix("%%") else { continue }
      let colon = text.firstIndex(of: ":")
      lines.append(
        StyleSheetLine(
          number: index + 1, key: colon.map { trimmed(text[..<$0].unicodeScalars) } ?? "",
          value: trimmed((colon.map { text[text.index(after: $0)...] } ?? text[...]).unicodeScalars)))
    }
    return lines
  }

  private static func trimmed(_ scalars: some BidirectionalCollection<Unicode.Scalar>) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars.drop { $0.properties.isWhitespace })
    while let last = result.last, last.properties.isWhitespace { result.removeLast() }
    return String(result).composed
  }
}
