import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH507: the capitals of bodies' names.
  static let nameCapitals = LintRule(
    Rule(
      "KH507", "viết-hoa-tên-cơ-quan", .warning,
      Bilingual(
        "Tên cơ quan viết hoa chữ cái đầu của từ chỉ loại hình và từ chỉ chức năng, lĩnh vực.",
        en: "In the name of a body the words for its type and for its field begin with a capital."),
      reason: Bilingual(
        "Nghị định quy định viết hoa tên cơ quan, tổ chức, chức vụ và địa danh; viết khác làm tên không thống nhất.",
        en: "The decree says which letters of names of bodies, offices and regions are capitals."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục II, mục III, IV và V.3",
      example: Rule.Example(
        wrong: "Sở khoa học và Công nghệ báo cáo Ủy Ban Nhân Dân tỉnh./.\n",
        right: "Sở Khoa học và Công nghệ báo cáo Ủy ban nhân dân tỉnh./.\n"))
  ) { context in
    let long = context.phraseSlips.compactMap { slip -> LintFinding? in
      guard !slip.isLaw, let places = slip.wrongCapitals else { return nil }
      // `Tết nguyên đán` may keep the capital of its first word.
      let isSmall = slip.phrase.first?.isLowercase ?? false
      let right = isSmall ? slip.phrase.withCapitals(like: slip.text.string(slip.range)) : slip.phrase
      return capitals(slip.text, slip.range, right, places)
    }
    let short = context.shortNameSlips.filter { !$0.isDocument }.map {
      capitals($0.text, $0.range, $0.right, $0.changes)
    }
    return long + short + context.placeNameSlips().map { capitals($0.text, $0.range, $0.right, $0.changes) }
  }

  /// A finding about the capitals of a range, with the words to change.
  static func capitals(
    _ text: PlanText, _ range: Range<Int>, _ right: String, _ changes: [(Range<Int>, String)]
  ) -> LintFinding {
    let written = text.string(range)
    let edits = changes.compactMap { text.edit($0.0, $0.1) }
    return LintFinding(
      at: text.range(of: range),
      Bilingual(
        "“\(written.clipped)” viết hoa chưa đúng: “\(right)”", en: "the capitals of “\(written.clipped)”: “\(right)”"),
      fixes: edits.count == changes.count && !edits.isEmpty
        ? [FixIt(Bilingual("ghi “\(right)”", en: "write “\(right)”"), isSafe: true, edits: edits)] : [])
  }
}

extension PhraseSlip {
  /// Whether the phrase is the name of a law.
  var isLaw: Bool { LawNames.isLaw(phrase) }
  /// Whether `luật` is a part of `pháp luật` or the like here.
  private var isInsideWord: Bool {
    guard miss.tokens.lowerBound > 0 else { return false }
    return ["pháp", "kỷ", "quy"].contains(tokens[tokens.tokens[miss.tokens.lowerBound - 1]].lowercased())
  }

  /// Names that have their first capital everywhere.
  private static let alwaysCapital = Set(OfficialNames.occasions).union([
    "Ủy ban nhân dân", "Hội đồng nhân dân", "Thủ tướng Chính phủ", "Mặt trận Tổ quốc Việt Nam",
    "Đảng Cộng sản Việt Nam",
    "đại biểu Quốc hội", "Ủy ban Mặt trận Tổ quốc Việt Nam", "Chủ tịch Ủy ban nhân dân", "Chủ tịch Hội đồng nhân dân",
  ])

  /// The tokens whose capitals are wrong, as bytes, and how they are written; nil where nothing is surely wrong.
  var wrongCapitals: [(Range<Int>, String)]? {
    guard kind != .phrase, miss.difference == .capitals || miss.difference == .lowercase,
      text.role.kind != .issuer, text.role.kind != .superiorBody
    else { return nil }
    let right = self.right
    let written = miss.tokens.map { tokens.tokens[$0] }
    guard right.tokens.count == written.count, let head = written.first else { return nil }
    // `nhiệm vụ Kế hoạch - Tài chính`, `pháp luật Đất đai`: no name begins there.
    if head.shape == .lower, phrase.hasPrefix("Vụ ") || phrase.hasPrefix("Cục ") || isLaw && isInsideWord { return nil }
    if miss.difference == .lowercase {
      let isHead = [
        "Sở", "Bộ", "Ban", "Hội", "Phòng", "Vụ", "Luật", "Pháp", "Ủy", "Hiệp", "Mặt", "Thủ", "Văn", "Đài", "Kho",
        "Liên",
        "Viện", "Cục", "Tổng",
      ]
      .contains(phrase.split(separator: " ").first.map(String.init) ?? "")
      guard
        head.shape == .lower
          ? Self.alwaysCapital.contains(phrase) || isLaw && written.count > 4 : isHead && kind == .name
      else { return nil }
    }
    var changes: [(Range<Int>, String)] = []
    for (place, (is_, be)) in zip(written, right.tokens).enumerated() where is_.kind == .word && be.shape != .uncased {
      // A sentence begins with a capital.
      if place == 0, be.shape == .lower { continue }
      let word = String(tokens[is_])
      let isCapital = word.first?.isUppercase == true
      if is_.shape == .upper && word.count > 1 {
        if be.shape != .upper { return nil }
      } else if isCapital != (be.shape != .lower) {
        changes.append((is_.range, isCapital ? word.lowercased() : word.withCapitals(like: "A")))
      }
    }
    return changes.isEmpty ? nil : changes
  }
}
