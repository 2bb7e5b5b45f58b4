extension StringProtocol {
  /// The words as they are written in a source so that they print as they are: nothing in them is markup of a cell or
  /// a paragraph.
  ///
  /// A cell that is `<<` or `^^` joins cells whatever is escaped in it: such words need others beside them.
  public var escapedForSource: String {
    var result: [UInt8] = []
    let bytes = Array(utf8)
    for (place, byte) in bytes.enumerated() {
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0x20
      let isMarkup =
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "{"): true
        case UInt8(ascii: "_"): next == byte || place > 0 && bytes[place - 1] == byte
        case UInt8(ascii: "["): next == UInt8(ascii: "@") || next == UInt8(ascii: "^")
        default: false
        }
      if isMarkup { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
