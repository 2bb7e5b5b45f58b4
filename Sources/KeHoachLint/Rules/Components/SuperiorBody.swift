import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH117: a department names the body above it, a provincial Committee none.
  static let superiorBody = LintRule(
    Rule(
      "KH117", "cơ-quan-chủ-quản", .hint,
      Bilingual(
        "Sở, phòng ghi cơ quan chủ quản phía trên; Ủy ban nhân dân tỉnh không có cơ quan chủ quản.",
        en: "A department names the body above it; a provincial Committee has none."),
      reason: Bilingual(
        "Sở Nội vụ tỉnh nào cũng tên là Sở Nội vụ: dòng cơ quan chủ quản cho biết là của tỉnh nào.",
        en: "Every province has a department of that name: the line above says whose it is."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.2",
      example: Rule.Example(
        wrong: headerExample(wrong: "số: 15/KH-SNV", right: "").wrong
          .split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("cơ quan chủ quản") }
          .joined(separator: "\n"),
        right: headerExample(wrong: "", right: "số: 15/KH-SNV").right))
  ) { context in
    guard let issuer = context.texts(.issuer).first, context.plan.header.issuers.count == 1,
      context.written(issuer.place) != nil
    else { return [] }
    let folded = Keyword.fold(issuer.plain)
    guard let superior = context.texts(.superiorBody).first else {
      guard context.plan.header.superiorBody == nil, folded.hasPrefix("so ") || folded.hasPrefix("phong ") else {
        return []
      }
      return [
        LintFinding(
          at: issuer.place,
          Bilingual(
            "“\(issuer.plain.clipped)” chưa có cơ quan chủ quản phía trên: thêm dòng `cơ quan chủ quản: …`",
            en: "no body stands above “\(issuer.plain.clipped)”: add a line `cơ quan chủ quản: …`"))
      ]
    }
    guard folded.hasPrefix("uy ban nhan dan tinh") || folded.hasPrefix("ubnd tinh") else { return [] }
    return [
      LintFinding(
        at: superior.place,
        Bilingual(
          "Ủy ban nhân dân tỉnh không ghi cơ quan chủ quản: bỏ dòng “\(superior.plain.clipped)”",
          en: "a provincial Committee has no body above it: delete “\(superior.plain.clipped)”"),
        severity: .warning)
    ]
  }
}
