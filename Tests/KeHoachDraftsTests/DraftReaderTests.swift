import KeHoachOffice
import Testing

@testable import KeHoachDrafts

/// Which reader a file goes to, and what is refused.
@Suite struct DraftReaderTests {
  private func format(_ bytes: [UInt8], _ name: String = "a.txt") throws -> Draft.Format {
    try DraftReader.read(bytes, name: name).format
  }

  private func problem(_ text: String) -> OfficeFileProblem? {
    do throws(OfficeFileProblem) {
      _ = try DraftReader.read(Array(text.utf8), name: "a.txt")
      return nil
    } catch { return error }
  }

  private func utf16(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  }

  @Test(arguments: [
    "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><p>A</p></html>", "<div class=x><p>A</div>",
    "\u{FEFF}\n<P>A", "<span>A</span>", "<!-- a --><p>A", "<table><tr><td>A</table>", "<center>A</center>",
    "<h2>A</h2>",
  ])
  func piecesOfPagesArePages(_ page: String) throws {
    #expect(try format(Array(page.utf8)) == .html)
    #expect(try format([0xFF, 0xFE] + utf16(page)) == .html)
  }

  @Test(arguments: ["<b>KẾ HOẠCH</b>", "< 5 người", "<pháp luật>", "KẾ HOẠCH <p>"])
  func textsMayHoldBrackets(_ text: String) throws { #expect(try format(Array(text.utf8)) == .text) }

  @Test func theNameSettlesWhatTheBytesLeaveOpen() throws {
    #expect(try format(Array("KẾ HOẠCH<br>A".utf8), "b/A.HTM") == .html)
    #expect(try format(WordFixture(p("a")).bytes, "a.html") == .word)
    #expect(problem("<?xml version=\"1.0\"?><Workbook/>") == .wrongKind("xml"))
  }

  @Test func wideTextNeedsNoMark() throws {
    let text = "ỦY BAN NHÂN DÂN TỈNH\n\nKẾ HOẠCH\nTriển khai nhiệm vụ năm 2024 trên địa bàn tỉnh\n"
    let little = utf16(text)
    let big = stride(from: 0, to: little.count, by: 2).flatMap { [little[$0 + 1], little[$0]] }
    for bytes in [little, big] {
      let draft = try DraftReader.read(bytes, name: "a.txt")
      #expect(draft.paragraphs.map(draft.string).first == "ỦY BAN NHÂN DÂN TỈNH")
    }
  }

  @Test func zerosAndControlCharactersAreNoText() {
    #expect(problem("KẾ HOẠCH\0 năm\0 2024") == .wrongKind(nil))
    #expect(problem(String(repeating: "\u{1}\u{2}ab", count: 20)) == .wrongKind(nil))
    #expect(problem("KẾ HOẠCH\u{1}\n" + String(repeating: "a", count: 40)) == nil)
  }

  @Test func textsAreBounded() {
    #expect(problem(String(repeating: "\n", count: DraftLimits.textSize + 1)) != nil)
    #expect(problem(String(repeating: "a\n", count: DraftLimits.paragraphs + 1)) == DraftLimits.tooManyParagraphs)
    #expect(problem(String(repeating: "a\tb\tc\n", count: DraftLimits.paragraphs / 2)) == DraftLimits.tooManyParagraphs)
    #expect(
      problem("<html>" + String(repeating: "<p>a", count: DraftLimits.paragraphs + 1)) == DraftLimits.tooManyParagraphs)
  }

  @Test func tablesAreNoWiderThanPages() throws {
    for sign in ["\t", "|"] {
      let row = "a" + String(repeating: sign + "a", count: DraftLimits.columns + 1) + "\n"
      let draft = try DraftReader.read(Array((sign + row + sign + row).utf8), name: "a.txt")
      #expect(draft.paragraphs.count == 2)
    }
  }

  @Test func aNoteIsFoundAtItsLastMark() throws {
    let draft = try DraftReader.read(Array("A[1] b\nC[1] d[2]\n---\n[1] Một\n[2] Hai\n[3] Ba".utf8), name: "a.txt")
    #expect(draft.paragraphs.map(draft.string) == ["A[1] b", "C d", "[3] Ba", "Một", "Hai"])
    #expect(draft.notes.count == 2)
  }

  @Test func emptyFilesAndTextNamedAsWordAreRefused() {
    for (bytes, name, problem) in [
      ([], "a.docx", OfficeFileProblem.empty), ([], "a.txt", .empty), (Array("Kế hoạch".utf8), "a.DOCX", .damaged),
    ] {
      #expect(throws: problem) { try DraftReader.read(bytes, name: name) }
    }
  }
}
