/// Makes plans of any size that look like real ones: sections, clauses, points, tasks, and a budget in an appendix.
enum PlanGenerator {
  private static let sentence =
    "Rà soát, sửa đổi, bổ sung các quy định, quy trình thuộc thẩm quyền bảo đảm thống nhất với quy định của Trung ương "
    + "và phù hợp thực tiễn địa phương; đẩy mạnh chuyển đổi số, xây dựng, cập nhật và vận hành hiệu quả cơ sở dữ liệu "
    + "chuyên ngành phục vụ công tác quản lý, giám sát theo quy định của pháp luật."

  /// - Parameters:
  ///   - sections: the number of Roman sections, each of about 3,000 bytes.
  ///   - rows: the number of rows of the budget, subtotals and products left to the program.
  static func plan(sections: Int, rows: Int) -> String {
    var text = """
      ---
      cơ quan ban hành: Ủy ban nhân dân tỉnh Tây Ninh
      số: 15/KH-UBND
      địa danh: Tây Ninh
      ngày: 07/5/2026
      trích yếu: Triển khai công tác chuyển đổi số năm 2026
      ---

      Thực hiện nhiệm vụ được giao, Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung như sau:

      """
    for section in 1...max(1, sections) {
      text += "\n# NHIỆM VỤ NHÓM \(section)\n"
      for clause in 1...2 {
        text += "\n## \(clause). Nội dung thứ \(clause)\n\n\(sentence)\n"
        for letter in ["a", "b"] { text += "\n\(letter)) \(sentence)\n\n- \(sentence)\n" }
        text += "\n- Cơ quan chủ trì: Sở Khoa học và Công nghệ.\n"
      }
    }
    text += "\n# TỔ CHỨC THỰC HIỆN\n\nTổng kinh phí: {kinh-phí.tổng | đồng} ({kinh-phí.tổng | bằng chữ})./.\n"
    text +=
      "\n::: nơi-nhận\n- Các sở, ban, ngành tỉnh;\n- Lưu: VT.\n:::\n\n::: chữ-ký\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A\n:::\n"
    text += "\n::: phụ-lục DỰ TOÁN KINH PHÍ {#kinh-phí}\n::: dự-toán {đơn-vị-tính=\"nghìn đồng\"}\n"
    text += "| TT | Nội dung | ĐVT | Số lượng | Đơn giá | Thành tiền | Ghi chú |\n|:-:|---|:-:|--:|--:|--:|---|\n"
    for row in 0..<max(1, rows) {
      if row % 20 == 0 { text += "| \(roman(row / 20 + 1)) | Nhóm nội dung \(row / 20 + 1) | | | | | |\n" }
      text +=
        "| \(row % 20 + 1) | Tổ chức hội nghị phổ biến nội dung số \(row + 1) | Lần | \(row % 9 + 1) | \(row % 90 + 10).500 | | |\n"
    }
    return text + ":::\n:::\n"
  }

  private static func roman(_ value: Int) -> String {
    var rest = value
    var text = ""
    for (step, digits) in [
      (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ] {
      while rest >= step {
        text += digits
        rest -= step
      }
    }
    return text
  }
}
