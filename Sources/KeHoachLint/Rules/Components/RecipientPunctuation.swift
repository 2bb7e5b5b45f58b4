import KeHoachSource

extension LintRule {
  /// KH109: recipients end with `;`, the last with `.`.
  static let recipientPunctuation = LintRule(
    Rule(
      "KH109", "dấu-nơi-nhận", .warning,
      Bilingual(
        "Mỗi nơi nhận kết thúc bằng dấu chấm phẩy, nơi nhận cuối bằng dấu chấm.",
        en: "A recipient ends with a semicolon, the last one with a full stop."),
      reason: Bilingual(
        "Nghị định quy định cuối dòng có dấu chấm phẩy, dòng “Lưu” kết thúc bằng dấu chấm.",
        en: "The decree ends each line with a semicolon, the line “Lưu” with a full stop."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.9.b",
      example: Rule.Example(
        wrong: "Nội dung./.\n\n::: nơi-nhận\n- Chính phủ,\n- Lưu: VT, VX\n:::\n",
        right: "Nội dung./.\n\n::: nơi-nhận\n- Chính phủ;\n- Lưu: VT, VX.\n:::\n"))
  ) { context in
    let recipients = context.texts(.recipient)
    return recipients.enumerated().compactMap { place, recipient in
      let mark = place + 1 == recipients.count ? "." : ";"
      guard let (last, offset) = recipient.lastByte, last != mark.utf8.first else { return nil }
      // `Như trên:` opens the lines below it.
      if last == UInt8(ascii: ":"), place + 1 < recipients.count { return nil }
      let isMark = [UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ",")].contains(last)
      let part = isMark ? offset..<offset + 1 : offset + 1..<offset + 1
      // A line that ends in `...` has lost its end: nothing to do but say so.
      let isCut = recipient.string(recipient.trimmed).hasSuffix("..") || recipient.plain.hasSuffix("…")
      let edit =
        isMark
        ? recipient.edit(part, mark)
        : recipient.editableRange(of: offset..<offset + 1).map { TextEdit($0.upperBound..<$0.upperBound, mark) }
      return LintFinding(
        at: recipient.range(of: offset..<offset + 1),
        Bilingual(
          "nơi nhận “\(recipient.plain.clipped)” phải kết thúc bằng `\(mark)`",
          en: "recipient “\(recipient.plain.clipped)” must end with `\(mark)`"),
        fixes: isCut
          ? []
          : edit.map { [FixIt(Bilingual("ghi `\(mark)`", en: "write `\(mark)`"), isSafe: true, edits: [$0])] } ?? [])
    }
  }
}
