internal import CLibXML2
import KeHoachOffice

/// Reads a web page with libxml2's HTML parser, event by event: no network, no entities but those of HTML.
final class HTMLParser {
  /// The most open elements that a page may have. Far more than any page nests; libxml2 looks through all of them at each
  /// end tag.
  private static let depth = 256

  private var tree = HTMLTree()
  private var open: [Int] = []
  private var isTooDeep = false
  private var context: htmlParserCtxtPtr?

  private static let library: Void = xmlInitParser()

  /// The elements and texts of a page in UTF-8.
  static func tree(of bytes: [UInt8], name: String) throws(OfficeFileProblem) -> HTMLTree {
    library
    guard !bytes.isEmpty else { return HTMLTree() }
    guard HTMLTags.areBounded(bytes) else { throw .brokenPart(name) }
    let parser = HTMLParser()
    parser.run(HTMLTags.withNestedLists(HTMLTags.withoutConditions(bytes)))
    guard !parser.isTooDeep else { throw .brokenPart(name) }
    return parser.tree
  }

  private func run(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      let start = buffer.bindMemory(to: CChar.self).baseAddress
      guard let context = htmlCreateMemoryParserCtxt(start, CInt(buffer.count)) else { return }
      defer { htmlFreeParserCtxt(context) }
      self.context = context
      context.pointee.sax.pointee = Self.handler
      context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
      let options = [
        HTML_PARSE_RECOVER, HTML_PARSE_NONET, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_IGNORE_ENC,
      ]
      htmlCtxtUseOptions(context, CInt(options.reduce(0) { $0 | $1.rawValue }))
      xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      withExtendedLifetime(self) { _ = htmlParseDocument(context) }
      while !open.isEmpty { end() }
      self.context = nil
    }
  }

  fileprivate func start(_ name: String, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard open.count < Self.depth else {
      isTooDeep = true
      xmlStopParser(context)
      return
    }
    let from = tree.attributes.count
    var at = attributes
    while let pair = at, let key = pair[0] {
      if let value = pair[1] { tree.attributes.append((String(cString: key), String(cString: value))) }
      if pair[1] == nil { tree.attributes.append((String(cString: key), "")) }
      at = pair + 2
    }
    let node = HTMLTree.Node(
      name: HTMLTags.listNames[name] ?? name, parent: open.last ?? -1, end: tree.nodes.count + 1,
      range: from..<tree.attributes.count)
    open.append(tree.nodes.count)
    tree.nodes.append(node)
  }

  fileprivate func end() {
    guard let node = open.popLast() else { return }
    tree.nodes[node].end = tree.nodes.count
  }

  fileprivate func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = tree.bytes.count
    tree.bytes.append(contentsOf: bytes)
    let parent = open.last ?? -1
    if let last = tree.nodes.indices.last, tree.nodes[last].isText, tree.nodes[last].parent == parent,
      tree.nodes[last].range.upperBound == start
    {
      tree.nodes[last].range = tree.nodes[last].range.lowerBound..<tree.bytes.count
      return
    }
    tree.nodes.append(
      HTMLTree.Node(name: "", parent: parent, end: tree.nodes.count + 1, range: start..<tree.bytes.count))
  }

  private static func with(_ pointer: UnsafeMutableRawPointer?, _ body: (HTMLParser) -> Void) {
    guard let pointer else { return }
    Unmanaged<HTMLParser>.fromOpaque(pointer)._withUnsafeGuaranteedRef(body)
  }

  /// The callbacks of libxml2.
  private static var handler: xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.startElement = { me, name, attributes in
      guard let name else { return }
      HTMLParser.with(me) { $0.start(String(cString: name), attributes) }
    }
    sax.endElement = { me, _ in HTMLParser.with(me) { $0.end() } }
    sax.characters = { me, text, count in
      guard let text, count > 0 else { return }
      HTMLParser.with(me) { $0.text(UnsafeBufferPointer(start: text, count: Int(count))) }
    }
    sax.ignorableWhitespace = sax.characters
    sax.cdataBlock = sax.characters
    sax.serror = { _, _ in }
    return sax
  }
}
