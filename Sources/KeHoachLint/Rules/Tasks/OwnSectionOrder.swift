import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH712: the clause of a body gives it no task by its name.
  static let ownSectionOrder = LintRule(
    Rule(
      "KH712", "giao-chính-cơ-quan-của-mục", .hint,
      Bilingual(
        "Mục của một cơ quan không viết “giao” chính cơ quan đó.",
        en: "The clause of a body doesn't charge that body by its name."),
      reason: Bilingual(
        "Cả mục đã là việc của cơ quan; câu “giao Sở …” là của văn bản khác chép sang.",
        en: "The clause is the body's already; `giao Sở …` was copied from another document."),
      source: "Thực hành soạn thảo",
      example: ownOrder("giao Sở Tài chính"))
  ) { context in
    context.occurrences(of: OwnOrder.order, where: { $1?.shape == .capitalised }).compactMap { place in
      guard place.text.role.isProse, place.text.flow == 0, let body = place.chargedBody,
        context.isClause(place, of: body)
      else { return nil }
      let name = place.tokens.bytes(of: place.place..<place.place + 3)
      return LintFinding(
        at: place.text.range(of: name),
        Bilingual(
          "“\(place.text.string(name))…” trong mục của chính \(body.name); bỏ “giao”, nêu thẳng việc phải làm",
          en: "“\(place.text.string(name))…” in the clause of \(body.name) itself: say what is to be done"))
    }
  }

  private static func ownOrder(_ wrong: String) -> Rule.Example {
    func plan(_ sentence: String) -> String {
      "#. Sở Y tế: Mở lớp.\n\n#. Sở Tài chính: Căn cứ khả năng ngân sách, \(sentence) bố trí kinh phí./.\n"
    }
    return Rule.Example(wrong: plan(wrong), right: plan("chủ động"))
  }
}

/// What the rule looks for.
enum OwnOrder {
  /// The words, for the lexicon.
  static let words = ["giao", "được", "bàn", "việc"]
  fileprivate static let order = WordSet(["giao"])
  /// Before the word where it isn't this clause that gives the task.
  fileprivate static let others = WordSet(["được", "bàn", "việc"])
}

extension LintContext.Occurrence {
  /// The body whose name stands right behind the word; nil for none, and where the charge is only spoken of.
  fileprivate var chargedBody: TaskBody? {
    let words = tokens.tokens[sentence.lowerBound..<place].suffix(8)
    guard !words.contains(where: { OwnOrder.others.contains($0.id) }), place + 2 < tokens.tokens.count else {
      return nil
    }
    let end = min(place + 9, tokens.tokens.count)
    let named = text.string(tokens.bytes(of: place + 1..<end))
    if Keyword.fold(named).hasPrefix("so ") { return Departments.read(named).first.map(TaskBody.init(department:)) }
    return TaskBody.opening(Keyword.fold(named))
  }
}

extension LintContext {
  /// Whether a place belongs to what a body has to do: a title or clause above it names that body alone, or the text
  /// begins with its name.
  fileprivate func isClause(_ place: Occurrence, of body: TaskBody) -> Bool {
    guard let block = place.text.block else { return false }
    let colon = place.text.bytes.prefix(Int(place.token.start)).firstIndex(of: UInt8(ascii: ":"))
    let opening = place.text.string(0..<(colon ?? Int(place.token.start)))
    let flow = flow(0)
    return ([opening] + flow.ancestors(of: block).compactMap { flow.blocks[$0].text?.plain }).contains { words in
      let folded = Keyword.fold(words)
      return TaskBody.read(words, themselves: true) == [body]
        && (folded.hasPrefix("so ") || TaskBody.opening(folded) == body)
    }
  }
}
