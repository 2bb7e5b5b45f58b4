import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH119: the subject doesn't begin with `V/v`, `Về việc` or the document's type.
  static let subjectOpening = LintRule(
    Rule(
      "KH119", "trích-yếu-mở-đầu", .warning,
      Bilingual(
        "Trích yếu của kế hoạch không mở đầu bằng “V/v”, “Về việc” hay lặp lại tên loại.",
        en: "A plan's subject doesn't begin with `V/v`, `Về việc` or the document's type."),
      reason: Bilingual(
        "“V/v” chỉ dùng ở công văn; tên loại đã in ngay phía trên trích yếu.",
        en: "`V/v` belongs to letters; the type is printed right above the subject."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.5.b",
      example: headerExample(wrong: "trích yếu: V/v triển khai nhiệm vụ", right: "trích yếu: Triển khai nhiệm vụ"))
  ) { context in
    guard context.isPlan, let subject = context.texts(.subject).first else { return [] }
    let tokens = subject.tokens
    let words = tokens.tokens.prefix(4).map { Keyword.fold(tokens[$0]) }
    let type = context.plan.header.documentType.value
    var count = 0
    var severity: Severity?
    if words.first == "v/v" {
      count = 1
    } else if words.starts(with: ["v", "/", "v"]) {
      count = 3
    } else if words.starts(with: ["ve", "viec"]) {
      (count, severity) = (2, .hint)
    } else if words.starts(with: ["ke", "hoach"]), words.count > 2, words[2] != "hoa" {
      count = 2
    }
    guard count > 0, count < tokens.tokens.count else { return [] }
    // `V/v:` and `Về việc:`.
    if tokens.tokens[count].kind == .punctuation, count + 1 < tokens.tokens.count { count += 1 }
    let opening = tokens.tokens[0].range.lowerBound..<tokens.tokens[count - 1].range.upperBound
    let next = tokens.tokens[count]
    let first = String(tokens[next].prefix(1))
    let cut = opening.lowerBound..<next.range.lowerBound + first.utf8.count
    return [
      LintFinding(
        at: subject.range(of: opening),
        Bilingual(
          "trích yếu mở đầu bằng “\(subject.string(opening))”"
            + (words[0] == "ke" ? ", lặp lại tên loại “\(type)” đã in phía trên" : ": kế hoạch không dùng"),
          en: "the subject begins with “\(subject.string(opening))”"),
        fixes: subject.edit(cut, first.uppercased()).asFix(
          Bilingual("bỏ “\(subject.string(opening))”", en: "delete it"), isSafe: words[0] != "ke"),
        severity: severity)
    ]
  }
}
