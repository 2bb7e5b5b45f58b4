import KeHoachSource
import Testing

@testable import KeHoachLint

@Suite("Text against the columns and rows of a budget")
struct MoneyPartTests {
  private func count(_ id: String, _ text: String) -> Int { ExamplePlan.ids(text).count { $0 == id } }

  private let budget = """


    ::: dự-toán {đơn-vị-tính="triệu đồng"}
    | TT | Nội dung | Tổng số | Năm 2024 | Năm 2025 | Ngân sách tỉnh | Xã hội hóa |
    |---|---|--:|--:|--:|--:|--:|
    | I | Truyền thông cơ sở | 150 | 100 | 50 | 60 | 90 |
    | II | Đào tạo nhân lực | 250 | 150 | 100 | 180 | 70 |
    | | Tổng cộng (I+II) | 400 | 250 | 150 | 240 | 160 |
    :::

    """

  private func plan(_ text: String) -> String { "# I. KINH PHÍ THỰC HIỆN\n\n" + text + budget }

  @Test(arguments: [
    ("Tổng kinh phí 400 triệu đồng, trong đó năm 2024: 240 triệu đồng, năm 2025: 160 triệu đồng.", 2),
    ("Tổng kinh phí 400 triệu đồng, trong đó: năm 2024 là 250 triệu đồng; năm 2025 là 150 triệu đồng.", 0),
    ("1. Ngân sách tỉnh: 230 triệu đồng.\n\n2. Xã hội hóa: 170 triệu đồng.", 2),
    ("Ngân sách tỉnh bảo đảm 240 triệu đồng, xã hội hóa 160 triệu đồng.", 0),
    ("Nguồn ngân sách tỉnh: 230.000.000 đồng.", 1), ("Kinh phí thực hiện năm 2024: 260 triệu đồng.", 1),
    ("Tổng kinh phí: 400 triệu đồng. Trong đó:\n\na) Năm 2024: 240 triệu đồng;\n\nb) Năm 2025: 160 triệu đồng.", 2),
    // Of something else, or not that exact.
    ("1. Truyền thông: 150 triệu đồng, trong đó ngân sách tỉnh 60 triệu đồng, xã hội hóa 90 triệu đồng.", 0),
    ("Kinh phí đã bố trí năm 2024: 90 triệu đồng.", 0), ("Ngân sách tỉnh khoảng 200 triệu đồng.", 0),
    ("Ngân sách tỉnh hỗ trợ 20 triệu đồng/xã.", 0), ("Ngân sách tỉnh hỗ trợ xã nghèo 20 triệu đồng.", 0),
    ("Tổng kinh phí 400 triệu đồng; năm 2024: 250 triệu đồng (ngân sách tỉnh 150 triệu đồng).", 0),
  ]) func parts(text: String, expected: Int) {
    #expect(count("KH334", plan(text)) == expected)
    #expect(count("KH323", plan(text)) == 0)
  }

  @Test("A clause names the source of the longest name", arguments: [("ngân sách tỉnh", 1), ("ngân sách", 0)])
  func sourceWithinSource(name: String, expected: Int) {
    let budget =
      "\n\n::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Tổng số | Nguồn ngân sách | Nguồn ngân sách tỉnh |\n"
      + "|---|---|--:|--:|--:|\n| 1 | Hội nghị | 100 | 60 | 40 |\n| | Tổng cộng | 100 | 60 | 40 |\n:::\n\nTriển khai./.\n"
    #expect(count("KH334", "# I. KINH PHÍ\n\nNguồn \(name): 60 triệu đồng." + budget) == expected)
  }

  @Test(
    "many amounts take linear time",
    arguments: [
      "ngân sách tỉnh 1 triệu đồng, ", "không quá 1 triệu đồng từ ngân sách tỉnh; ",
      "Tổng kinh phí không quá 1 triệu đồng, ",
    ])
  func isFast(piece: String) {
    func time(_ count: Int) -> Duration {
      let text = plan("Kinh phí (Phụ lục kèm theo): " + String(repeating: piece, count: count))
      return ContinuousClock().measure { _ = ExamplePlan.ids(text) }
    }
    #expect(time(8_000) < time(1_000) * 24 + .seconds(1))
  }

  @Test("Parts of a task's money are none of the plan's")
  func partsOfTask() {
    #expect(count("KH334", "# I. NHIỆM VỤ\n\n## 1. Mở lớp\n\n- Ngân sách tỉnh: 20 triệu đồng." + budget) == 0)
  }

  @Test(arguments: [
    ("Kinh phí thực hiện không vượt quá 390 triệu đồng.", 1), ("Kinh phí không quá 390 triệu đồng.", 1),
    ("Kinh phí không quá 400 triệu đồng.", 0), ("Năm 2024 không quá 200 triệu đồng.", 1),
    ("Năm 2024 kinh phí không quá 250 triệu đồng.", 0), ("Ngân sách tỉnh bố trí tối đa 230 triệu đồng.", 1),
    ("Kinh phí tối đa 300 triệu đồng từ ngân sách trung ương.", 0), ("Tổng nhu cầu vốn không quá 300 triệu đồng.", 1),
    ("Kinh phí tối đa 300 triệu đồng.", 1),
    ("Tổng kinh phí thực hiện Kế hoạch không được vượt quá 390 triệu đồng.", 1),
    ("Tổng kinh phí dưới 350 triệu đồng.", 1), ("Tổng kinh phí không vượt quá dự toán được giao là 390 triệu đồng.", 1),
    ("Kinh phí mỗi lớp không quá 30 triệu đồng.", 0), ("Kinh phí hội nghị không quá 30 triệu đồng.", 0),
    ("Tổng kinh phí năm 2023 không quá 100 triệu đồng.", 0),
  ]) func ceilings(text: String, expected: Int) {
    #expect(count("KH326", plan(text)) == expected)
    #expect(count("KH323", plan(text)) == 0)
  }

