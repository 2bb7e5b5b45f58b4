import KeHoachModel
import KeHoachSource
import KeHoachText

/// The year or period that the subject of a plan names.
struct SubjectYears {
  /// `năm 2026`; nil for a period or several years.
  private(set) var year: Int?
  /// `giai đoạn 2026 - 2030`.
  private(set) var period: ClosedRange<Int>?

  init(_ context: LintContext) {
    guard let subject = context.texts(.subject).first else { return }
    let tokens = subject.tokens.tokens
    let years = Self.years(in: subject, tokens, context)
    let periods = Self.periods(in: subject, tokens)
    if periods.count == 1, years.isEmpty { period = periods[0].years }
    if periods.isEmpty, years.count == 1 { year = years[0].year }
  }

  private static let yearWord = WordSet(["năm"])
  private static let periodWords = Phrases(["giai đoạn", "thời kỳ", "năm học"])

  /// The years behind `năm` that belong to no cited document.
  static func years(in text: PlanText, _ tokens: [Token], _ context: LintContext) -> [(year: Int, token: Int)] {
    tokens.indices.dropFirst().compactMap { index in
      guard yearWord.contains(tokens[index - 1].id), let year = text.year(tokens[index]),
        !context.cited.overlap(text.range(of: tokens[index].range))
      else { return nil }
      return (year, index)
    }
  }

  /// `giai đoạn 2026 - 2030`, `năm học 2026 - 2027`, and the token at which the years begin.
  static func periods(in text: PlanText, _ tokens: [Token]) -> [(years: ClosedRange<Int>, token: Int)] {
    tokens.indices.compactMap { index in
      guard let length = periodWords.length(at: index, in: tokens), index + length + 2 < tokens.count,
        let first = text.year(tokens[index + length]), tokens[index + length + 1].kind == .punctuation,
        let last = text.year(tokens[index + length + 2]), first <= last
      else { return nil }
      return (first...last, index + length)
    }
  }
}

extension PlanText {
  /// The value of a token of four digits that is a year of our time.
  func year(_ token: Token) -> Int? {
    guard token.kind == .number, token.range.count == 4, let year = Int(word(token)), (1990...2100).contains(year)
    else {
      return nil
    }
    return year
  }
}

extension LintRule {
  /// KH808: titles and times speak of the year of the subject.
  static let staleYear = LintRule(
    Rule(
      "KH808", "năm-cũ", .warning,
      Bilingual(
        "Tiêu đề, tên phụ lục, thời gian của nhiệm vụ không ghi năm trước năm của kế hoạch.",
        en: "Titles, appendices and times of tasks don't name a year before the plan's."),
      reason: Bilingual(
        "Năm cũ thường sót lại khi lấy kế hoạch năm trước làm mẫu.", en: "It is mostly left over from last year's plan."
      ),
      source: "Thực hành soạn thảo",
      example: Rule.Example(wrong: plan(year: 2025), right: plan(year: 2026)))
  ) { context in
    var found: [LintFinding] = []
    if let year = SubjectYears(context).year {
      for text in context.texts(.title) + context.texts(.appendixTitle) + context.texts(.caption) {
        let tokens = text.tokens.tokens
        let years = SubjectYears.years(in: text, tokens, context)
        guard let stale = years.first, years.allSatisfy({ $0.year == year - 1 }),
          spending.occur(in: tokens.indices, of: tokens) || !review.occur(in: tokens.indices, of: tokens)
        else { continue }
        found.append(
          finding(text, tokens[stale.token], "trích yếu ghi năm \(year)", "the subject says \(year)", String(year)))
      }
    }
    guard let date = context.plan.header.effectiveDate else { return found }
    found += staleFunding(context, date)
    for group in context.assignments.groups {
      let times = group.compactMap { stalePart(of: $0, date, context) }
      // A table that goes years back tells how a work came about.
      guard times.count <= max(1, group.count / 3), times.allSatisfy({ $0.year == date.year - 1 }) else { continue }
      found += times.map {
        finding($0.text, $0.token, "kế hoạch ban hành năm \(date.year)", "the plan is of \(date.year)", nil)
      }
    }
    return found
  }

