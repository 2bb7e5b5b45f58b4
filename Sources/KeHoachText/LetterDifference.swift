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
    let a = scalars(written)
    let b = scalars(right)
    var head = 0
    while head < a.count, head < b.count, a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < a.count - head, tail < b.count - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    switch (a.count - head - tail, b.count - head - tail) {
    // A single letter left over from a word that has only that one says nothing.
    case (0, 1): return a.isEmpty ? nil : .lostLetter
    case (1, 0): return b.isEmpty ? nil : .extraLetter
    case (1, 1): return a.count == 1 && LetterTable.code(of: a[0]) != LetterTable.code(of: b[0]) ? nil : .wrongLetter
    case (2, 2): return a[head] == b[head + 1] && a[head + 1] == b[head] ? .wrongLetter : nil
    default: return nil
    }
  }

  private static func scalars(_ bytes: UnsafeBufferPointer<UInt8>) -> [Unicode.Scalar] {
    Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }
}
