import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH331: a summary says of a part what the budget of that part says.
  static let budgetsDiffer = LintRule(
    Rule(
      "KH331", "phụ-lục-khác-phụ-lục", .warning,
      Bilingual(
        "Dòng của bảng tổng hợp khớp với tổng của bảng chi tiết cùng tên.",
        en: "A row of a summary has the amount of the detailed budget of that name."),
      reason: Bilingual(
        "Hai phụ lục ghi cho một nội dung hai số tiền thì không biết duyệt theo số nào.",
        en: "If two appendices give one item two amounts nobody knows which is approved."),
      source: "Dự toán phải khớp từ chi tiết đến tổng",
      example: Rule.Example(wrong: example("130"), right: example("120")))
  ) { context in
    BudgetNames(context.plan).contradictions.map { summary, detail in
      let (ours, theirs) = (summary.main.vietnamese(), detail.main.vietnamese())
      return LintFinding(
        at: summary.range,
        Bilingual(
          "“\(summary.title.clipped)” ghi \(ours) đồng, bảng chi tiết “\(detail.title.clipped)” ghi \(theirs) đồng",
          en:
            "“\(summary.title.clipped)” says \(ours) đồng, the detailed budget “\(detail.title.clipped)” \(theirs) đồng"
        ),
        caption: "bảng chi tiết: \(theirs) đồng",
        notes: [
          Diagnostic.Note(at: detail.range, Bilingual("số của bảng chi tiết", en: "the detailed budget's amount"))
        ])
    }
  }

  private static func example(_ amount: String) -> String {
    let head = "::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n"
    return "Triển khai./.\n\n::: phụ-lục TỔNG HỢP KINH PHÍ\n\(head)| 1 | Truyền thông | 15 |\n"
      + "| 2 | Đào tạo nguồn nhân lực | \(amount) |\n| | Tổng cộng | {} |\n:::\n:::\n\n"
      + "::: phụ-lục DỰ TOÁN KINH PHÍ ĐÀO TẠO NGUỒN NHÂN LỰC\n\(head)| 1 | Lớp một | 80 |\n| 2 | Lớp hai | 40 |\n"
      + "| | Tổng cộng | 120 |\n:::\n:::\n"
  }
}
