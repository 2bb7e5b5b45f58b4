import KeHoachText

/// A word of a text flow: where its bytes are, and how wide it is.
struct TextWord {
  let bytes: Range<Int>
  let width: Int
  /// Whether it begins a new line whatever the room.
  let beginsLine: Bool

  /// The number of cells that some bytes of UTF-8 take.
  static func width(of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int {
    var width = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let length = plainLength(bytes, at: index, end: range.upperBound)
      guard length > 0 else {
        return DisplayWidth.of(String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self))
      }
      index += length
      width += 1
    }
    return width
  }

  /// The length in bytes of a letter that is surely a character of one cell by itself: Latin, Vietnamese, or common
  /// punctuation; 0 for any other. It saves almost every word the way over its characters.
  private static func plainLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int {
    let first = bytes[index]
    if first < 0x7F { return 1 }
    guard index + 1 < end else { return 0 }
    let second = bytes[index + 1]
    switch (first, second) {
    case (0xC2, 0xA0...), (0xC3...0xC8, _): return 2
    case (0xE1, 0xB8...0xBB): return 3
    case (0xE2, 0x80): return index + 2 < end && (0x90...0xA7).contains(bytes[index + 2]) ? 3 : 0
    default: return 0
    }
  }
}
