import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH803: an appendix that the text announces is there.
  static let absentAppendix = LintRule(
    Rule(
      "KH803", "thiếu-phụ-lục", .warning,
      Bilingual(
        "Phụ lục, biểu nêu trong lời văn có trong kế hoạch.", en: "Appendices that the text announces are there."),
      reason: Bilingual(
        "Văn bản ban hành thiếu phụ lục phải thu hồi hoặc đính chính.",
        en: "A document issued without its appendix has to be recalled or corrected."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục III.1",
      example: Rule.Example(
        wrong: "Danh mục tại Phụ lục II kèm theo./.\n\n" + appendix,
        right: "Danh mục tại Phụ lục kèm theo./.\n\n" + appendix)
    )
  ) { context in
    let mentions = context.appendixMentions()
    guard !mentions.isEmpty else { return [] }
    let appendices = context.plan.appendices
    let numbers = Set(appendices.compactMap(\.number))
    let forms = Set(appendices.filter(\.isForm).compactMap(\.number))
    let isOpen = appendices.contains { $0.mayBeAny(of: appendices.count) }
    var labelled: Set<String>?
    return mentions.compactMap { mention -> LintFinding? in
      guard isAnnounced(mention, context) else { return nil }
      let missing = mention.numbers.first { number in
        !(mention.isForm ? forms : numbers).contains(number) && !isOpen
          && !(appendices.count == 1 && numbers.isEmpty && number == 1)
      }
      guard missing != nil || mention.numbers.isEmpty && appendices.isEmpty else { return nil }
      if let missing {
        // A form or appendix may be a table or a paragraph with that name.
        let known = labelled ?? LintRule.labelled(context)
        labelled = known
        if known.contains("\(mention.isForm) \(missing)") { return nil }
      }
      let name = mention.text.string(mention.bytes)
      return LintFinding(
        at: mention.text.range(of: mention.bytes),
        Bilingual(
          "lời văn dẫn “\(name)” nhưng kế hoạch không có", en: "the text announces “\(name)”, which is not there"),
        caption: "không có trong kế hoạch")
    }
  }

  /// KH804: the text mentions every appendix.
  static let unmentionedAppendix = LintRule(
    Rule(
      "KH804", "phụ-lục-không-được-dẫn", .warning,
      Bilingual("Lời văn có chỉ dẫn về từng phụ lục.", en: "The text mentions every appendix."),
      reason: Bilingual(
        "Văn bản có phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về phụ lục đó.",
        en: "The decree wants the text to point at each appendix."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục III.1.a",
      example: Rule.Example(
        wrong: "# I. MỤC ĐÍCH, NHIỆM VỤ\n\nMở lớp.\n\n# II. TỔ CHỨC THỰC HIỆN\n\nSở Nội vụ mở lớp./.\n\n" + appendix,
        right:
          "# I. MỤC ĐÍCH, NHIỆM VỤ\n\nMở lớp (chi tiết tại Phụ lục).\n\n# II. TỔ CHỨC THỰC HIỆN\n\nSở Nội vụ mở lớp./.\n\n"
          + appendix))
  ) { context in
    let appendices = context.plan.appendices
    guard !appendices.isEmpty, context.plan.body.blocks.count(where: \.isTitle) >= 2 else { return [] }
    let mentions = context.appendixMentions()
    if mentions.contains(where: \.numbers.isEmpty) { return [] }
    let attached = context.occurrences(of: attachWords).contains { word in
      word.text.flow ?? 0 == 0 && word.text.role.kind != .recipient
        && attaching.matches(at: word.place, in: word.tokens.tokens)
        && !context.cited.overlap(word.text.range(of: word.token.range))
    }
    if attached, appendices.count == 1 || mentions.isEmpty { return [] }
    let numbers = mentions.flatMap(\.numbers)
    guard let least = numbers.min(), let greatest = numbers.max() else {
      return attached ? [] : appendices.map(unmentioned)
    }
    if appendices.count == 1 { return [] }
    // Where something is attached without a number, or `đến` stands between two mentions, those between are meant too.
    let isOpen = attachesMore(mentions, context) || spans(mentions, context)
    let all = Set(numbers + context.appendixMentions(everywhere: true).flatMap(\.numbers))
    return appendices.filter { appendix in
      appendix.number.map { isOpen ? !(least...greatest).contains($0) : !all.contains($0) } ?? false
    }.map(unmentioned)
  }

  /// Whether a text says `kèm theo` of something that it gives no number of.
  private static func attachesMore(_ mentions: [AppendixMention], _ context: LintContext) -> Bool {
    let numbered = Set(mentions.map { ObjectIdentifier($0.text) })
    return context.occurrences(of: attachWords).contains { word in
      word.text.flow ?? 0 == 0 && word.text.role.kind != .recipient && !numbered.contains(ObjectIdentifier(word.text))
        && attaching.matches(at: word.place, in: word.tokens.tokens)
        && !context.cited.overlap(word.text.range(of: word.token.range))
    }
  }

  /// Whether two mentions are the ends of a span: `từ Phụ lục I đến Phụ lục IV`.
  private static func spans(_ mentions: [AppendixMention], _ context: LintContext) -> Bool {
    mentions.contains { mention in
      let tokens = mention.text.tokens.tokens
      return mention.range.lowerBound > 0 && through.contains(tokens[mention.range.lowerBound - 1].id)
    }
  }

  private static let through = WordSet(["đến", "-", "–"])

  private static func unmentioned(_ appendix: Appendix) -> LintFinding {
    let name = [appendix.label, appendix.title.plain].filter { !$0.isEmpty }.joined(separator: ": ")
    return LintFinding(
      at: appendix.title.range.isEmpty ? appendix.range : appendix.title.range,
      Bilingual(
        "lời văn không có chỉ dẫn về phụ lục này (“\(name.clipped)”)", en: "the text never mentions this appendix"),
      caption:
        "cần dẫn trong lời văn, như “chi tiết tại \(appendix.label.isEmpty ? "Phụ lục" : appendix.label) kèm theo”")
  }

  /// KH806: the appendices stand in the order of their numbers.
  static let appendixOrder = LintRule(
    Rule(
      "KH806", "thứ-tự-phụ-lục", .warning,
      Bilingual("Phụ lục đánh số liên tiếp, không trùng.", en: "Appendices are numbered one after the other."),
      reason: Bilingual(
        "Hai phụ lục cùng số, hoặc đảo thứ tự, thì dẫn chiếu trong lời văn không còn đúng.",
        en: "With two of one number, or in another order, references go wrong."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục III.1.b",
      example: Rule.Example(wrong: two("Phụ lục II", "Phụ lục II"), right: two("Phụ lục I", "Phụ lục II")))
  ) { context in
    var last: (number: Int, appendix: Appendix)?
    var expected: Int?
    return context.plan.appendices.compactMap { appendix in
      guard let number = appendix.number else { return nil }
      // Behind one that is out of order the count may go on as if it weren't.
      let isNext = number == expected
      defer {
        last = (number, appendix)
        expected = (isNext || expected == nil ? number : expected ?? number) + 1
      }
      guard let before = last, !isNext, number != before.number + 1, number != 1 || before.number == 1 else {
        return nil
      }
      let right = expected ?? before.number + 1
      return LintFinding(
        at: context.labelPlace(of: appendix),
        Bilingual(
          "“\(appendix.label.clipped)” đứng sau “\(before.appendix.label.clipped)”; phải là số \(right)",
          en: "“\(appendix.label.clipped)” stands after “\(before.appendix.label.clipped)”; it must be number \(right)"
        ))
    }
  }

  private static let appendix = "::: phụ-lục DANH MỤC NHIỆM VỤ\nMở lớp.\n:::\n"

  private static func two(_ first: String, _ second: String) -> String {
    "Chi tiết tại các phụ lục kèm theo./.\n\n::: phụ-lục DANH MỤC {nhãn=\"\(first)\"}\nMở lớp.\n:::\n\n"
      + "::: phụ-lục KINH PHÍ {nhãn=\"\(second)\"}\nTự chi.\n:::\n"
  }

  private static let attachWords = WordSet(["kèm", "đính", "dự"])
  private static let attaching = Phrases(PhraseWords.attaching)
  private static let pointing = Phrases(PhraseWords.pointing)
  private static let documents = Phrases(PhraseWords.documents)
  private static let ownPlan = Phrases(PhraseWords.ownPlan)

  /// Whether a mention says where something of this plan stands: `chi tiết tại Phụ lục 3`, `Phụ lục II kèm theo`.
  private static func isAnnounced(_ mention: AppendixMention, _ context: LintContext) -> Bool {
    let tokens = mention.text.tokens.tokens
    var upper = mention.range.upperBound
    while upper < tokens.count, upper - mention.range.upperBound < 10, !mention.text.endsSentence(tokens[upper]) {
      upper += 1
    }
    let behind = mention.range.upperBound..<upper
    if ownPlan.occur(in: behind, of: tokens) { return true }
    // What belongs to another document is named before or behind it.
    let before = max(0, mention.range.lowerBound - 8)..<mention.range.lowerBound
    for range in [before, behind] {
      if documents.occur(in: range, of: tokens) || tokens[range].contains(where: { $0.kind == .symbol }) {
        return false
      }
    }
    let isAttached = attaching.occur(
      in: mention.range.upperBound..<min(upper, mention.range.upperBound + 4), of: tokens)
    return isAttached || !mention.numbers.isEmpty && pointing.matches(before: mention.range.lowerBound, in: tokens)
  }

  /// The appendices and forms that a text begins with the name of.
  private static func labelled(_ context: LintContext) -> Set<String> {
    var names: Set<String> = []
    for head in context.occurrences(of: heads) where head.place == 0 {
      let tokens = head.tokens.tokens
      let isForm = form.matches(at: 0, in: tokens)
      guard let length = (isForm ? form : appendixHead).length(at: 0, in: tokens), length < tokens.count,
        let number = head.text.ordinal(tokens[length])
      else { continue }
      names.insert("\(isForm) \(number)")
    }
    return names
  }

  private static let heads = WordSet(PhraseWords.appendixHeads)
  private static let appendixHead = Phrases(["phụ lục", "phụ lục số"])
  private static let form = Phrases(["biểu số", "biểu mẫu số", "biểu"])
}

extension LintContext {
  /// Where the author wrote the label of an appendix; where the compiler made it, the title.
  fileprivate func labelPlace(of appendix: Appendix) -> Range<Int> {
    if let place = place(of: appendix.label, in: appendix.range) { return place }
    return appendix.title.range.isEmpty ? appendix.range : appendix.title.range
  }
}

extension Appendix {
  /// Whether its name is `Biểu` or `Mẫu`, not `Phụ lục`.
  fileprivate var isForm: Bool {
    let label = Keyword.fold(label)
    guard !label.hasPrefix("phu luc") else { return false }
    return ["bieu", "mau"].contains { label.hasPrefix($0) || Keyword.fold(title.plain).hasPrefix($0) }
  }

  /// Whether the author named it in a way that says no number, so that it may be any.
  fileprivate func mayBeAny(of count: Int) -> Bool {
    number == nil && (count > 1 || Keyword.fold(label) != "phu luc")
  }
}
