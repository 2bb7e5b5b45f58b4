import KeHoachOffice
import Testing

@testable import KeHoachDrafts

@Suite struct EditZipRewriterTests {
  private let package = EditedDocument.pack([
    ("[Content_Types].xml", "<Types/>"), ("word/document.xml", String(repeating: "<w:p/>", count: 100)),
    ("word/media/a.bin", "\u{0}\u{1}ảnh"), ("word/styles.xml", "<w:styles/>"),
  ])

  @Test func nothingToReplaceGivesTheSameBytes() throws {
    #expect(try ZipRewriter.replacing([], in: package) == package)
  }

  @Test func whatIsNotReplacedStaysAsItIsPacked() throws {
    let copy = try ZipRewriter.replacing([("word/styles.xml", Array("<w:styles>1</w:styles>".utf8))], in: package)
    // All before the replaced part is the same, headers included.
    let start = firstPlace(of: "word/styles.xml", in: package)
    #expect(start > 100 && copy.prefix(start - 30) == package.prefix(start - 30))
    #expect(try list(copy) == ["[Content_Types].xml", "word/document.xml", "word/media/a.bin", "word/styles.xml"])
    #expect(try part("word/styles.xml", of: copy) == "<w:styles>1</w:styles>")
    #expect(try part("word/media/a.bin", of: copy) == "\u{0}\u{1}ảnh")
  }

  @Test func whatIsNewComesLastAndNoClockIsRead() throws {
    let parts = [("word/comments.xml", Array("<w:comments/>".utf8)), ("word/document.xml", Array("<a/>".utf8))]
    let copy = try ZipRewriter.replacing(parts, in: package)
    #expect(try ZipRewriter.replacing(parts, in: package) == copy)
    #expect(try list(copy).last == "word/comments.xml")
    #expect(try part("word/document.xml", of: copy) == "<a/>")
    // The DOS times of all entries are the one of the first.
    let times = entryTimes(copy)
    #expect(times.count == 5 && Set(times).count == 1)
  }

  @Test func namesAreFoundAsProgramsFindThem() throws {
    let copy = try ZipRewriter.replacing([("/Word/Styles.xml", Array("<b/>".utf8))], in: package)
    #expect(try list(copy).count == 4)
    #expect(try part("word/styles.xml", of: copy) == "<b/>")
  }

  @Test func brokenPackagesAreRefused() {
    #expect(throws: OfficeFileProblem.damaged) {
      try ZipRewriter.replacing([("a", [1])], in: Array("no package".utf8))
    }
    #expect(throws: OfficeFileProblem.damaged) {
      try ZipRewriter.replacing([("a", [1])], in: Array(package.dropLast(30)))
    }
  }

  private func list(_ bytes: [UInt8]) throws -> [String] {
    try bytes.withUnsafeBytes { try ZipPackage($0, limits: OfficeFileLimits()).list().map(\.name) }
  }

  private func part(_ name: String, of bytes: [UInt8]) throws -> String {
    try bytes.withUnsafeBytes {
      String(decoding: try ZipPackage($0, limits: OfficeFileLimits()).open(name).prefix(1000), as: UTF8.self)
    }
  }

  private func firstPlace(of words: String, in bytes: [UInt8]) -> Int {
    bytes.indices.first { bytes[$0...].starts(with: words.utf8) } ?? -1
  }

  /// The times in the local headers.
  private func entryTimes(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.indices.filter { bytes[$0...].starts(with: [0x50, 0x4B, 0x03, 0x04]) }.map { Array(bytes[$0 + 10..<$0 + 14]) }
  }
}
