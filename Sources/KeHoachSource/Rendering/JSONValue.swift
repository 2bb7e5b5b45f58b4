/// A JSON value to be written; members keep their order.
package indirect enum JSONValue {
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// The value as compact JSON.
  package var text: String {
    var result = ""
    write(to: &result)
    return result
  }

  /// Appends the value as compact JSON.
  package func write(to result: inout String) {
    switch self {
    case .string(let string): Self.write(string, to: &result)
    case .integer(let integer): result += String(integer)
    case .boolean(let boolean): result += boolean ? "true" : "false"
    case .array(let values):
      result += "["
      for (ordinal, value) in values.enumerated() {
        if ordinal > 0 { result += "," }
        value.write(to: &result)
      }
      result += "]"
    case .object(let members):
      result += "{"
      for (ordinal, (name, value)) in members.enumerated() {
        if ordinal > 0 { result += "," }
        Self.write(name, to: &result)
        result += ":"
        value.write(to: &result)
      }
      result += "}"
    }
  }

  private static func write(_ string: String, to result: inout String) {
    result += "\""
    defer { result += "\"" }
    guard needsEscapes(string) else {
      result += string
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      // The rest of the controls, and the two line ends that JavaScript once choked on.
      case "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether a text may hold something to escape: seldom, and a look at its bytes is much cheaper than writing it
  /// scalar by scalar.
  private static func needsEscapes(_ string: String) -> Bool {
    var previous: UInt8 = 0
    for byte in string.utf8 {
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F { return true }
      // `C2 80` to `C2 9F`, and `E2 80 A8`, `E2 80 A9`.
      if previous == 0xC2, byte < 0xA0 { return true }
      if previous == 0x80, byte == 0xA8 || byte == 0xA9 { return true }
      previous = byte
    }
    return false
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(elements) }
}
