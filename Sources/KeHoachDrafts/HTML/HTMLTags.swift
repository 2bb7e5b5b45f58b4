/// Looks over the tags of a page before it is parsed.
struct HTMLTags {
  /// The most attributes of one tag. libxml2 compares each with all before it.
  private static let attributes = 256

  private let bytes: [UInt8]
  private var at = 0

  /// Whether no tag has more attributes than any page needs.
  static func areBounded(_ bytes: [UInt8]) -> Bool {
    var tags = HTMLTags(bytes: bytes)
    while tags.at < bytes.count {
      guard let open = bytes[tags.at...].firstIndex(of: UInt8(ascii: "<")) else { return true }
      tags.at = open + 1
      guard tags.tag() <= attributes else { return false }
    }
    return true
  }

  /// The bytes without Word's conditions, `<![if !supportLists]>`, which libxml2 takes for words.
  static func withoutConditions(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    var at = 0
    while let open = result[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = open + 1
      guard result[open...].starts(with: "<![".utf8), !result[open...].starts(with: "<![CDATA".utf8),
        let close = result[open..<min(open + 200, result.count)].firstIndex(of: UInt8(ascii: ">"))
      else { continue }
      for index in open...close { result[index] = UInt8(ascii: "\n") }
      at = close + 1
    }
    return result
  }

  /// The lists' names that stand for those that libxml2 knows.
  static let listNames = ["zol": "ol", "zul": "ul"]

  /// The bytes with lists under other names. libxml2 ends a list where another begins directly in it, as LibreOffice
  /// writes deeper levels, and everything up to the outermost list with its end tag.
  static func withNestedLists(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 256)
    var at = 0
    var hasBody = false
    while let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      var name = open + 1
      hasBody = hasBody || isTag(bytes[name...], "body")
      if name < bytes.count, bytes[name] == UInt8(ascii: "/") { name += 1 }
      result += bytes[at..<open]
      at = name
      let isList = isTag(bytes[name...], "ol") || isTag(bytes[name...], "ul")
      // A list that nobody knows ends no head; a body within a body is passed over.
      if isList, !hasBody { result += "<body>".utf8 }
      result += bytes[open..<name]
      if isList { result.append(UInt8(ascii: "z")) }
    }
    return result + bytes[min(at, bytes.count)...]
  }

  /// Whether the name of a tag stands at the start of bytes.
  private static func isTag(_ bytes: ArraySlice<UInt8>, _ name: String) -> Bool {
    guard bytes.count > name.utf8.count, zip(bytes, name.utf8).allSatisfy({ $0 | 0x20 == $1 }) else { return false }
    let next = bytes[bytes.startIndex + name.utf8.count]
    return !isLetter(next) && !(0x30...0x39).contains(next)
  }

  private var byte: UInt8 { at < bytes.count ? bytes[at] : 0 }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Whether a tag ends here: `>` or `/>`.
  private var isEnd: Bool {
    at >= bytes.count || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "/") && at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: ">")
  }

  /// Passes over a tag as libxml2 does and counts its attributes.
  private mutating func tag() -> Int {
    guard Self.isLetter(byte) else {
      if bytes[at...].starts(with: "!--".utf8) { skip(to: "-->") }
      return 0
    }
    let start = at
    while !isEnd, !Self.isBlank(byte) { at += 1 }
    let name = String(decoding: bytes[start..<min(at, start + 8)], as: UTF8.self).lowercased()
    var count = 0
    while true {
      while Self.isBlank(byte) { at += 1 }
      if isEnd { break }
      count += 1
      attribute()
    }
    if name == "script" || name == "style" { skip(to: "</") }
    return count
  }

  private mutating func attribute() {
    let start = at
    while !isEnd, !Self.isBlank(byte), byte != UInt8(ascii: "=") { at += 1 }
    while Self.isBlank(byte) { at += 1 }
    guard byte == UInt8(ascii: "=") else {
      if at == start { at += 1 }
      return
    }
    at += 1
    while Self.isBlank(byte) { at += 1 }
    let quote = byte
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      while at < bytes.count, byte != UInt8(ascii: ">"), !Self.isBlank(byte) { at += 1 }
      return
    }
    at += 1
    while at < bytes.count, byte != quote { at += 1 }
    at += 1
  }

  private mutating func skip(to end: String) {
    let wanted = Array(end.utf8)
    while at < bytes.count, !(byte == wanted[0] && bytes[at...].starts(with: wanted)) { at += 1 }
  }
}
