import KeHoachModel
import KeHoachSource

extension LintRule {
  /// KH420: decrees and circulars have the year in their number.
  static let citationWithoutYear = LintRule(
    Rule(
      "KH420", "số-thiếu-năm", .warning,
      Bilingual(
        "Số của nghị định, thông tư có năm ban hành.", en: "The number of a decree or circular holds its year."),
      reason: Bilingual(
        "Mỗi năm có một Nghị định số 30: thiếu năm thì không biết là văn bản nào.",
        en: "Each year has a decree number 30: without the year nobody knows which one is meant."),
      source: "Luật Ban hành văn bản quy phạm pháp luật",
      example: Rule.Example(
        wrong: "Thực hiện theo Nghị định số 30/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư./.\n",
        right: "Thực hiện theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư./.\n"))
  ) { context in
    context.plan.citations.compactMap { citation in
      guard citation.type == .decree || citation.type == .circular || citation.type == .jointCircular,
        citation.year == nil, let symbol = citation.symbol, symbol.style == .state, let number = citation.number,
        !number.text.isEmpty, let identifier = citation.identifier, symbol.isNormative
      else { return nil }
      let date = citation.date?.value
      // The older ones had no year.
      if let date, date.year < 2000 { return nil }
      let right = date.map { "\(number.text)/\($0.year)/\(symbol.text)" }
      let edit = date.flatMap { context.source.edit(number, "\(number.text)/\($0.year)") }
      return LintFinding(
        at: identifier.range,
        Bilingual(
          "số “\(identifier.text)” thiếu năm ban hành" + (right.map { ", đúng là “\($0)”" } ?? ""),
          en: "“\(identifier.text)” lacks the year" + (right.map { ", it is “\($0)”" } ?? "")),
        fixes: edit.map { [FixIt(Bilingual("thêm năm", en: "add the year"), edits: [$0])] } ?? [])
    }
  }
}

extension DocumentSymbol {
  /// Whether the symbol is that of a decree or a circular: another one is a slip of the type.
  fileprivate var isNormative: Bool { type == "NĐ" || type == "TT" || type == "TTLT" }
}
