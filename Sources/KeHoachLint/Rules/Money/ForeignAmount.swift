import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH330: thousands in amounts of the text are grouped by dots.
  static let foreignAmount = LintRule(
    Rule(
      "KH330", "tiền-kiểu-nước-ngoài", .hint,
      Bilingual(
        "Số tiền trong lời văn ngăn hàng nghìn bằng dấu chấm.", en: "Amounts in the text group thousands with dots."),
      reason: Bilingual(
        "Tiếng Việt dùng dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân.",
        en: "In Vietnamese the dot groups thousands, the comma stands before decimals."),
      source: "Luật Kế toán, Điều 11",
      example: Rule.Example(wrong: "Chi 1,500,000 đồng./.\n", right: "Chi 1.500.000 đồng./.\n"))
  ) { context in
    context.moneyTexts.flatMap { money in
      money.mentions.flatMap { mention in
        mention.parts.compactMap { part -> LintFinding? in
          let digits = money.text.bytes[part.range]
          let groups = digits.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
          guard groups.count >= 3, !digits.contains(UInt8(ascii: ".")), case .success(let reading) = part.number else {
            return nil
          }
          let written = money.text.string(part.range)
          let right = reading.value.vietnamese()
          return LintFinding(
            at: money.text.range(of: part.range),
            Bilingual(
              "“\(written)” ngăn hàng nghìn bằng dấu phẩy; cần ghi “\(right)”",
              en: "“\(written)” groups thousands with commas; write “\(right)”"),
            fixes: money.text.edit(part.range, right).map {
              [FixIt(Bilingual("ghi “\(right)”", en: "write “\(right)”"), edits: [$0])]
            } ?? [])
        }
      }
    }
  }
}
