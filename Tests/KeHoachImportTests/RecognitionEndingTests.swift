import KeHoachDrafts
import KeHoachSource
import Testing

@testable import KeHoachImport

@Suite struct RecognitionEndingTests {
  private static let head = "KẾ HOẠCH\nVề việc X\nSở Y tế ban hành Kế hoạch như sau:\nI. A\nB./.\n"

  /// What is found below a short plan.
  private func below(_ text: String, _ format: Draft.Format = .text) -> RecognizedDraft {
    DraftImporter.recognize(RecognitionDrafts.draft(Self.head + text, format: format))
  }

  private func roles(_ text: String) -> [ComponentRole] { Array(below(text).roles.dropFirst(5)) }

  @Test func signatureBeforeRecipients() {
    let text = """
      TM. ỦY BAN NHÂN DÂN
      KT.CHỦ TỊCH
      PHÓ CHỦ TỊCH
      (Đã ký)
      Trần Văn A
      Nơi nhận:
      - Các ban ngành, đoàn thể xã,
      thôn trưởng các thôn;
      Lưu: VT.
      """
    #expect(
      roles(text) == [
        .authority, .authority, .authority, .foreign, .signer, .recipientsLabel, .recipient, .recipient, .recipient,
      ])
  }

  @Test func recipientsBesideASignature() {
    let text = "Nơi nhận:|- Như Điều 3;|- Lưu: VT.\nGIÁM ĐỐC||Nguyễn Văn B"
    let draft = RecognitionDrafts.table(
      RecognitionDrafts.draft(Self.head + text, format: .word), 5..<7, columns: 2, isRuled: false)
    let recognized = DraftImporter.recognize(draft)
    #expect(recognized.parts[5]?.map(\.role) == [.recipientsLabel, .recipient, .recipient])
    #expect(recognized.parts[6]?.map(\.role) == [.authority, .signer])
  }

  @Test func severalSign() {
    let text = "KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nNguyễn Văn B\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nTrần Thị C"
    #expect(roles(text) == [.authority, .authority, .signer, .authority, .authority, .signer])
  }

  @Test func recipientsOnOneLineAreTakenApart() {
    let recognized = below("Nơi nhận: - Sở Y tế - Hà Nội; - Lưu: VT.")
    #expect(
      recognized.parts[5]?.map { recognized.draft.text.string(in: $0.range) } == [
        "Nơi nhận:", "- Sở Y tế - Hà Nội;", "- Lưu: VT.",
      ])
  }

  @Test(arguments: ["PHỤ LỤC", "Phụ lục 01:", "PHỤ LỤC I", "Biểu 01:"])
  func appendices(_ label: String) {
    let recognized = below("GIÁM ĐỐC\nTrần Văn A\n\(label)\nDANH MỤC DỰ ÁN\n(Kèm theo Kế hoạch số   /KH-SYT)\n1. A.")
    #expect(Array(recognized.roles.dropFirst(7)) == [.appendixLabel, .appendixTitle, .appendixReference, .clause])
    #expect(recognized.appendixStarts == [7])
  }

  @Test func anAppendixWithoutLabel() {
    let recognized = below("GIÁM ĐỐC\nTrần Văn A\nPHÂN CÔNG NHIỆM VỤ\n(Kèm theo Kế hoạch số /KH-SCT)\n1. A.")
    #expect(Array(recognized.roles.dropFirst(7)) == [.appendixTitle, .appendixReference, .clause])
    #expect(recognized.appendixStarts == [7])
  }

  @Test func whatASiteAddsIsForeign() {
    let text = "GIÁM ĐỐC\nTrần Văn A\nTrang 2\nHIỆU LỰC VĂN BẢN\n• Số hiệu: 6648/KH-UBND\n• Người ký: Trần Văn A"
    #expect(roles(text) == [.authority, .signer, .foreign, .foreign, .foreign, .foreign])
  }

  @Test func nothingAndOddThings() {
    #expect(RecognitionDrafts.roles("") == [.blank])
    for text in ["(", "-", "Nơi nhận:", "PHỤ LỤC", "1.", "Số:", "(Kèm theo", "./.", "|||", "Đ", "****"] {
      #expect(RecognitionDrafts.roles(text + "\n" + text).count == 2)
      #expect(RecognitionDrafts.roles(text + "\n" + text, format: .word).count == 2)
    }
  }
}
