import KeHoachModel
import KeHoachSource

extension LintRule {
  /// KH208: paragraphs are listed with `-`, not with other marks.
  static let foreignBullet = LintRule(
    Rule(
      "KH208", "dấu-đầu-dòng-lạ", .warning,
      Bilingual("Gạch đầu dòng dùng dấu `-`.", en: "Lists are marked with `-`."),
      reason: Bilingual(
        "Dấu `•`, `–` dán từ tệp khác không được hiểu là mục liệt kê nên in sai lề.",
        en: "Marks pasted from other files aren't taken for lists, and print with the wrong indent."),
      source: "Ngôn ngữ kế hoạch, mục Đoạn văn; thực hành soạn thảo",
      example: Rule.Example(
        wrong: "• Tổ chức tập huấn.\n\nBáo cáo kết quả./.\n", right: "- Tổ chức tập huấn.\n\nBáo cáo kết quả./.\n"))
  ) { context in
    let texts = context.texts(.preamble) + context.texts(.paragraph) + context.texts(.continuation)
    return texts.compactMap { text in
      let start = text.trimmed.lowerBound
      guard let count = text.bulletLength(at: start), start + count < text.bytes.count else { return nil }
      var end = start + count
      while end < text.bytes.count, text.bytes[end] == 0x20 { end += 1 }
      guard end < text.bytes.count, !text.bytes[end].isBulletDigit || end > start + count else { return nil }
      let mark = text.string(start..<start + count)
      return LintFinding(
        at: text.range(of: start..<start + count),
        Bilingual("dấu đầu dòng “\(mark)”, hãy dùng `-`", en: "the list mark is “\(mark)”, use `-`"),
        fixes: text.edit(start..<end, "- ").asFix(writing: "- "))
    }
  }
}

extension PlanText {
  /// The length of a list mark other than `-` and `+` at a place; nil for none. A star mostly opens a remark.
  fileprivate func bulletLength(at start: Int) -> Int? {
    guard start + 2 < bytes.count else { return nil }
    switch (bytes[start], bytes[start + 1], bytes[start + 2]) {
    // – — • ‣
    case (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94), (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0xA3): return 3
    // ■ □ ▪ ▫ ► ▶ ◆ ○ ● ◦
    case (0xE2, 0x96, 0xA0), (0xE2, 0x96, 0xA1), (0xE2, 0x96, 0xAA), (0xE2, 0x96, 0xAB), (0xE2, 0x96, 0xBA),
      (0xE2, 0x96, 0xB6), (0xE2, 0x97, 0x86), (0xE2, 0x97, 0x8B), (0xE2, 0x97, 0x8F), (0xE2, 0x97, 0xA6):
      return 3
    // · and the private letters of Symbol and Wingdings.
    case (0xC2, 0xB7, _): return 2
    case (0xEF, 0x82, 0xA7), (0xEF, 0x82, 0xB7), (0xEF, 0x83, 0x98), (0xEF, 0x83, 0xBC): return 3
    default: return nil
    }
  }
}

extension UInt8 {
  fileprivate var isBulletDigit: Bool { (0x30...0x39).contains(self) }
}
