/// Scalars from valid UTF-8.
enum UTF8Reader {
  /// The scalar value at a place and the number of its bytes.
  ///
  /// Made for text that is valid UTF-8; on any other bytes it gives some value and stays inside the buffer.
  @inline(__always)
  static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[place])
    if first < 0x80 { return (first, 1) }
    func next(_ offset: Int) -> UInt32 { place + offset < bytes.count ? UInt32(bytes[place + offset]) & 0x3F : 0 }
    let length = min(first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4, bytes.count - place)
    switch first {
    case ..<0xE0: return ((first & 0x1F) << 6 | next(1), length)
    case ..<0xF0: return ((first & 0x0F) << 12 | next(1) << 6 | next(2), length)
    default: return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), length)
    }
  }
}
