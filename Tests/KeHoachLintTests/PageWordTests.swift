import KeHoachDrafts
import KeHoachSource
import Testing

@testable import KeHoachImport
@testable import KeHoachLint

@Suite struct PageWordTests {
  /// The findings of a draft of these lines, with what their fixes make of them.
  private func found(
    _ lines: [(ComponentRole, String)], format: Draft.Format = .word
  ) -> [(id: String, mended: String)] {
    var bytes: [UInt8] = []
    var paragraphs: [DraftParagraph] = []
    for (_, words) in lines {
      let start = bytes.count
      bytes += Array(words.utf8)
      paragraphs.append(
        DraftParagraph(range: start..<bytes.count, runs: [DraftRun(range: start..<bytes.count)]))
      bytes.append(UInt8(ascii: "\n"))
    }
    let draft = Draft(
      format: format, text: SourceText(name: "a", bytes: bytes), paragraphs: paragraphs,
      body: paragraphs.indices.map { .paragraph($0) })
    let recognized = RecognizedDraft(draft: draft, roles: lines.map(\.0), appendixStarts: [])
    let ids = Set(PageRules.words.map(\.rule.id))
    return PageRules.run(recognized).filter { ids.contains($0.diagnostic.rule.id) }.map { found in
      let edits = found.diagnostic.fixes.flatMap(\.edits)
      let mended = String(decoding: TextEdit.apply(edits, to: bytes), as: UTF8.self)
      let line = draft.text.position(of: found.diagnostic.range.lowerBound).line
      return (found.diagnostic.rule.id, String(mended.split(separator: "\n")[line - 1]))
    }
  }

  private static let right: [(ComponentRole, String)] = [
    (.nationalTitle, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), (.motto, "Độc lập - Tự do - Hạnh phúc"),
    (.number, "Số: 05/KH-UBND"), (.placeAndDate, "Lào Cai, ngày 05 tháng 3 năm 2026"), (.documentType, "KẾ HOẠCH"),
  ]

  private func with(_ role: ComponentRole, _ words: String) -> [(id: String, mended: String)] {
    found(Self.right.map { $0.0 == role ? (role, words) : $0 })
  }

  @Test func whatTheDecreeWritesIsRight() {
    #expect(found(Self.right).isEmpty)
    #expect(with(.nationalTitle, "CỘNG HOÀ XÃ HỘI\u{B}CHỦ NGHĨA  VIỆT NAM").isEmpty)
    #expect(with(.number, "Số:           /KH-UBND").isEmpty)
    #expect(with(.placeAndDate, "Lào Cai, ngày      tháng      năm 2026").isEmpty)
    #expect(with(.placeAndDate, "Hà Nội, ngày 31 tháng 12 năm 2026").isEmpty)
    #expect(with(.placeAndDate, "Hà Nội, ngày ... tháng 01 năm 2026").isEmpty)
  }

  @Test(arguments: [
    "Độc lập – Tự do – Hạnh phúc", "Độc lập-Tự do-Hạnh phúc", "Độc lập - Tự Do - Hạnh Phúc",
    "Độc lập - Tự do -Hạnh phúc",
  ]) func mendsTheMotto(words: String) {
    let found = with(.motto, words)
    #expect(found.map(\.id) == ["KH922"])
    #expect(found.first?.mended == "Độc lập - Tự do - Hạnh phúc")
  }

  @Test func mendsTheNationalTitle() {
    let found = with(.nationalTitle, "CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM")
    #expect(found.map(\.id) == ["KH921"])
    #expect(found.first?.mended == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
  }

  @Test(arguments: [
    ("Lào Cai, ngày 5 tháng 03 năm 2026", "Lào Cai, ngày 05 tháng 3 năm 2026"),
    ("Lào Cai ngày 05 tháng 1 năm 2026", "Lào Cai, ngày 05 tháng 01 năm 2026"),
    ("Lào Cai, ngày 5 tháng 9 năm 2026", "Lào Cai, ngày 05 tháng 9 năm 2026"),
  ]) func mendsTheDate(words: String, mended: String) {
    let found = with(.placeAndDate, words)
    #expect(found.map(\.id) == ["KH923"])
    #expect(found.first?.mended == mended)
  }

  @Test(arguments: [
    ("Số:05/KH-UBND", "Số: 05/KH-UBND"), ("Số 05/KH-UBND", "Số: 05/KH-UBND"), ("SỐ: 05/KH-UBND", "Số: 05/KH-UBND"),
    ("Số : 05/KH-UBND", "Số: 05/KH-UBND"),
  ]) func mendsTheWordBeforeTheNumber(words: String, mended: String) {
    let found = with(.number, words)
    #expect(found.map(\.id) == ["KH924"])
    #expect(found.first?.mended == mended)
  }

  @Test func missesTheNationalTitleInWordAlone() {
    let without = Self.right.filter { $0.0 != .nationalTitle && $0.0 != .motto }
    #expect(found(without).map(\.id) == ["KH925"])
    #expect(found(without, format: .text).isEmpty)
  }
}
