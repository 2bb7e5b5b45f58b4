import KeHoachModel
import KeHoachSource
import KeHoachSyntax

extension LintRule {
  /// KH202: a title has no final full stop.
  static let titleFullStop = LintRule(
    Rule(
      "KH202", "tiêu-đề-có-dấu-chấm", .warning,
      Bilingual("Tiêu đề không kết thúc bằng dấu chấm.", en: "A title doesn't end with a full stop."),
      reason: Bilingual(
        "Tiêu đề không phải là câu; dấu chấm cuối là dấu vết của một đoạn văn bị đánh dấu nhầm.",
        en: "A title is no sentence; a full stop is left over from a paragraph."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.đ",
      example: Rule.Example(
        wrong: "# I. MỤC ĐÍCH.\n\nTriển khai nhiệm vụ./.\n", right: "# I. MỤC ĐÍCH\n\nTriển khai nhiệm vụ./.\n"))
  ) { context in
    (context.texts(.title) + context.texts(.appendixTitle)).compactMap { title in
      guard let (byte, last) = title.lastByte, ".;,".utf8.contains(byte), !title.endsWithDotsOrSlash,
        !title.isSentences
      else { return nil }
      let scheme = context.label(of: title)?.scheme
      // `Điều 2. Quyết định này có hiệu lực kể từ ngày ký.` is a sentence behind its number.
      guard scheme != .article else { return nil }
      // A list of tasks may be set as titles; a section in capitals or an appendix never is.
      let isSection = title.role.kind == .appendixTitle || scheme == .roman
      guard byte == UInt8(ascii: ".") || isSection else { return nil }
      let stop = last..<last + 1
      let mark = title.string(stop)
      return LintFinding(
        at: title.range(of: stop),
        Bilingual("tiêu đề kết thúc bằng dấu `\(mark)`", en: "the title ends with `\(mark)`"),
        fixes: title.edit(stop, "").map {
          [FixIt(Bilingual("bỏ dấu `\(mark)`", en: "delete it"), isSafe: true, edits: [$0])]
        } ?? [])
    }
  }
}

extension PlanText {
  /// Whether the text ends in `...`, or in `./.`.
  fileprivate var endsWithDotsOrSlash: Bool {
    guard let (_, last) = lastByte, last > 0 else { return false }
    return bytes[last - 1] == UInt8(ascii: ".") || bytes[last - 1] == UInt8(ascii: "/")
  }

  /// Whether more than one sentence stands in it: a run-in paragraph, which keeps its full stops.
  fileprivate var isSentences: Bool {
    let end = trimmed.upperBound
    return bytes.indices.contains { place in
      place + 2 < end && bytes[place] == UInt8(ascii: ".") && bytes[place + 1] == 0x20 && place > 4
    }
  }
}
