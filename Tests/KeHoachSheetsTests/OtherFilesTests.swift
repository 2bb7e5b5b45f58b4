@testable import KeHoachOffice
import KeHoachSheets
import OfficeFixtures
import Testing

@Suite struct OtherFilesTests {
  private let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  @Test func compoundFiles() {
    #expect(problem(compound + [UInt8](repeating: 0, count: 4096)) == .wrongKind("xls"))
    #expect(problem(compound) == .wrongKind("xls"))
    var encrypted = compound + [UInt8](repeating: 0, count: 4096)
    encrypted.replaceSubrange(2176..<2208, with: "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] })
    #expect(problem(encrypted) == .encrypted)
    #expect(problem(TestFixtures.bytes("libreoffice.xls")) == .wrongKind("xls"))
  }

  @Test func encryptedEntries() {
    let parts = WorkbookFixture(rows: "").parts.map { (name: $0.0, content: Array($0.1.utf8)) }
    #expect(problem(ZipFixture.pack(parts, password: "x")) == .encrypted)
  }

  @Test func otherPackages() {
    #expect(problem(TestFixtures.bytes("libreoffice.ods")) == .wrongKind("ods"))
    #expect(
      problem(ZipFixture.pack(texts: [("mimetype", "application/vnd.oasis.opendocument.text")])) == .wrongKind("odt")
    )
    #expect(problem(ZipFixture.pack(texts: [("a.txt", "a")])) == .wrongKind("zip"))
    #expect(problem(ZipFixture.pack(texts: [("xl/workbook.xml", "<workbook/>")])) == .missingPart("_rels/.rels"))
    let binary = WorkbookFixture(rows: "").parts.map { name, content in
      (name, name == "_rels/.rels" ? content.split(separator: "main.xml").joined(separator: "main.bin") : content)
    }
    #expect(problem(ZipFixture.pack(texts: binary)) == .wrongKind("xlsb"))
    var document = WorkbookFixture(rows: "")
    document.extra = [
      ("book/main.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>")
    ]
    #expect(problem(document.bytes) == .wrongKind("docx"))
  }

  @Test(arguments: [
    ("%PDF-1.7\n", "pdf"), ("\n <!DOCTYPE HTML><html>", "html"), ("<table><tr>", "html"),
    ("<html xmlns:x=\"urn\">", "html"),
    ("<?xml version=\"1.0\"?><Workbook/>", "xml"), ("{\\rtf1", "rtf"), ("MIME-Version: 1.0", "mht"),
  ])
  func otherTexts(_ text: String, _ name: String) {
    #expect(problem(Array(text.utf8)) == .wrongKind(name))
    #expect(problem([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]) == .wrongKind("png"))
    #expect(problem([1, 2, 0, 0, 0, 3, 4]) == .wrongKind(nil))
  }
}
