import KeHoachText
import Testing

@testable import KeHoachModel

@Suite("Deadlines")
struct DeadlineTests {
  private func read(_ text: String, _ years: ClosedRange<Int>? = 2026...2026) -> String {
    let deadline = Deadline(text, years: years)
    #expect(deadline.text == text)
    return Self.written(deadline)
  }

  private static func written(_ deadline: Deadline) -> String {
    let days = "\(deadline.start?.short ?? "…") - \(deadline.end?.short ?? "…")"
    let later = deadline.later.map { "; \($0.start?.short ?? "…") - \($0.end?.short ?? "…")" }.joined()
    let recurs = deadline.recurrence.map { " \($0.rawValue)" } ?? ""
    return (days == "… - …" ? "–" : days) + later + recurs + (deadline.until.map { " < \($0.short)" } ?? "")
  }

  @Test(
    "Times with their days",
    arguments: [
      ("trước ngày 30/6/2026", "… - 30/6/2026"), ("Trước ngày 30 tháng 6 năm 2026", "… - 30/6/2026"),
      ("ngày 15 tháng 7 năm 2026", "15/7/2026 - 15/7/2026"), ("30.6.2027", "30/6/2027 - 30/6/2027"),
      ("15-7-2026", "15/7/2026 - 15/7/2026"), ("Quý II/2026", "01/4/2026 - 30/6/2026"),
      ("quý 3 năm 2026", "01/7/2026 - 30/9/2026"), ("tháng 6/2026", "01/6/2026 - 30/6/2026"),
      ("Tháng 02 năm 2028", "01/02/2028 - 29/02/2028"), ("năm 2026", "01/01/2026 - 31/12/2026"),
      ("6 tháng đầu năm 2027", "01/01/2027 - 30/6/2027"), ("06 tháng cuối năm", "01/7/2026 - 31/12/2026"),
      ("giai đoạn 2026-2030", "01/01/2026 - 31/12/2030"), ("2024 – 2025", "01/01/2024 - 31/12/2025"),
      ("từ tháng 3 đến tháng 5/2026", "01/3/2026 - 31/5/2026"), ("Từ tháng 5-12", "01/5/2026 - 31/12/2026"),
      ("Tháng 01 - tháng 12", "01/01/2026 - 31/12/2026"), ("Quý III, IV/2026", "01/7/2026 - 31/12/2026"),
      ("Quý I và quý II năm 2027", "01/01/2027 - 30/6/2027"), ("quý 3, 4/2026", "01/7/2026 - 31/12/2026"),
      ("Xong trong tháng 5/2026", "01/5/2026 - 31/5/2026"), ("Trong năm 2026", "01/01/2026 - 31/12/2026"),
      ("từ ngày 10 đến ngày 15 tháng 6", "10/6/2026 - 15/6/2026"), ("Đến hết năm 2027", "… - 31/12/2027"),
      ("trước tháng 3/2028", "… - 29/02/2028"), ("Trước năm 2027", "… - 31/12/2026"),
      ("từ năm 2026", "01/01/2026 - …"), ("bắt đầu từ ngày 01/3/2026", "01/3/2026 - …"),
      ("cuối năm 2026", "… - 31/12/2026"), ("Tháng 12", "01/12/2026 - 31/12/2026"), ("30/6", "30/6/2026 - 30/6/2026"),
      ("Tháng 8/2026 (trình Chính phủ xem xét)", "01/8/2026 - 31/8/2026"),
      ("Lắp đặt và vận hành xong trước ngày 01/01/2030", "… - 01/01/2030"), ("Từ nay đến 30/9/2026", "… - 30/9/2026"),
    ])
  func days(text: String, wanted: String) { #expect(read(text) == wanted) }

  @Test(
    "Other ways to write a time",
    arguments: [
      ("Không muộn hơn 15/7/2027", "… - 15/7/2027"), ("chậm nhất ngày 31/12", "… - 31/12/2026"),
      ("Chậm nhất là ngày 31/12/2026", "… - 31/12/2026"), ("muộn nhất trong tháng 6", "… - 30/6/2026"),
      ("Trước 17h00 ngày 20/5/2027", "… - 20/5/2027"), ("Trước 17 giờ 30 phút ngày 20/5/2027", "… - 20/5/2027"),
      ("Quý I+II/2027", "01/01/2027 - 30/6/2027"), ("Quý I, II/2027", "01/01/2027 - 30/6/2027"),
      ("9 tháng đầu năm", "01/01/2026 - 30/9/2026"), ("03 tháng cuối năm 2027", "01/10/2027 - 31/12/2027"),
      ("2027-06-30", "30/6/2027 - 30/6/2027"), ("Trước ngày 2027-06-30", "… - 30/6/2027"),
      ("30/6/27", "30/6/2027 - 30/6/2027"), ("hết tháng 6/2027", "… - 30/6/2027"),
      ("trước ngày 15/12 năm 2027", "… - 15/12/2027"), ("Quý II, năm 2027", "01/4/2027 - 30/6/2027"),
      ("Tháng 12 (năm 2027)", "01/12/2027 - 31/12/2027"), ("từ tháng 3; xong trong tháng 12", "01/3/2026 - 31/12/2026"),
      ("đầu quý II/2027", "–"), ("2027-13-30", "–"), ("2027-", "01/01/2027 - 31/12/2027"),
    ])
  func otherForms(text: String, wanted: String) { #expect(read(text) == wanted) }

  @Test(
    "Several times: what touches is one, the rest stands apart",
    arguments: [
      ("trước ngày 30/6 và 30/11", "… - 30/6/2026; … - 30/11/2026"),
      (
        "Trước ngày 31/12/2026 (đối với cấp tỉnh); trước 31/3/2027 (cấp xã)",
        "… - 31/12/2026; … - 31/3/2027"
      ),
      ("Tháng 3/2027 và tháng 9/2027", "01/3/2027 - 31/3/2027; 01/9/2027 - 30/9/2027"),
      ("Quý I, III/2026", "01/01/2026 - 31/3/2026; 01/7/2026 - 30/9/2026"),
      ("ngày 10 và 12 tháng 6", "10/6/2026 - 10/6/2026; 12/6/2026 - 12/6/2026"),
      (
        "từ tháng 1 đến tháng 3 và từ tháng 9 đến tháng 10",
        "01/01/2026 - 31/3/2026; 01/9/2026 - 31/10/2026"
      ),
      ("trước tháng 3 và tháng 9", "… - 28/02/2026; … - 31/8/2026"), ("Tháng 9 và tháng 3", "–"),
    ])
  func several(text: String, wanted: String) { #expect(read(text) == wanted) }

  @Test(
    "What recurs",
    arguments: [
      ("Hằng năm", "– yearly"), ("hàng quý", "– quarterly"), ("Hằng tháng", "– monthly"), ("Mỗi tuần", "– weekly"),
      ("Thường xuyên", "– continuous"), ("Thường xuyên, theo tình hình", "– continuous"),
      ("trước 15/12 hằng năm", "… - 15/12/2026 yearly"), ("Quý I hằng năm", "01/01/2026 - 31/3/2026 yearly"),
      ("Từ tháng 3 đến tháng 5 hằng năm", "01/3/2026 - 31/5/2026 yearly"),
      ("Trước 15/12 hằng năm, giai đoạn 2026 - 2030", "… - 15/12/2026 yearly < 31/12/2030"),
      ("Hằng năm, giai đoạn 2026 - 2030", "01/01/2026 - … yearly < 31/12/2030"),
      ("trước ngày 15/6 và trước ngày 30/11 hằng năm", "– yearly"), ("Trước ngày 25 hằng tháng", "– monthly"),
    ])
  func recurrences(text: String, wanted: String) { #expect(read(text) == wanted) }

  @Test(
    "What is not certain stays text",
    arguments: [
      "", "Theo quy định", "Tháng /2012", "Sau 15 ngày kể từ ngày ban hành", "Đầu năm 2026", "Giữa quý II", "31/4/2026",
      "tháng 13/2026", "Quý V/2026", "Năm học 2025 - 2026 theo hướng dẫn", "12 tháng",
      "Từ tháng 10/2026 đến tháng 2/2026",
      "Theo Nghị quyết 18 trước ngày 30/6/2026", "99999999999999999999/1/2026", "ngày ngày ngày", "- - - / ( (",
    ])
  func uncertain(text: String) { #expect(read(text) == "–") }

  @Test("A year that is not written is the plan's, where the plan has one")
  func years() {
    #expect(read("Tháng 6", nil) == "–")
    #expect(read("Tháng 6", 2026...2030) == "–")
    #expect(read("Trước 30/6 hằng năm", 2027...2028) == "… - 30/6/2027 yearly < 31/12/2028")
    func years(_ subject: String) -> ClosedRange<Int>? {
      PlanFixture("---\ncơ quan ban hành: Sở A\nsố: 1/KH-A\nngày: 20/12/2025\ntrích yếu: \(subject)\n---\n\nB./.\n")
        .plan.years
    }
    #expect(years("Phòng cháy năm 2026") == 2026...2026)
    #expect(years("Chuyển đổi số giai đoạn 2026 - 2030, định hướng đến năm 2045") == 2026...2030)
    #expect(years("Chuyển đổi số từ năm 2026 đến năm 2030") == 2026...2030)
    #expect(years("Phòng cháy") == 2025...2025)
    #expect(years("Sơ kết năm 2026 và năm 2028") == nil)
  }

  @Test("The first deadline of a sentence")
  func mentioned() {
    func found(_ text: String) -> String? {
      Deadline.mentioned(in: text, years: 2026...2026).map { "\($0.text): \(Self.written($0))" }
    }
    #expect(
      found("Thi hành Nghị định ngày 05/3/2020; báo cáo trước ngày 15/12 để tổng hợp")
        == "trước ngày 15/12: … - 15/12/2026")
    #expect(
      found("Trước ngày 30 tháng 11 hàng năm hoặc đột xuất: báo cáo")
        == "Trước ngày 30 tháng 11 hàng năm: … - 30/11/2026 yearly")
    #expect(found("Mở lớp, hoàn thành trong quý III/2026.") == "hoàn thành trong quý III/2026: 01/7/2026 - 30/9/2026")
    #expect(found("Thi hành Nghị định ngày 05/3/2020") == nil)
    #expect(found("trước ngày họp") == nil)
  }

  @Test("Hostile times are read in linear time")
  func hostile() {
    for piece in ["trước ngày ", "tháng 1 ", "1/1/", "(", "quý I, ", "hằng năm ", "từ đến - "] {
      let text = String(repeating: piece, count: 5_000)
      _ = Deadline(text, years: 2026...2026)
      _ = Deadline.mentioned(in: text, years: nil)
    }
  }
}
