import KeHoachModel
import KeHoachSource
import KeHoachSyntax
import KeHoachText

extension LintRule {
  /// KH805: sections and clauses of this plan that the text refers to are there.
  static let sectionReference = LintRule(
    Rule(
      "KH805", "dẫn-chiếu-sai", .warning,
      Bilingual(
        "Mục, khoản, điểm được dẫn của kế hoạch này có thật.", en: "Sections and clauses referred to are there."),
      reason: Bilingual(
        "Đánh số lại mà không sửa dẫn chiếu thì người thực hiện không biết làm theo nội dung nào.",
        en: "After renumbering, nobody knows what a stale reference means."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6",
      example: Rule.Example(
        wrong:
          "# I. MỤC ĐÍCH, NHIỆM VỤ\n\n1. Mở lớp.\n\n2. Mua sách.\n\n# II. TỔ CHỨC THỰC HIỆN\n\nSở Nội vụ làm nhiệm vụ tại khoản 4 Mục I Kế hoạch này./.\n",
        right:
          "# I. MỤC ĐÍCH, NHIỆM VỤ\n\n1. Mở lớp.\n\n2. Mua sách.\n\n# II. TỔ CHỨC THỰC HIỆN\n\nSở Nội vụ làm nhiệm vụ tại khoản 1 Mục I Kế hoạch này./.\n"
      ))
  ) { context in
    let heads = context.occurrences(of: head)
    let articles = context.occurrences(of: article)
    guard !heads.isEmpty || !articles.isEmpty, case let sections = SectionIndex(context.plan.body) else { return [] }
    let lostArticles = articles.compactMap { lostArticle($0, sections, context) }
    guard !sections.isEmpty else { return lostArticles }
    return lostArticles
      + heads.compactMap { head in
        guard let reference = SectionReference(head, context), let lost = reference.lost(in: sections) else {
          return nil
        }
        let written = head.text.string(reference.bytes)
        return LintFinding(
          at: head.text.range(of: reference.bytes),
          Bilingual("“\(written)”: kế hoạch không có \(lost)", en: "“\(written)”: the plan has no \(lost)"),
          caption: "không có \(lost)")
      }
  }

  private static let head = WordSet(["mục", "phần"])
  private static let article = WordSet(["điều"])
  private static let ownPlan = Phrases(PhraseWords.ownPlan)

  /// `Điều 5 Kế hoạch này` in a plan without it.
  private static func lostArticle(_ head: LintContext.Occurrence, _ sections: SectionIndex, _ context: LintContext)
    -> LintFinding?
  {
    guard head.text.flow == 0, head.text.role.isProse, let number = head.neighbour(1), number.kind == .number,
      let value = head.text.ordinal(number), !sections.articles.contains(value),
      ownPlan.matches(at: head.place + 2, in: head.tokens.tokens)
    else { return nil }
    let bytes = head.tokens.bytes(of: head.place..<head.place + 2)
    let written = head.text.string(bytes)
    guard !context.cited.overlap(head.text.range(of: bytes)) else { return nil }
    return LintFinding(
      at: head.text.range(of: bytes),
      Bilingual("“\(written)”: kế hoạch không có Điều \(value)", en: "“\(written)”: the plan has no article \(value)"),
      caption: "không có Điều \(value)")
  }
}

/// `điểm c khoản 2 Mục III`.
private struct SectionReference {
  private var section: Int
  /// Whether it says `Phần` for `Mục`.
  private var isPart: Bool
  /// The part that the section is of: `Mục V Phần II`.
  private var partOfSection: Int?
  private var clause: Int?
  private var point: Int?
  /// The last number of `1.3`: the clause is the first.
  private var decimal: Int?
  /// Whether the number of the clause stands behind that of the section: `mục II.5`.
  private var isDotted = false
  private(set) var bytes: Range<Int>

  private static let part = WordSet(["phần"])
  private static let section = WordSet(["mục"])
  private static let plan = Phrases(["của kế hoạch"])
  private static let clause = Phrases(["khoản"])
  private static let point = Phrases(["điểm"])
  private static let ownPlan = Phrases(PhraseWords.ownPlan)
  private static let pointing = Phrases(PhraseWords.pointing)

