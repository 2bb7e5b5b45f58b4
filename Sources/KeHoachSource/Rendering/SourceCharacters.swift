/// Characters (grapheme clusters) of a source, each with the number of bytes that it was read from.
enum SourceCharacters {
  /// Calls `body` with each character of the bytes in order and its length in bytes.
  ///
  /// Broken UTF-8 gives U+FFFD, with the length of what was broken.
  static func forEach(in bytes: ArraySlice<UInt8>, _ body: (Character, Int) -> Void) {
    let text = String(decoding: bytes, as: UTF8.self)
    // A repair never shortens: where the length is the same, the bytes map one to one.
    if text.utf8.count == bytes.count {
      for character in text { body(character, character.utf8.count) }
    } else {
      forEachRepaired(in: bytes, body)
    }
  }

  private static func forEachRepaired(in bytes: ArraySlice<UInt8>, _ body: (Character, Int) -> Void) {
    var scalars = String.UnicodeScalarView()
    var lengths: [Int] = []
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    reading: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        scalars.append(Unicode.UTF8.decode(encoded))
        lengths.append(encoded.count)
      case .error(let length):
        scalars.append("\u{FFFD}")
        lengths.append(length)
      case .emptyInput:
        break reading
      }
    }
    var next = 0
    for character in String(scalars) {
      let end = next + character.unicodeScalars.count
      body(character, lengths[next..<end].reduce(0, +))
      next = end
    }
  }
}

extension [UInt8] {
  /// The nearest offset at or before `offset` where an encoded scalar begins, at most three bytes back.
  func scalarStart(atOrBefore offset: Int) -> Int {
    var start = offset
    while start > 0, start < count, offset - start < 3, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
