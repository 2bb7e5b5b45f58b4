import KeHoachLint
import KeHoachSource
import Testing

@Suite("Money in the text")
struct MoneyTextRuleTests {
  private func count(_ id: String, _ text: String) -> Int { ExamplePlan.ids(text).count { $0 == id } }

  @Test(arguments: [
    ("Kinh phí 100 triệu đồng, trong đó: ngân sách tỉnh 60 triệu đồng, xã hội hóa 50 triệu đồng./.", 1),
    ("Kinh phí 100 triệu đồng (trong đó: ngân sách 60 triệu đồng; đóng góp 30 triệu đồng)./.", 1),
    ("Kinh phí 100 triệu đồng, trong đó ngân sách tỉnh 120 triệu đồng./.", 1),
    ("Kinh phí 100 triệu đồng, trong đó: ngân sách tỉnh 60 triệu đồng, còn lại xã hội hóa./.", 0),
    ("Kinh phí 100 triệu đồng, trong đó ngân sách tỉnh 60 triệu đồng, xã 30 triệu đồng./.", 0),
    ("Kinh phí 100 triệu đồng, trong đó: năm 2024: 60 triệu đồng; năm 2025: 40 triệu đồng./.", 0),
    ("Kinh phí 100 triệu đồng, trong đó: A 60 triệu đồng (gồm máy 50 triệu đồng); B 40 triệu đồng./.", 0),
    ("Kinh phí 100 triệu đồng, gồm: A 60 triệu đồng, B 40 triệu đồng, trong đó ngân sách 70 triệu đồng./.", 0),
    ("Kinh phí 1,5 tỷ đồng, trong đó: A 0,76 tỷ đồng, B 0,76 tỷ đồng./.", 0),
    ("Kinh phí 100 triệu đồng, trong đó: hỗ trợ 2 triệu đồng/người cho A, 3 triệu đồng/người cho B./.", 0),
    ("Kinh phí 100 triệu đồng. Trong đó: A 60 triệu đồng, B 50 triệu đồng./.", 1),
  ]) func partsOfTotal(text: String, expected: Int) {
    #expect(count("KH324", text + "\n") == expected)
  }

  @Test(arguments: [
    ("a) Tỉnh: 60 triệu đồng.\n\nb) Xã: 50 triệu đồng./.", 1),
    ("a) Tỉnh: 60 triệu đồng.\n\nb) Xã: 40 triệu đồng./.", 0),
    ("a) Tỉnh: 60 triệu đồng.\n\nb) Nguồn khác./.", 0),
    ("a) Tỉnh: 60 triệu đồng (mua sách 20 triệu đồng).\n\nb) Xã: 40 triệu đồng./.", 0),
    ("a) Mức 60 triệu đồng/lớp.\n\nb) Xã: 50 triệu đồng./.", 0),
    ("a) Năm 2024: 100 triệu đồng.\n\nb) Tỉnh: 60 triệu đồng.\n\nc) Xã: 40 triệu đồng./.", 0),
  ]) func itemsOfTotal(items: String, expected: Int) {
    #expect(count("KH325", "1. Tổng kinh phí 100 triệu đồng, trong đó:\n\n" + items + "\n") == expected)
  }

  @Test(arguments: [
    ("a) Máy: 60 triệu đồng;\n\nb) Sách: 50 triệu đồng./.", 1),
    ("a) Máy: 60 triệu đồng;\n\nb) Sách: 40 triệu đồng./.", 0),
    ("- Máy: 60 triệu đồng;\n\n- Sách: 50 triệu đồng./.", 1),
    ("a) Máy: 60 triệu đồng;\n\nb) Cơ chế: Theo quy định./.", 0),
    ("a) Máy: 60 triệu đồng;\n\nb) Sách: 40 triệu đồng.\n\nTriển khai 5 triệu đồng./.", 0),
  ]) func itemsBelowAPlainParagraph(items: String, expected: Int) {
    let text = "# I. KINH PHÍ\n\nKinh phí thực hiện: 100 triệu đồng, gồm:\n\n"
    #expect(count("KH325", text + items + "\n") == expected)
  }

