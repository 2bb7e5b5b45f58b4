import KeHoachDrafts
import KeHoachSource

/// Bytes of a draft's text as the writer asks about them.
extension [UInt8] {
  /// A line break inside of a paragraph.
  static let draftBreak: UInt8 = 0x0B

  /// How many bytes of white space stand at an offset: 0 for none. Spaces of all widths and what nobody sees count.
  func whiteSpace(at offset: Int, before end: Int) -> Int {
    switch self[offset] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2: return offset + 1 < end && self[offset + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard offset + 2 < end, self[offset + 1] == 0x80 else { return 0 }
      return (0x80...0x8F).contains(self[offset + 2]) || self[offset + 2] == 0xAF ? 3 : 0
    case 0xE3: return offset + 2 < end && self[offset + 1] == 0x80 && self[offset + 2] == 0x80 ? 3 : 0
    case 0xEF: return offset + 2 < end && self[offset + 1] == 0xBB && self[offset + 2] == 0xBF ? 3 : 0
    default: return 0
    }
  }

  /// A range without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      let count = whiteSpace(at: start, before: range.upperBound)
      if count == 0 { break }
      start += count
    }
    var end = start
    var at = start
    while at < range.upperBound {
      let count = whiteSpace(at: at, before: range.upperBound)
      at += Swift.max(count, 1)
      if count == 0 { end = at }
    }
    return start..<Swift.max(start, end)
  }

  /// The parts of a range between its line breaks, trimmed; empty ones are left out.
  func lines(of range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for offset in range where self[offset] == Self.draftBreak {
      result.append(trimmed(start..<offset))
      start = offset + 1
    }
    result.append(trimmed(start..<range.upperBound))
    return result.filter { !$0.isEmpty }
  }

  /// The first place of an ASCII byte in a range.
  func firstPlace(of byte: UInt8, in range: Range<Int>) -> Int? { self[range].firstIndex(of: byte) }

  /// The words of a range as text.
  func words(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}
