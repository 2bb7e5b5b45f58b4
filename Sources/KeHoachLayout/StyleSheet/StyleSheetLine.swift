import KeHoachText

/// A line `key: value` of a style sheet file.
struct StyleSheetLine {
  /// The line from 1.
  let number: Int
  /// The key as written, composed; empty for a line without a colon.
  let key: String
  /// The value as written, composed.
  let value: String
  /// The value without the article behind the dash: `13pt, đậm` of `13pt, đậm — Phụ lục I, II.1.a`.
  let setting: String
  /// The article behind the dash; empty for none.
  let article: String

  /// The parts of the setting; a comma with a space divides them, one without is a decimal sign.
  var parts: [String] {
    var parts: [String] = []
    var rest = Array(setting.utf8)[...]
    while let comma = rest.place(of: Self.comma) {
      parts.append(String(decoding: rest[..<comma], as: UTF8.self))
      rest = rest[(comma + Self.comma.count)...]
    }
    return parts + [String(decoding: rest, as: UTF8.self)]
  }

  private static let comma = Array(", ".utf8)
  private static let dash = Array(" — ".utf8)

  private init(number: Int, text: String) {
    self.number = number
    let bytes = Array(text.utf8)
    let colon = bytes.firstIndex(of: UInt8(ascii: ":"))
    let content = bytes[(colon.map { $0 + 1 } ?? 0)...].trimmed
    key = String(decoding: bytes[..<(colon ?? 0)].trimmed, as: UTF8.self)
    value = String(decoding: content, as: UTF8.self)
    let end = content.place(of: Self.dash)
    setting = String(decoding: content[..<(end ?? content.endIndex)].trimmed, as: UTF8.self)
    article = end.map { String(decoding: content[($0 + Self.dash.count)...].trimmed, as: UTF8.self) } ?? ""
  }

  /// Reads a file. Comments begin with `%%`; blank lines don't count.
  static func read(_ bytes: [UInt8]) -> [StyleSheetLine] {
    var content = bytes[...]
    if content.starts(with: [0xEF, 0xBB, 0xBF]) { content = content.dropFirst(3) }
    var lines: [StyleSheetLine] = []
    for (index, line) in content.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      // Control characters stand for nothing here, and must not get into any output.
      let text = line.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: " ") : $0 }[...].trimmed
      guard !text.isEmpty, !text.starts(with: [UInt8(ascii: "%"), UInt8(ascii: "%")]) else { continue }
      lines.append(StyleSheetLine(number: index + 1, text: String(decoding: text, as: UTF8.self).composed))
    }
    return lines
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without spaces at either end.
  fileprivate var trimmed: ArraySlice<UInt8> {
    var slice = self
    while slice.first == UInt8(ascii: " ") { slice.removeFirst() }
    while slice.last == UInt8(ascii: " ") { slice.removeLast() }
    return slice
  }

  /// Where bytes first stand.
  fileprivate func place(of other: [UInt8]) -> Int? {
    indices.first { self[$0] == other[0] && self[$0...].starts(with: other) }
  }
}