  @Test func estimatesNeedNotAddUp() {
    let items = ":\n\na) Tỉnh: 60 triệu đồng.\n\nb) Xã: 50 triệu đồng./.\n"
    #expect(count("KH325", "1. Tổng kinh phí khoảng 100 triệu đồng, gồm" + items) == 0)
    #expect(count("KH325", "1. Tổng kinh phí tối đa 200 triệu đồng, gồm" + items) == 0)
  }

  private let budget =
    "\n\n::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n| 1 | Hội nghị triển khai | 140 |\n"
    + "| | Tổng cộng | 140 |\n:::\n\nTriển khai./.\n"

  @Test(arguments: [
    ("Tổng nhu cầu vốn không quá 100 triệu đồng.", 1), ("Kinh phí tối đa 100 triệu đồng (Phụ lục kèm theo).", 1),
    ("Tổng mức kinh phí dưới 100 triệu đồng.", 1), ("Kinh phí hỗ trợ tối đa 100 triệu đồng.", 0),
    ("Tổng kinh phí không quá 100 triệu đồng.", 1), ("Tổng kinh phí tối đa 140 triệu đồng.", 0),
    ("Tổng kinh phí cho mỗi lớp không quá 10 triệu đồng.", 0), ("Mức hỗ trợ không quá 10 triệu đồng.", 0),
    ("Tổng kinh phí không quá 100 triệu đồng/lớp.", 0),
  ]) func ceiling(text: String, expected: Int) {
    #expect(count("KH326", text + budget) == expected)
  }

  @Test(arguments: [
    ("Ngân sách tỉnh không quá 50 triệu đồng.", 1), ("Trong đó, ngân sách tỉnh tối đa 0,06 tỷ đồng.", 0),
    ("Tổng kinh phí 100 triệu đồng, trong đó: ngân sách tỉnh không vượt quá 59.999.999 đồng.", 1),
    ("Ngân sách xã không quá 30 triệu đồng/xã.", 0), ("Ngân sách xã hỗ trợ mỗi thôn không quá 30 triệu đồng.", 0),
    ("Năm 2026 ngân sách tỉnh không quá 30 triệu đồng.", 0), ("Xã hội hóa không quá 1 triệu đồng.", 0),
    ("Tổng kinh phí không quá 90 triệu đồng.", 1), ("Tổng kinh phí tối đa không quá 0,1 tỷ đồng.", 0),
  ]) func ceilingOfSource(text: String, expected: Int) {
    let budget =
      "\n\n::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Tổng số | Ngân sách tỉnh | Ngân sách xã |\n"
      + "|---|---|--:|--:|--:|\n| 1 | Hội nghị | 100 | 60 | 40 |\n| | Tổng cộng | 100 | 60 | 40 |\n:::\n\nTriển khai./.\n"
    #expect(count("KH326", text + budget) == expected)
  }

  /// Two appendices, of the rows given.
  private func appendices(_ first: (String, [String]), _ second: (String, [String])) -> String {
    "Triển khai./.\n"
      + [first, second].map { title, rows in
        "\n::: phụ-lục \(title)\n::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n"
          + rows.map { "| \($0) |\n" }.joined() + "| | Tổng cộng | |\n:::\n:::\n"
      }.joined()
  }

