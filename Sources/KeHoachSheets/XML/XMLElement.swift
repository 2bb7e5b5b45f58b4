internal import CLibXML2

/// An element while libxml2 reports it: valid only during that call.
struct XMLElement {
  /// The name without its prefix.
  let name: UnsafePointer<UInt8>
  /// Five pointers for each: name, prefix, namespace, start and end of the value.
  let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  /// How many attributes there are.
  let attributeCount: Int

  /// Whether the element has a name.
  @inline(__always)
  func isNamed(_ expected: StaticString) -> Bool { Self.equal(name, expected) }

  /// The value of an attribute without a prefix.
  func attribute(_ expected: StaticString) -> UnsafeBufferPointer<UInt8>? {
    value { Self.equal($0, expected) && $1 == nil }
  }

  /// The value of an attribute in a namespace of its own, whichever that is.
  func prefixedAttribute(_ expected: StaticString) -> UnsafeBufferPointer<UInt8>? {
    value { Self.equal($0, expected) && $1 != nil }
  }

  /// The value of an attribute as text.
  func string(_ expected: StaticString) -> String? {
    attribute(expected).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether an attribute says `1` or `true`.
  func isTrue(_ expected: StaticString) -> Bool {
    guard let value = attribute(expected) else { return false }
    return value.elementsEqual("1".utf8) || value.elementsEqual("true".utf8) || value.elementsEqual("on".utf8)
  }

  @inline(__always)
  private func value(
    where isWanted: (UnsafePointer<UInt8>, UnsafePointer<UInt8>?) -> Bool
  ) -> UnsafeBufferPointer<UInt8>? {
    guard let attributes else { return nil }
    for place in stride(from: 0, to: attributeCount * 5, by: 5) {
      guard let name = attributes[place], isWanted(name, attributes[place + 1]) else { continue }
      guard let start = attributes[place + 3], let end = attributes[place + 4], end >= start else { return nil }
      return UnsafeBufferPointer(start: start, count: end - start)
    }
    return nil
  }

  @inline(__always)
  private static func equal(_ name: UnsafePointer<UInt8>, _ expected: StaticString) -> Bool {
    let other = expected.utf8Start
    var at = 0
    // Both end with a zero.
    while name[at] == other[at] {
      if name[at] == 0 { return true }
      at += 1
    }
    return false
  }
}