  /// Reads the reference around the word `Mục`; nil where it may speak of another document.
  init?(_ head: LintContext.Occurrence, _ context: LintContext) {
    let tokens = head.tokens.tokens
    guard head.text.flow == 0, head.text.role.isProse, let number = head.neighbour(1), number.kind == .word,
      let section = head.text.ordinal(number)
    else { return nil }
    self.section = section
    isPart = Self.part.contains(head.token.id)
    var start = head.place
    // `khoản 2`, `khoản 2,` before it; a list of clauses is read no further than its last one.
    func value(_ phrase: Phrases, _ read: (Token) -> Int?) -> Int? {
      var number = start - 1
      if number > 0, head.text.isSign(tokens[number], ",") { number -= 1 }
      guard number > 0, phrase.matches(at: number - 1, in: tokens), let value = read(tokens[number]) else { return nil }
      start = number - 1
      return value
    }
    if !isPart { clause = value(Self.clause) { $0.kind == .number ? head.text.ordinal($0) : nil } }
    if !isPart, clause == nil, let numbers = Self.decimal(before: start, in: head) {
      (clause, decimal, start) = (numbers.clause, numbers.point, numbers.start)
    }
    if clause != nil, decimal == nil {
      point = value(Self.point) { $0.kind == .word ? PointLetter.ordinal(head.text.word($0)) : nil }
    }
    var end = head.place + 2
    if !isPart, clause == nil, let value = Self.dottedClause(at: end, in: head) {
      (clause, isDotted) = (value, true)
      end += 2
    }
    if isPart, start > 1, Self.section.contains(tokens[start - 2].id), head.text.ordinal(tokens[start - 1]) != nil {
      // The reference at `Mục` says it.
      return nil
    }
    if !isPart, end + 1 < tokens.count, Self.part.contains(tokens[end].id),
      let part = head.text.ordinal(tokens[end + 1])
    {
      partOfSection = part
      end += 2
    }
    bytes = Int(tokens[start].start)..<Int(tokens[end - 1].end)
    guard !context.cited.overlap(head.text.range(of: bytes)) else { return nil }
    let isOwn = Self.ownPlan.occur(in: end..<min(tokens.count, end + 3), of: tokens)
    if isOwn { return }
    // `Phần II của Kế hoạch.` with no number or name behind it is this one too.
    if Self.plan.matches(at: end, in: tokens), tokens[end + 1].shape == .capitalised {
      let next = end + 3
      let isEnd = next >= tokens.count || tokens[next].kind == .punctuation
      if isEnd { return }
    }
    // Without `Kế hoạch này`, only where nothing else is named: `tại Mục II.`, `theo khoản 3 Mục II;`, `Mục II Phần I.`
    guard partOfSection != nil || Self.pointing.matches(before: start, in: tokens),
      !context.cited.overlap(head.text.place)
    else { return nil }
    guard end < tokens.count else { return }
    let closes = tokens[end].kind == .punctuation && !(end + 1 < tokens.count && tokens[end + 1].space == 0)
    guard closes, head.text.endsSentence(tokens[end]) || head.text.isSign(tokens[end], ")")
    else { return nil }
  }

  /// The numbers of `điểm 1.3` before the section, and the token at which it begins.
  private static func decimal(before start: Int, in head: LintContext.Occurrence)
    -> (clause: Int, point: Int, start: Int)?
  {
    let tokens = head.tokens.tokens
    var place = start - 1
    if place > 0, head.text.isSign(tokens[place], ",") { place -= 1 }
    guard place > 0, tokens[place].kind == .number,
      point.matches(at: place - 1, in: tokens) || Self.clause.matches(at: place - 1, in: tokens)
    else { return nil }
    let numbers = head.text.word(tokens[place]).split(separator: ".").map { Int($0) }
    guard numbers.count == 2, let first = numbers[0], let last = numbers[1], first < 100, last < 100 else {
      return nil
    }
    return (first, last, place - 1)
  }

