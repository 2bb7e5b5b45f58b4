import KeHoachModel
import KeHoachSource

extension LintRule {
  /// KH206: a section says something.
  static let emptySection = LintRule(
    Rule(
      "KH206", "mục-trống", .warning,
      Bilingual("Mỗi mục có nội dung dưới tiêu đề.", en: "A section has something below its title."),
      reason: Bilingual(
        "Mục chỉ có tiêu đề là phần soạn dở, hoặc là tiêu đề sai cấp.",
        en: "A title alone is unfinished work, or a title of the wrong rank."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "# I. MỤC ĐÍCH\n\n# II. TỔ CHỨC THỰC HIỆN NHIỆM VỤ\n\nSở Nội vụ chủ trì./.\n",
        right: "# I. MỤC ĐÍCH\n\nNâng cao chất lượng.\n\n# II. TỔ CHỨC THỰC HIỆN NHIỆM VỤ\n\nSở Nội vụ chủ trì./.\n"))
  ) { context in
    context.texts(.title).compactMap { title in
      guard let flow = title.flow, let block = title.block, !title.saysItsOwn else { return nil }
      let blocks = context.flow(flow).blocks
      // What comes next is below the title, or is plain text that goes on after it.
      if block + 1 < blocks.count {
        let next = blocks[block + 1]
        if next.parent == block || (next.label == nil && !next.isTitle) { return nil }
      }
      return LintFinding(
        at: title.place,
        Bilingual(
          "mục “\(title.plain.clipped)” chưa có nội dung", en: "nothing stands below “\(title.plain.clipped)”"))
    }
  }
}

extension PlanText {
  /// Whether the title is a paragraph of its own: a task in a sentence, a body and what it does.
  fileprivate var saysItsOwn: Bool {
    guard let (last, _) = lastByte else { return true }
    return [UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(last)
      || bytes.contains(UInt8(ascii: ":")) || bytes.count > 160
  }
}
