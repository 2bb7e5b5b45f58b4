import KeHoachText
import Testing

@testable import KeHoachModel

/// What announces the amount of a whole plan.
@Suite("Amounts of a whole plan")
struct WholeAmountTests {
  private func announced(_ before: String, title: String = "III. KINH PHÍ THỰC HIỆN", spans: Bool = false) -> Bool {
    WholeAmount.isAnnounced(by: Keyword.fold(before), below: Keyword.fold(title), spansYears: spans)
  }

  @Test(arguments: [
    "Kinh phí thực hiện Kế hoạch năm 2026 là ", "Kinh phí thực hiện là ", "Dự toán kinh phí thực hiện Kế hoạch: ",
    "Nhu cầu kinh phí: ", "Tổng nhu cầu kinh phí là ", "Kinh phí thực hiện các nhiệm vụ trong Kế hoạch này: ",
    "Việc chi theo quy định. Kinh phí dự kiến ",
  ]) func whole(before: String) { #expect(announced(before)) }

  @Test(arguments: [
    "Kinh phí thực hiện từ ngân sách tỉnh là ", "Kinh phí thực hiện Kế hoạch khoảng ", "Hỗ trợ kinh phí thực hiện ",
    "Kinh phí thực hiện tập huấn là ", "Sở Tài chính bố trí ", "Kinh phí thực hiện Kế hoạch không quá ",
  ]) func part(before: String) { #expect(!announced(before)) }

  @Test func aLineBelowATaskIsOfTheTask() {
    #expect(!announced("Kinh phí thực hiện: ", title: "1. Mở lớp tập huấn"))
    #expect(announced("Kinh phí thực hiện Kế hoạch: ", title: "1. Mở lớp tập huấn"))
  }

  @Test func oneYearOfSeveralIsAPart() {
    #expect(!announced("Kinh phí thực hiện Kế hoạch năm 2026 là ", spans: true))
    #expect(WholeAmount.spansYears("Phát triển giai đoạn 2026-2030"))
    #expect(WholeAmount.spansYears("Phát triển năm 2026 - 2030"))
    #expect(!WholeAmount.spansYears("Phát triển năm 2026"))
  }
}
