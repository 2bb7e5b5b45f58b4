internal import CLibXML2

/// Writes one well-formed XML or HTML document into memory, on libxml2's `xmlTextWriter`.
///
/// Names are literals of the program, so only values and text come from outside, and these are always escaped: text can
/// never become markup. Characters that XML forbids are dropped.
final class XMLWriter {
  private let buffer: xmlBufferPtr
  private var writer: xmlTextWriterPtr?

  /// libxml2 wants to be told before it is used from several threads.
  private static let library: Void = xmlInitParser()

  /// Makes an empty document.
  init() {
    Self.library
    guard let buffer = xmlBufferCreateSize(1 << 16), let writer = xmlNewTextWriterMemory(buffer, 0) else {
      fatalError("Hết bộ nhớ (out of memory)")
    }
    xmlBufferSetAllocationScheme(buffer, XML_BUFFER_ALLOC_DOUBLEIT)
    self.buffer = buffer
    self.writer = writer
  }

  deinit {
    if let writer { xmlFreeTextWriter(writer) }
    xmlBufferFree(buffer)
  }

  /// Writes `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` and a new line.
  func declaration() {
    markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
  }

  /// Writes `<!DOCTYPE html>` and a new line.
  func htmlDoctype() {
    markup("<!DOCTYPE html>\n")
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

  /// Closes the innermost open element, as `<a/>` if nothing stands in it.
  func end() {
    xmlTextWriterEndElement(writer)
  }

  /// Closes the innermost open element, as `<a></a>` even if nothing stands in it.
  func endFull() {
    xmlTextWriterFullEndElement(writer)
  }

  /// Writes an element and what `body` writes in it; as `<a/>` if that is nothing.
  func element(_ name: StaticString, body: () -> Void = {}) {
    start(name)
    body()
    end()
  }

  /// Closes what is open and returns the document as UTF-8. Nothing may be written afterwards.
  func finish() -> [UInt8] {
    if let writer {
      xmlTextWriterEndDocument(writer)
      xmlFreeTextWriter(writer)
    }
    writer = nil
    return Array(UnsafeBufferPointer(start: xmlBufferContent(buffer), count: Int(xmlBufferLength(buffer))))
  }

  /// Closes what is open and returns what was written, to stand in another document.
  func finishFragment() -> XMLFragment {
    XMLFragment(bytes: finish())
  }

  /// Writes a fragment that another writer made.
  func embed(_ fragment: XMLFragment) {
    fragment.bytes.withUnsafeBufferPointer(raw)
  }

  /// Writes `<?target content?>`.
  func processingInstruction(_ target: StaticString, _ content: StaticString) {
    xmlTextWriterWritePI(writer, target.utf8Start, content.utf8Start)
  }

  /// Writes markup that is a literal of the program.
  private func markup(_ markup: StaticString) {
    raw(UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  private func raw(_ bytes: UnsafeBufferPointer<UInt8>) {
    // A write of no bytes still closes the start tag, so that `endFull` and `end` would differ by it: leave it out.
    guard !bytes.isEmpty else { return }
    xmlTextWriterWriteRawLen(writer, bytes.baseAddress, CInt(bytes.count))
  }
}

/// Well-formed XML without a declaration. Only an `XMLWriter` makes it, so that it can be embedded as it is.
struct XMLFragment: Equatable {
  /// The markup as UTF-8.
  let bytes: [UInt8]

  fileprivate init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}