  /// KH815: titles and appendices speak of the period or the year of the subject.
  static let stalePeriod = LintRule(
    Rule(
      "KH815", "giai-đoạn-cũ", .warning,
      Bilingual(
        "Tiêu đề, tên phụ lục không ghi giai đoạn trước giai đoạn hoặc năm của kế hoạch.",
        en: "Titles and appendices don't name a period before the plan's period or year."),
      reason: Bilingual(
        "Giai đoạn cũ thường sót lại khi lấy kế hoạch giai đoạn trước làm mẫu.",
        en: "It is mostly left over from the plan before."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(wrong: plan(period: "2021 - 2025"), right: plan(period: "2026 - 2030")))
  ) { context in
    let subject = SubjectYears(context)
    guard let period = subject.period ?? subject.year.map({ $0...$0 }) else { return [] }
    let isYear = subject.period == nil
    return (context.texts(.title) + context.texts(.appendixTitle) + context.texts(.caption)).compactMap { text in
      let tokens = text.tokens.tokens
      guard let stale = SubjectYears.periods(in: text, tokens).first, stale.years.lowerBound < period.lowerBound,
        stale.years.upperBound < period.upperBound, !review.occur(in: tokens.indices, of: tokens)
      else { return nil }
      let bytes = Int(tokens[stale.token].start)..<Int(tokens[stale.token + 2].end)
      guard !context.cited.overlap(text.range(of: bytes)) else { return nil }
      let right = isYear ? "năm \(period.lowerBound)" : "\(period.lowerBound) - \(period.upperBound)"
      return LintFinding(
        at: text.range(of: bytes),
        Bilingual(
          "ở đây ghi “\(text.string(bytes))”, trích yếu ghi \(right)",
          en: "this says “\(text.string(bytes))”, the subject \(right)"), caption: "trích yếu: \(right)",
        fixes: isYear
          ? []
          : text.edit(bytes, right).map {
            [FixIt(Bilingual("ghi “\(right)”", en: "write “\(right)”"), edits: [$0])]
          } ?? [])
    }
  }

  private static let review = Phrases(PhraseWords.review)
  private static let yearWord = WordSet(["năm"])
  private static let funding = Phrases(PhraseWords.funding)
  /// A title that looks ahead, whatever words of review stand in it.
  private static let spending = Phrases(["kinh phí thực hiện"])
  private static let funded = Phrases(PhraseWords.funded)
  private static let leftOver = Phrases(PhraseWords.leftOver)

  /// `kinh phí năm 2025 đã giao` in a plan of 2026 that was issued in 2026.
  private static func staleFunding(_ context: LintContext, _ date: PlanDate) -> [LintFinding] {
    guard let year = SubjectYears(context).year, date.year >= year else { return [] }
    return context.occurrences(of: yearWord).compactMap { word in
      guard word.text.flow == 0, word.text.role.isProse, let next = word.neighbour(1), word.text.year(next) == year - 1,
        !context.cited.overlap(word.text.range(of: next.range))
      else { return nil }
      let (tokens, sentence) = (word.tokens.tokens, word.sentence)
      guard funding.occur(in: sentence.lowerBound..<word.place, of: tokens),
        isPaidFromBudget(word)
          || funded.occur(
            in: max(sentence.lowerBound, word.place - 6)..<min(sentence.upperBound, word.place + 5), of: tokens),
        !leftOver.occur(in: sentence, of: tokens), !review.occur(in: sentence, of: tokens),
        !sentence.contains(where: { word.text.year(tokens[$0]) == year })
      else { return nil }
      return finding(word.text, next, "trích yếu ghi năm \(year)", "the subject says \(year)", String(year))
    }
  }

  /// Whether a year is that of the budget that pays: `từ ngân sách phường năm 2025` before a mark.
  private static func isPaidFromBudget(_ word: LintContext.Occurrence) -> Bool {
    let (tokens, next) = (word.tokens.tokens, word.place + 2)
    guard next >= tokens.count || tokens[next].kind == .punctuation,
      let budget = (max(1, word.place - 4)..<word.place).first(where: { budget.matches(at: $0, in: tokens) })
    else { return false }
    return (max(0, budget - 2)..<budget).contains { from.contains(tokens[$0].id) }
  }

  private static let budget = Phrases(["ngân sách"])
  private static let from = WordSet(["từ"])

  /// The last year that the time of a task names, where all of them are before the plan's. A full date is no matter
  /// of this rule: it is compared with that of the plan.
  private static func stalePart(of task: AssignedTask, _ date: PlanDate, _ context: LintContext)
    -> (text: PlanText, token: Token, year: Int)?
  {
    guard let time = task.facts[.time] else { return nil }
    let parts = time.text.tokens.tokens.filter { Int($0.start) >= time.start }
    guard !parts.contains(where: { $0.kind == .date && $0.range.count > 7 }) else { return nil }
    let years = parts.compactMap { token in time.text.finalYear(token).map { (token: token, year: $0) } }
    guard let last = years.last, years.allSatisfy({ $0.year < date.year }) else { return nil }
    return (time.text, last.token, last.year)
  }

  private static func finding(_ text: PlanText, _ token: Token, _ vi: String, _ en: String, _ right: String?)
    -> LintFinding
  {
    let written = text.word(token)
    let edit = right.flatMap { text.edit(token.range, $0) }
    return LintFinding(
      at: text.range(of: token.range),
      Bilingual("ở đây ghi “\(written)”, \(vi)", en: "this says “\(written)”, \(en)"), caption: vi,
      fixes: edit.map { [FixIt(Bilingual("ghi “\($0.text)”", en: "write “\($0.text)”"), edits: [$0])] } ?? [])
  }

  private static func plan(year: Int) -> String {
    ExampleText.plan("Triển khai nhiệm vụ năm 2026", "# I. NHIỆM VỤ NĂM \(year)\n\nMở lớp./.")
  }

  private static func plan(period: String) -> String {
    ExampleText.plan(
      "Triển khai nhiệm vụ giai đoạn 2026 - 2030", "# I. NHIỆM VỤ GIAI ĐOẠN \(period)\n\nMở lớp./.")
  }
}

extension PlanText {
  /// The year of a month or quarter: `2025`, `10/2025`, `IV/2025`.
  fileprivate func finalYear(_ token: Token) -> Int? {
    if let year = year(token) { return year }
    guard token.kind == .date || token.kind == .symbol, token.range.count > 5, token.range.count <= 8 else {
      return nil
    }
    let digits = bytes[token.range.upperBound - 5..<token.range.upperBound]
    guard digits.first == UInt8(ascii: "/"), let year = Int(String(decoding: digits.dropFirst(), as: UTF8.self)) else {
      return nil
    }
    return (1990...2100).contains(year) ? year : nil
  }
}
