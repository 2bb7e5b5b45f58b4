import KeHoachSource
import KeHoachText

/// Some words of a text in an old encoding.
struct LegacyPassage {
  /// The text.
  var text: PlanText
  /// The encoding.
  var encoding: LegacyEncoding
  /// Their bytes.
  var range: Range<Int>

  /// Whether any text of a source can have such passages.
  static func mayStand(in source: SourceText) -> Bool { foreignLetters(in: source.bytes) > 1 }

  /// The passages of a text. Most texts have none, which one look at their bytes tells.
  static func all(in text: PlanText) -> [LegacyPassage] {
    let bytes = text.bytes
    guard foreignLetters(in: bytes) > 1 else { return [] }
    var passages: [LegacyPassage] = []
    // Letters that only Unicode has end a passage: `ế`, `ư`, `đ`.
    var segment: Range<Int>?
    var wordStart = 0
    for end in wordEnds(bytes) {
      let word = bytes[wordStart..<end]
      if word.contains(where: { $0 >= 0xC4 }) {
        if let segment { append(segment, of: text, to: &passages) }
        segment = nil
      } else if word.contains(where: { $0 >= 0x80 }) {
        segment = (segment?.lowerBound ?? wordStart)..<end
      }
      wordStart = end + 1
    }
    if let segment { append(segment, of: text, to: &passages) }
    return passages
  }

  private static func append(_ range: Range<Int>, of text: PlanText, to passages: inout [LegacyPassage]) {
    guard foreignLetters(in: text.bytes[range]) > 1, let encoding = LegacyEncoding.detect(text.string(range))
    else { return }
    passages.append(LegacyPassage(text: text, encoding: encoding, range: range))
  }

  /// Where words end: before spaces, and at the end.
  private static func wordEnds(_ bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0] == UInt8(ascii: " ") } + [bytes.count]
  }

  /// How many characters of Latin-1 stand beside a letter that no Vietnamese word has: `ö`, `µ`, `×`.
  private static func foreignLetters(in bytes: some RandomAccessCollection<UInt8>) -> Int {
    var count = 0
    var previous: UInt8 = 0
    for byte in bytes {
      if previous == 0xC2 && byte != 0xA0 || previous == 0xC3 && isForeign(byte) { count += 1 }
      previous = byte
    }
    return count
  }

  /// Whether `C3` and this byte are no letter of Vietnamese.
  private static func isForeign(_ byte: UInt8) -> Bool { vietnamese & 1 << UInt64(byte & 0x3F) == 0 }

  /// The letters of `C3 80` to `C3 BF` that Vietnamese has, one bit each.
  private static let vietnamese = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý".unicodeScalars.reduce(UInt64(0)) {
    $0 | 1 << UInt64($1.value & 0x3F)
  }
}
