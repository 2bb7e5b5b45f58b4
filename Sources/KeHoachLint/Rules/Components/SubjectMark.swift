import KeHoachSource

extension LintRule {
  /// KH118: the subject has no final mark.
  static let subjectMark = LintRule(
    Rule(
      "KH118", "trích-yếu-có-dấu-cuối", .warning,
      Bilingual("Trích yếu không có dấu câu ở cuối.", en: "The subject has no final mark."),
      reason: Bilingual(
        "Trích yếu là cụm từ phản ánh nội dung, không phải câu.", en: "The subject is a phrase, no sentence."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.5.b",
      example: headerExample(wrong: "trích yếu: Triển khai nhiệm vụ.", right: "trích yếu: Triển khai nhiệm vụ"))
  ) { context in
    context.texts(.subject).compactMap { subject in
      guard let (last, offset) = subject.lastByte, ".;,:".utf8.contains(last), !subject.isCut(at: offset) else {
        return nil
      }
      let mark = offset..<offset + 1
      return LintFinding(
        at: subject.range(of: mark),
        Bilingual(
          "trích yếu kết thúc bằng dấu `\(subject.string(mark))`", en: "the subject ends with `\(subject.string(mark))`"
        ),
        fixes: subject.edit(mark, "").asFix(Bilingual("bỏ dấu", en: "delete it")))
    }
  }
}

extension PlanText {
  /// Whether the mark at a place ends `..` or `v.v.`: the text has lost its end, or is a list.
  fileprivate func isCut(at offset: Int) -> Bool {
    guard offset > 1 else { return false }
    let stop = UInt8(ascii: ".")
    return bytes[offset - 1] == stop || bytes[offset - 2] == stop
  }
}
