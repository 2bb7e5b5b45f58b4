import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH543: common nouns have no capital.
  static let commonNounCapitals = LintRule(
    Rule(
      "KH543", "danh-từ-chung-viết-hoa", .hint,
      Bilingual(
        "Danh từ chung không chỉ một cơ quan, văn bản cụ thể thì viết thường.",
        en: "A common noun that names no single body or document has no capital."),
      reason: Bilingual(
        "Nghị định chỉ viết hoa tên riêng; “các Sở, ngành” nói chung các sở, không phải tên một sở.",
        en: "The decree has capitals for names; `các Sở, ngành` speaks of departments in general."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục II, mục IV",
      example: Rule.Example(
        wrong: "Văn phòng phối hợp với các Tổ chức quốc tế, các Đề án khác./.\n",
        right: "Văn phòng phối hợp với các tổ chức quốc tế, các đề án khác./.\n"))
  ) { context in
    var places = SlipGroup()
    for place in context.occurrences(of: Words.budget) {
      for token in place.budgetCapitals {
        places.add(
          place.text.range(of: token.range), place.text.edit(token.range, place.text.string(token.range).lowercased()),
          written: place.quote(place.token.range, words: 3), expected: "ngân sách nhà nước")
      }
    }
    for place in context.occurrences(
      of: Words.many, where: { $1.map { $0.shape == .capitalised || Words.nouns.contains($0.id) } ?? false })
    {
      for token in place.commonNouns {
        let written = place.text.string(token.range)
        let right = written.lowercased()
        places.add(
          place.text.range(of: token.range), place.text.edit(token.range, right),
          written: place.text.string(place.token.range.lowerBound..<token.range.upperBound), expected: right)
      }
    }
    for place in context.occurrences(of: Words.nouns, where: { noun, _ in noun.shape == .capitalised })
    where place.isCounted {
      guard let number = place.before else { continue }
      let right = place.text.string(place.token.range).lowercased()
      places.add(
        place.text.range(of: place.token.range), place.text.edit(place.token.range, right),
        written: place.text.string(number.range.lowerBound..<(place.after ?? place.token).range.upperBound),
        expected: right)
    }
    for place in context.occurrences(of: Words.levels, where: { level, _ in level.shape == .capitalised })
    where place.isLevelOfBody {
      guard let body = place.before.map({ Words.people.contains($0.id) ? place.neighbour(-2) ?? $0 : $0 }) else {
        continue
      }
      let right = place.text.string(place.token.range).lowercased()
      places.add(
        place.text.range(of: place.token.range), place.text.edit(place.token.range, right),
        written: place.text.string(body.range.lowerBound..<place.token.range.upperBound), expected: right)
    }
    for place in context.occurrences(of: Words.compounds, where: { $1?.kind == .word }) {
      guard let compound = place.commonCompound else { continue }
      for token in place.tokens.tokens[place.place..<place.place + compound.count] where token.shape == .capitalised {
        let right = place.text.string(token.range).lowercased()
        places.add(
          place.text.range(of: token.range), place.text.edit(token.range, right),
          written: place.text.string(place.tokens.bytes(of: place.place..<place.place + compound.count)),
          expected: compound.text)
      }
    }
    return places.finding(
      { written, expected in
        Bilingual(
          "“\(written)”: danh từ chung, viết thường “\(expected)”",
          en: "“\(written)” is no name: “\(expected)” has no capital")
      }, fix: Bilingual("viết thường", en: "write small letters"))
  }

  fileprivate enum Words {
    static let many = WordSet(["các"])
    static let budget = WordSet(["ngân"])
    static let nouns = WordSet(CommonNouns.plural)
    static let nameSeconds = WordSet(CommonNouns.nameSeconds)
    static let otherSeconds = WordSet(CommonNouns.otherSeconds)
    static let parts = WordSet(CommonNouns.parts)
    static let of = WordSet(["của"])
    static let levels = WordSet(CommonNouns.levels)
    static let people = WordSet([CommonNouns.people])
    static let councils = WordSet(CommonNouns.councils)
    static let beforeLevel = WordSet(CommonNouns.beforeLevel)
    static let whole = WordSet([CommonNouns.whole])
    static let compounds = WordSet(CommonNouns.compounds.map { $0.pieces(between: " ")[0] })
    static let wholes = CommonNouns.compounds.map { text in
      Compound(text: text, ids: text.pieces(between: " ").compactMap { Lexicon.words.id(of: $0) })
    }
    static let these = WordSet(CommonNouns.these)
    static let seconds: [WordID: WordSet] = Dictionary(
      CommonNouns.seconds.flatMap { first, second in WordSet([first]).ids.map { ($0, WordSet([second])) } },
      uniquingKeysWith: { first, _ in first })
  }
}

/// Words that make one common noun.
private struct Compound {
  /// As it should be written.
  var text: String
  /// Its words.
  var ids: [WordID]
  /// The number of its words.
  var count: Int { ids.count }
}

