import KeHoachDrafts
import KeHoachImport
import KeHoachSource

extension PageRule {
  /// KH913: the size of each component.
  static let size = PageRule(
    Rule(
      "KH913", "cỡ-chữ", .warning,
      Bilingual(
        "Cỡ chữ theo từng thành phần: Quốc hiệu, tên cơ quan 12-13; số 13; Tiêu ngữ, địa danh, tên loại, trích yếu, nội dung, chữ ký 13-14; “Nơi nhận:” 12, danh sách 11.",
        en:
          "Sizes by component: national title and bodies 12-13; number 13; motto, place and date, type, subject, text, signature 13-14; “Nơi nhận:” 12, its list 11."
      ),
      reason: Bilingual(
        "Nghị định cho mỗi thành phần một cỡ hoặc hai cỡ; nội dung cỡ 12 để vừa trang là sai.",
        en: "The decree gives each component one or two sizes; a text in 12 to save a page is wrong."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II, III và bảng tại mục V")
  ) { context in
    let usual = context.usualTextSize
    let motto = context.paragraphs(.motto).first?.runs.first?.format.size
    return context.findings { paragraph, format in
      guard let sizes = format.sizes, !paragraph.isStampOrForm else { return nil }
      let isWrong = { (run: PageParagraph.Run) in run.format.size > 0 && !sizes.contains(run.format.size) }
      guard let wrong = paragraph.breach(where: isWrong) else { return nil }
      return Breach(
        range: wrong.range, found: Measure.points(halves: wrong.runs[0].format.size),
        changes: wrong.runs.map {
          // The text is to have one size, and the date that of the motto.
          let wanted = format.isContent ? usual : paragraph.role == .placeAndDate ? motto ?? usual : $0.format.size
          return .characters($0.range, .size(min(max(wanted, sizes.lowerBound), sizes.upperBound)))
        })
    } finding: { family, format, breaches in
      guard let sizes = format.sizes else { return [] }
      let (name, wanted) = (format.name(family), Measure.points(sizes))
      return PageFinding.one(of: breaches, fix: Bilingual("đặt cỡ \(wanted.vi)", en: "set the size to \(wanted.en)")) {
        Bilingual(
          "cỡ chữ của \(name.vi) là \($0.vi), quy định là \(wanted.vi)" + format.cited(family),
          en: "\(name.en) is in \($0.en): use \(wanted.en)" + format.cited(family))
      }
    }
  }

  /// KH914: the sizes of the two lines at the top grow together.
  static let sizesOfHeading = PageRule(
    Rule(
      "KH914", "cỡ-quốc-hiệu-tiêu-ngữ", .warning,
      Bilingual(
        "Quốc hiệu cỡ 12 thì Tiêu ngữ cỡ 13; Quốc hiệu cỡ 13 thì Tiêu ngữ cỡ 14.",
        en: "With the national title in 12 the motto is in 13, with 13 in 14."),
      reason: Bilingual(
        "Cỡ chữ trong một văn bản tăng, giảm phải thống nhất; hai dòng cùng cỡ 13 là sai.",
        en: "Sizes in one document grow together; both lines in 13 are wrong."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục V, ghi chú về cỡ chữ")
  ) { context in
    guard let title = context.paragraphs(.nationalTitle).first, let motto = context.paragraphs(.motto).first,
      let size = title.runs.first?.format.size, let other = motto.runs.first?.format.size,
      ComponentRole.nationalTitle.format?.sizes?.contains(size) == true,
      ComponentRole.motto.format?.sizes?.contains(other) == true, other != size + 2
    else { return [] }
    return [
      PageFinding(
        range: motto.range,
        message: Bilingual(
          "Quốc hiệu cỡ \(Measure.points(halves: size).vi) mà Tiêu ngữ cỡ \(Measure.points(halves: other).vi); "
            + "Quốc hiệu cỡ ấy thì Tiêu ngữ cỡ \(Measure.points(halves: size + 2).vi)",
          en: "the national title is in \(Measure.points(halves: size).en), the motto in "
            + "\(Measure.points(halves: other).en): use \(Measure.points(halves: size + 2).en)"),
        changes: motto.runs.map { .characters($0.range, .size(size + 2)) },
        fix: Bilingual("đặt Tiêu ngữ cỡ \((size + 2) / 2)", en: "set the motto in \((size + 2) / 2) pt"))
    ]
  }

  /// KH915: place and date are as big as the motto.
  static let sizeOfDate = PageRule(
    Rule(
      "KH915", "cỡ-địa-danh", .hint,
      Bilingual("Địa danh và thời gian cùng cỡ chữ với Tiêu ngữ.", en: "Place and date are as big as the motto."),
      reason: Bilingual(
        "Nghị định nêu hai bộ cỡ chữ: 12, 13, 13 hoặc 13, 14, 14 cho Quốc hiệu, Tiêu ngữ, địa danh.",
        en: "The decree names two sets: 12, 13, 13 or 13, 14, 14 for national title, motto, place and date."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục V, ghi chú về cỡ chữ")
  ) { context in
    // Where the motto itself is to change, that is told first.
    guard let motto = context.paragraphs(.motto).first?.runs.first?.format.size,
      let title = context.paragraphs(.nationalTitle).first?.runs.first?.format.size, motto == title + 2,
      let date = context.paragraphs(.placeAndDate).first, let size = date.runs.first?.format.size, size != motto,
      26...28 ~= size, 26...28 ~= motto
    else { return [] }
    return [
      PageFinding(
        range: date.range,
        message: Bilingual(
          "địa danh và thời gian cỡ \(Measure.points(halves: size).vi), Tiêu ngữ cỡ \(Measure.points(halves: motto).vi); nên cùng cỡ",
          en:
            "place and date are in \(Measure.points(halves: size).en), the motto in \(Measure.points(halves: motto).en)"
        ),
        changes: date.runs.map { .characters($0.range, .size(motto)) },
        fix: Bilingual("đặt cỡ \(motto / 2)", en: "set it in \(motto / 2) pt"))
    ]
  }

  /// KH916: the text has one size.
  static let sizesOfText = PageRule(
    Rule(
      "KH916", "cỡ-nội-dung-không-đều", .hint,
      Bilingual("Nội dung dùng một cỡ chữ, 13 hoặc 14.", en: "The text is in one size, 13 or 14."),
      reason: Bilingual(
        "Đoạn cỡ 13 giữa các đoạn cỡ 14 thường là đoạn dán từ văn bản khác.",
        en: "A paragraph in 13 between others in 14 was often pasted."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục V, ghi chú về cỡ chữ")
  ) { context in
    let content = context.paragraphs.filter { $0.role.isContent && !$0.range.isEmpty && !$0.isInAppendix }
    let usual = context.usualTextSize
    let breaches = content.compactMap { paragraph -> Breach? in
      guard let wrong = paragraph.breach(where: { 26...28 ~= $0.format.size && $0.format.size != usual }) else {
        return nil
      }
      return Breach(
        range: wrong.range, found: Measure.points(halves: wrong.runs[0].format.size),
        changes: wrong.runs.map { .characters($0.range, .size(usual)) })
    }
    return PageFinding.one(of: breaches, fix: Bilingual("đặt cỡ \(usual / 2)", en: "set it in \(usual / 2) pt")) {
      Bilingual(
        "nội dung phần lớn cỡ \(usual / 2) pt mà có chỗ cỡ \($0.vi)",
        en: "the text is mostly in \(usual / 2) pt, and here in \($0.en)")
    }
  }
}

extension PageContext {
  /// The size of most of the text in half-points, of the two that are right.
  fileprivate var usualTextSize: Int {
    var weights: [Int: Int] = [:]
    for paragraph in paragraphs where paragraph.role.isContent && !paragraph.isInAppendix {
      for run in paragraph.runs { weights[run.format.size, default: 0] += run.weight }
    }
    return (weights[28] ?? 0) >= (weights[26] ?? 0) ? 28 : 26
  }
}

extension PageParagraph {
  /// Whether it is a stamp drawn with its own words, or the label of the recipients with words behind it, whose looks
  /// another rule tells about.
  var isStampOrForm: Bool { role == .recipientsLabel && !isLabelAlone }

  /// Whether the label of the recipients stands alone on its line.
  var isLabelAlone: Bool { lines.first.map { $0.count <= "Nơi nhận: ".count + 2 } ?? true }
}
