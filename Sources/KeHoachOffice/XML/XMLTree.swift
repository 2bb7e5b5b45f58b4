internal import CLibXML2

/// One part of a package as a tree that can be changed and written again. What isn't changed is written as it was read:
/// the same elements, attributes, prefixes, blanks and comments.
///
/// No entities, no document type, no network; depth and size are bounded (`XMLTree.Bound`).
package final class XMLTree {
  /// The most that a part may hold: many times what the longest plan needs.
  package enum Bound {
    /// Bytes of the part once unpacked.
    package static let bytes = 48 << 20
    /// Elements, attributes and texts.
    static let nodes = 3_000_000
    /// Open elements; below libxml2's own bound.
    package static let depth = 200
    /// Attributes of an element.
    static let attributes = 64
    /// Namespaces that one element declares.
    static let namespaces = 128
    /// Bytes of one tag: pictures of old drawings stand in attributes. libxml2 compares attributes each with each.
    static let tagBytes = 1 << 20
    /// A part larger than `bombBytes` that shrinks to less than the `bombRatio`th part was made to do harm.
    static let bombRatio = 120
    static let bombBytes = 3 << 19
  }

  /// The name of the part.
  package let part: String
  let document: xmlDocPtr
  /// Nodes that don't hang in the tree, or did not once: freed with it.
  private var loose: Set<UnsafeMutableRawPointer> = []
  // The namespace met last: nearly always the one of the next element too.
  @exclusivity(unchecked) private var lastNamespace: UnsafeMutablePointer<xmlNs>?
  @exclusivity(unchecked) private var lastMeaning = XMLNamespace.none

  init(_ document: xmlDocPtr, part: String) {
    self.document = document
    self.part = part
  }

  deinit {
    // What hangs in another loose node is freed with that one: find out before any is freed.
    let tops = loose.map(XMLNode.pointer).filter { $0.pointee.parent == nil }
    for node in tops { xmlFreeNode(node) }
    xmlFreeDoc(document)
  }

  /// Reads a part of a package.
  ///
  /// - Parameter limit: the most bytes that it may have, once unpacked.
  /// - Throws: when there is none, it is no well-formed XML, or more than a bound allows.
  package convenience init(
    _ part: String, of package: ZipPackage, bytes limit: Int = Bound.bytes
  ) throws(OfficeFileProblem) {
    let info = try package.info(of: part)
    guard info.size <= limit else { throw .tooLarge(.unpackedSize, limit: limit) }
    guard info.size <= Bound.bombBytes || info.size / max(1, info.packedSize) <= Bound.bombRatio else {
      throw .tooLarge(.compression, limit: Bound.bombRatio)
    }
    let file = try package.open(part)
    let parser = XMLTreeParser { file.read(into: $0) }
    let document = parser.parse()
    if let problem = file.problem {
      document.map(xmlFreeDoc)
      throw problem
    }
    guard let document else { throw parser.problem(of: part) }
    file.drain()
    self.init(document, part: part)
    if let problem = file.problem { throw problem }
  }

  /// Reads XML in memory.
  ///
  /// - Parameter part: the name by which a problem speaks of it.
  package convenience init(_ bytes: [UInt8], part: String) throws(OfficeFileProblem) {
    var at = 0
    let parser = XMLTreeParser { buffer in
      let count = min(buffer.count, bytes.count - at)
      buffer.copyBytes(from: bytes[at..<at + count])
      at += count
      return count
    }
    guard let document = parser.parse() else { throw parser.problem(of: part) }
    self.init(document, part: part)
  }

  /// The outermost element.
  package var root: XMLNode {
    // A document that was parsed has one, and no edit takes it away.
    XMLNode(xmlDocGetRootElement(document), self)
  }

  /// The part as XML in UTF-8, with the declaration that it had.
  package func serialized() -> [UInt8] {
    var memory: UnsafeMutablePointer<xmlChar>?
    var count: CInt = 0
    xmlDocDumpFormatMemoryEnc(document, &memory, &count, "UTF-8", 0)
    guard let memory else { return [] }
    defer { kehoach_xmlFree(memory) }
    return Array(UnsafeBufferPointer(start: memory, count: Int(count)))
  }

  /// Remembers a node that hangs nowhere.
  func keep(_ node: xmlNodePtr) { loose.insert(UnsafeMutableRawPointer(node)) }

  func meaning(of namespace: UnsafeMutablePointer<xmlNs>?) -> XMLNamespace {
    guard let namespace else { return .none }
    if namespace == lastNamespace { return lastMeaning }
    lastNamespace = namespace
    lastMeaning = namespace.pointee.href.map(XMLNamespace.init(uri:)) ?? .none
    return lastMeaning
  }

  /// Forgets which namespace was met last, before one is freed.
  func forgetNamespace() { lastNamespace = nil }
}
