import KeHoachModel
import KeHoachSource

extension LintRule {
  /// KH214: an item says something.
  static let emptyItem = LintRule(
    Rule(
      "KH214", "mục-chỉ-có-số", .warning,
      Bilingual("Sau số thứ tự hay gạch đầu dòng có nội dung.", en: "Words follow a number or a hyphen."),
      reason: Bilingual(
        "Số thứ tự đứng một mình là đoạn soạn dở hoặc xóa sót.", en: "A number alone is unfinished, or was left over."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "a) Tổ chức tập huấn.\n\nb)\n\nc) Báo cáo kết quả./.\n",
        right: "a) Tổ chức tập huấn.\n\nb) Mua sách.\n\nc) Báo cáo kết quả./.\n"))
  ) { context in
    context.plan.flows.flatMap { flow in
      let blocks = flow.blocks
      return blocks.indices.compactMap { index -> LintFinding? in
        guard case .paragraph(let text) = blocks[index].content, text.isEmpty, blocks[index].continuations.isEmpty,
          let label = blocks[index].label, let place = label.range
        else { return nil }
        return LintFinding(
          at: place, Bilingual("sau “\(label.text)” không có nội dung", en: "nothing follows “\(label.text)”"))
      }
    }
  }
}
