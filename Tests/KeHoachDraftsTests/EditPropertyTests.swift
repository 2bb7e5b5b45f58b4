import KeHoachSource
import Testing

@testable import KeHoachDrafts

/// Random edits of a document that has a little of everything.
@Suite struct EditPropertyTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  private static let document: EditedDocument = {
    func run(_ content: String, _ look: String = "") -> String { "<w:r>\(look)\(content)</w:r>" }
    func text(_ words: String, _ look: String = "") -> String {
      run("<w:t xml:space=\"preserve\">\(words)</w:t>", look)
    }
    let bold = "<w:rPr><w:b/></w:rPr>"
    let field =
      run("<w:fldChar w:fldCharType=\"begin\"/>") + run("<w:instrText>DATE</w:instrText>")
      + run("<w:fldChar w:fldCharType=\"separate\"/>") + text("2026") + run("<w:fldChar w:fldCharType=\"end\"/>")
    let cells = ["một ô", "hai ô"].map { "<w:tc><w:p>\(text($0))</w:p></w:tc>" }
    let note = "<w:footnote w:id=\"2\"><w:p>\(text("chú thích"))</w:p></w:footnote>"
    return EditedDocument(
      "<w:p>\(text("Kế hoạch ", bold))\(text("năm "))\(field)\(run("<w:tab/><w:t>và</w:t><w:br/><w:t>sau</w:t>"))</w:p>"
        + "<w:p><w:ins w:id=\"1\" w:author=\"A\">\(text("thêm vào"))</w:ins>"
        + "<w:del w:id=\"2\" w:author=\"A\"><w:r><w:delText>bỏ đi</w:delText></w:r></w:del>"
        + "<w:hyperlink r:id=\"x\">\(text("liên kết"))</w:hyperlink>\(text(" ẩn", "<w:rPr><w:vanish/></w:rPr>"))</w:p>"
        + "<w:tbl><w:tr>\(cells.joined())</w:tr></w:tbl><w:p/>"
        + "<w:p><w:pPr><w:rPr><w:del w:id=\"3\" w:author=\"A\"/></w:rPr></w:pPr>\(text("nối "))</w:p>"
        + "<w:p>\(text("liền"))<w:r><w:footnoteReference w:id=\"2\"/></w:r>\(run("<w:t> chữ  thường </w:t>"))</w:p>",
      parts: [("footnotes", "footnotes", note)])
  }()

  private static let texts = ["", "X", "đổi ý", " ", "a\tb", "\u{0B}", "dài hơn nhiều lắm"]

  /// Edits at random places between letters.
  private func edits(_ draft: Draft, _ dice: inout Dice) -> [TextEdit] {
    let bytes = draft.text.bytes
    let places = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
    return (0..<Int.random(in: 1...8, using: &dice)).compactMap { _ in
      let start = Int.random(in: 0..<places.count, using: &dice)
      let end = min(places.count - 1, start + Int.random(in: 0...9, using: &dice))
      return Self.texts.randomElement(using: &dice).map { TextEdit(places[start]..<places[end], $0) }
    }
  }

  @Test(arguments: [false, true]) func whatIsReadAgainIsTheEditedText(tracks: Bool) throws {
    let draft = try Self.document.draft()
    #expect(draft.text.string(in: 0..<draft.text.bytes.count).contains("nối liền"))
    var done = 0
    for seed in 1...150 {
      var dice = Dice(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
      let all = edits(draft, &dice)
      var edits = WordEdits()
      edits.words = all
      edits.tracksChanges = tracks
      edits.comments = all.map { WordEdits.Comment(range: $0.range, paragraphs: ["nhận xét"]) }
      edits.formats = all.prefix(2).map { .characters($0.range, .bold(true)) }
      let result = try WordEditor.apply(edits, to: Self.document.bytes, draft: draft)
      let made = all.filter { !result.refused.contains($0) }
      done += made.count
      let again = try DraftReader.read(result.bytes, name: "b.docx")
      let expected = String(decoding: TextEdit.apply(made, to: draft.text.bytes), as: UTF8.self)
      #expect(again.text.string(in: 0..<again.text.bytes.count) == expected, "seed \(seed): \(made)")
      #expect(again.comments.filter { $0.words == "nhận xét" }.count == all.count, "seed \(seed)")
    }
    #expect(done > 150)
  }

  @Test func commentsChangeNoWordsAndStandWhereTheyShould() throws {
    let draft = try Self.document.draft()
    for paragraph in draft.paragraphs where !paragraph.words.isEmpty && !paragraph.place.part.contains("footnotes") {
      var edits = WordEdits()
      edits.comments = [WordEdits.Comment(range: paragraph.words, paragraphs: ["x"])]
      let result = try WordEditor.apply(edits, to: Self.document.bytes, draft: draft)
      let again = try DraftReader.read(result.bytes, name: "b.docx")
      #expect(again.text.bytes == draft.text.bytes)
      #expect(again.comments.map(\.range) == [paragraph.words])
    }
  }

  @Test func aDraftOfAnotherFileBreaksNothing() throws {
    let other = try EditedDocument("<w:p><w:r><w:t>khác hẳn</w:t></w:r></w:p>").draft()
    var edits = WordEdits()
    edits.words = [TextEdit(0..<5, "x")]
    edits.comments = [WordEdits.Comment(range: 0..<900, paragraphs: ["y"])]
    edits.formats = [.page(section: 9, .top(1)), .paragraph(99, .alignment(.both)), .characters(0..<4, .black)]
    let result = try WordEditor.apply(edits, to: Self.document.bytes, draft: other)
    #expect(result.refused == edits.words)
    #expect(try DraftReader.read(result.bytes, name: "b.docx").comments.map(\.words) == ["y"])
  }
}
