import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH112: number and symbol are written without spaces, with `/` and `-` only.
  static let symbolForm = LintRule(
    Rule(
      "KH112", "ký-hiệu-viết-sai", .warning,
      Bilingual(
        "Số và ký hiệu viết liền, giữa số và ký hiệu là dấu gạch chéo, giữa các nhóm chữ là dấu gạch nối.",
        en: "Number and symbol have no spaces, a slash between them and hyphens between the groups."),
      reason: Bilingual(
        "Viết sai dấu thì phần mềm quản lý văn bản và người viện dẫn ghi thành ký hiệu khác.",
        en: "With other marks those who register or cite the plan write another symbol."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3.c",
      example: headerExample(wrong: "số: 15/KH- SNV", right: "số: 15/KH-SNV"))
  ) { context in
    guard let field = context.plan.header.number, let written = context.written(field.range), !context.isOfParty
    else { return [] }
    guard let right = rightSymbolForm(of: written), right != written else { return [] }
    return [
      LintFinding(
        at: field.range,
        Bilingual("số, ký hiệu “\(written.clipped)” phải ghi “\(right)”", en: "“\(written.clipped)” is “\(right)”"),
        fixes: TextEdit?(TextEdit(field.range, right)).asFix(writing: right))
    ]
  }

  /// Number and symbol in the form of the decree: `15/KH-UBND`; nil where it can't be told.
  static func rightSymbolForm(of written: String) -> String? {
    var text = written.filter { !$0.isWhitespace }
    if let colon = text.firstIndex(of: ":"), Keyword.fold(text[..<colon]) == "so" {
      text = String(text[text.index(after: colon)...])
    }
    let marks: Set<Character> = ["-", "–", "—", "_", ".", "/"]
    var groups = text.split(omittingEmptySubsequences: false, whereSeparator: marks.contains).map(String.init)
    let number = groups.removeFirst()
    groups.removeAll(where: \.isEmpty)
    let isNumber = number.isEmpty || number.first.map { $0.isASCII && $0.isNumber } == true
    guard isNumber, number.count <= 6, !groups.isEmpty, groups.allSatisfy({ $0.allSatisfy(\.isSymbolLetter) })
    else { return nil }
    let year = groups.count > 1 && groups[0].allSatisfy(\.isNumber) ? groups.removeFirst() + "/" : ""
    var symbol = groups.joined(separator: "-")
    if symbol == symbol.lowercased() { symbol = symbol.uppercased() }
    return number + "/" + year + symbol
  }
}

extension Character {
  fileprivate var isSymbolLetter: Bool { isLetter || isNumber || self == "&" || self == "+" }
}

extension LintContext {
  /// Whether a body issues the plan that numbers its documents as the Party does: `15-KH/TU`.
  fileprivate var isOfParty: Bool {
    let words = [
      "tinh uy", "thanh uy", "huyen uy", "quan uy", "thi uy", "dang uy", "dang bo", "chi bo", "ban chap hanh",
      "ban thuong vu", "doan", "cong doan", "tinh doan", "trung uong", "hoi ", "mat tran", "lien doan", "cong an",
      "quan su", "ban tuyen giao", "ban to chuc", "ban dan van", "uy ban kiem tra",
    ]
    // What a state body issues with one of them is numbered as the state does.
    return foldedIssuers.allSatisfy { issuer in words.contains { issuer.hasPrefix($0) || issuer.contains(" " + $0) } }
  }
}
