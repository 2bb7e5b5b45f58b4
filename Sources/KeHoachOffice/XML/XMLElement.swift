/// An element while libxml2 reports it: valid only during that call.
package struct XMLElement {
  /// The name without its prefix.
  package let name: UnsafePointer<UInt8>
  /// Five pointers for each: name, prefix, namespace, start and end of the value.
  package let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  /// How many attributes there are.
  package let attributeCount: Int

  /// Whether the element has a name.
  @inlinable
  package func isNamed(_ expected: StaticString) -> Bool { Self.equal(name, expected) }

  /// The value of an attribute without a prefix.
  @inlinable
  package func attribute(_ expected: StaticString) -> UnsafeBufferPointer<UInt8>? {
    value { Self.equal($0, expected) && $1 == nil }
  }

  /// The value of an attribute in a namespace of its own, whichever that is.
  @inlinable
  package func prefixedAttribute(_ expected: StaticString) -> UnsafeBufferPointer<UInt8>? {
    value { Self.equal($0, expected) && $1 != nil }
  }

  /// The value of an attribute as text.
  package func string(_ expected: StaticString) -> String? {
    attribute(expected).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether an attribute says `1` or `true`.
  package func isTrue(_ expected: StaticString) -> Bool {
    guard let value = attribute(expected) else { return false }
    return value.elementsEqual("1".utf8) || value.elementsEqual("true".utf8) || value.elementsEqual("on".utf8)
  }

  @inlinable
  package func value(
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

  @inlinable
  package static func equal(_ name: UnsafePointer<UInt8>, _ expected: StaticString) -> Bool {
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
