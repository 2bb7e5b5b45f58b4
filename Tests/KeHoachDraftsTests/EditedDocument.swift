import CLibZip
import KeHoachOffice
import KeHoachSource

@testable import KeHoachDrafts

/// A small Word document for tests, and what became of it.
struct EditedDocument {
  /// The file.
  var bytes: [UInt8]

  private static let words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let opening =
    "<w:document xmlns:w=\"\(words)\" xmlns:r=\"\(office)\" "
    + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
    + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><w:body>"
  private static let closing = "</w:body></w:document>"

  /// Makes a document.
  ///
  /// - Parameters:
  ///   - body: what stands in `w:body`.
  ///   - styles: what stands in `w:styles`; nil for no such part.
  ///   - parts: further parts that the body relates to: kind, and what the outermost element `w:…` holds.
  init(_ body: String, styles: String? = nil, parts: [(kind: String, root: String, content: String)] = []) {
    let all = (styles.map { [("styles", "styles", $0)] } ?? []) + parts.map { ($0.kind, $0.root, $0.content) }
    let types = all.map { kind, _, _ in
      "<Override PartName=\"/word/\(kind).xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
        + "wordprocessingml.\(kind)+xml\"/>"
    }
    let relations = all.enumerated().map { number, part in
      "<Relationship Id=\"rId\(number + 1)\" Type=\"\(Self.office)/\(part.0)\" Target=\"\(part.0).xml\"/>"
    }
    var files = [
      (
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
          + "wordprocessingml.document.main+xml\"/>\(types.joined())</Types>"
      ),
      (
        "_rels/.rels",
        Self.relationships(
          "<Relationship Id=\"r\" Type=\"\(Self.office)/officeDocument\" Target=\"word/document.xml\"/>")
      ),
      ("word/document.xml", Self.opening + body + Self.closing),
      ("word/_rels/document.xml.rels", Self.relationships(relations.joined())),
    ]
    files += all.map { kind, root, content in
      ("word/\(kind).xml", "<w:\(root) xmlns:w=\"\(Self.words)\">\(content)</w:\(root)>")
    }
    bytes = Self.pack(files)
  }

  private static func relationships(_ content: String) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(content)</Relationships>"
  }

  /// What was read from it.
  func draft() throws -> Draft { try DraftReader.read(bytes, name: "a.docx") }

  /// The document after edits that are made of its draft.
  func edited(_ make: (Draft) -> WordEdits) throws -> (document: EditedDocument, refused: [TextEdit]) {
    let draft = try draft()
    let result = try WordEditor.apply(make(draft), to: bytes, draft: draft)
    var copy = self
    copy.bytes = result.bytes
    return (copy, result.refused)
  }

  /// What stands in `w:body`.
  func body() throws -> String {
    let xml = try part("word/document.xml")
    let start = xml.range(of: "<w:body>")
    let end = xml.range(of: "</w:body>")
    guard let start, let end else { return xml }
    return String(xml[start.upperBound..<end.lowerBound])
  }

  /// A part as written.
  func part(_ name: String) throws -> String {
    try bytes.withUnsafeBytes { buffer in
      let package = try ZipPackage(buffer, limits: OfficeFileLimits())
      return String(decoding: try package.open(name).prefix(1 << 24), as: UTF8.self)
    }
  }

  /// The names of its files, in order.
  func names() throws -> [String] {
    try bytes.withUnsafeBytes { try ZipPackage($0, limits: OfficeFileLimits()).list().map(\.name) }
  }

  /// Packs files in their order.
  static func pack(_ files: [(name: String, content: String)]) -> [UInt8] {
    guard let output = zip_source_buffer_create(nil, 0, 0, nil) else { return [] }
    defer { zip_source_free(output) }
    zip_source_keep(output)
    guard let archive = zip_open_from_source(output, ZIP_TRUNCATE, nil) else { return [] }
    let copies = files.map { file in
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, file.content.utf8.count), alignment: 1)
      copy.copyBytes(from: Array(file.content.utf8))
      return copy
    }
    defer { copies.forEach { $0.deallocate() } }
    for (file, copy) in zip(files, copies) {
      let source = zip_source_buffer(archive, copy.baseAddress, zip_uint64_t(file.content.utf8.count), 0)
      zip_file_set_mtime(archive, zip_uint64_t(zip_file_add(archive, file.name, source, 0)), 1_000_000_000, 0)
    }
    guard zip_close(archive) == 0, zip_source_open(output) == 0 else { return [] }
    defer { zip_source_close(output) }
    zip_source_seek(output, 0, SEEK_END)
    let size = Int(zip_source_tell(output))
    zip_source_seek(output, 0, SEEK_SET)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = Int(zip_source_read(output, buffer.baseAddress, zip_uint64_t(size)))
    }
  }
}

extension String {
  /// The first place of words in it.
  func range(of words: String) -> Range<String.Index>? {
    guard !words.isEmpty else { return nil }
    return indices.lazy.first { self[$0...].hasPrefix(words) }.map { $0..<self.index($0, offsetBy: words.count) }
  }
}

extension Draft {
  /// The first place of words.
  func range(of words: String) -> Range<Int> {
    let bytes = Array(words.utf8)
    let text = text.bytes
    let start = text.indices.first { text[$0...].starts(with: bytes) } ?? text.count
    return start..<start + bytes.count
  }
}
