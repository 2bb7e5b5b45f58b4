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
      guard place.text.role.isProse, place.text.flow == 0, let (body, tokens) = place.charge,
        context.isClause(place, of: body)
      else { return nil }
      let words = place.tokens.bytes(of: tokens)
      let written = place.text.string(words)
      return LintFinding(
        at: place.text.range(of: words),
        Bilingual(
          "“\(written)” nằm trong mục của chính \(body.name); bỏ cụm này, nêu thẳng nhiệm vụ",
          en: "“\(written)” stands in the clause of \(body.name) itself: say what is to be done"))
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
  /// The body whose name stands right behind the word, and the tokens of both; nil for none, and where the charge is
  /// only spoken of.
  fileprivate var charge: (body: TaskBody, tokens: Range<Int>)? {
    let words = tokens.tokens[sentence.lowerBound..<place].suffix(8)
    guard !words.contains(where: { OwnOrder.others.contains($0.id) }), place + 2 < tokens.tokens.count else {
      return nil
    }
    guard let body = TaskBody.named(first: name(upTo: place + Self.longestName)) else { return nil }
    // The whole name where it is written out, else as much as tells the body.
    let whole = Keyword.fold(body.name)
    let ends = place + 2...min(place + Self.longestName, tokens.tokens.count)
    let end = ends.first { name(upTo: $0) == whole } ?? ends.first { TaskBody.named(first: name(upTo: $0)) == body }
    return end.map { (body, place..<$0) }
  }

  /// The most tokens of the word and the name of a body.
  private static let longestName = 14

  /// The words behind this one, folded.
  private func name(upTo end: Int) -> String {
    Keyword.fold(text.string(tokens.bytes(of: place + 1..<min(end, tokens.tokens.count))))
  }
}

extension TaskBody {
  /// The body that folded words begin with.
  fileprivate static func named(first words: String) -> TaskBody? {
    guard words.hasPrefix("so ") else { return opening(words) }
    return Departments.read(folded: words).first.map(TaskBody.init(department:))
  }
}

extension LintContext {
  /// The longest text that is a clause's opening.
  private static let longestOpening = 200

  /// Whether a place belongs to what a body has to do: a title or clause above it names that body alone, or the text
  /// begins with its name.
  fileprivate func isClause(_ place: Occurrence, of body: TaskBody) -> Bool {
    guard let block = place.text.block else { return false }
    let before = min(Int(place.token.start), Self.longestOpening)
    let colon = place.text.bytes.prefix(before).firstIndex(of: UInt8(ascii: ":"))
    let opening = place.text.string(0..<(colon ?? before))
    let flow = flow(0)
    let above = flow.ancestors(of: block).compactMap { flow.blocks[$0].text?.plain }.filter { $0.utf8.count < 600 }
    return ([opening] + above).contains { words in
      let folded = Keyword.fold(words)
      return TaskBody.read(words, themselves: true) == [body]
        && (folded.hasPrefix("so ") || TaskBody.opening(folded) == body)
    }
  }
}
