import KeHoachText

/// A word of a text flow: where its bytes are, how wide it is, and what stands in front of it.
struct TextWord {
  let bytes: Range<Int>
  let width: Int
  /// The number of spaces in front of it, where it doesn't begin a line.
  let gap: Int
  /// Whether it begins a new line whatever the room.
  let beginsLine: Bool

  /// The number of cells that these bytes of UTF-8 take.
  static func width(of bytes: ArraySlice<UInt8>) -> Int {
    var width = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard let length = plainLength(bytes, at: index) else {
        return DisplayWidth.of(String(decoding: bytes, as: UTF8.self))
      }
      index += length
      width += 1
    }
    return width
  }

  /// The length in bytes of a letter that is surely a character of one cell by itself: Latin, Vietnamese, or common
  /// punctuation; nil for any other. It saves almost every word the way over its characters.
  private static func plainLength(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int? {
    let first = bytes[index]
    if first < 0x7F { return 1 }
    guard index + 1 < bytes.endIndex else { return nil }
    let second = bytes[index + 1]
    switch (first, second) {
    case (0xC2, 0xA0...), (0xC3...0xC8, _): return 2
    case (0xE1, 0xB8...0xBB): return 3
    case (0xE2, 0x80):
      guard index + 2 < bytes.endIndex, (0x90...0xA7).contains(bytes[index + 2]) else { return nil }
      return 3
    default: return nil
    }
  }
}
