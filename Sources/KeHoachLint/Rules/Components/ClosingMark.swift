import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH130: `./.` stands at the end of the text only.
  static let closingMarkPlace = LintRule(
    Rule(
      "KH130", "dấu-kết-thúc-giữa-bài", .warning,
      Bilingual("Dấu `./.` chỉ đứng ở cuối nội dung.", en: "The mark `./.` stands at the end of the text only."),
      reason: Bilingual(
        "Sau `./.` người đọc hiểu là hết văn bản; dấu ở giữa thường do ghép hai văn bản.",
        en: "After `./.` the reader takes the text to be over; in the middle it mostly joins two documents."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4",
      example: Rule.Example(
        wrong: "- Tổ chức tập huấn./.\n\n- Báo cáo kết quả./.\n", right: "- Tổ chức tập huấn.\n\n- Báo cáo kết quả./.\n"
      ))
  ) { context in
    // A decision may carry its plan in one file.
    guard context.isPlan else { return [] }
    return context.occurrences(of: mark).compactMap { found in
      let text = found.text
      guard text.flow == 0 || text.role.kind == .preamble, found.neighbour(1) != nil || !context.isLast(text) else {
        return nil
      }
      switch text.role.kind {
      case .cell, .headCell, .caption: return nil
      default: break
      }
      let part = found.token.range
      return LintFinding(
        at: text.range(of: part),
        Bilingual(
          "dấu `./.` đứng giữa nội dung: phía sau còn văn bản", en: "`./.` stands in the middle: more text follows"),
        fixes: text.edit(part, ".").asFix(Bilingual("ghi dấu chấm", en: "write a full stop")))
    }
  }

  /// The words of the `Lexicon` that this rule looks for.
  static let closingMarkWords = ["./."]
  private static let mark = WordSet(closingMarkWords)
}

extension LintContext {
  /// Whether no more words follow in the body, outside of tables.
  fileprivate func isLast(_ text: PlanText) -> Bool {
    let blocks = plan.body.blocks
    guard let block = text.block else {
      return blocks.allSatisfy { $0.text == nil } && plan.preamble.last?.text.range == text.place
    }
    guard !blocks[(block + 1)...].contains(where: { $0.text != nil }) else { return false }
    guard let last = blocks[block].continuations.last else { return true }
    return last.range == text.place
  }
}
