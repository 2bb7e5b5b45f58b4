/// How two words differ by one letter, if they do.
enum LetterDifference {
  /// - Parameters:
  ///   - written: UTF-8 of the word as written, in lower case.
  ///   - right: UTF-8 of the word that may be meant.
  /// - Returns: nil when the words are equal, differ in more than one letter, or are very long.
  static func between(
    _ written: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> NearMiss.Difference? {
    guard abs(written.count - right.count) <= 3, written.count <= 64, right.count <= 64 else { return nil }
    let shorter = min(written.count, right.count)
    var head = 0
    while head < shorter, written[head] == right[head] { head += 1 }
    while head > 0, isInside(written, head) || isInside(right, head) { head -= 1 }
    var tail = 0
    while tail < shorter - head, written[written.count - 1 - tail] == right[right.count - 1 - tail] { tail += 1 }
    while tail > 0, isInside(written, written.count - tail) || isInside(right, right.count - tail) { tail -= 1 }
    let a = Middle(written, head..<written.count - tail)
    let b = Middle(right, head..<right.count - tail)
    switch (a.count, b.count) {
    // A single letter left over from a word that has only that one says nothing.
    case (0, 1): return written.isEmpty ? nil : .lostLetter
    case (1, 0): return right.isEmpty ? nil : .extraLetter
    case (1, 1): return head + tail == 0 && a.first.letter != b.first.letter ? nil : .wrongLetter
    case (2, 2): return a.first == b.second && a.second == b.first ? .wrongLetter : nil
    default: return nil
    }
  }

  /// Whether a place is not at the beginning of a scalar.
  private static func isInside(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    place < bytes.count && bytes[place] & 0xC0 == 0x80
  }

  /// What stands between the beginning and the end that two words share.
  private struct Middle {
    /// How many scalars there are; 3 for any more than two.
    var count = 0
    var first = Scalar()
    var second = Scalar()

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
      var place = range.lowerBound
      while place < range.upperBound, count < 3 {
        let (value, length) = UTF8Reader.scalar(in: bytes, at: place)
        if count == 0 { first = Scalar(value: value) } else if count == 1 { second = Scalar(value: value) }
        count += 1
        place += length
      }
    }
  }

  private struct Scalar: Equatable {
    var value: UInt32 = 0
    /// The letter without its tone; 0 for what is no Vietnamese letter.
    var letter: UInt8 { LetterTable.shared[value]?.letter ?? 0 }
  }
}
