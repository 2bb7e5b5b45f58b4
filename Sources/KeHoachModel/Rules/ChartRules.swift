public import KeHoachSource
import KeHoachSyntax
import KeHoachText

extension Rule {
  private static let charts = "Ngôn ngữ kế hoạch, mục Biểu đồ"

  /// KH350: there is something to draw.
  public static let chartNotDrawn = Rule(
    "KH350", "biểu-đồ-không-vẽ-được", .warning,
    Bilingual(
      "Bảng có biểu đồ thì có từ hai đến mười hai số tiền không âm để vẽ.",
      en: "A table with a chart has two to twelve amounts to draw, none below zero."),
    reason: Bilingual(
      "Biểu đồ một thanh, hoặc thiếu thanh, không cho người đọc biết gì.",
      en: "A chart of one bar, or one that lacks a bar, tells a reader nothing."),
    source: charts,
    example: .chart(
      wrong: ["| TT | Nội dung | Kinh phí |", "| 1 | Hội nghị | 60 |", "| | Tổng cộng | 60 |"],
      right: [
        "| TT | Nội dung | Tổng số | Ngân sách tỉnh | Ngân sách xã |", "| 1 | Hội nghị | 60 | 40 | 20 |",
        "| | Tổng cộng | 60 | 40 | 20 |",
      ]))

  /// KH351: the bars are the whole.
  public static let chartOfPart = Rule(
    "KH351", "biểu-đồ-thiếu-phần", .warning,
    Bilingual(
      "Các thanh của biểu đồ cộng lại bằng tổng kinh phí của bảng.",
      en: "The bars of a chart add up to the total of its table."),
    reason: Bilingual(
      "Tỷ lệ phần trăm tính trên một phần kinh phí làm người đọc hiểu sai.",
      en: "Percentages of a part of the money mislead the reader."),
    source: charts,
    example: .chart(
      wrong: [
        "| TT | Nội dung | Tổng số | Trong đó: ngân sách | << |", "| ^^ | ^^ | ^^ | Ngân sách tỉnh | Ngân sách xã |",
        "| 1 | Hội nghị | 60 | 30 | 20 |", "| | Tổng cộng | 60 | 30 | 20 |",
      ],
      right: [
        "| TT | Nội dung | Tổng số | Trong đó: ngân sách | << |", "| ^^ | ^^ | ^^ | Ngân sách tỉnh | Ngân sách xã |",
        "| 1 | Hội nghị | 60 | 40 | 20 |", "| | Tổng cộng | 60 | 40 | 20 |",
      ]))
}

extension Rule.Example {
  /// Tables of a budget in million đồng with a chart by source; heads are the lines before the first numbered one.
  fileprivate static func chart(wrong: [String], right: [String]) -> Rule.Example {
    func table(_ lines: [String]) -> String {
      let columns = lines[0].utf8.count { $0 == UInt8(ascii: "|") } - 1
      let heads = lines.prefix { !$0.hasPrefix("| 1 |") }
      let delimiter = "|" + String(repeating: "---|", count: columns)
      let all = heads + [delimiter] + lines.dropFirst(heads.count)
      return "::: dự-toán {đơn-vị-tính=\"triệu đồng\" biểu-đồ=\"nguồn\"}\n\(all.joined(separator: "\n"))\n:::\n"
    }
    return Rule.Example(wrong: table(wrong), right: table(right))
  }
}

extension Diagnostic {
  /// A word of `biểu-đồ` that is no kind of chart.
  static func unknownChart(_ word: Attributes.Attribute) -> Diagnostic {
    let known = BudgetChart.Kind.allCases.map(\.rawValue)
    var diagnostic = Diagnostic.badAttributeValue(word, of: "biểu-đồ", known: known)
    if let nearest = Keyword.nearest(to: word.text, in: known) {
      diagnostic.message = Bilingual(
        diagnostic.message.vi + "; ý bạn là `\(nearest)`?", en: diagnostic.message.en + "; did you mean `\(nearest)`?")
      diagnostic.fixes = [
        FixIt(Bilingual("viết `\(nearest)`", en: "write `\(nearest)`"), edits: [TextEdit(word.range, nearest)])
      ]
    }
    return diagnostic
  }

  /// A chart that is not drawn.
  static func chart(_ kind: BudgetChart.Kind, _ obstacle: ChartObstacle, at range: Range<Int>) -> Diagnostic {
    let rule: Rule = if case .part = obstacle { .chartOfPart } else { .chartNotDrawn }
    let reason = obstacle.reason(for: kind)
    return Diagnostic(
      rule, at: range,
      Bilingual(
        "không vẽ biểu đồ “\(kind.rawValue)”: \(reason.vi)", en: "no chart “\(kind.rawValue)”: \(reason.en)"))
  }
}

extension ChartObstacle {
  fileprivate func reason(for kind: BudgetChart.Kind) -> Bilingual {
    switch self {
    case .noColumns, .silent:
      kind == .year
        ? Bilingual(
          "bảng không có cột tiền nào mang tên một năm, ví dụ `Năm 2027`",
          en: "no column of amounts names a year, such as `Năm 2027`")
        : Bilingual(
          "bảng không có cột tiền nào mang tên một nguồn, ví dụ `Ngân sách tỉnh`",
          en: "no column of amounts names a source, such as `Ngân sách tỉnh`")
    case .tooFew:
      Bilingual(
        "cần ít nhất hai số tiền lớn hơn 0", en: "it takes two amounts greater than zero")
    case .tooMany(let count):
      Bilingual(
        "có \(count) thanh, biểu đồ chỉ chứa \(BudgetChart.mostCategories)",
        en: "there are \(count) bars, a chart holds \(BudgetChart.mostCategories)")
    case .negative(let name):
      Bilingual("“\(name.clipped)” là số âm", en: "“\(name.clipped)” is below zero")
    case .blankTotal:
      Bilingual(
        "hàng tổng để trống ở một cột có tiền; để chương trình tính hoặc ghi số",
        en: "the total is left blank in a column with money; write it, or leave it to be computed")
    case .part(let sum, let whole):
      Bilingual(
        "các thanh cộng lại được \(sum.vietnamese()), tổng của bảng là \(whole.vietnamese())",
        en: "the bars add up to \(sum.vietnamese()), the total of the table is \(whole.vietnamese())")
    }
  }
}
