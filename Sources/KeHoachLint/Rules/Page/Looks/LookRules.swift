import KeHoachDrafts
import KeHoachImport
import KeHoachSource

extension PageRules {
  /// How words look.
  static let looks: [PageRule] = [
    .font, .colour, .highlight, .size, .sizesOfHeading, .sizeOfDate, .sizesOfText, .bold, .italic, .underline,
    .capitals,
  ]
}

extension PageRule {
  /// KH910: all words are in Times New Roman.
  static let font = PageRule(
    Rule(
      "KH910", "phông-chữ", .warning,
      Bilingual("Cả văn bản dùng một phông chữ, Times New Roman.", en: "The whole document is in Times New Roman."),
      reason: Bilingual(
        "Đoạn dán từ nơi khác thường mang theo Arial, Calibri, .VnTime; máy người nhận không có phông thì chữ hỏng.",
        en: "Pasted words often bring Arial, Calibri or .VnTime with them, which other machines may not have."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.4")
  ) { context in
    let breaches = context.written.compactMap { paragraph -> Breach? in
      guard let wrong = paragraph.breach(where: { !isRightFont($0.format.font) }) else { return nil }
      let font = wrong.runs[0].format.font
      return Breach(
        range: wrong.range, found: Bilingual(font, en: font),
        changes: wrong.runs.map { .characters($0.range, .font("Times New Roman")) })
    }
    return PageFinding.one(
      of: breaches, fix: Bilingual("đặt phông Times New Roman", en: "set the font to Times New Roman")
    ) {
      Bilingual("phông chữ là \($0.vi), quy định là Times New Roman", en: "the font is \($0.en): use Times New Roman")
    }
  }

  /// Whether words may be in a font; fonts of signs and formulas hold no words. A file that names none means this one.
  static func isRightFont(_ font: String) -> Bool {
    ["", "times new roman", "cambria math", "symbol"].contains(font.lowercased()) || font.hasPrefix("Wingdings")
  }

  /// KH911: words are black.
  static let colour = PageRule(
    Rule(
      "KH911", "màu-chữ", .warning,
      Bilingual("Chữ màu đen, trừ dấu chỉ mức độ.", en: "Words are black, but for stamps."),
      reason: Bilingual(
        "Chữ đỏ, chữ xanh thường là dấu vết của bản góp ý, đường dẫn chưa được dọn.",
        en: "Red or blue words are often left from remarks or links."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.4")
  ) { context in
    let breaches = context.written.filter { $0.role != .stamp }.compactMap { paragraph -> Breach? in
      guard let wrong = paragraph.breach(where: { !isBlack($0.format.colour) }) else { return nil }
      let colour = name(ofColour: wrong.runs[0].format.colour)
      return Breach(
        range: wrong.range, found: colour, changes: wrong.runs.map { .characters($0.range, .black) })
    }
    return PageFinding.one(of: breaches, fix: Bilingual("đặt màu đen", en: "make it black")) {
      Bilingual("chữ màu \($0.vi), quy định là màu đen", en: "the words are \($0.en): use black")
    }
  }

  /// Whether a colour prints as black: nearly black ones of Word's themes do.
  static func isBlack(_ colour: String) -> Bool {
    guard let value = UInt32(colour, radix: 16), colour.utf8.count == 6 else { return true }
    return [value >> 16, value >> 8 & 0xFF, value & 0xFF].allSatisfy { $0 < 0x28 }
  }

  /// The colour in words where it is a plain one, and its number.
  private static func name(ofColour colour: String) -> Bilingual {
    let value = UInt32(colour, radix: 16) ?? 0
    let (red, green, blue) = (value >> 16, value >> 8 & 0xFF, value & 0xFF)
    let name: Bilingual? =
      if red > 0xA0, green < 0x60, blue < 0x60 {
        Bilingual("đỏ", en: "red")
      } else if blue > 0x70, red < 0x80, green < 0xC0 {
        Bilingual("xanh", en: "blue")
      } else if min(red, green, blue) + 0x10 > max(red, green, blue) {
        Bilingual("xám", en: "grey")
      } else {
        nil
      }
    return name.map { Bilingual("\($0.vi) (\(colour))", en: "\($0.en) (\(colour))") } ?? Bilingual(colour, en: colour)
  }

  /// KH912: nothing is marked with a highlighter.
  static let highlight = PageRule(
    Rule(
      "KH912", "tô-nền-chữ", .hint,
      Bilingual("Chữ không tô nền, không đánh dấu.", en: "No words are highlighted or shaded."),
      reason: Bilingual(
        "Nền vàng thường đánh dấu chỗ còn phải xem lại; bản trình ký không còn chỗ nào như thế.",
        en: "Yellow often marks what is still to be looked at; a document ready to sign has none left."),
      source: "Thực hành soạn thảo; NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.4")
  ) { context in
    let breaches = context.written.filter { !$0.role.isOfTable }.compactMap { paragraph -> Breach? in
      guard let wrong = paragraph.breach(where: \.format.isHighlighted) else { return nil }
      return Breach(
        range: wrong.range, found: Bilingual("tô nền", en: "highlighted"),
        changes: wrong.runs.map { .characters($0.range, .unmarked) })
    }
    return PageFinding.one(of: breaches, fix: Bilingual("bỏ tô nền", en: "take the highlighting off")) {
      Bilingual("chữ còn \($0.vi)", en: "words are still \($0.en)")
    }
  }
}
