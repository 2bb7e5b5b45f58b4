import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintContext.Occurrence {
  /// Whether the text belongs to the plan itself: forms in appendices have blanks by right.
  fileprivate var isOfPlan: Bool {
    switch text.role.kind {
    case .cell, .headCell, .appendixReference, .signer, .authority, .office: false
    default: text.flow ?? 0 == 0
    }
  }
}

extension LintRule {
  /// KH809: blanks are filled in.
  static let unfilledBlank = LintRule(
    Rule(
      "KH809", "chỗ-còn-trống", .warning,
      Bilingual("Chỗ để trống (`…`, `.....`, `___`) đã được điền.", en: "Blanks (`…`, `.....`, `___`) are filled in."),
      reason: Bilingual(
        "Chỗ trống của bản mẫu sót lại làm văn bản thiếu thông tin.", en: "A blank of the form leaves something unsaid."
      ),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Hoàn thành trước ngày … tháng 6./.\n", right: "Hoàn thành trước ngày 15 tháng 6./.\n"))
  ) { context in
    let runs = context.occurrences(of: blanks).filter { run in
      // `máy tính, UPS,......` and `sách, báo......` end a list.
      guard run.token.space == 0, let before = run.neighbour(-1) else { return true }
      if run.text.isSign(before, ",") { return false }
      guard before.kind == .word, let next = run.neighbour(1) else { return before.kind != .word }
      return next.kind != .punctuation
    }
    let dots = context.occurrences(of: ellipses).filter { dots in
      // `văn bản, báo cáo...` ends a list; `ngày … tháng`, `ngày …/…/2026` and `số tiền … đồng` have a blank.
      guard dots.token.space > 0, let next = dots.neighbour(1), let before = dots.neighbour(-1),
        next.kind != .punctuation || dots.text.isSign(next, "/")
      else { return false }
      return heads.contains(before.id) || moneyHeads.contains(before.id) && LintContext.isMoneyUnit(next)
    }
    let severity: Severity? = context.plan.header.state == .draft ? .hint : nil
    var lastEnd: (text: ObjectIdentifier, token: Int)?
    return dateBlanks(context, severity)
      + (runs + dots).compactMap { blank in
        guard blank.isOfPlan, !context.cited.overlap(blank.text.range(of: blank.token.range)) else { return nil }
        // One finding for `ngày … tháng … năm …`.
        let text = ObjectIdentifier(blank.text)
        defer { lastEnd = (text, blank.place) }
        if let lastEnd, lastEnd.text == text, blank.place - lastEnd.token <= 3, blank.place > lastEnd.token {
          return nil
        }
        let around = max(0, blank.place - 2)..<min(blank.tokens.tokens.count, blank.place + 2)
        let words = blank.text.string(blank.tokens.bytes(of: around))
        return LintFinding(
          at: blank.text.range(of: blank.token.range),
          Bilingual("“\(words.clipped)” còn chỗ trống chưa điền", en: "“\(words.clipped)” has a blank to fill in"),
          severity: severity)
      }
  }

  /// Dates without day or month: `Tháng    /2026`, `từ  /  /2026`; those of tables are hints, and one for all.
  private static func dateBlanks(_ context: LintContext, _ severity: Severity?) -> [LintFinding] {
    var group = SlipGroup()
    var found: [LintFinding] = []
    for place in context.occurrences(of: dateHeads) {
      guard place.text.flow ?? 0 == 0, place.text.role.isProse || place.text.role.kind == .cell,
        let end = place.text.blankDate(from: place.token.range.upperBound)
      else { continue }
      let bytes = place.token.range.lowerBound..<end
      guard !context.cited.overlap(place.text.range(of: bytes)) else { continue }
      let written = place.text.string(bytes)
      if place.text.role.kind == .cell {
        group.add(place.text.range(of: bytes), nil, written: written)
      } else {
        found.append(
          LintFinding(
            at: place.text.range(of: bytes),
            Bilingual("“\(written)” còn chỗ trống chưa điền", en: "“\(written)” has a blank to fill in"),
            severity: severity))
      }
    }
    let cells = group.finding(
      { written, _ in
        Bilingual("“\(written)” còn chỗ trống chưa điền", en: "“\(written)” has a blank to fill in")
      }, fix: Bilingual("", en: ""))
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
    // One finding for `từ  /  /2026 đến  /  /2026`.
    let spans = found.enumerated().filter { place, finding in
      place == 0 || found[place - 1].range.upperBound + 2 < finding.range.lowerBound
    }.map(\.element)
    return spans
      + cells.map { finding in
        var finding = finding
        finding.severity = .hint
        return finding
      }
  }

  private static let dateHeads = WordSet(["tháng", "ngày", "từ", "đến"])
  private static let blanks = WordSet(PhraseWords.blanks)
  private static let ellipses = WordSet(PhraseWords.ellipses)
  private static let heads = WordSet(PhraseWords.blankHeads)
  private static let moneyHeads = WordSet(PhraseWords.moneyHeads)

  /// KH810: brackets and quotation marks hold something.
  static let emptyBrackets = LintRule(
    Rule(
      "KH810", "ngoặc-trống", .warning,
      Bilingual("Trong ngoặc, trong dấu ngoặc kép có nội dung.", en: "Brackets and quotation marks hold something."),
      reason: Bilingual(
        "Ngoặc trống là nội dung chưa điền hoặc xóa chưa hết.", en: "Empty ones are unfilled, or what a deletion left."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(wrong: "Mở 02 lớp tập huấn ()./.\n", right: "Mở 02 lớp tập huấn (theo tài liệu)./.\n"))
  ) { context in
    context.occurrences(of: openings).compactMap { open in
      let tokens = open.tokens.tokens
      guard open.isOfPlan, open.place > 0, open.token.space > 0, let close = open.neighbour(1),
        close.kind == .punctuation, close.space <= 3,
        let expected = closing[open.text.word(open.token)], open.text.word(close) == expected
      else { return nil }
      let bytes = Int(open.token.start)..<Int(close.end)
      let withSpace = Int(tokens[open.place - 1].end)..<bytes.upperBound
      return LintFinding(
        at: open.text.range(of: bytes),
        Bilingual("“\(open.text.string(bytes))” không có nội dung", en: "“\(open.text.string(bytes))” holds nothing"),
        fixes: open.text.edit(withSpace, "").map { [FixIt(Bilingual("bỏ", en: "delete it"), edits: [$0])] } ?? [])
    }
  }

  private static let openings = WordSet(PhraseWords.openings)
  private static let closing = ["(": ")", "[": "]", "“": "”", "\"": "\""]

  /// KH811: no placeholders of a form are left.
  static let placeholder = LintRule(
    Rule(
      "KH811", "chữ-giữ-chỗ", .warning,
      Bilingual(
        "Chữ giữ chỗ của bản mẫu (`xxx`, `[tên cơ quan]`, `(ghi rõ …)`) đã được thay.",
        en: "Placeholders of a form (`xxx`, `[tên cơ quan]`, `(ghi rõ …)`) are replaced."),
      reason: Bilingual(
        "Chữ hướng dẫn của bản mẫu không phải nội dung kế hoạch.", en: "They are no part of what the plan says."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Giao [tên cơ quan] mở lớp tập huấn./.\n", right: "Giao Sở Nội vụ mở lớp tập huấn./.\n"))
  ) { context in
    var found = (context.occurrences(of: placeholders) + context.occurrences(of: openings)).compactMap { place in
      place.isOfPlan ? placeholder(place) : nil
    }
    for text in context.texts(.signer) where signers.contains(Keyword.fold(text.plain)) {
      found.append(finding(text, text.trimmed))
    }
    return found
  }

  private static let placeholders = WordSet(PhraseWords.placeholders)
  private static let fillIns = WordSet(PhraseWords.fillIns)
  private static let instructions = Phrases(PhraseWords.instructions)
  private static let signers: Set<String> = [
    "nguyen van a", "nguyen van b", "tran van a", "le van a", "ho va ten", "ho ten", "ten nguoi ky",
  ]

  private static func placeholder(_ place: LintContext.Occurrence) -> LintFinding? {
    let tokens = place.tokens.tokens
    let end = min(tokens.count, place.place + 12)
    func bracket(closedBy sign: Unicode.Scalar) -> LintFinding? {
      guard let next = place.neighbour(1), next.space == 0, fillIns.contains(next.id),
        let close = (place.place + 1..<end).first(where: { place.text.isSign(tokens[$0], sign) })
      else { return nil }
      return finding(place.text, Int(place.token.start)..<Int(tokens[close].end))
    }
    switch place.text.word(place.token).lowercased() {
    case "[": return bracket(closedBy: "]")
    case "<": return bracket(closedBy: ">")
    case "(":
      guard instructions.matches(at: place.place + 1, in: tokens),
        let close = (place.place + 1..<end).first(where: { place.text.isSign(tokens[$0], ")") })
      else { return nil }
      return finding(place.text, Int(place.token.start)..<Int(tokens[close].end))
    case "?":
      // The tokens of `???` are single signs.
      guard place.place + 2 < tokens.count, place.text.isSign(tokens[place.place + 1], "?"),
        place.text.isSign(tokens[place.place + 2], "?"), !place.text.isSign(place.neighbour(-1), "?")
      else { return nil }
      return finding(place.text, Int(place.token.start)..<Int(tokens[place.place + 2].end))
    case "xx":
      // XX is a century.
      guard place.token.shape == .lower, let next = place.neighbour(1), next.kind == .word, next.space > 0 else {
        return nil
      }
      return finding(place.text, place.token.range)
    case "xxx", "xxxx", "xxxxx", "todo", "??", "???":
      // XXX is thirty, too.
      return place.token.shape == .upper && place.token.range.count == 3 ? nil : finding(place.text, place.token.range)
    default: return nil
    }
  }

  private static func finding(_ text: PlanText, _ bytes: Range<Int>) -> LintFinding {
    let written = text.string(bytes)
    return LintFinding(
      at: text.range(of: bytes),
      Bilingual(
        "“\(written.clipped)” là chữ giữ chỗ của bản mẫu, chưa thay bằng nội dung",
        en: "“\(written.clipped)” is a placeholder still to be replaced"))
  }
}

extension PlanText {
  /// Where a date ends whose day or month is blank, of which only ` /2026` stands behind an offset; nil without one.
  fileprivate func blankDate(from offset: Int) -> Int? {
    var place = offset
    var strokes = 0
    func byte(_ place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }
    while byte(place) == 0x20 || byte(place) == UInt8(ascii: "/") {
      if byte(place) == UInt8(ascii: "/") { strokes += 1 }
      place += 1
    }
    guard byte(offset) == 0x20, (1...2).contains(strokes), byte(place - 1) == UInt8(ascii: "/") else { return nil }
    let end = place + 4
    guard end <= bytes.count, bytes[place..<end].allSatisfy({ $0 &- 0x30 < 10 }), byte(end) &- 0x30 >= 10 else {
      return nil
    }
    return end
  }
}
