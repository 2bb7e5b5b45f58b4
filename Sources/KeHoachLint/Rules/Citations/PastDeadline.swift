import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH413: a deadline is not over before the plan is issued.
  static let pastDeadline = LintRule(
    Rule(
      "KH413", "thời-hạn-đã-qua", .warning,
      Bilingual("Thời hạn không trước ngày ban hành kế hoạch.", en: "A deadline isn't before the plan's date."),
      reason: Bilingual(
        "Thời hạn đã qua khi kế hoạch ban hành thì không ai thực hiện được; thường do sao chép kế hoạch năm trước hoặc "
          + "dự thảo trình chậm.",
        en: "Nobody can meet a deadline that is over; it is mostly left from last year's plan or a late draft."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: ExampleText.plan("Triển khai nhiệm vụ", "Các phòng hoàn thành trước ngày 30/4/2026./."),
        right: ExampleText.plan("Triển khai nhiệm vụ", "Các phòng hoàn thành trước ngày 30/6/2026./.")
      ))
  ) { context in
    guard let today = context.plan.header.effectiveDate, today.isComplete else { return [] }
    let days = context.dates
    let dates = days + context.quarters
    var told: [Column: Int] = [:]
    var history: Set<Column> = []
    var found: [LintFinding] = []
    for place in dates.indices {
      let date = dates[place]
      guard let value = date.value, value.latest < today else { continue }
      // Older days are those of what was, not of what is to be done; a table that holds them shows the whole course.
      guard value.year >= today.year - 1 else {
        if let column = Column(date.text) { history.insert(column) }
        continue
      }
      // The quarter that is the time of a task is another rule's matter.
      let isLast = place < days.count && (place + 1 == days.count || days[place + 1].text !== date.text)
      guard isLast && isTime(date.text, context) || isDeadline(date, context) || isGoal(date, context) else { continue }
      let range = date.text.range(of: date.range)
      guard !context.cited.contains(range.lowerBound) else { continue }
      // A table may list what was done since the beginning: one finding a column says it.
      if let column = Column(date.text) {
        if let first = told[column] {
          found[first].notes.append(Diagnostic.Note(at: range, Bilingual("cũng đã qua", en: "over too")))
          continue
        }
        told[column] = found.count
      }
      found.append(
        LintFinding(
          at: range,
          Bilingual(
            "thời hạn “\(date.text.string(date.range))” đã qua vào ngày của kế hoạch (\(today.short))",
            en: "the deadline “\(date.text.string(date.range))” is over on the plan's date (\(today.short))"),
          notes: context.plan.header.date.map {
            [Diagnostic.Note(at: $0.range, Bilingual("ngày của kế hoạch", en: "the plan's date"))]
          } ?? []))
    }
    let past = Set(told.filter { history.contains($0.key) }.values)
    return found.indices.filter { !past.contains($0) }.map { found[$0] }
  }

  /// A column of a table.
  private struct Column: Hashable {
    var flow: Int
    var block: Int
    var column: Int

    init?(_ text: PlanText) {
      guard case .cell(_, let column) = text.role, let flow = text.flow, let block = text.block else { return nil }
      (self.flow, self.block, self.column) = (flow, block, column)
    }
  }

  /// Whether a text says when a task is done: `Thời gian thực hiện: …`, or a cell of such a column.
  private static func isTime(_ text: PlanText, _ context: LintContext) -> Bool {
    guard case .cell(_, let column) = text.role else {
      let opening = Keyword.fold(String(text.plain.prefix(40)))
      return text.role.isProse && timeOpenings.contains { opening.hasPrefix($0) }
    }
    guard let block = context.block(of: text), let table = block.table else { return false }
    // Of two rows of heads the lower one tells: `Bắt đầu` is no deadline.
    let heads = table.head.compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }
    guard let head = heads.last(where: { !$0.isCovered && !$0.text.isEmpty }) else { return false }
    let words = head.text.plain
    return words.utf8.count < 60 && timeHeads.contains(Keyword.fold(words))
  }

  private static let timeOpenings = [
    "thoi gian thuc hien:", "thoi gian hoan thanh:", "thoi han:", "thoi han hoan thanh:", "thoi gian:",
    "thoi gian to chuc:",
  ]
  private static let timeHeads: Set<String> = [
    "thoi gian", "thoi gian thuc hien", "thoi gian hoan thanh", "thoi han", "thoi han hoan thanh", "tien do",
    "tien do thuc hien", "thoi gian to chuc", "thoi gian trien khai", "han hoan thanh", "hoan thanh",
  ]

  /// Whether the words before a date make it a deadline: `hoàn thành trước ngày …`, `chậm nhất ngày …`. That something
  /// was done or existed before a day is none.
  private static func isDeadline(_ date: WrittenDate, _ context: LintContext) -> Bool {
    let tokens = date.text.tokens.tokens
    var place = date.tokens.lowerBound - 1
    while place >= 0, fillers.contains(tokens[place].id) { place -= 1 }
    guard place >= 0 else { return false }
    let word = tokens[place].id
    if word == nearest.ids[0] {
      return place > 0 && latest.contains(tokens[place - 1].id) && !isPast(tokens, before: place)
    }
    let isBefore = before.contains(word)
    guard isBefore || within.contains(word) else { return false }
    if isBefore, place == 0 || DateWords.open.contains(tokens[place - 1].id) {
      return !tellsWhatWas(date.text, tokens, after: date.tokens.upperBound)
    }
    // The verb stands near: for `trong` right before it.
    var verb = place - 1
    let limit = max(0, place - (isBefore ? 14 : 3))
    while verb >= limit, !ends.contains(tokens[verb].id), !isOther(tokens, verb) {
      if isDeadlineVerb(tokens, verb), isBefore || tokens[verb].id == done { return !isPast(tokens, before: verb) }
      verb -= 1
    }
    return isBefore
      && (isOrder(date.text, tokens, before: place)
        || isOrderToBody(date.text, tokens, before: place, until: date.tokens.upperBound))
  }

  /// Whether a text below a title of goals begins with a day by which they are reached: `Đến ngày 31/12/2026: 100% xã …`.
  private static func isGoal(_ date: WrittenDate, _ context: LintContext) -> Bool {
    let tokens = date.text.tokens.tokens
    guard date.text.role.isProse, let flow = date.text.flow, date.tokens.upperBound < tokens.count,
      date.text.isSign(tokens[date.tokens.upperBound], ":") || date.text.isSign(tokens[date.tokens.upperBound], ","),
      let first = tokens.first, DateWords.until.contains(first.id),
      tokens[1..<max(1, date.tokens.lowerBound)].allSatisfy({ DateWords.spanFillers.contains($0.id) }),
      !tellsWhatWas(date.text, tokens, after: date.tokens.upperBound + 1)
    else { return false }
    let blocks = context.flow(flow).blocks
    var title = context.parent(of: date.text)
    while let block = title {
      // A title is short; what is no title may be folded for each date below it.
      let plain = blocks[block].text?.plain ?? ""
      let words = plain.utf8.count < 600 ? Keyword.fold(plain).replacing(programme, with: "") : ""
      if reviewTitles.contains(where: words.holdsBytes) { return false }
      if goalTitles.contains(where: words.holdsBytes) { return true }
      title = blocks[block].parent
    }
    return false
  }

  private static let goalTitles = ["muc tieu", "chi tieu"]
  /// The name of a programme is no title of goals.
  private static let programme = "muc tieu quoc gia"
  private static let reviewTitles = PhraseWords.lookBack.map { Keyword.fold($0) }

  /// Whether a verb that has a deadline ends at a token: `hoàn thành`, not `thành lập` or `thành phố`.
  private static func isDeadlineVerb(_ tokens: [Token], _ place: Int) -> Bool {
    guard verbs.contains(tokens[place].id) else { return false }
    return tokens[place].id != done || place > 0 && tokens[place - 1].id == complete
  }

  private static let complete = WordSet(["hoàn"]).ids[0]

  /// Whether a sentence that opens with a day tells what there was before: `Trước ngày 01/7/2025, tỉnh có 11 huyện.`
  private static func tellsWhatWas(_ text: PlanText, _ tokens: [Token], after place: Int) -> Bool {
    var word = place
    var tells = false
    while word < tokens.count, !ends.contains(tokens[word].id) {
      if isDeadlineVerb(tokens, word) { return false }
      if tellingWords.contains(tokens[word].id) {
        // `có 11 huyện`, but not `có kế hoạch`.
        tells = tells || tokens[word].id != has || word + 1 < tokens.count && tokens[word + 1].kind == .number
      }
      word += 1
    }
    return tells
  }

  private static let tellingWords = WordSet(["đã", "chưa", "do", "có", "còn"])
  private static let has = WordSet(["có"]).ids[0]

  /// Whether a word makes the day that of something else: `ban hành`, but not the `ban` of `Ủy ban`; `hiệu lực`, but not
  /// `lực lượng`; `cấp phép`, but not `cấp xã`.
  private static func isOther(_ tokens: [Token], _ place: Int) -> Bool {
    let word = tokens[place].id
    guard others.contains(word) else { return false }
    if word == ban { return place + 1 < tokens.count && tokens[place + 1].id == hanh }
    if word == luc { return place > 0 && tokens[place - 1].id == hieu }
    if word == level { return !(place + 1 < tokens.count && levels.contains(tokens[place + 1].id)) }
    return true
  }

  private static let ban = WordSet(["ban"]).ids[0]
  private static let hanh = WordSet(["hành"]).ids[0]
  private static let luc = WordSet(["lực"]).ids[0]
  private static let hieu = WordSet(["hiệu"]).ids[0]
  private static let level = WordSet(["cấp"]).ids[0]
  private static let levels = WordSet(["xã", "tỉnh", "huyện", "trên", "có"])

  /// Whether the clause before a token is an order: it begins with the verb of something to be made or done, and
  /// nothing behind it makes the day that of something else.
  private static func isOrder(_ text: PlanText, _ tokens: [Token], before place: Int) -> Bool {
    var start = place
    while start > 0, place - start < 40, !ends.contains(tokens[start - 1].id), !text.isSign(tokens[start - 1], ":") {
      start -= 1
    }
    guard let length = orders.length(at: start, in: tokens), start + length < place else { return false }
    return !(start + length..<place).contains {
      notOrdered.contains(tokens[$0].id) || issued.matches(at: $0, in: tokens)
    }
  }

  /// Whether the sentence gives a body something to do by the day with which it ends: `Các sở xây dựng kế hoạch trước
  /// ngày 20/01/2026.`
  private static func isOrderToBody(_ text: PlanText, _ tokens: [Token], before place: Int, until end: Int) -> Bool {
    guard end >= tokens.count || text.endsSentence(tokens[end]) else { return false }
    var start = place
    while start > 0, place - start < 40, !text.endsSentence(tokens[start - 1]), !text.isSign(tokens[start - 1], ":") {
      start -= 1
    }
    guard let head = bodies.length(at: start, in: tokens),
      let order = orders.first(in: start + head..<place, of: tokens), let length = orders.length(at: order, in: tokens)
    else { return false }
    // Without an object the day is that on which something came to be: `các đơn vị thành lập trước ngày …`
    return order + length < place && !(start..<place).contains { notOrdered.contains(tokens[$0].id) }
  }

  private static let bodies = Phrases(DateWords.bodies)
  private static let orders = Phrases(DateWords.orders)
  private static let issued = Phrases(["ban hành", "có hiệu lực"])
  private static let notOrdered = WordSet(["được", "đã", "từ", "so", "sinh", "tuyển", "ký", "khởi"])

  /// Whether `đã` stands in the sentence before a token.
  private static func isPast(_ tokens: [Token], before place: Int) -> Bool {
    var word = place - 1
    while word >= 0, word > place - 24, !ends.contains(tokens[word].id) {
      if past.contains(tokens[word].id) { return true }
      word -= 1
    }
    return false
  }

  private static let fillers = WordSet(["ngày", "tháng", "là", "đến", "cuối", "hết"])
  private static let nearest = WordSet(["nhất"])
  private static let latest = WordSet(["chậm", "muộn"])
  private static let before = WordSet(["trước"])
  private static let within = WordSet(["trong"])
  /// The last syllable of a verb that has a deadline: `hoàn thành`, `báo cáo`.
  private static let verbs = WordSet(["thành", "xong", "báo", "gửi", "trình", "nộp", "hạn"])
  private static let done = WordSet(["thành"]).ids[0]
  /// What makes the day that of something else: `các dự án được khởi công trước ngày …`.
  private static let others = WordSet([
    "được", "ban", "sinh", "cấp", "ký", "tuyển", "khởi", "lực", "từ", "so", "đã",
  ])
  private static let past = WordSet(["đã"])
  private static let ends = WordSet([".", ";"])
}
