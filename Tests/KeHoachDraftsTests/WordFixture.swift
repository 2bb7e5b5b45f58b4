import CLibZip

@testable import KeHoachDrafts
@testable import KeHoachOffice

/// A Word document as the tests write it: only what a test is about.
struct WordFixture {
  static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let strictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let strictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships"
  private static let packaging = "http://schemas.openxmlformats.org/package/2006/"

  /// What stands in `w:body`.
  var body: String
  /// What stands in the other parts, by the kind of their relationship: `styles`, `header`.
  var parts: [(kind: String, content: String)] = []
  /// Whether the document is a strict one.
  var isStrict = false
  /// The main part, where it isn't made of `body`.
  var main: String?

  init(_ body: String, parts: [(kind: String, content: String)] = []) {
    self.body = body
    self.parts = parts
  }

  /// The outermost element of each part.
  private static let roots = [
    "styles": "styles", "numbering": "numbering", "settings": "settings", "footnotes": "footnotes",
    "endnotes": "endnotes", "comments": "comments", "header": "hdr", "footer": "ftr", "theme": "theme",
  ]

  private var namespaces: String {
    let spaces = [
      ("w", isStrict ? Self.strictWord : Self.word), ("r", isStrict ? Self.strictOffice : Self.office),
      ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
      ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
      ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
      ("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
      ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
      ("wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"),
      ("v", "urn:schemas-microsoft-com:vml"), ("o", "urn:schemas-microsoft-com:office:office"),
      ("m", "http://schemas.openxmlformats.org/officeDocument/2006/math"),
    ]
    return spaces.map { " xmlns:\($0.0)=\"\($0.1)\"" }.joined()
  }

  /// The parts of the package.
  var files: [(name: String, content: [UInt8])] {
    let kind = isStrict ? Self.strictOffice : Self.office
    func relationships(_ all: [(String, String, String)]) -> String {
      "<Relationships xmlns=\"\(Self.packaging)relationships\">"
        + all.map { "<Relationship Id=\"\($0.0)\" Type=\"\(kind)/\($0.1)\" Target=\"\($0.2)\"/>" }.joined()
        + "</Relationships>"
    }
    var files = [
      ("[Content_Types].xml", "<Types xmlns=\"\(Self.packaging)content-types\"/>"),
      ("_rels/.rels", relationships([("rId1", "officeDocument", "tài/liệu.xml")])),
      (
        "tài/_rels/liệu.xml.rels",
        relationships(parts.indices.map { ("rId\($0)", parts[$0].kind, "phần\($0).xml") })
      ),
      ("tài/liệu.xml", main ?? "<w:document\(namespaces)><w:body>\(body)</w:body></w:document>"),
    ]
    for (index, part) in parts.enumerated() {
      let root = (part.kind == "theme" ? "a:" : "w:") + (Self.roots[part.kind] ?? part.kind)
      files.append(("tài/phần\(index).xml", "<\(root)\(namespaces)>\(part.content)</\(root)>"))
    }
    return files.map { ($0.0, Array($0.1.utf8)) }
  }

  /// The document as a file.
  var bytes: [UInt8] { WordZip.pack(files) }

  /// The draft that is read from it.
  func draft() throws -> Draft { try WordReader.read(bytes, name: "dự-thảo.docx") }

  /// The lines of the draft that is read from it.
  func lines() throws -> [String] {
    let draft = try draft()
    return draft.paragraphs.map { draft.string(of: $0) }
  }
}

/// A paragraph with one run.
func p(_ text: String, _ properties: String = "", run: String = "") -> String {
  "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(r(text, run))</w:p>"
}

/// A run.
func r(_ text: String, _ properties: String = "") -> String {
  let properties = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
  return "<w:r>\(properties)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}

/// Zips parts in memory.
enum WordZip {
  /// A zip file with these parts, in their order.
  static func pack(_ parts: [(name: String, content: [UInt8])]) -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    let output = zip_source_buffer_create(nil, 0, 0, &error)!
    zip_source_keep(output)
    let archive = zip_open_from_source(output, ZIP_TRUNCATE, &error)!
    let copies = parts.map { part in
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, part.content.count), alignment: 1)
      copy.copyBytes(from: part.content)
      return (part.name, copy.baseAddress!, part.content.count)
    }
    for (name, bytes, count) in copies {
      let source = zip_source_buffer(archive, bytes, zip_uint64_t(count), 0)!
      zip_file_add(archive, name, source, 0)
    }
    zip_close(archive)
    copies.forEach { $0.1.deallocate() }
    zip_source_open(output)
    zip_source_seek(output, 0, SEEK_END)
    let size = Int(zip_source_tell(output))
    zip_source_seek(output, 0, SEEK_SET)
    defer {
      zip_source_close(output)
      zip_source_free(output)
    }
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = Int(zip_source_read(output, buffer.baseAddress, zip_uint64_t(size)))
    }
  }
}