  @Test(arguments: [
    ("Kinh phí đào tạo nhân lực: 251 triệu đồng.", 1), ("Kinh phí đào tạo nhân lực là 250 triệu đồng.", 0),
    ("Tổng kinh phí 400 triệu đồng. Riêng truyền thông cơ sở là 155 triệu đồng.", 1),
    ("Năm 2023, kinh phí đào tạo nhân lực là 90 triệu đồng.", 0),
    ("Kinh phí đào tạo nhân lực không quá 260 triệu đồng.", 0), ("Kinh phí đào tạo nhân lực tối đa 240 triệu đồng.", 1),
    ("Mỗi xã, kinh phí đào tạo nhân lực là 10 triệu đồng.", 0),
    ("Kinh phí đào tạo nhân lực ít nhất 200 triệu đồng.", 0),
  ]) func items(text: String, expected: Int) {
    #expect(count("KH327", plan(text)) == expected)
  }

  @Test(
    "A task's funding says the row of its name",
    arguments: [("với dự toán 260 triệu đồng", 1), ("với dự toán 250 triệu đồng", 0)])
  func itemOfTitle(words: String, expected: Int) {
    let text = "# I. NHIỆM VỤ\n\n## 1. Đào tạo nhân lực\n\n- Mở 05 lớp \(words)." + budget
    #expect(count("KH327", text) == expected)
    #expect(count("KH323", text) == 0)
  }

  @Test(
    "So does a line of its cost",
    arguments: [
      ("Kinh phí: 260 triệu đồng", 1), ("Kinh phí: 250 triệu đồng", 0), ("Dự kiến kinh phí: 260 triệu đồng", 1),
      ("Kinh phí: 10 triệu đồng/lớp", 0), ("Kinh phí năm 2023: 90 triệu đồng", 0),
    ])
  func costOfTitle(words: String, expected: Int) {
    #expect(count("KH327", "# I. NHIỆM VỤ\n\n## 1. Đào tạo nhân lực\n\n- \(words)." + budget) == expected)
  }

  @Test(arguments: [
    ("Kinh phí thực hiện: 110 triệu đồng, gồm:\n\na) Tỉnh: 60 triệu đồng.\n\nb) Xã: 40 triệu đồng.", 1),
    ("Kinh phí thực hiện: 100 triệu đồng, gồm:\n\na) Tỉnh: 60 triệu đồng.\n\nb) Xã: 40 triệu đồng.", 0),
    ("Kinh phí thực hiện: 100 triệu đồng, gồm:\n\n- Tỉnh: 60 triệu đồng.\n\n- Xã: 50 triệu đồng.", 1),
    (
      "Kinh phí thực hiện: 100 triệu đồng, gồm:\n\na) Tỉnh: 60 triệu đồng.\n\nb) Xã: 40 triệu đồng.\n\nTheo dõi.\n\n- Thưởng: 5 triệu đồng.",
      0
    ),
  ]) func itemsBesideTheirLead(text: String, expected: Int) {
    #expect(count("KH325", "# I. KINH PHÍ\n\n" + text + "\n\nTriển khai./.\n") == expected)
  }

  @Test(
    "the appendix that a row points at",
    arguments: [
      ("Diễn tập (Phụ lục III)", 3), (" Diễn tập (Phụ lục III) ", 3), (" Phụ lục 2 ", 2), (" Diễn tập ", nil),
    ])
  func pointer(content: String, number: Int?) {
    #expect(AppendixPointer.number(in: content) == number)
  }

  @Test(arguments: [
    ("Mở lớp (chi tiết tại Phụ lục II)", 130, 1), ("Mở lớp (chi tiết tại Phụ lục II)", 120, 0),
    ("Phụ lục II", 130, 1), ("Hỗ trợ theo định mức tại Phụ lục II", 130, 0),
  ]) func appendixOfRow(row: String, amount: Int, expected: Int) {
    let head = "::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n"
    let text =
      "Triển khai theo Phụ lục I, Phụ lục II./.\n\n::: phụ-lục TỔNG HỢP\n\(head)| 1 | Báo cáo | 15 |\n| 2 | \(row) | \(amount) |\n"
      + "| | Tổng cộng | {} |\n:::\n:::\n\n::: phụ-lục CHI TIẾT LỚP\n\(head)| 1 | Lớp một | 80 |\n| 2 | Lớp hai | 40 |\n"
      + "| | Tổng cộng | 120 |\n:::\n:::\n"
    #expect(count("KH331", text) == expected)
  }
}
