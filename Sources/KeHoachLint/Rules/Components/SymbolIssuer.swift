import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH114: the symbol's issuer is that of the plan.
  static let symbolIssuer = LintRule(
    Rule(
      "KH114", "ký-hiệu-khác-cơ-quan", .warning,
      Bilingual(
        "Chữ viết tắt cơ quan trong ký hiệu là của cơ quan ban hành.",
        en: "The issuer in the symbol is the one that issues the plan."),
      reason: Bilingual(
        "Ký hiệu của cơ quan khác làm người viện dẫn tìm văn bản sai chỗ.",
        en: "With another body's symbol those who cite the plan look in the wrong place."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3.b",
      example: headerExample(wrong: "số: 15/KH-UBND", right: "số: 15/KH-SNV"))
  ) { context in
    let issuers = context.plan.header.issuers.map(\.plain)
    guard !issuers.isEmpty, let (symbol, range) = context.writtenSymbol, symbol.style == .state,
      let abbreviation = symbol.issuers.first
    else { return [] }
    if symbol.type == nil, !SymbolGrammar.types(of: abbreviation).isEmpty {
      return [
        LintFinding(
          at: range,
          Bilingual(
            "ký hiệu “\(symbol.text)” thiếu chữ viết tắt tên cơ quan ban hành",
            en: "the symbol “\(symbol.text)” lacks the issuer's abbreviation"))
      ]
    }
    if issuers.count > 1 { return joint(symbol, of: issuers, at: range) }
    let issuer = issuers[0]
    let expected = mismatch(abbreviation, issuer: issuer)
    guard let expected else { return [] }
    let place = context.place(of: abbreviation, in: range)
    return [
      LintFinding(
        at: place ?? range,
        Bilingual(
          "ký hiệu ghi “\(abbreviation)” nhưng cơ quan ban hành là “\(issuer.clipped)”"
            + (expected.isEmpty ? "" : ", phải ghi “\(expected)”"),
          en: "the symbol says “\(abbreviation)”, the issuer is “\(issuer.clipped)”"
            + (expected.isEmpty ? "" : ": write “\(expected)”")),
        notes: context.texts(.issuer).first.map {
          [Diagnostic.Note(at: $0.place, Bilingual("cơ quan ban hành", en: "the issuer"))]
        } ?? [],
        fixes: expected.isEmpty
          ? [] : place.map { TextEdit($0, expected) }.asFix(writing: expected, isSafe: false))
    ]
  }

  /// What should stand for the abbreviation, empty where that isn't known; nil where it fits or nothing is known of it.
  private static func mismatch(_ abbreviation: String, issuer: String) -> String? {
    let folded = Keyword.fold(issuer)
    let ofSymbol = SymbolGrammar.issuer(of: abbreviation)
    let named = SymbolGrammar.issuer(named: issuer)
    guard !abbreviation.isSubsequence(ofInitialsOf: issuer), ofSymbol == nil || ofSymbol != named else { return nil }
    if folded.isCommittee { return abbreviation.hasPrefix("UB") ? nil : "UBND" }
    guard let ofSymbol else { return nil }
    // Steering committees and councils issue under the number of the Committee they belong to.
    let borrows = ["ban chi dao", "hoi dong", "to cong tac", "ban to chuc", "ban dieu hanh"]
    if ofSymbol.abbreviations.contains("UBND"), borrows.contains(where: folded.hasPrefix) { return nil }
    return named?.abbreviations.first ?? ""
  }

  private static func joint(_ symbol: DocumentSymbol, of issuers: [String], at range: Range<Int>) -> [LintFinding] {
    let groups = symbol.text.split { $0 == "-" || $0 == "/" }.count - (symbol.type == nil ? 0 : 1)
    guard groups < issuers.count else { return [] }
    return [
      LintFinding(
        at: range,
        Bilingual(
          "kế hoạch liên tịch của \(issuers.count) cơ quan nhưng ký hiệu “\(symbol.text)” chỉ ghi \(groups) cơ quan",
          en: "\(issuers.count) bodies issue the plan, its symbol “\(symbol.text)” names \(groups)"),
        severity: .hint)
    ]
  }
}

extension String {
  /// Whether the letters of an abbreviation come from a name in their order: first letters of its words, and all letters
  /// of an abbreviation in it.
  fileprivate func isSubsequence(ofInitialsOf name: String) -> Bool {
    var initials = ""
    for word in name.split(separator: " ") {
      let isShort = word.count > 1 && word == Substring(word.uppercased()) && name != name.uppercased()
      initials += isShort ? String(word) : String(word.prefix(1))
    }
    let wanted = Keyword.fold(filter { $0.isLetter || $0.isNumber })
    var rest = Substring(Keyword.fold(initials))
    for letter in wanted {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }
}
