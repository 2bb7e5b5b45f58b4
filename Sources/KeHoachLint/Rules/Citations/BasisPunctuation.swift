import KeHoachModel
import KeHoachSource

extension LintRule {
  /// KH410: the legal basis, one a line, ends with `;`, the last with `.`.
  static let basisPunctuation = LintRule(
    Rule(
      "KH410", "dấu-cuối-căn-cứ", .warning,
      Bilingual(
        "Mỗi căn cứ xuống dòng, kết thúc bằng dấu chấm phẩy; căn cứ cuối bằng dấu chấm.",
        en: "Each line of the legal basis ends with a semicolon, the last one with a full stop."),
      reason: Bilingual(
        "Nghị định quy định sau mỗi căn cứ có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm.",
        en: "The decree ends each line with a semicolon, the last one with a full stop."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.a",
      example: Rule.Example(
        wrong: "Căn cứ Luật Thư viện ngày 21/11/2019,\n\nCăn cứ Luật Xuất bản ngày 20/11/2012.\n\n"
          + "Sở Nội vụ ban hành Kế hoạch triển khai nhiệm vụ như sau:\n\nTriển khai./.\n",
        right: "Căn cứ Luật Thư viện ngày 21/11/2019;\n\nCăn cứ Luật Xuất bản ngày 20/11/2012.\n\n"
          + "Sở Nội vụ ban hành Kế hoạch triển khai nhiệm vụ như sau:\n\nTriển khai./.\n"))
  ) { context in
    let lines = context.texts(.preamble).filter { $0.role == .preamble(.legalBasis) }
    guard lines.count > 1 else { return [] }
    return lines.enumerated().compactMap { place, line in
      let isLast = place + 1 == lines.count
      let mark = isLast ? "." : ";"
      guard let (last, offset) = line.lastByte, last != mark.utf8.first, !line.isOpenEnded else { return nil }
      let isMark = [UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ",")].contains(last)
      let part = offset..<offset + 1
      let edit =
        isMark
        ? line.edit(part, mark)
        : line.editableRange(of: part).map { TextEdit($0.upperBound..<$0.upperBound, mark) }
      return LintFinding(
        at: line.range(of: part),
        isMark
          ? Bilingual(
            "căn cứ “\(line.plain.clipped)” kết thúc bằng `\(line.string(part))`, phải là `\(mark)`",
            en: "the legal basis “\(line.plain.clipped)” ends with `\(line.string(part))`: use `\(mark)`")
          : Bilingual(
            "căn cứ “\(line.plain.clipped)” không có dấu ở cuối, phải kết thúc bằng `\(mark)`",
            en: "the legal basis “\(line.plain.clipped)” has no mark at its end: use `\(mark)`"),
        fixes: edit.map { [FixIt(Bilingual("ghi `\(mark)`", en: "write `\(mark)`"), isSafe: true, edits: [$0])] } ?? [],
        // A comma before the enacting sentence is usual.
        severity: isLast ? .hint : .warning)
    }
  }
}

extension PlanText {
  /// Whether the text opens a list, ends in dots, or ends the document.
  fileprivate var isOpenEnded: Bool {
    guard let (last, offset) = lastByte else { return true }
    if last == UInt8(ascii: ":") || string(trimmed).hasSuffix("…") { return true }
    return last == UInt8(ascii: ".") && offset > 0
      && (bytes[offset - 1] == UInt8(ascii: ".") || bytes[offset - 1] == UInt8(ascii: "/"))
  }
}
