import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH544: both the kind and the field in the name of a unit have a capital.
  static let unitCapitals = LintRule(
    Rule(
      "KH544", "tên-đơn-vị-thiếu-chữ-hoa", .hint,
      Bilingual(
        "Tên đơn vị viết hoa cả chữ đầu của từ chỉ loại hình và chữ đầu của từ chỉ chức năng, lĩnh vực.",
        en: "In the name of a unit the word for its kind and that for its field begin with a capital."),
      reason: Bilingual(
        "“Trung tâm khuyến nông”, “phòng Nội vụ” hoa một nửa: không rõ là tên riêng hay danh từ chung.",
        en: "`Trung tâm khuyến nông`, `phòng Nội vụ` are half a name: one unit, or any?"),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục II, mục IV.1",
      example: Rule.Example(
        wrong: "Văn phòng phối hợp với Trung tâm khuyến nông và phòng Nội vụ xã Ea Tu./.\n",
        right: "Văn phòng phối hợp với Trung tâm Khuyến nông và Phòng Nội vụ xã Ea Tu; các trường tiểu học./.\n"))
  ) { context in
    // What the rules on names of bodies speak of is theirs.
    lazy var known = SortedRanges(
      context.phraseSlips.filter(\.isTold).map { $0.text.range(of: $0.range) }
        + context.shortNameSlips.map { $0.text.range(of: $0.range) })
    var places = SlipGroup()
    for place in context.occurrences(of: UnitHeads.shared.words, where: UnitHeads.shared.mayBegin) {
      guard let name = UnitHeads.shared.name(at: place), !known.overlap(place.text.range(of: name.range)) else {
        continue
      }
      let (text, word) = (place.text, name.word.range)
      let right = text.string(word).withCapitals(like: "A")
      places.add(
        text.range(of: name.range), text.edit(word, right), written: text.string(name.range),
        expected: text.string(name.range.lowerBound..<word.lowerBound) + right
          + text.string(word.upperBound..<name.range.upperBound))
    }
    // `báo Đắk Lắk` is the province's newspaper.
    for place in context.occurrences(of: Press.heads, where: { $0.shape == .lower && $1?.shape == .capitalised }) {
      guard place.text.role.holdsNames, let own = context.provinces.own?.name, place.isPress(of: own) else { continue }
      let name = place.token.range.lowerBound..<(place.after?.range.lowerBound ?? 0) + own.utf8.count
      let right = place.text.string(place.token.range).withCapitals(like: "A")
      places.add(
        place.text.range(of: name), place.text.edit(place.token.range, right), written: place.text.string(name),
        expected: right + " " + own)
    }
    return places.finding(
      { written, right in
        Bilingual("“\(written)”: tên một đơn vị viết “\(right)”", en: "“\(written)”: a unit's name is “\(right)”")
      }, fix: Bilingual("viết hoa", en: "write a capital"), isSafe: false)
  }
}

extension PhraseSlip {
  /// Whether another rule speaks of the name: of its letters, or of its capitals where they are surely wrong.
  fileprivate var isTold: Bool {
    guard kind != .phrase else { return false }
    return miss.difference != .capitals && miss.difference != .lowercase || wrongCapitals != nil
  }
}

/// The kinds of `UnitNames` by their first words.
private struct UnitHeads {
  static let shared = UnitHeads()

  private struct Kind {
    var head: [WordID]
    var fields: [[WordID]]
  }

  /// The first words of the kinds.
  let words = WordSet(UnitNames.kinds.map { $0.head[0] })
  /// The second words of those of two.
  private let seconds = WordSet(UnitNames.kinds.compactMap { $0.head.count > 1 ? $0.head[1] : nil })
  private let compounds = WordSet(UnitNames.compounds)
  private let plain = WordSet(UnitNames.plain)
  private var kinds: [WordID: [Kind]] = [:]

  private init() {
    func ids(_ words: [String]) -> [WordID] { words.compactMap { Lexicon.words.id(of: $0.lowercased()) } }
    for kind in UnitNames.kinds {
      let head = ids(kind.head)
      kinds[head[0], default: []].append(Kind(head: head, fields: kind.fields.map(ids)))
    }
  }

  /// Whether the next token doesn't rule out that half a name begins.
  func mayBegin(_ token: Token, _ next: Token?) -> Bool {
    guard let next, next.kind == .word else { return false }
    return token.shape == .capitalised || next.shape == .capitalised || seconds.contains(next.id)
  }

  /// A name of which one half has its capital: the bytes of it, and the word that lacks one.
  func name(at place: LintContext.Occurrence) -> (range: Range<Int>, word: Token)? {
    let tokens = place.tokens.tokens
    guard place.text.role.holdsNames, let candidates = kinds[place.token.id] else { return nil }
    for kind in candidates
    where tokens.have(kind.head, at: place.place)
      && tokens[place.place..<place.place + kind.head.count].dropFirst().areSmall
    {
      let start = place.place + kind.head.count
      guard let field = kind.fields.first(where: { tokens.have($0, at: start) }) else { continue }
      let end = start + field.count
      let range = place.token.range.lowerBound..<tokens[end - 1].range.upperBound
      switch (place.token.shape, tokens[start].shape) {
      case (.capitalised, .lower) where tokens[start..<end].areSmall && isName(place, through: end):
        return (range, tokens[start])
      case (.lower, .capitalised) where !(place.before.map { compounds.contains($0.id) } ?? false):
        return (range, place.token)
      default: continue
      }
    }
    return nil
  }

  /// Whether a kind with a capital begins a name: inside of a sentence always, else where a proper name follows.
  private func isName(_ place: LintContext.Occurrence, through end: Int) -> Bool {
    if let before = place.before, before.kind == .word {
      // `Giao Trung tâm …` begins a sentence.
      let isSmall = before.shape == .lower || place.place == 1 && before.shape == .capitalised
      return isSmall && !compounds.contains(before.id) && !CommonWordTable.shared.isWord(before, place.token)
    }
    // What stands between commas or semicolons begins with a small letter unless it is a name.
    if let before = place.before, Signs.separators.contains(before.id) { return true }
    guard plain.contains(place.token.id) else { return false }
    return place.tokens.tokens[end...].prefix(6).prefix { $0.kind == .word || $0.kind == .number }
      .contains { $0.shape == .capitalised }
  }
}

/// Newspapers and stations by the name of their province.
private enum Press {
  static let heads = WordSet(UnitNames.press)
  static let verbs = WordSet(UnitNames.beforeReport)
}

extension LintContext.Occurrence {
  /// Whether the name of a province stands behind `báo` or `đài`, which is no verb here: `thông báo`.
  fileprivate func isPress(of province: String) -> Bool {
    guard let after, !(before.map { Press.verbs.contains($0.id) } ?? false) else { return false }
    return text.bytes[Int(after.start)...].starts(with: province.utf8)
  }
}

extension [Token] {
  /// Whether words stand from a token on.
  fileprivate func have(_ words: [WordID], at start: Int) -> Bool {
    start + words.count <= count && words.indices.allSatisfy { self[start + $0].id == words[$0] }
  }
}

extension ArraySlice<Token> {
  /// Whether no word has a capital.
  fileprivate var areSmall: Bool { allSatisfy { $0.shape == .lower || $0.kind != .word } }
}

extension PlanText.Role {
  /// Whether names of units stand in such texts as in a sentence.
  fileprivate var holdsNames: Bool {
    switch self {
    case .cell, .recipient, .title: true
    default: isProse
    }
  }
}