extension LintContext.Occurrence {
  /// The compound that begins with a small letter here and has a capital further on, inside of a sentence; or is
  /// `Đảng viên`, which begins with one behind a small word.
  fileprivate var commonCompound: Compound? {
    guard text.role.isProse || text.role.kind == .cell, let before,
      before.kind == .word && before.shape == .lower || text.isSign(before, ","),
      let compound = LintRule.Words.wholes.first(where: { whole in
        place + whole.count <= tokens.tokens.count
          && zip(whole.ids, tokens.tokens[place...]).allSatisfy { $0 == $1.id }
      })
    else { return nil }
    let shapes = tokens.tokens[place..<place + compound.count].map(\.shape)
    guard shapes.allSatisfy({ $0 == .lower || $0 == .capitalised || $0 == .uncased }) else { return nil }
    let isMixed = shapes[0] == .lower && shapes.contains(.capitalised)
    // The name of a body may end here, and another name follow.
    let next = neighbour(compound.count)
    return isMixed && next?.shape != .capitalised || compound.count == 2 && shapes == [.capitalised, .lower]
      ? compound : nil
  }

  /// Whether a level with a capital stands behind a body or `toàn` and no name follows: `UBND Tỉnh`, `toàn Tỉnh`.
  fileprivate var isLevelOfBody: Bool {
    guard text.role.isProse || text.role.kind == .recipient || text.role.kind == .cell, token.space > 0,
      token.lineBreaks == 0, let before, LintRule.Words.beforeLevel.contains(before.id),
      before.shape != .mixed
    else { return false }
    if LintRule.Words.people.contains(before.id) {
      guard before.shape == .lower, let council = neighbour(-3), LintRule.Words.councils.contains(council.id) else {
        return false
      }
    }
    guard let after, after.kind != .punctuation else { return true }
    // `toàn Tỉnh đoàn`; but `UBND Tỉnh ủy quyền`.
    if LintRule.Words.whole.contains(before.id), LintRule.Words.otherSeconds.contains(after.id) { return false }
    return after.shape == .lower && !LintRule.Words.nameSeconds.contains(after.id)
  }

  /// The capitals of `Ngân sách Nhà nước` inside of a sentence, where it is not the name of the law.
  fileprivate var budgetCapitals: [Token] {
    guard text.role.isProse, let state = neighbour(2), let before = neighbour(-1), before.kind == .word,
      text.string(token.range.lowerBound..<(neighbour(3) ?? state).range.upperBound).lowercased()
        == "ngân sách nhà nước",
      !["luật", "viện", "cục", "vụ", "phòng"].contains(text.string(before.range).lowercased())
    else { return [] }
    return [token, state].filter { $0.shape == .capitalised }
  }

  /// Whether a number counts the noun: `02 Quy chuẩn kỹ thuật`, not `Quận 1 Phường 2` or `Nội dung 02 Dự án 5`.
  fileprivate var isCounted: Bool {
    guard text.role.isProse || text.role.kind == .cell, token.space > 0, token.lineBreaks == 0, let number = before,
      number.kind == .number, (1...3).contains(number.range.count), let next = after, next.shape == .lower
    else { return false }
    if let label = neighbour(-2), label.kind == .word {
      let isName = label.shape != .lower && place > 2
      if isName || NumberLabels.set.contains(label.id) { return false }
    } else if neighbour(-2)?.kind == .number {
      return false
    }
    guard let second = LintRule.Words.seconds[token.id] else {
      return neighbour(2)?.shape != .capitalised && !LintRule.Words.otherSeconds.contains(next.id)
    }
    guard second.contains(next.id) else { return false }
    // `02 Đề án sau:` means those that are named there.
    return neighbour(2).map { $0.kind == .punctuation || $0.shape == .lower && !LintRule.Words.these.contains($0.id) }
      ?? true
  }

  /// Whether a noun with a capital names the parts of one body, which follows: `các Ban của Hội đồng nhân dân`.
  private func isPart(_ noun: Token, before next: Token, at owner: Int) -> Bool {
    LintRule.Words.parts.contains(noun.id) && LintRule.Words.of.contains(next.id)
      && tokens.tokens.indices.contains(owner) && tokens.tokens[owner].shape != .lower
  }

  /// The nouns with a capital that a `các` counts: `Sở` and `Hội` of `các Sở, ngành, Hội`.
  fileprivate var commonNouns: [Token] {
    guard text.role.isProse || text.role.kind == .recipient || text.role.kind == .title else { return [] }
    var found: [Token] = []
    var index = place + 1
    let all = tokens.tokens
    while index < all.count, index < place + 12 {
      let token = all[index]
      guard token.kind == .word else { break }
      var last = index
      if let second = LintRule.Words.seconds[token.id] {
        guard index + 1 < all.count, second.contains(all[index + 1].id), all[index + 1].shape == .lower else { break }
        last += 1
      } else if !LintRule.Words.nouns.contains(token.id), token.shape != .lower {
        break
      }
      let next = last + 1 < all.count ? all[last + 1] : nil
      // A name follows: `các Sở Nội vụ, Tài chính`, `các Sở: Nội vụ`, `các Ban Đảng`.
      if let next, next.kind == .word && next.shape != .lower || next.kind == .number || text.isSign(next, ":") {
        break
      }
      if let next, LintRule.Words.otherSeconds.contains(next.id) || isPart(token, before: next, at: last + 2) { break }
      // So it may behind a comma: `các cấp, Hội đồng nhân dân`.
      if index > place + 1, let next, LintRule.Words.nameSeconds.contains(next.id) { break }
      if token.shape == .capitalised, LintRule.Words.nouns.contains(token.id) { found.append(token) }
      guard let next, text.string(next.range) == "," else { break }
      index = last + 2
    }
    return found
  }
}
