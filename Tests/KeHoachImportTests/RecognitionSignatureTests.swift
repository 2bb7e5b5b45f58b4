import KeHoachDrafts
import KeHoachSource
import Testing

@testable import KeHoachImport

@Suite struct RecognitionSignatureTests {
  private static let head = "KẾ HOẠCH\nVề việc X\nSở Y tế ban hành Kế hoạch như sau:\nI. A\nB./.\n"
  private static let list = "Nơi nhận:\n- Sở Y tế;\n- Lưu: VT.\n"

  private func below(_ text: String, _ format: Draft.Format = .text) -> RecognizedDraft {
    DraftImporter.recognize(RecognitionDrafts.draft(Self.head + text, format: format))
  }

  @Test(
    arguments: [
      "KT GIÁM ĐỐC", "TM UBND XÃ", "KT.GIÁM ĐỐC,", "T/M ỦY BAN NHÂN DÂN", "K/T CHỦ TỊCH", "TL CHỦ TỊCH", "TUQ GIÁM ĐỐC",
      "Q.GIÁM ĐỐC", "Kt. Giám đốc", "Tm. Ủy ban nhân dân", "K.T GIÁM ĐỐC", "Giám đốc", "NGƯỜI ĐỨNG ĐẦU ĐƠN VỊ",
    ])
  func slipsInAnAuthority(_ line: String) {
    #expect(Array(below("\(line)\nPhó Giám đốc\nTrần Văn A").roles.dropFirst(5)) == [.authority, .authority, .signer])
    #expect(
      Array(below(Self.list + "\(line)\nTrần Văn A").roles.dropFirst(5)) == [
        .recipientsLabel, .recipient, .recipient, .authority, .signer,
      ])
  }

  @Test(arguments: [
    "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lâm Hải Giang|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH|Lâm Hải Giang",
    "TM. ỦY BAN NHÂN DÂN TỈNH KT.CHỦ TỊCH PHÓ CHỦ TỊCH|TM. ỦY BAN NHÂN DÂN TỈNH|KT.CHỦ TỊCH|PHÓ CHỦ TỊCH",
    "TL. BỘ TRƯỞNG VỤ TRƯỞNG VỤ PHÁP CHẾ (Đã ký) Vũ Văn A|TL. BỘ TRƯỞNG|VỤ TRƯỞNG VỤ PHÁP CHẾ|(Đã ký)|Vũ Văn A",
    "TM. BAN GIÁM ĐỐC GIÁM ĐỐC Trần A|TM. BAN GIÁM ĐỐC|GIÁM ĐỐC|Trần A",
    "GIÁM ĐỐC Trần Văn A|GIÁM ĐỐC|Trần Văn A",
  ])
  func aSignatureInOneLine(_ line: String) {
    let parts = line.split(separator: "|").map(String.init)
    let recognized = below(parts[0])
    #expect(recognized.parts[5]?.map { recognized.draft.text.string(in: $0.range) } == Array(parts.dropFirst()))
    #expect(recognized.parts[5]?.first?.role == .authority)
  }

  @Test(arguments: ["GIÁM ĐỐC Sở Y tế", "GIÁM ĐỐC chịu trách nhiệm", "KT. XH tỉnh phát triển", "Q. Ba Đình"])
  func whatOnlyLooksLikeASignature(_ line: String) {
    #expect(below("\(line)\nB.").parts[5] == nil)
  }

  @Test func theCellBesideTheRecipientsIsTheSignature() {
    let text = "Nơi nhận:|Sở Y tế|Lưu VT\nPHỤ TRÁCH|||Trần Văn A|Ủy viên Ban Thường vụ"
    let draft = RecognitionDrafts.table(
      RecognitionDrafts.draft(Self.head + text, format: .word), 5..<7, columns: 2, isRuled: false)
    let recognized = DraftImporter.recognize(draft)
    #expect(recognized.parts[5]?.map(\.role) == [.recipientsLabel, .recipient, .recipient])
    #expect(recognized.parts[6]?.map(\.role) == [.authority, .signer, .signerOffice])
  }

  @Test(arguments: ["PHÓ CHỦ TỊCH\nỦY BAN NHÂN DÂN TỈNH", "ỦY VIÊN BAN THƯỜNG VỤ\nBÍ THƯ ĐẢNG ỦY"])
  func anOfficeInCapitalsBelowTheNameBeginsNoSignature(_ office: String) {
    let found = below(Self.list + "TRƯỞNG BAN\nLò Văn Tính\n\(office)").roles.suffix(4)
    #expect(found == [.authority, .signer, .signerOffice, .signerOffice])
    let text = "Nơi nhận:|Sở Y tế|Lưu VT\nTRƯỞNG BAN||Lò Văn Tính|" + office.replacing("\n", with: "|")
    let draft = RecognitionDrafts.table(
      RecognitionDrafts.draft(Self.head + text, format: .word), 5..<7, columns: 2, isRuled: false)
    #expect(DraftImporter.recognize(draft).parts[6]?.map(\.role) == Array(found))
  }

  @Test func anOfficeAboveAnotherNameIsThatSignersOwn() {
    let found = below(Self.list + "TRƯỞNG BAN\nLò Văn Tính\nSỞ Y TẾ\nGIÁM ĐỐC\nTrần Văn A").roles.suffix(5)
    #expect(found == [.authority, .signer, .authority, .authority, .signer])
  }

  @Test(arguments: [
    "Nơi nhận\n- A;\n- Lưu VT.", "NƠI NHẬN:\nSở Y tế\nLưu VT", "*Nơi nhận:*\n+ A\n+ Lưu: VT",
    "Nơi nhận;\n1. A;\n2. Lưu VT.",
    "Nơi nhận (như trên):\n• A\n• Lưu VT (3b).",
  ])
  func recipientsAsTyped(_ text: String) {
    let found = Array(below(text + "\nGIÁM ĐỐC\nTrần Văn A").roles.dropFirst(5))
    #expect(found == [.recipientsLabel, .recipient, .recipient, .authority, .signer])
  }

  @Test func theLastRecipientGoesOnBelow() {
    let found = below("Nơi nhận:\n- Lưu: VT, CN,\nTrần B (5b).\nGIÁM ĐỐC\nTrần Văn A").roles.dropFirst(5)
    #expect(Array(found) == [.recipientsLabel, .recipient, .recipient, .authority, .signer])
  }
}
