internal import CLibXML2

/// Takes what stands in a part of a package while it is read.
package protocol XMLPartHandler: AnyObject {
  /// An element of one of the namespaces begins.
  func start(_ element: XMLElement) throws(OfficeFileProblem)
  /// An element of one of the namespaces ends.
  func end(_ element: XMLElement) throws(OfficeFileProblem)
  /// A stretch of text; one text may come in several.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// Reads one part with libxml2's SAX interface while it is being unpacked: no tree, no entities, no network.
package final class XMLPart {
  /// The most attributes, namespaces in scope, open elements, and bytes of one tag that a part may have. Far more than
  /// any program writes; without them libxml2's comparison of each with each could be made to take hours.
  private enum Bound {
    static let attributes = 64
    static let namespaces = 128
    static let tagBytes = 256 << 10
    static let depth = 200
  }

  private let part: ZipPart
  private let handler: any XMLPartHandler
  private let namespaces: [StaticString]
  private let root: StaticString?
  private var context: xmlParserCtxtPtr?
  private var problem: OfficeFileProblem?
  /// Whether something is refused that XML itself would allow.
  private var isRefused = false
  // What each event changes: events come one after the other, which Swift need not check at run time.
  @exclusivity(unchecked) private var bytesSinceEvent = 0
  @exclusivity(unchecked) private var namespacesByDepth: [Int] = []
  @exclusivity(unchecked) private var namespacesInScope = 0
  /// libxml2 interns its names, so one comparison tells whether the namespace is the one before.
  @exclusivity(unchecked) private var lastNamespace: UnsafePointer<xmlChar>?
  @exclusivity(unchecked) private var lastIsKnown = true

  private static let library: Void = xmlInitParser()

  private init(
    _ part: ZipPart, _ handler: any XMLPartHandler, _ namespaces: [StaticString], _ root: StaticString?
  ) {
    self.root = root
    self.part = part
    self.handler = handler
    self.namespaces = namespaces
  }

  /// Reads a part and hands its elements of the namespaces (or of none) to the handler.
  ///
  /// - Parameter root: the name that the outermost element must have; nil for any of the namespaces.
  package static func read(
    _ name: String, of package: ZipPackage, root: StaticString?, namespaces: [StaticString],
    to handler: any XMLPartHandler
  ) throws(OfficeFileProblem) {
    library
    let reader = XMLPart(try package.open(name), handler, namespaces, root)
    try reader.run(name)
  }

  private func run(_ name: String) throws(OfficeFileProblem) {
    var sax = Self.handler
    let me = Unmanaged.passUnretained(self).toOpaque()
    let read: xmlInputReadCallback = { me, buffer, length in
      guard let me, let buffer, length > 0 else { return -1 }
      return Unmanaged<XMLPart>.fromOpaque(me).takeUnretainedValue().read(
        UnsafeMutableRawBufferPointer(start: buffer, count: Int(length)))
    }
    guard let context = xmlCreateIOParserCtxt(&sax, me, read, nil, me, XML_CHAR_ENCODING_NONE) else {
      throw part.problem ?? .brokenPart(name)
    }
    defer { xmlFreeParserCtxt(context) }
    self.context = context
    xmlCtxtUseOptions(
      context, CInt(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue))
    let status = withExtendedLifetime(self) { xmlParseDocument(context) }
    if let problem = problem ?? part.problem { throw problem }
    guard status == 0, context.pointee.wellFormed == 1, !isRefused else { throw .brokenPart(name) }
    part.drain()
    if let problem = part.problem { throw problem }
  }

  private func read(_ buffer: UnsafeMutableRawBufferPointer) -> CInt {
    guard bytesSinceEvent <= Bound.tagBytes, problem == nil else {
      isRefused = true
      return -1
    }
    let count = part.read(into: buffer)
    bytesSinceEvent += max(0, count)
    return CInt(count)
  }

  private func stop() { xmlStopParser(context) }

  private func isKnown(_ namespace: UnsafePointer<xmlChar>?) -> Bool {
    guard namespace != lastNamespace else { return lastIsKnown }
    lastNamespace = namespace
    lastIsKnown = namespace.map { uri in namespaces.contains { xmlStrEqual(uri, $0.utf8Start) == 1 } } ?? true
    return lastIsKnown
  }

  fileprivate func start(_ element: XMLElement, namespace: UnsafePointer<xmlChar>?, declarations: Int) {
    bytesSinceEvent = 0
    namespacesByDepth.append(declarations)
    namespacesInScope += declarations
    guard element.attributeCount <= Bound.attributes, namespacesInScope <= Bound.namespaces,
      namespacesByDepth.count <= Bound.depth
    else { return refuse() }
    let isKnown = isKnown(namespace)
    if namespacesByDepth.count == 1, !isKnown || !(root.map(element.isNamed) ?? true) { return refuse() }
    guard isKnown else { return }
    do throws(OfficeFileProblem) { try handler.start(element) } catch { fail(error) }
  }

  fileprivate func end(_ element: XMLElement, namespace: UnsafePointer<xmlChar>?) {
    bytesSinceEvent = 0
    namespacesInScope -= namespacesByDepth.popLast() ?? 0
    guard isKnown(namespace) else { return }
    do throws(OfficeFileProblem) { try handler.end(element) } catch { fail(error) }
  }

  fileprivate func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    bytesSinceEvent = 0
    handler.text(bytes)
  }

  fileprivate func passOver() { bytesSinceEvent = 0 }

  fileprivate func refuse() {
    isRefused = true
    stop()
  }

  private func fail(_ problem: OfficeFileProblem) {
    self.problem = problem
    stop()
  }
}

extension XMLPart {
  /// Calls the reader that libxml2 was given, without counting references for each event.
  @inline(__always)
  private static func with(_ pointer: UnsafeMutableRawPointer?, _ body: (XMLPart) -> Void) {
    guard let pointer else { return }
    Unmanaged<XMLPart>.fromOpaque(pointer)._withUnsafeGuaranteedRef(body)
  }

  /// The callbacks of libxml2.
  fileprivate static var handler: xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = XML_SAX2_MAGIC
    sax.startElementNs = { me, name, _, namespace, declarations, _, count, _, attributes in
      guard let name else { return }
      let element = XMLElement(name: name, attributes: attributes, attributeCount: Int(count))
      XMLPart.with(me) { $0.start(element, namespace: namespace, declarations: Int(declarations)) }
    }
    sax.endElementNs = { me, name, _, namespace in
      guard let name else { return }
      XMLPart.with(me) { $0.end(XMLElement(name: name, attributes: nil, attributeCount: 0), namespace: namespace) }
    }
    sax.characters = { me, text, count in
      guard let text, count > 0 else { return }
      XMLPart.with(me) { $0.text(UnsafeBufferPointer(start: text, count: Int(count))) }
    }
    // The same function for both, so that libxml2 never guesses which blanks matter.
    sax.ignorableWhitespace = sax.characters
    sax.comment = { me, _ in XMLPart.with(me) { $0.passOver() } }
    sax.processingInstruction = { me, _, _ in XMLPart.with(me) { $0.passOver() } }
    // A document type is the only place where entities come from; no workbook has one.
    sax.internalSubset = { me, _, _, _ in XMLPart.with(me) { $0.refuse() } }
    sax.serror = { _, _ in }
    return sax
  }
}
