import KeHoachLayout
import Testing

@testable import KeHoachBackends

@Suite("DOCX: package")
struct DOCXPackageTests {
  /// What the central directory of a ZIP file says of an entry.
  private struct Entry {
    var name: String
    var time: UInt32
    var checksum: UInt32
  }

  private func entries(_ bytes: [UInt8]) -> [Entry] {
    func number(_ at: Int, _ count: Int) -> UInt32 {
      (0..<count).reduce(0) { $0 | UInt32(bytes[at + $1]) << (8 * $1) }
    }
    let end = bytes.count - 22
    guard number(end, 4) == 0x0605_4B50 else { return [] }
    var at = Int(number(end + 16, 4))
    return (0..<Int(number(end + 10, 2))).map { _ in
      let length = Int(number(at + 28, 2))
      defer { at += 46 + length + Int(number(at + 30, 2)) + Int(number(at + 32, 2)) }
      return Entry(
        name: String(decoding: bytes[(at + 46)..<(at + 46 + length)], as: UTF8.self), time: number(at + 12, 4),
        checksum: number(at + 16, 4))
    }
  }

  private func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }

  @Test("Content types come first, one fixed day, no folders; every part is the one of the list")
  func zip() throws {
    let found = entries(try DOCXBackend.render(DOCXFixture.plan))
    #expect(found.first?.name == "[Content_Types].xml")
    #expect(found.allSatisfy { $0.time == 0x0021_0000 && !$0.name.hasSuffix("/") })
    #expect(Set(found.map(\.name)).count == found.count)
    let declaration = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
    let package = WordDocument(DOCXFixture.plan).package
    #expect(package.parts.count == 11)
    for part in package.parts {
      let entry = try #require(found.first { "/" + $0.name == part.name })
      // The writer ends every document with a line feed.
      #expect(entry.checksum == checksum(declaration + part.content.bytes + [0x0A]), "\(part.name)")
    }
  }

  @Test("Same layout, same bytes")
  func determinism() throws {
    let first = try DOCXBackend.render(DOCXFixture.plan)
    let flat = DOCXBackend.renderFlatOPC(DOCXFixture.plan)
    for _ in 1...3 {
      #expect(try DOCXBackend.render(DOCXFixture.plan) == first)
      #expect(DOCXBackend.renderFlatOPC(DOCXFixture.plan) == flat)
    }
  }

  @Test("Every relationship leads to a part, every part but those of relationships is led to")
  func relationships() throws {
    let parts = try WordParts(DOCXFixture.plan)
    var targets: Set<String> = []
    for name in parts.names where name.hasSuffix(".rels") {
      let relationships = try parts.part(name).all("Relationship")
      #expect(Set(relationships.compactMap { $0["Id"] }).count == relationships.count)
      targets.formUnion(relationships.compactMap { $0["Target"] })
    }
    #expect(targets == parts.names.filter { !$0.hasSuffix(".rels") })
    let known = Set(try parts.part("/word/_rels/document.xml.rels").all("Relationship").compactMap { $0["Id"] })
    for reference in try parts.part("/word/document.xml").all("w:headerReference") {
      #expect(known.contains(reference["r:id"] ?? ""))
    }
  }

  @Test("Footnotes are a part only where there are any")
  func footnotes() throws {
    #expect(try WordParts(DOCXFixture.plan).names.contains("/word/footnotes.xml"))
    let without = try WordParts(DOCXFixture.document([.paragraph(ParagraphLayout(.body, "x"))]))
    #expect(!without.names.contains("/word/footnotes.xml"))
    #expect(try without.part("/word/settings.xml").all("w:footnotePr").isEmpty)
  }

  @Test("Properties; a date only where it is known")
  func properties() throws {
    let core = try WordParts(DOCXFixture.plan).part("/docProps/core.xml")
    #expect(core.child("dc:title")?.text == "Kế hoạch thử")
    #expect(core.child("dc:language")?.text == "vi-VN")
    #expect(core.child("dcterms:created")?.text == "2026-03-05T00:00:00Z")
    let undated = try WordParts(DOCXFixture.document([])).part("/docProps/core.xml")
    #expect(undated.child("dcterms:created") == nil)
  }

  @Test("Nothing makes Word ask or fall back on opening")
  func settings() throws {
    let settings = try WordParts(DOCXFixture.plan).part("/word/settings.xml")
    let mode = settings.all("w:compatSetting").first { $0["w:name"] == "compatibilityMode" }
    #expect(mode?["w:val"] == "15")
    #expect(settings.all("w:updateFields").isEmpty)
    #expect(settings.child("w:themeFontLang")?["w:val"] == "vi-VN")
  }
}