  @Test(arguments: [
    // A summary against the total of the budget that is called like its row.
    ("TỔNG HỢP", ["I | Đào tạo | 100", "II | Truyền thông | 20"], "DỰ TOÁN CHI TIẾT ĐÀO TẠO", ["1 | Lớp A | 90"], 1),
    ("TỔNG HỢP", ["I | Đào tạo | 90", "II | Truyền thông | 20"], "DỰ TOÁN CHI TIẾT ĐÀO TẠO", ["1 | Lớp A | 90"], 0),
    // Against a group.
    ("TỔNG HỢP", ["I | Đào tạo | 100"], "CHI TIẾT", ["I | Đào tạo | ", "1 | Lớp A | 90", "II | Khác | 5"], 1),
    // Rows alike in two budgets of different things.
    ("XÃ A", ["1 | Văn phòng phẩm | 100"], "XÃ B", ["1 | Văn phòng phẩm | 90"], 0),
    ("KINH PHÍ NĂM 2026", ["I | Đào tạo | 100"], "KINH PHÍ NĂM 2027", ["I | Đào tạo | ", "1 | Lớp A | 90"], 0),
    (
      "PHẦN A", ["I | Đào tạo | 100", "II | Truyền thông | 7"], "PHẦN B",
      ["I | Đào tạo | ", "1 | Lớp A | 90", "II | Truyền thông | ", "1 | Báo | 9"], 0
    ),
  ]) func appendixAgainstAppendix(first: String, rows: [String], second: String, others: [String], expected: Int) {
    #expect(count("KH331", appendices((first, rows), (second, others))) == expected)
  }

  @Test(arguments: [
    ("Hội nghị triển khai: 120 triệu đồng.", 1), ("Hội nghị triển khai: 140.000.000 đồng.", 0),
    ("Hội thảo: 120 triệu đồng.", 0), ("Hội nghị triển khai: 5 triệu đồng/người.", 0),
  ]) func sameItem(text: String, expected: Int) {
    #expect(count("KH327", text + budget) == expected)
  }

  @Test(arguments: [
    ("Cơ cấu nguồn vốn: ngân sách tỉnh 60%, vốn đối ứng 30%.", 1),
    ("Cơ cấu nguồn vốn: ngân sách tỉnh 60%, vốn đối ứng 40%.", 0),
    ("Cơ cấu nguồn vốn: ngân sách tỉnh 60%, còn lại là vốn khác 10%.", 0),
    ("Cơ cấu cây trồng: lúa 60%, ngô 30%.", 0), ("Tỷ lệ: nam 60%, nữ 30%.", 0),
  ]) func shares(text: String, expected: Int) {
    #expect(count("KH328", text + "/.\n") == expected)
  }

  @Test(arguments: [
    ("Trồng 12.0000.000 cây", 1), ("Trồng 1.50.000 cây", 1), ("Có 1.075 xã", 0), ("Trước 28.11.2025 này", 0),
    ("Theo mục 2.13.100 trên", 0), ("Gọi số 0276.3822.233 để biết", 0), ("Chi 12.0000.000 đồng", 0),
    ("Có 12.345.678 cây", 0),
  ]) func grouping(text: String, expected: Int) {
    #expect(count("KH329", text + "./.\n") == expected)
  }

  @Test(
    "tables wider than their page",
    arguments: [(8, true, true), (8, false, true), (7, true, false), (7, false, false)])
  func width(columns: Int, hasHead: Bool, isTooWide: Bool) {
    func row(_ cell: String) -> String { String(repeating: "| \(cell) ", count: columns) + "|\n" }
    let head = hasHead ? row("Vốn") + row("---") : ""
    let text = head + row("105.674.000.000") + row("105.674.000.000") + "\nTriển khai./.\n"
    let found = ExamplePlan.lint(ExamplePlan.source(text)).filter { $0.rule.id == "KH339" }
    #expect(found.count == (isTooWide ? 1 : 0))
    // Eight columns of 20,65 mm.
    #expect(found.allSatisfy { $0.message.vi.contains("cần rộng ít nhất 166 mm, trang chỉ có 165 mm") })
  }

  @Test(arguments: [("1,500,000 đồng", 1), ("1.500.000 đồng", 0), ("1,5 triệu đồng", 0), ("1,500 triệu đồng", 0)])
  func foreign(text: String, expected: Int) {
    #expect(count("KH330", "Chi " + text + "./.\n") == expected)
  }
}
