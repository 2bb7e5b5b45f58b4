import KeHoachModel
import KeHoachSource
import KeHoachSyntax

extension LintRule {
  /// KH207: roman titles are in capitals.
  static let romanTitleCapitals = LintRule(
    Rule(
      "KH207", "mục-la-mã-chữ-thường", .warning,
      Bilingual("Tiêu đề mục đánh số La Mã viết in hoa.", en: "A title with a Roman numeral is in capitals."),
      reason: Bilingual(
        "Mục lớn nhất của kế hoạch in hoa, đứng, đậm; viết thường thì lẫn với khoản.",
        en: "The sections of a plan are set in capitals; in lower case they look like clauses."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.đ; thực hành soạn thảo",
      example: Rule.Example(
        wrong: "# I. Mục đích\n\nTriển khai nhiệm vụ./.\n", right: "# I. MỤC ĐÍCH\n\nTriển khai nhiệm vụ./.\n"))
  ) { context in
    context.texts(.title).compactMap { title in
      guard context.label(of: title)?.scheme == .roman else { return nil }
      let plain = title.plain
      guard plain != plain.uppercased() else { return nil }
      return LintFinding(
        at: title.place,
        Bilingual(
          "tiêu đề mục La Mã “\(plain.clipped)” chưa viết in hoa",
          en: "the title “\(plain.clipped)” has a Roman numeral and is not in capitals"),
        fixes: title.capitals.map {
          [FixIt(Bilingual("viết in hoa", en: "write it in capitals"), isSafe: !title.mayHoldUnits, edits: $0)]
        } ?? [])
    }
  }
}

extension PlanText {
  /// The edits that put the words in capitals, piece by piece; nil where one of them can't be edited.
  fileprivate var capitals: [TextEdit]? {
    var edits: [TextEdit] = []
    var at = 0
    for inline in text.inlines {
      let written = inline.plain
      let part = at..<at + written.utf8.count
      at = part.upperBound
      guard case .text = inline.content, written != written.uppercased() else { continue }
      guard let edit = edit(part, written.uppercased()) else { return nil }
      edits.append(edit)
    }
    return edits.isEmpty ? nil : edits
  }

  /// Whether a letter follows a digit: `5km` means something else in capitals.
  fileprivate var mayHoldUnits: Bool {
    zip(plain.unicodeScalars, plain.unicodeScalars.dropFirst()).contains {
      $0.properties.numericType != nil && $1.properties.isAlphabetic
    }
  }
}
