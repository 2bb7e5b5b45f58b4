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
    context.loneBrackets().compactMap { bracket in
      let text = bracket.text
      let sign = text.string(bracket.token.range)
      let tokens = context.tokens(of: text)
      // Around a number of values in a cell anything goes.
      if case .cell = text.role, tokens.tokens.count < 4 { return nil }
      let first = max(0, bracket.place - 3)
      let last = min(tokens.tokens.count, bracket.place + 4)
      let quoted = text.string(tokens.bytes(of: first..<last))
      let (partner, edit) = bracket.straightPartner(tokens)
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
  /// The edit that makes a straight or wrongly turned quotation mark the partner of this curly one, where it is clear.
  fileprivate func straightPartner(_ tokens: TokenizedText) -> (String, TextEdit?) {
    guard pair == 0 else { return ("", nil) }
    let partner = opens ? "”" : "“"
    let straight = tokens.tokens.filter { $0.range.count == 1 && text.bytes[$0.range.lowerBound] == UInt8(ascii: "\"") }
    guard straight.count == 1, let mark = straight.first, (mark.start > token.start) == opens else {
      return (partner, nil)
    }
    return (partner, text.edit(mark.range, partner))
  }
}
