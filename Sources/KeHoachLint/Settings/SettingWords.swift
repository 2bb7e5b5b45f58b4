import KeHoachSource
import KeHoachText

/// The words with which people set the linter, in a source and in `.kehoach` files alike.
enum SettingWords {
  /// The range after `bỏ qua` at the beginning of a range; nil when something else stands there.
  static func afterIgnore(_ source: SourceText, _ range: Range<Int>) -> Range<Int>? {
    let range = source.bytes.trimmed(range)
    var end = range.lowerBound
    for _ in 0..<2 {
      while end < range.upperBound, source.bytes[end] != 0x20, source.bytes[end] != 0x09 { end += 1 }
      if Keyword.fold(source.string(in: range.lowerBound..<end)) == "bo qua" {
        return source.bytes.trimmed(end..<range.upperBound)
      }
      while end < range.upperBound, source.bytes[end] == 0x20 || source.bytes[end] == 0x09 { end += 1 }
    }
    return nil
  }

  /// What the items below a word that stands alone are.
  enum Key: String, CaseIterable {
    /// Rules to ignore.
    case ignore = "bỏ qua"
    /// Severities of rules.
    case severity = "mức"
  }

  /// The key that a range says alone; nil for anything else.
  static func key(_ source: SourceText, _ range: Range<Int>) -> Key? {
    let word = Keyword.fold(source.string(in: range))
    return Key.allCases.first { Keyword.fold($0.rawValue) == word }
  }

  /// What comes before and after the first colon; nil when there is none.
  static func splitAtColon(_ source: SourceText, _ range: Range<Int>) -> (key: Range<Int>, value: Range<Int>)? {
    guard let colon = source.bytes[range].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return (
      source.bytes.trimmed(range.lowerBound..<colon), source.bytes.trimmed(colon + 1..<range.upperBound)
    )
  }

  /// The severity that a word names.
  static func severity(_ word: String) -> Severity? {
    let folded = Keyword.fold(word)
    return Severity.allCases.first { Keyword.fold($0.name.vi) == folded || $0.rawValue == folded }
  }

  /// The words for severities, for messages.
  static let severities = Severity.allCases.map(\.name.vi)
}
