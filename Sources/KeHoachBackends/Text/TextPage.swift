/// The lines of the whole text, one below the other.
struct TextPage {
  private var bytes: [UInt8] = []

  mutating func append(_ lines: [TextLine]) {
    for line in lines { append(line) }
  }

  /// Adds a line without the spaces at its end; no-break spaces have done their work and are plain ones here.
  mutating func append(_ line: TextLine) {
    var line = line.bytes[...]
    while true {
      if line.last == .space {
        line.removeLast()
      } else if line.last == 0xA0, line.dropLast().last == 0xC2 {
        line.removeLast(2)
      } else {
        break
      }
    }
    if line.contains(0xC2) {
      var index = line.startIndex
      while index < line.endIndex {
        let isNoBreakSpace = line[index] == 0xC2 && index + 1 < line.endIndex && line[index + 1] == 0xA0
        bytes.append(isNoBreakSpace ? .space : line[index])
        index += isNoBreakSpace ? 2 : 1
      }
    } else {
      bytes.append(contentsOf: line)
    }
    bytes.append(.newline)
  }

  mutating func blankLine() {
    bytes.append(.newline)
  }

  var text: String {
    String(decoding: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  static let space = UInt8(ascii: " ")
  static let newline = UInt8(ascii: "\n")
}