  /// The `5` of `mục II.5`.
  private static func dottedClause(at place: Int, in head: LintContext.Occurrence) -> Int? {
    let tokens = head.tokens.tokens
    guard place + 1 < tokens.count, head.text.isSign(tokens[place], "."), tokens[place].space == 0,
      tokens[place + 1].kind == .number, tokens[place + 1].space == 0
    else { return nil }
    return head.text.ordinal(tokens[place + 1])
  }

  /// The first part that isn't there; nil when all of them are.
  func lost(in index: SectionIndex) -> String? {
    if isPart {
      // Plans without parts call their sections so.
      let isThere = index.parts.isEmpty ? !index.sections(section).isEmpty : index.parts[section] != nil
      return isThere ? nil : "Phần \(RomanNumeral.string(section))"
    }
    var sections = index.sections(section)
    if let part = partOfSection, !index.parts.isEmpty {
      guard let place = index.parts[part] else { return "Phần \(RomanNumeral.string(part))" }
      sections = sections.filter { index.parent(of: $0) == place }
      guard !sections.isEmpty else {
        return "Mục \(RomanNumeral.string(section)) trong Phần \(RomanNumeral.string(part))"
      }
    }
    guard !sections.isEmpty else { return "Mục \(RomanNumeral.string(section))" }
    guard let clause else { return nil }
    let clauses = index.blocks(.arabic, clause, below: sections)
    // What is numbered in another way may be called so too.
    if isDotted || decimal != nil, index.blocks(.arabic, 1, below: sections).isEmpty { return nil }
    if let decimal {
      let isThere = !index.blocks(.decimal2, decimal, below: clauses).isEmpty
      return isThere ? nil : "điểm \(clause).\(decimal) trong Mục \(RomanNumeral.string(section))"
    }
    guard !clauses.isEmpty else { return "khoản \(clause) trong Mục \(RomanNumeral.string(section))" }
    guard let point, index.blocks(.letter, point, below: clauses).isEmpty else { return nil }
    return "điểm \(PointLetter.string(point)) trong khoản \(clause)"
  }
}

/// The blocks of a body by their numbers.
private struct SectionIndex {
  private struct Key: Hashable {
    var parent: Int?
    var scheme: Label.Scheme
    var value: Int
  }

  private var roman: [Int: [Int]] = [:]
  /// The blocks of the parts by their numbers: `Phần II`.
  private(set) var parts: [Int: Int] = [:]
  /// The numbers of its articles.
  private(set) var articles: Set<Int> = []
  private var parents: [Int: Int] = [:]
  private var numbered: [Key: [Int]] = [:]

  /// Whether the plan has no sections, and so numbers something else.
  var isEmpty: Bool { roman.isEmpty }

  init(_ body: Flow) {
    for (index, block) in body.blocks.enumerated() {
      guard let label = block.label else {
        if let article = block.text.flatMap({ Self.article($0.plain) }) { articles.insert(article) }
        continue
      }
      switch label.scheme {
      case .part: parts[label.value] = parts[label.value] ?? index
      case .roman:
        parents[index] = block.parent
        roman[label.value, default: []].append(index)
      case .article: articles.insert(label.value)
      case .arabic, .decimal2, .letter:
        numbered[Key(parent: block.parent, scheme: label.scheme, value: label.value), default: []].append(index)
      default: break
      }
    }
  }

  /// The number of an article that runs in: `Điều 1. Ban hành …`.
  private static func article(_ text: String) -> Int? {
    guard text.hasPrefix("Điều ") else { return nil }
    return Int(text.dropFirst("Điều ".count).prefix { $0.isNumber })
  }

  /// The block that a section stands under.
  func parent(of section: Int) -> Int? { parents[section] }

  func sections(_ value: Int) -> [Int] { roman[value] ?? [] }

  func blocks(_ scheme: Label.Scheme, _ value: Int, below parents: [Int]) -> [Int] {
    // Of sections with one number, one in each part, the first few tell.
    parents.prefix(50).flatMap { numbered[Key(parent: $0, scheme: scheme, value: value)] ?? [] }
  }
}
