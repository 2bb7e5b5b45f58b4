import OfficeFixtures

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
  var bytes: [UInt8] { ZipFixture.pack(files) }

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
