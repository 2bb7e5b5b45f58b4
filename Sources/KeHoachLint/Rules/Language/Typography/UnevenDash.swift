import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH515: a hyphen or dash has white space on both sides or on none.
  static let unevenDash = LintRule(
    Rule(
      "KH515", "gạch-nối-lệch", .warning,
      Bilingual(
        "Hai bên dấu gạch nối cùng có hoặc cùng không có dấu cách.",
        en: "A hyphen has a space on both sides or on none."),
      reason: Bilingual(
        "“2021- 2025”, “kinh tế -xã hội” là lỗi gõ; dấu có thể rơi xuống đầu dòng như dấu âm.",
        en: "A space on one side is a slip; the sign may fall to the next line like a minus."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Triển khai nhiệm vụ giai đoạn 2021- 2025 của Sở./.\n",
        right: "Triển khai nhiệm vụ giai đoạn 2021-2025 của Sở./.\n"))
  ) { context in
    let uneven = context.occurrences(of: Signs.dashes).filter(\.isUneven)
    guard !uneven.isEmpty else { return [] }
    let ranges = context.yearRanges()
    let spacedYears = ranges.count { $0.form.isSpaced } * 2 > ranges.count
    var isSpacedElsewhere: [Pair: Bool] = [:]
    for place in context.occurrences(of: Signs.dashes) {
      guard let before = place.before, let after = place.after, (place.token.space > 0) == (after.space > 0) else {
        continue
      }
      isSpacedElsewhere[Pair(before.id, after.id)] = after.space > 0
    }
    return uneven.compactMap { place in
      guard let before = place.before, let after = place.after else { return nil }
      let part = before.range.upperBound..<after.range.lowerBound
      let dash = place.text.string(place.token.range)
      let usual = after.kind == .word ? isSpacedElsewhere[Pair(before.id, after.id)] : spacedYears
      let isSpaced = usual ?? true
      let written = place.text.string(before.range.lowerBound..<after.range.upperBound)
      let expected =
        place.text.string(before.range) + (isSpaced ? " \(dash) " : dash) + place.text.string(after.range)
      return LintFinding(
        at: place.text.range(of: part),
        Bilingual(
          "“\(written)” có dấu cách một bên dấu gạch; viết “\(expected)”",
          en: "“\(written)” has a space on one side of the hyphen; write “\(expected)”"),
        fixes: place.text.edit(part, isSpaced ? " \(dash) " : dash).map {
          [FixIt(Bilingual("viết “\(expected)”", en: "write “\(expected)”"), isSafe: usual != nil, edits: [$0])]
        } ?? [])
    }
  }

  /// The words on both sides of a hyphen.
  private struct Pair: Hashable {
    var first: WordID
    var second: WordID

    init(_ first: WordID, _ second: WordID) {
      self.first = first
      self.second = second
    }
  }
}

extension LintContext.Occurrence {
  /// Whether white space stands on one side only, between two words or two numbers.
  fileprivate var isUneven: Bool {
    guard let before, let after, place > 1 || before.isYear(text), (token.space > 0) != (after.space > 0) else {
      return false
    }
    guard token.space > 0 ? hasSpaces(before, token) : hasSpaces(token, after) else { return false }
    switch (before.kind, after.kind) {
    case (.number, .number):
      if before.isYear(text), after.isYear(text) { return true }
      // `0214- 3840` is a telephone number, `5 -2` in a cell may be negative.
      let isShort =
        before.range.count <= 3 && after.range.count <= 3
        && (before.range.count < 3 || text.bytes[before.range.lowerBound] != UInt8(ascii: "0"))
      if case .cell = text.role { return isShort && token.space == 0 }
      return isShort
    case (.date, .date), (.date, .number), (.number, .date): return true
    // `tháng 5- tháng 7`
    case (.number, .word): return token.space == 0 && neighbour(-2)?.id == after.id
    case (.word, .word): return isUnevenBetweenWords(before, after)
    default: return false
    }
  }

  private func isUnevenBetweenWords(_ before: Token, _ after: Token) -> Bool {
    // A bullet inside of a paragraph: `… -Tổ chức`; a label: `I- MỤC TIÊU`, `TTr- SKHCN`.
    if token.space > 0, after.shape != .lower, before.shape == .lower { return false }
    guard before.range.count > 1, before.shape != .mixed, after.shape != .mixed else { return false }
    guard before.shape == .upper else { return true }
    // Capitals are a title's words or the symbol of a document: `QĐ- UBND`.
    return neighbour(-2)?.shape == .upper && neighbour(-2)?.kind == .word
  }
}
