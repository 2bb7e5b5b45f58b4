import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH519: brackets and quotation marks stand in pairs.
  static let unbalancedBrackets = LintRule(
    Rule(
      "KH519", "ngoặc-lẻ", .warning,
      Bilingual("Dấu ngoặc đi thành cặp.", en: "Brackets and quotation marks stand in pairs."),
      reason: Bilingual(
        "Ngoặc thiếu một bên làm người đọc không biết phần trong ngoặc kết thúc ở đâu.",
        en: "With one of the two missing, nobody knows where the remark ends."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Ủy ban nhân dân tỉnh (sau đây gọi là tỉnh triển khai Kế hoạch./.\n",
        right: "Ủy ban nhân dân tỉnh (sau đây gọi là tỉnh) triển khai: a) Tập huấn; b) Kiểm tra./.\n"))
  ) { context in
    let lone = context.loneBrackets()
    guard !lone.isEmpty else { return [] }
    let straight = Dictionary(grouping: context.occurrences(of: UnbalancedBrackets.straight)) {
      ObjectIdentifier($0.text)
    }
    return lone.compactMap { bracket in
      let text = bracket.text
      let sign = text.string(bracket.token.range)
      let tokens = text.tokens
      // Around a number of values in a cell anything goes.
      if case .cell = text.role, tokens.tokens.count < 4 { return nil }
      let first = max(0, bracket.place - 3)
      let last = min(tokens.tokens.count, bracket.place + 4)
      let quoted = text.string(tokens.bytes(of: first..<last))
      let (partner, edit) = bracket.partner(among: straight[ObjectIdentifier(text)] ?? [])
      let side = bracket.opens ? Bilingual("chưa đóng", en: "is not closed") : Bilingual("chưa mở", en: "is not opened")
      return LintFinding(
        at: text.range(of: bracket.token.range),
        Bilingual("`\(sign)` ở “\(quoted.clipped)” ", en: "`\(sign)` in “\(quoted.clipped)” ") + side,
        fixes: edit.map {
          [FixIt(Bilingual("viết `\(partner)`", en: "write `\(partner)`"), isSafe: true, edits: [$0])]
        } ?? [])
    }
  }
}

extension LoneBracket {
  /// The edit that makes the only straight quotation mark of the text the partner of this curly one.
  fileprivate func partner(among straight: [LintContext.Occurrence]) -> (String, TextEdit?) {
    guard pair == 0 else { return ("", nil) }
    let partner = opens ? "”" : "“"
    guard straight.count == 1, let mark = straight.first?.token, (mark.start > token.start) == opens else {
      return (partner, nil)
    }
    return (partner, text.edit(mark.range, partner))
  }
}

private enum UnbalancedBrackets {
  static let straight = WordSet(["\""])
}
