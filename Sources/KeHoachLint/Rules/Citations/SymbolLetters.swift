import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH416: the letters of a symbol are those of a type and an issuer.
  static let symbolLetters = LintRule(
    Rule(
      "KH416", "chữ-của-ký-hiệu", .warning,
      Bilingual("Chữ trong ký hiệu viết đúng: QĐ-TTg, NĐ-CP.", en: "The letters of a symbol are right: QĐ-TTg, NĐ-CP."),
      reason: Bilingual(
        "“QD-TTg”, “UBNĐ” là gõ nhầm D và Đ hoặc nhầm chữ hoa; ký hiệu khác đi là văn bản khác.",
        en: "“QD-TTg” and “UBNĐ” mix up D and Đ or capitals; another symbol is another document."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục III",
      example: Rule.Example(
        wrong: "Thực hiện theo Quyết định số 12/QD-TTg ngày 05/3/2024 của Thủ tướng Chính phủ./.\n",
        right: "Thực hiện theo Quyết định số 12/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ./.\n"))
  ) { context in
    context.plan.citations.compactMap { citation in
      guard let symbol = citation.symbol, let words = citation.symbolWords, !citation.isInCapitals else { return nil }
      if let identifier = citation.identifier, let right = rejoined(symbol, citation) {
        return LintFinding(
          at: identifier.range,
          Bilingual(
            "số, ký hiệu “\(identifier.text)” viết sai dấu nối, đúng là “\(right)”",
            en: "“\(identifier.text)” should be “\(right)”"),
          fixes: context.source.edit(identifier, right).map {
            [FixIt(Bilingual("viết “\(right)”", en: "write “\(right)”"), edits: [$0])]
          } ?? [])
      }
      var groups = words.text.split(whereSeparator: { $0 == "-" || $0 == "/" }).map(String.init)
      let isTyped = symbol.type != nil
      for place in groups.indices {
        // What follows type and issuer is a unit, which the office itself names.
        guard place == 0 || place == 1 && isTyped,
          let right = respelled(groups[place], in: citation)
            ?? (groups.count == 1 ? parted(groups[place], in: citation) : nil)
        else { continue }
        let isType = place == 0 && isTyped
        if isType, SymbolGrammar.issuer(of: right) == nil, let type = citation.type,
          !SymbolGrammar.types(of: right).contains(type)
        {
          continue
        }
        groups[place] = right
      }
      let right = words.text.indices.reduce(into: (text: "", group: 0, isInGroup: false)) { result, index in
        let character = words.text[index]
        if character == "-" || character == "/" {
          result.text.append(character)
          if result.isInGroup { result.group += 1 }
          result.isInGroup = false
        } else if !result.isInGroup {
          result.isInGroup = true
          result.text += groups[result.group]
        }
      }.text
      guard right != words.text else { return nil }
      return LintFinding(
        at: words.range,
        Bilingual(
          "ký hiệu “\(words.text)” viết sai chữ, đúng là “\(right)”", en: "“\(words.text)” should be “\(right)”"),
        fixes: context.source.edit(words, right).map {
          let isSafe = right.letterCount == words.text.letterCount
          return [FixIt(Bilingual("viết “\(right)”", en: "write “\(right)”"), isSafe: isSafe, edits: [$0])]
        } ?? [])
    }
  }
}

/// What a part of a symbol should be: another case, Đ for D, or a letter more where the issuer is named beside it.
private func respelled(_ group: String, in citation: Citation) -> String? {
  if let right = SymbolGrammar.respelled(group) { return right }
  // `QĐ-Tg` is the Prime Minister's, whoever is named.
  if ["Tg", "TTgg", "TTG"].contains(group) { return "TTg" }
  guard SymbolGrammar.issuer(of: group) == nil, let words = citation.issuer?.text,
    let issuer = SymbolGrammar.issuer(named: words)
  else { return nil }
  // `2928/LĐTBXH-BVCSTE`: many bodies leave out their first letter.
  return issuer.abbreviations.first { $0.count > 3 && $0.lacksOneLetter(as: group) && $0.dropFirst() != group }
}

/// Number and symbol with the right signs between them: `57-NQ/TW` of the Party for `57/NQ-TW`, `168/2017/NĐ-CP` for
/// `168/2017/NĐ/CP`; nil where they are right or not known.
private func rejoined(_ symbol: DocumentSymbol, _ citation: Citation) -> String? {
  guard symbol.style == .state, let type = symbol.type, SymbolGrammar.types(of: type).isEmpty == false,
    let issuer = symbol.issuers.first, let number = citation.number, !number.text.isEmpty
  else { return nil }
  if ["TW", "TƯ", "TU"].contains(issuer) {
    // The central body of a society writes as the state does.
    let body = citation.issuer.map { Keyword.fold($0.text) }
    guard
      body.map({
        $0.hasPrefix("ban chap hanh trung uong") || $0.hasPrefix("bo chinh tri") || $0.hasPrefix("ban bi thu")
      })
        ?? true
    else { return nil }
    return citation.year == nil && symbol.unit == nil ? "\(number.text)-\(type)/\(issuer)" : nil
  }
  // Before 2011 a stroke stood there.
  guard symbol.text == "\(type)/\(issuer)", SymbolGrammar.issuer(of: issuer) != nil,
    (citation.year ?? citation.date?.value?.year ?? .max) >= 2011
  else { return nil }
  return [number.text, citation.year.map(String.init), "\(type)-\(issuer)"].compactMap { $0 }.joined(separator: "/")
}

/// Type and issuer with the hyphen that is missing between them: `NĐ-CP` for `NĐCP`, `QĐ-TTg` for `QDTTg`.
private func parted(_ group: String, in citation: Citation) -> String? {
  guard let type = citation.type, group.count > 3 else { return nil }
  let (written, issuer) = (String(group.prefix(2)), String(group.dropFirst(2)))
  let right = SymbolGrammar.respelled(written) ?? written
  guard SymbolGrammar.issuer(of: group) == nil, SymbolGrammar.issuer(of: issuer) != nil,
    SymbolGrammar.types(of: right).contains(type)
  else { return nil }
  return right + "-" + issuer
}

extension String {
  fileprivate var letterCount: Int { count(where: \.isLetter) }

  /// Whether another text is this one but for a letter left out.
  fileprivate func lacksOneLetter(as other: String) -> Bool {
    guard count == other.count + 1 else { return false }
    let same = zip(self, other).prefix { $0 == $1 }.count
    return dropFirst(same + 1).elementsEqual(other.dropFirst(same))
  }
}

extension Citation {
  /// Whether it stands in a text of capitals, as a title on the web: `QUYẾT ĐỊNH SỐ 12/QĐ-TTG`.
  fileprivate var isInCapitals: Bool { typeWords.map { $0.text.uppercased() == $0.text } ?? false }
}
