import KeHoachSource
import KeHoachText

extension Diagnostic {
  static func notASuppression(_ text: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .unknownSuppression, at: range,
      Bilingual(
        "`soát lỗi` không nhận “\(text.clipped)”; hãy viết `bỏ qua KH301 — lý do`, hoặc ở phần đầu `- KH802: lỗi`",
        en: "`soát lỗi` doesn't take “\(text.clipped)”; write `bỏ qua KH301 — reason`, or in the header `- KH802: lỗi`")
    )
  }

  static func emptySuppression(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .unknownSuppression, at: range,
      Bilingual("`bỏ qua` chưa nêu quy tắc nào", en: "`bỏ qua` names no rule"))
  }

  static func unknownRule(_ word: RuleWords.Word, _ rule: Rule) -> Diagnostic {
    let nearest = RuleCatalogue.nearest(to: word.text)
    return Diagnostic(
      rule, at: word.range,
      Bilingual(
        "không có quy tắc “\(word.text.clipped)”" + (nearest.map { "; ý bạn là “\($0)”?" } ?? ""),
        en: "no rule “\(word.text.clipped)”" + (nearest.map { "; did you mean “\($0)”?" } ?? "")),
      fixes: nearest.map {
        [FixIt(Bilingual("viết `\($0)`", en: "write `\($0)`"), edits: [TextEdit(word.range, $0)])]
      } ?? [])
  }

  static func missingReason(_ suppression: Suppression, at range: Range<Int>) -> Diagnostic {
    let rule = suppression.rules.first { !suppression.maySilence($0) }
    guard rule?.canBeSilenced != false || suppression.rules.count > 1 else {
      return Diagnostic(
        .suppressionWithoutReason, at: range,
        Bilingual(
          "không bỏ qua được `\(suppression.word.text)`: tệp phải là UTF-8",
          en: "`\(suppression.word.text)` can't be silenced: the file must be UTF-8"))
    }
    return Diagnostic(
      .suppressionWithoutReason, at: range,
      Bilingual(
        "bỏ qua `\(suppression.word.text)` phải ghi lý do: `bỏ qua \(suppression.word.text) — lý do`",
        en: "silencing `\(suppression.word.text)` takes a reason: `bỏ qua \(suppression.word.text) — reason`"))
  }

  static func unusedSuppression(_ word: RuleWords.Word, edits: [TextEdit]) -> Diagnostic {
    Diagnostic(
      .unusedSuppression, at: word.range,
      Bilingual(
        "bỏ qua `\(word.text)` ở đây là thừa: không có gì sai", en: "`\(word.text)` is silenced but not found here"),
      fixes: edits.isEmpty
        ? [] : [FixIt(Bilingual("xóa", en: "delete it"), isSafe: true, edits: edits)])
  }
}
