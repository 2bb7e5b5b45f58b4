import KeHoachDrafts
import KeHoachImport
import KeHoachSource

extension PageRule {
  /// KH919: components are not underlined.
  static let underline = PageRule(
    Rule(
      "KH919", "gạch-chân", .warning,
      Bilingual("Các thành phần thể thức không gạch chân chữ.", en: "Components are not underlined."),
      reason: Bilingual(
        "“Nơi nhận:” gạch chân là thói quen cũ; Nghị định chỉ định chữ nghiêng, đậm.",
        en: "Underlining “Nơi nhận:” is an old habit; the decree has bold italics only."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.9.d và bảng tại mục V")
  ) { context in
    context.findings(told: { .component($0) }) { paragraph, format in
      // Below these a line is wanted, and another rule tells how it is to be drawn.
      guard ![.motto, .issuer, .subject].contains(paragraph.role), format.isBold != nil,
        let wrong = paragraph.breach(where: \.format.isUnderlined),
        !paragraph.role.isContent || wrong.runs.reduce(0, { $0 + $1.weight }) == paragraph.weight
      else { return nil }
      return Breach(
        range: wrong.range, found: Bilingual("gạch chân", en: "underlined"),
        changes: wrong.runs.map { .characters($0.range, .underlined(false)) })
    } finding: { family, format, breaches in
      PageFinding.one(of: breaches, fix: Bilingual("bỏ gạch chân", en: "take the underline off")) {
        Bilingual(
          "\(format.name.vi) \($0.vi), quy định không có" + format.cited(family),
          en: "\(format.name.en) is \($0.en), which is not prescribed" + format.cited(family))
      }
    }
  }

  /// KH920: what is in capitals.
  static let capitals = PageRule(
    Rule(
      "KH920", "chữ-hoa", .warning,
      Bilingual(
        "Quốc hiệu, tên cơ quan, tên loại, tiêu đề phần, tên phụ lục in hoa; Tiêu ngữ, địa danh, trích yếu, “Phần”, “Phụ lục” in thường.",
        en:
          "National title, bodies, type, titles of divisions and appendices are in capitals; motto, place, subject, “Phần”, “Phụ lục” are not."
      ),
      reason: Bilingual(
        "“PHỤ LỤC I” và trích yếu viết hoa toàn bộ là mẫu cũ; Nghị định quy định in thường.",
        en: "“PHỤ LỤC I” and a subject in capitals are of older forms; the decree has small letters."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.1, II.2, II.4, II.5, II.6.đ, III.1.b")
  ) { context in
    context.findings(told: { .component($0) }) { paragraph, format in
      guard let letterCase = format.letterCase, paragraph.weight > 1 else { return nil }
      switch letterCase {
      case .capitals:
        guard !paragraph.printsCapitals else { return nil }
        return Breach(range: paragraph.range, found: Bilingual("in thường", en: "in small letters"))
      case .sentence:
        guard paragraph.printsCapitals, paragraph.weight > 3 else { return nil }
        return Breach(range: paragraph.range, found: Bilingual("in hoa", en: "in capitals"))
      }
    } finding: { family, format, breaches in
      let expected =
        format.letterCase == .capitals
        ? Bilingual("in hoa", en: "capitals") : Bilingual("in thường", en: "small letters")
      return PageFinding.one(of: breaches) {
        Bilingual(
          "\(format.name.vi) \($0.vi), quy định là \(expected.vi)" + format.cited(family),
          en: "\(format.name.en) is \($0.en): use \(expected.en)" + format.cited(family))
      }
    }
  }
}

extension PageParagraph {
  /// Whether it prints without a small letter: what is written in capitals, or set so. What stands in brackets doesn't
  /// count: `TM. ỦY BAN NHÂN DÂN (đã ký)`.
  fileprivate var printsCapitals: Bool {
    var depth = 0
    for run in runs {
      for scalar in run.words.unicodeScalars {
        if scalar == "(" { depth += 1 }
        if scalar == ")" { depth = max(0, depth - 1) }
        if depth == 0, !run.format.isCapitals, scalar.properties.isLowercase { return false }
      }
    }
    return true
  }
}
