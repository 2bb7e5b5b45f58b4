import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH813: the line of an appendix names the kind of document that the plan is.
  static let attachmentType = LintRule(
    Rule(
      "KH813", "phụ-lục-khác-loại", .warning,
      Bilingual(
        "Dòng `(Kèm theo …)` của phụ lục nêu đúng loại văn bản.",
        en: "The `(Kèm theo …)` line of an appendix names the kind of document."),
      reason: Bilingual(
        "Phụ lục kèm theo quyết định không phải phụ lục của kế hoạch.",
        en: "An appendix to a decision is none to a plan."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục III.1.c",
      example: Rule.Example(wrong: plan("Quyết định"), right: plan("Kế hoạch")))
  ) { context in
    context.foreignAttachments.map { line in
      let written = line.text.string(line.range)
      let right = line.type.rawValue
      return LintFinding(
        at: line.text.range(of: line.range),
        Bilingual(
          "phụ lục ghi kèm theo “\(written)”, văn bản này là \(right)",
          en: "the appendix says “\(written)”, this document is a \(right)"),
        fixes: line.text.edit(line.range, right).map {
          [FixIt(Bilingual("ghi “\(right)”", en: "write “\(right)”"), edits: [$0])]
        } ?? [])
    }
  }

  private static func plan(_ type: String) -> String {
    "Danh mục tại Phụ lục kèm theo./.\n\n::: phụ-lục DANH MỤC\n(Kèm theo \(type) số 01/KH-SNV ngày 07/5/2024 của Sở Nội vụ)\n\nMở lớp.\n:::\n"
  }

  /// KH816: what a sentence announces stands below it.
  static let nothingBelow = LintRule(
    Rule(
      "KH816", "như-sau-mà-trống", .warning,
      Bilingual(
        "Sau câu kết thúc bằng “như sau:” có nội dung.",
        en: "Something stands below a sentence that ends in “như sau:”."),
      reason: Bilingual(
        "Nội dung được báo trước đã bị xóa hoặc chuyển đi.", en: "What it announces was deleted or moved."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "# I. MỤC ĐÍCH, NHIỆM VỤ\n\nCác nhiệm vụ như sau:\n\n# II. TỔ CHỨC THỰC HIỆN\n\nSở Nội vụ mở lớp./.\n",
        right:
          "# I. MỤC ĐÍCH, NHIỆM VỤ\n\nCác nhiệm vụ như sau:\n\n- Mở lớp.\n\n# II. TỔ CHỨC THỰC HIỆN\n\nSở Nội vụ mở lớp./.\n"
      ))
  ) { context in
    (context.texts(.item) + context.texts(.paragraph)).compactMap { text in
      guard let last = text.lastByte, last.byte == UInt8(ascii: ":"), let flow = text.flow, let place = text.block,
        let block = context.block(of: text), block.continuations.isEmpty
      else { return nil }
      let tokens = text.tokens.tokens
      guard announcing.matches(before: tokens.count, in: tokens) else { return nil }
      let blocks = context.flow(flow).blocks
      // Only a title behind it shows that nothing was meant to stand here.
      guard place + 1 < blocks.count, blocks[place + 1].isTitle, blocks[place + 1].parent != place,
        blocks[place + 1].label != nil, blocks[place + 1].parent != block.parent
      else { return nil }
      let bytes = text.trimmed
      return LintFinding(
        at: text.range(of: bytes),
        Bilingual(
          "sau “\(text.string(max(0, last.offset - 8)..<last.offset + 1).drop { $0 != " " }.drop { $0 == " " })” không có nội dung nào",
          en: "nothing stands below this sentence"))
    }
  }

  private static let announcing = Phrases(PhraseWords.announcing)
}

/// A `(Kèm theo …)` line of an appendix that names another kind of document than the plan is.
struct ForeignAttachment {
  /// The line.
  var text: PlanText
  /// The bytes of the kind that it names.
  var range: Range<Int>
  /// What the plan is.
  var type: DocumentType

  private static let attaching = Phrases(["kèm theo"])

  /// The lines of a plan.
  static func all(in context: LintContext) -> [ForeignAttachment] {
    guard context.plan.header.issuedWith == nil,
      let type = DocumentType(rawValue: context.plan.header.documentType.value)
    else { return [] }
    return context.texts(.appendixReference).compactMap { text in
      let tokens = text.tokens.tokens
      guard let head = attaching.first(in: tokens.indices, of: tokens), head + 3 < tokens.count else { return nil }
      let bytes = Int(tokens[head + 2].start)..<Int(tokens[head + 3].end)
      let written = text.string(bytes)
      guard let other = DocumentType.allCases.first(where: { $0.rawValue.lowercased() == written.lowercased() }),
        other != type
      else { return nil }
      return ForeignAttachment(text: text, range: bytes, type: type)
    }
  }
}
