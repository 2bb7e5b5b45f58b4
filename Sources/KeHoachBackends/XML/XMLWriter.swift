internal import CLibXML2

/// Writes one well-formed XML or HTML document into memory, on libxml2's `xmlTextWriter`.
///
/// Names are literals of the program, so only values and text come from outside, and these are always escaped: text can
/// never become markup. Characters that XML forbids are dropped.
final class XMLWriter {
  /// The language written.
  enum Syntax {
    /// XML: an element without content is `<a/>`.
    case xml
    /// HTML: an element without content, which only void ones are, is `<a>`.
    case html
  }

  /// Where libxml2 puts what is written, a few thousand bytes at a time.
  private final class Sink {
    var bytes: [UInt8] = []
  }

  private let syntax: Syntax
  private let sink = Sink()
  private var writer: xmlTextWriterPtr?

  /// libxml2 wants to be told before it is used from several threads.
  private static let library: Void = xmlInitParser()

  /// Makes an empty document.
  init(_ syntax: Syntax = .xml) {
    Self.library
    self.syntax = syntax
    let output = xmlOutputBufferCreateIO(
      { context, start, count in
        guard let context else { return -1 }
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(count))
        Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue().bytes.append(contentsOf: bytes)
        return count
      }, nil, Unmanaged.passUnretained(sink).toOpaque(), nil)
    guard let output, let writer = xmlNewTextWriter(output) else { fatalError("Hết bộ nhớ (out of memory)") }
    self.writer = writer
  }

  deinit {
    if let writer { xmlFreeTextWriter(writer) }
  }

  /// Writes `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` and a new line.
  func declaration() {
    XMLFragment.declaration.withUnsafeBufferPointer(raw)
  }

  /// Opens an element.
  func start(_ name: StaticString) {
    xmlTextWriterStartElement(writer, name.utf8Start)
  }

  /// Gives the element just opened an attribute.
  func attribute(_ name: StaticString, _ value: String) {
    xmlTextWriterStartAttribute(writer, name.utf8Start)
    text(value)
    xmlTextWriterEndAttribute(writer)
  }

  /// Gives the element just opened an attribute with a whole number.
  func attribute(_ name: StaticString, _ value: Int) {
    attribute(name, String(value))
  }

  /// Writes text, escaped.
  func text(_ text: String) {
    var text = text
    switch text.withUTF8({ TextHazard.worst(in: $0) }) {
    case .none: text.withUTF8(raw)
    case .markup:
      let escaped = xmlEncodeSpecialChars(nil, text)
      defer { kehoach_xmlFree(escaped) }
      xmlTextWriterWriteRaw(writer, escaped)
    case .forbidden:
      self.text(String(String.UnicodeScalarView(text.unicodeScalars.filter(TextHazard.allows))))
    }
  }

  /// Closes the innermost open element, in the short form if nothing stands in it.
  func end() {
    xmlTextWriterEndElement(writer)
  }

  /// Closes the innermost open element, as `<a></a>` even if nothing stands in it.
  func endFull() {
    xmlTextWriterFullEndElement(writer)
  }

  /// Writes an element and what `body` writes in it; in the short form if that is nothing.
  func element(_ name: StaticString, body: () -> Void = {}) {
    start(name)
    body()
    end()
  }

  /// Closes what is open and returns the document as UTF-8, a new line at its end. Nothing may be written afterwards.
  func finish() -> [UInt8] {
    xmlTextWriterEndDocument(writer)
    let bytes = takeBytes()
    return syntax == .html ? Self.withoutSlashes(bytes) : bytes
  }

  /// Closes what is open and returns what was written, to stand in another document.
  func finishFragment() -> XMLFragment {
    XMLFragment(bytes: finish())
  }

  /// The elements that `body` writes, to stand in documents as often as wanted.
  static func fragment(_ body: (XMLWriter) -> Void) -> XMLFragment {
    let xml = XMLWriter()
    body(xml)
    return XMLFragment(bytes: xml.takeBytes())
  }

  /// Writes a fragment that another writer made.
  func embed(_ fragment: XMLFragment) {
    fragment.bytes.withUnsafeBufferPointer(raw)
  }

  /// Writes `<?target content?>`.
  func processingInstruction(_ target: StaticString, _ content: StaticString) {
    xmlTextWriterWritePI(writer, target.utf8Start, content.utf8Start)
  }

  private func raw(_ bytes: UnsafeBufferPointer<UInt8>) {
    // A write of no bytes still closes the start tag, so that `endFull` and `end` would differ by it: leave it out.
    guard !bytes.isEmpty else { return }
    xmlTextWriterWriteRawLen(writer, bytes.baseAddress, CInt(bytes.count))
  }

  /// What was written, which the writer no longer holds.
  private func takeBytes() -> [UInt8] {
    if let writer { xmlFreeTextWriter(writer) }
    writer = nil
    defer { sink.bytes = [] }
    return sink.bytes
  }

  /// HTML's form of the short elements. No text and no value holds `/>`, since `>` is escaped in both.
  private static func withoutSlashes(_ xml: [UInt8]) -> [UInt8] {
    var html: [UInt8] = []
    html.reserveCapacity(xml.count)
    for byte in xml {
      if byte == UInt8(ascii: ">"), html.last == UInt8(ascii: "/") { html.removeLast() }
      html.append(byte)
    }
    return html
  }
}

/// Well-formed XML without a declaration. Only an `XMLWriter` makes it, so that it can be embedded as it is.
struct XMLFragment: Equatable {
  /// The first line of every XML file.
  static let declaration = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)

  /// The markup as UTF-8.
  let bytes: [UInt8]

  fileprivate init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The bytes of an XML file that holds nothing else, in pieces one after the other: long markup isn't copied.
  var filePieces: [[UInt8]] { [Self.declaration, bytes, [UInt8(ascii: "\n")]] }
}
