import KeHoachSource

extension LintRule {
  /// KH121: `TM.`, `KT.`, `TL.`, `TUQ.`, `Q.` with one dot and one space, and capitals, the collective's name in full.
  static let authorityForm = LintRule(
    Rule(
      "KH121", "quyền-hạn-viết-sai", .warning,
      Bilingual(
        "Quyền hạn ghi `TM.`, `KT.`, `TL.`, `TUQ.`, `Q.` rồi một dấu cách; cả dòng viết in hoa.",
        en: "Authority is written `TM.`, `KT.`, `TL.`, `TUQ.`, `Q.` and one space; the line is in capitals."),
      reason: Bilingual(
        "Nghị định quy định chữ viết tắt có dấu chấm và thể thức in hoa.",
        en: "The decree prescribes the dot and the capitals."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.7.b, II.7.đ",
      example: signatureExample(
        wrong: "T/M ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn An", right: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn An"))
  ) { context in
    context.signatureLines.joined().compactMap { line in
      let text = line.text
      let written = text.string(text.trimmed)
      var right = written.uppercased()
      if let prefix = line.prefix {
        right = prefix.rawValue + ". " + text.string(line.opening.upperBound..<text.trimmed.upperBound).uppercased()
      }
      if line.prefix == .onBehalf, let short = ["UBND", "HĐND"].first(where: { "\(right) ".hasPrefix("TM. \($0) ") }) {
        let name = short == "UBND" ? "ỦY BAN NHÂN DÂN" : "HỘI ĐỒNG NHÂN DÂN"
        right = "TM. " + name + right.dropFirst("TM. ".count + short.count)
      }
      guard right != written else { return nil }
      return LintFinding(
        at: text.place,
        Bilingual("“\(written.clipped)” phải ghi “\(right.clipped)”", en: "“\(written.clipped)” is “\(right.clipped)”"),
        fixes: text.edit(text.trimmed, right).asFix(writing: right))
    }
  }
}
