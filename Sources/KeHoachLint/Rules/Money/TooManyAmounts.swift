import KeHoachModel
import KeHoachSource

extension LintRule {
  /// KH339: the numbers of a table find room on its page.
  static let tooManyAmounts = LintRule(
    Rule(
      "KH339", "bảng-quá-rộng", .warning,
      Bilingual(
        "Các cột số của bảng vừa bề rộng trang ở cỡ chữ 8, là cỡ nhỏ nhất còn dễ đọc.",
        en: "The numbers of a table fit the width of its page at 8 pt, the smallest type that is read with ease."),
      reason: Bilingual(
        "Bảng rộng hơn trang thì số bị ngắt giữa chừng, đọc nhầm thành số khác.",
        en: "In a table wider than the page numbers break, and are read as others."),
      source: "Thực hành lập dự toán",
      example: Rule.Example(wrong: example(count: 12), right: example(count: 6)))
  ) { context in
    let body = context.plan.body.blocks.map { ($0, Page.portrait) }
    let appendices = context.plan.appendices.flatMap { appendix in
      appendix.flow.blocks.map { ($0, Page(of: appendix)) }
    }
    return (body + appendices).compactMap { block, page -> LintFinding? in
      guard let table = block.table, let place = table.head.first?.range ?? table.rows.first?.range else { return nil }
      let need = leastWidth(of: table)
      guard need > page.width else { return nil }
      let (width, room) = (Int(need.rounded(.up)), Int(page.width))
      return LintFinding(
        at: place,
        Bilingual(
          "bảng \(table.columnCount) cột cần rộng ít nhất \(width) mm, trang chỉ có \(room) mm nên số sẽ bị ngắt; hãy "
            + page.advice.vi + ", dùng đơn vị tính lớn hơn hoặc bớt cột",
          en: "the \(table.columnCount) columns need at least \(width) mm, the page has \(room) mm, and numbers will "
            + "break: \(page.advice.en), take a larger unit or fewer columns"))
    }
  }

  /// The page of a table as the built-in style sheet sets it.
  private struct Page {
    /// The width of the text in millimetres.
    let width: Double
    /// What makes it wider.
    let advice: Bilingual

    static let portrait = Page(width: 165, advice: turning)

    private static let turning = Bilingual(
      "đưa bảng vào phụ lục có `{khổ=ngang}`", en: "put the table into an appendix with `{khổ=ngang}`")

    init(of appendix: Appendix) {
      switch (appendix.paper, appendix.isLandscape) {
      case (.a4, false): self = .portrait
      case (.a4, true): self.init(width: 252, advice: Bilingual("dùng khổ A3", en: "take A3 paper"))
      case (.a3, false): self.init(width: 252, advice: Self.turning)
      case (.a3, true): self.init(width: 375, advice: Bilingual("chia thành hai bảng", en: "make two tables"))
      }
    }

    private init(width: Double, advice: Bilingual) {
      self.width = width
      self.advice = advice
    }
  }

  /// The width below which numbers break, in millimetres.
  private static func leastWidth(of table: Table) -> Double {
    var longest = [Double](repeating: 0, count: table.columnCount)
    for row in table.rows {
      for (column, cell) in row.cells.prefix(longest.count).enumerated()
      where cell.columnSpan == 1 && !cell.isCovered {
        longest[column] = max(longest[column], numberWidth(cell.text.plain))
      }
    }
    return longest.reduce(0) { $0 + $1 + cellMargins }
  }

  /// Both margins of a cell of the smallest type, and a line.
  private static let cellMargins = 1.6

  /// The width of a number in Times New Roman at 8 pt; 0 for words. A digit is half an em wide, a mark a quarter.
  private static func numberWidth(_ text: String) -> Double {
    var quarters = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): quarters += 2
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "-"): quarters += 1
      default: return 0
      }
    }
    return Double(quarters) / 4 * 8 * 25.4 / 72
  }

  /// A table of so many amounts.
  private static func example(count: Int) -> String {
    func row(_ first: String, _ cell: String) -> String {
      "| \(first) |" + String(repeating: " \(cell) |", count: count) + "\n"
    }
    return row("Dự án", "Vốn") + row("---", "--:") + row("Làm đường", "105.674.000.000") + "\nHết./.\n"
  }
}
