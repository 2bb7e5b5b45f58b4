import KeHoachSource

extension LintRule {
  /// KH127: the lines of authority stand in their order.
  static let authorityOrder = LintRule(
    Rule(
      "KH127", "thứ-tự-quyền-hạn", .warning,
      Bilingual(
        "Thứ tự các dòng: `TM.` tập thể, `KT.`/`TL.`/`TUQ.` chức vụ, chức vụ người ký.",
        en: "The lines are `TM.` and the collective, `KT.`, `TL.` or `TUQ.` and an office, the signer's office."),
      reason: Bilingual(
        "Đảo thứ tự thì không rõ ai ký thay ai.", en: "In another order it isn't clear who signs for whom."),
      source: "NĐ 30/2020/NĐ-CP, Điều 13; Phụ lục I, mục II.7.b",
      example: signatureExample(
        wrong: "KT. CHỦ TỊCH\nTM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\n\nTrần Văn An",
        right: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn An"))
  ) { context in
    context.signatureLines.compactMap { lines in
      guard !lines.isInOrder, let first = lines.first, let last = lines.last else { return nil }
      return LintFinding(
        at: first.text.place.lowerBound..<last.text.place.upperBound,
        Bilingual(
          "các dòng quyền hạn, chức vụ sai thứ tự: trước hết `TM.`, rồi `KT.`, sau cùng chức vụ người ký",
          en: "the lines of authority are out of order: first `TM.`, then `KT.`, last the signer's office"))
    }
  }
}
