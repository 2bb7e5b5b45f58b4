import KeHoachDrafts
import KeHoachModel
import KeHoachSource
import Testing

@testable import KeHoachImport

/// Nothing of a draft is lost, and nothing is made, without being said.
@Suite struct WritingRemarkTests {
  private func said(_ rule: String, _ draft: HandDraft) -> [String] {
    draft.imported.remarks.filter { $0.rule.id == rule }.map(\.message.vi)
  }

  @Test func linesThatAreLeftOutAreSaidWithAllTheirWords() {
    var draft = HandDraft()
    draft.add([
      .init(.documentType, "KẾ HOẠCH"), .init(.bodyText, "Làm."), .init(.foreign, "Trang chủ"),
      .init(.foreign, "Liên hệ"),
    ])
    #expect(said("KH991", draft) == ["2 đoạn “Trang chủ Liên hệ” không thuộc văn bản nên không đưa vào kế hoạch"])
  }

  @Test func wordsWithoutALetterheadAreKeptWhateverTheySeem() {
    var draft = HandDraft()
    draft.add([.init(.foreign, "-"), .init(.foreign, "abc"), .init(.foreign, "3")])
    #expect(draft.bodyLines == ["abc"])
    #expect(!draft.imported.isEmpty)
  }

  @Test func aDraftWithoutWordsIsEmpty() {
    var draft = HandDraft()
    draft.add(.blank, " ")
    #expect(draft.imported.isEmpty)
  }

  @Test func sentencesAboveTheLetterheadAreKeptAndSaid() {
    var draft = HandDraft()
    draft.add([
      .init(.foreign, "Trang chủ | Văn bản"), .init(.foreign, "Kính gửi: Ủy ban nhân dân tỉnh"),
      .init(.issuer, "SỞ NỘI VỤ"), .init(.bodyText, "Văn phòng chuyển để các phòng góp ý."),
      .init(.documentType, "KẾ HOẠCH"), .init(.legalBasis, "Căn cứ Luật;"),
    ])
    #expect(
      draft.bodyLines == [
        "Kính gửi: Ủy ban nhân dân tỉnh", "Văn phòng chuyển để các phòng góp ý.", "Căn cứ Luật;",
      ])
    #expect(said("KH990", draft).count == 1)
    #expect(said("KH991", draft).count == 1)
  }

  @Test func commentsAreSaidWithTheCommandThatListsThem() {
    var draft = HandDraft()
    draft.add(.documentType, "KẾ HOẠCH")
    draft.comments = [DraftComment(author: "A", date: "", range: 0..<4, words: "Xem lại")]
    #expect(said("KH991", draft).first?.contains("kehoach opinions") == true)
  }

  @Test func lettersAreComposedAndTheRemarkMendsTheDraft() throws {
    var draft = HandDraft()
    draft.add(.bodyText, "Ke\u{302}\u{301} hoa\u{323}ch na\u{300}y")
    let imported = draft.imported
    #expect(draft.bodyLines == ["Kế hoạch này"])
    let text = imported.source.string(in: 0..<imported.source.bytes.count)
    #expect(text.unicodeScalars.allSatisfy { !(0x300...0x36F).contains($0.value) })
    #expect(imported.mapIsTrue(to: draft.recognized.draft))
    let fix = try #require(imported.remarks.first { $0.rule.id == "KH002" }?.fixes.first)
    let mended = String(decoding: TextEdit.apply(fix.edits, to: draft.bytes), as: UTF8.self)
    #expect(Array(mended.utf8) == Array("Kế hoạch này\n".utf8))
  }

  @Test(arguments: [([String](), true), (["Số:      /"], true), (["Số: 5/KH-SNV"], false)])
  func aNumberThatIsMadeIsSaid(lines: [String], isSaid: Bool) {
    var draft = HandDraft()
    draft.add(lines.map { .init(.number, $0) } + [.init(.documentType, "KẾ HOẠCH")])
    #expect(said("KH995", draft).contains { $0.contains("Số:") } == isSaid)
    #expect(!draft.headerLines.contains { $0 == "số: /" })
  }

  @Test(arguments: [
    (["(Dự thảo)"], "trạng thái: dự thảo"), (["DỰ THẢO", "(LẦN 2)"], "trạng thái: dự thảo: LẦN 2"),
    (["DỰ THẢO LẦN 2"], "trạng thái: dự thảo: LẦN 2"),
  ])
  func theStampOfADraftIsItsState(stamps: [String], entry: String) {
    var draft = HandDraft()
    draft.add(stamps.map { .init(.stamp, $0) } + [.init(.documentType, "KẾ HOẠCH")])
    #expect(draft.headerLines.contains(entry))
    #expect(said("KH991", draft) == [])
  }

  @Test func wordsInCapitalsAreNoNumbers() {
    var draft = HandDraft()
    draft.add([.init(.sectionTitle, "PHÚ THỌ 2012"), .init(.point, "(i) Làm")])
    #expect(said("KH990", draft).count == 1)
    #expect(said("KH990", draft).first?.contains("(i)") == true)
  }

  @Test(arguments: [
    (["SỞ Y TẾ", "SỞ GIÁO DỤC"], ["CÔNG AN TỈNH"], 3), ([], ["SỞ Y TẾ - SỞ TÀI CHÍNH - CÔNG AN TỈNH"], 3),
    (["ỦY BAN NHÂN DÂN TỈNH"], ["SỞ Y TẾ", "SỞ TÀI CHÍNH"], 2),
  ])
  func thoseWhoSignTogetherIssueTogether(superior: [String], issuers: [String], count: Int) {
    var draft = HandDraft()
    draft.add(superior.map { .init(.superiorBody, $0) } + issuers.map { .init(.issuer, $0) })
    draft.add(.documentType, "KẾ HOẠCH")
    for _ in 0..<count { draft.add([.init(.authority, "GIÁM ĐỐC"), .init(.signer, "Nguyễn Văn A")]) }
    #expect(draft.headerLines.filter { $0.hasPrefix("- ") }.count == count)
  }
}
