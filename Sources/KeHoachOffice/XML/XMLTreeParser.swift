internal import CLibXML2

/// Makes a tree with libxml2 and counts what it makes, so that nothing grows beyond the bounds.
final class XMLTreeParser {
  /// Why there is no tree, where it isn't for being no well-formed XML.
  private(set) var problem: OfficeFileProblem?
  /// Whether there is no tree because the part has a document type.
  private(set) var hasDocumentType = false

  /// Fills a buffer with the next bytes: how many, 0 at the end, -1 after a problem.
  private let source: (UnsafeMutableRawBufferPointer) -> Int
  private var bytes = 0
  @exclusivity(unchecked) private var bytesSinceEvent = 0
  @exclusivity(unchecked) private var nodes = 0
  @exclusivity(unchecked) private var depth = 0
  @exclusivity(unchecked) private var isRefused = false

  private static let library: Void = xmlInitParser()

  init(_ source: @escaping (UnsafeMutableRawBufferPointer) -> Int) { self.source = source }

  /// The tree; nil when there is none to be had.
  func parse() -> xmlDocPtr? {
    Self.library
    let read: xmlInputReadCallback = { me, buffer, length in
      guard let me, let buffer, length > 0 else { return -1 }
      return Unmanaged<XMLTreeParser>.fromOpaque(me).takeUnretainedValue().read(
        UnsafeMutableRawBufferPointer(start: buffer, count: Int(length)))
    }
    let me = Unmanaged.passUnretained(self).toOpaque()
    guard let context = xmlCreateIOParserCtxt(nil, nil, read, nil, me, XML_CHAR_ENCODING_NONE) else { return nil }
    defer { xmlFreeParserCtxt(context) }
    context.pointee._private = me
    xmlCtxtUseOptions(
      context,
      CInt(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue))
    Self.watch(context)
    let status = withExtendedLifetime(self) { xmlParseDocument(context) }
    let document = context.pointee.myDoc
    context.pointee.myDoc = nil
    if status == 0, context.pointee.wellFormed == 1, !isRefused, let document, xmlDocGetRootElement(document) != nil {
      return document
    }
    document.map(xmlFreeDoc)
    return nil
  }

  /// Why there is no tree of a part.
  func problem(of part: String) -> OfficeFileProblem {
    problem ?? (hasDocumentType ? .documentType(part) : .brokenPart(part))
  }

  private func read(_ buffer: UnsafeMutableRawBufferPointer) -> CInt {
    guard bytesSinceEvent <= XMLTree.Bound.tagBytes, bytes <= XMLTree.Bound.bytes, !isRefused else {
      isRefused = true
      if bytes > XMLTree.Bound.bytes { problem = .tooLarge(.unpackedSize, limit: XMLTree.Bound.bytes) }
      return -1
    }
    let count = source(buffer)
    bytes += max(0, count)
    bytesSinceEvent += max(0, count)
    return CInt(count)
  }

  /// Counts a start tag: false when it is too much.
  private func start(attributes: Int, declarations: Int) -> Bool {
    bytesSinceEvent = 0
    depth += 1
    nodes += 1 + 2 * attributes
    guard nodes <= XMLTree.Bound.nodes else {
      problem = .tooLarge(.unpackedSize, limit: XMLTree.Bound.bytes)
      return false
    }
    if depth > XMLTree.Bound.depth { problem = .tooLarge(.depth, limit: XMLTree.Bound.depth) }
    return attributes <= XMLTree.Bound.attributes && declarations <= XMLTree.Bound.namespaces
      && depth <= XMLTree.Bound.depth
  }

  /// Counts a text, comment or end tag.
  private func pass(_ made: Int, closes: Bool = false) {
    bytesSinceEvent = 0
    nodes += made
    if closes { depth -= 1 }
  }
}

extension XMLTreeParser {
  private static func of(_ context: UnsafeMutableRawPointer?) -> XMLTreeParser? {
    guard let context = context?.assumingMemoryBound(to: xmlParserCtxt.self) else { return nil }
    return context.pointee._private.map { Unmanaged<XMLTreeParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func refuse(_ context: UnsafeMutableRawPointer?) {
    of(context)?.isRefused = true
    xmlStopParser(context?.assumingMemoryBound(to: xmlParserCtxt.self))
  }

  /// Puts our counting before libxml2's making.
  private static func watch(_ context: xmlParserCtxtPtr) {
    guard let sax = context.pointee.sax else { return }
    sax.pointee.startElementNs = { me, name, prefix, uri, declarations, spaces, count, defaulted, attributes in
      guard let parser = XMLTreeParser.of(me),
        parser.start(attributes: Int(count), declarations: Int(declarations))
      else { return XMLTreeParser.refuse(me) }
      xmlSAX2StartElementNs(me, name, prefix, uri, declarations, spaces, count, defaulted, attributes)
    }
    sax.pointee.endElementNs = { me, name, prefix, uri in
      XMLTreeParser.of(me)?.pass(0, closes: true)
      xmlSAX2EndElementNs(me, name, prefix, uri)
    }
    sax.pointee.characters = { me, text, count in
      XMLTreeParser.of(me)?.pass(1)
      xmlSAX2Characters(me, text, count)
    }
    sax.pointee.ignorableWhitespace = sax.pointee.characters
    sax.pointee.comment = { me, text in
      XMLTreeParser.of(me)?.pass(1)
      xmlSAX2Comment(me, text)
    }
    sax.pointee.processingInstruction = { me, target, data in
      XMLTreeParser.of(me)?.pass(1)
      xmlSAX2ProcessingInstruction(me, target, data)
    }
    // A document type is the only place where entities come from; no part of a document has one.
    sax.pointee.internalSubset = { me, _, _, _ in
      XMLTreeParser.of(me)?.hasDocumentType = true
      XMLTreeParser.refuse(me)
    }
    sax.pointee.serror = { _, _ in }
  }
}
