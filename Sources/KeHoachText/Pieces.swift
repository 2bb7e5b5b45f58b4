extension StringProtocol {
  /// The pieces between some ASCII characters, empty ones left out: tables of words are read when the program starts,
  /// and splitting them by bytes is many times faster than by characters.
  public func pieces(between separators: StaticString) -> [String] {
    var pieces: [String] = []
    pieces.reserveCapacity(Self.usualCount)
    forEachPiece(between: separators) { pieces.append(String(decoding: $0, as: UTF8.self)) }
    return pieces
  }

  /// The pieces between some ASCII characters, each without the ASCII spaces around it: the fields of a table's line.
  /// A space between two separators is an empty field; nothing at all between them is none.
  public func fields(between separators: StaticString) -> [String] {
    var fields: [String] = []
    fields.reserveCapacity(Self.usualCount)
    forEachPiece(between: separators) { fields.append(String(decoding: Self.trimmed($0), as: UTF8.self)) }
    return fields
  }

  /// Most texts have no more pieces than this.
  private static var usualCount: Int { 8 }

  /// Calls a function with the UTF-8 of each piece between some ASCII characters, empty ones left out.
  func forEachPiece(between separators: StaticString, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let separators = ByteSet(separators)
    var text = String(self)
    text.withUTF8 { bytes in
      var start = 0
      for place in 0...bytes.count where place == bytes.count || separators.contains(bytes[place]) {
        if place > start { body(UnsafeBufferPointer(rebasing: bytes[start..<place])) }
        start = place + 1
      }
    }
  }

  /// Bytes without the spaces at their ends.
  private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var range = bytes.indices
    while let first = range.first, bytes[first] == UInt8(ascii: " ") { range.removeFirst() }
    while let last = range.last, bytes[last] == UInt8(ascii: " ") { range.removeLast() }
    return UnsafeBufferPointer(rebasing: bytes[range])
  }
}

/// A set of ASCII characters, a bit each.
private struct ByteSet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ characters: StaticString) {
    characters.withUTF8Buffer { bytes in
      for byte in bytes {
        precondition(byte < 0x80, "only ASCII characters separate")
        if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
      }
    }
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte - 64)) & 1 != 0
  }
}
