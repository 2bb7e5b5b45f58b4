import KeHoachModel
import KeHoachSource
import KeHoachText

/// The provinces on the plan's date, and which of them the plan is of.
struct PlanProvinces {
  /// The plan's own; nil for a plan of a ministry, or where its bodies don't tell.
  private(set) var own: Province?
  /// The provinces by their names in small letters.
  private var byName: [String: Province] = [:]

  init(_ context: LintContext) {
    guard let date = context.plan.header.effectiveDate else { return }
    let all = Province.all(on: date)
    let bodies = context.plan.header.issuers + (context.plan.header.superiorBody.map { [$0] } ?? [])
    let words = bodies.map { $0.plain.lowercased() }.joined(separator: " ")
    let named = all.filter { words.holdsBytes(of: " " + $0.smallName) }
    guard named.count == 1 else { return }
    own = named[0]
    byName = Dictionary(all.map { ($0.smallName, $0) }, uniquingKeysWith: { $1 })
  }

  /// The province named behind `tỉnh` or `thành phố`, and the token behind it.
  func province(at place: Int, in tokens: [Token], of text: PlanText) -> (province: Province, end: Int)? {
    var end = place
    while end < tokens.count, end < place + 3, tokens[end].kind == .word,
      tokens[end].shape == .capitalised || tokens[end].shape == .upper
    { end += 1 }
    while end > place {
      let name = text.string(Int(tokens[place].start)..<Int(tokens[end - 1].end)).lowercased()
      if let province = byName[name] { return (province, end) }
      end -= 1
    }
    return nil
  }
}

extension LintRule {
  /// KH807: where the plan's own province is meant, its name stands.
  static let otherProvince = LintRule(
    Rule(
      "KH807", "tên-tỉnh-khác", .warning,
      Bilingual(
        "Cơ quan và địa bàn nêu trong kế hoạch là của tỉnh ban hành.",
        en: "The bodies and the territory that a plan names are those of its province."),
      reason: Bilingual(
        "Tên tỉnh khác thường sót lại khi dùng kế hoạch của địa phương bạn làm mẫu.",
        en: "Another province's name mostly is left over from the plan that was copied."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: plan("Triển khai trên địa bàn tỉnh Cao Bằng./."), right: plan("Triển khai trên địa bàn tỉnh Tây Ninh./.")
      ))
  ) { context in
    guard let own = context.provinces.own else { return [] }
    let basis = SortedRanges(
      context.plan.citations.compactMap { citation in
        guard case .preamble(let place) = citation.place, context.plan.preamble[place].role == .legalBasis else {
          return nil
        }
        return citation.isInSubject ? nil : citation.issuer?.range
      })
    return context.occurrences(of: heads).compactMap { head in
      guard head.text.role.kind != .recipient, head.text.role.kind != .issuer, head.text.role.kind != .superiorBody,
        head.text.role.kind != .cell
      else { return nil }
      let tokens = head.tokens.tokens
      var place = head.place + 1
      let isParty = place < tokens.count && party.contains(tokens[place].id)
      if isParty { place += 1 }
      guard let found = context.provinces.province(at: place, in: tokens, of: head.text), found.province != own,
        isParty || owning.matches(before: headStart(head), in: tokens)
          || isDepartment(before: headStart(head), in: head)
      else { return nil }
      let bytes = Int(tokens[place].start)..<Int(tokens[found.end - 1].end)
      let range = head.text.range(of: bytes)
      if context.cited.overlap(range), !basis.overlap(range) { return nil }
      let sentence = head.sentence
      // Whom a clause gives something to do is named before its colon: what follows tells nothing of him.
      let isHead = found.end < tokens.count && head.text.isSign(tokens[found.end], ":")
      let around = isHead ? sentence.lowerBound..<found.end : sentence
      guard !dealings.occur(in: around, of: tokens),
        !namesMore(than: found.province, own, in: sentence, tokens, head.text, context.provinces)
      else { return nil }
      let fixes = head.text.edit(bytes, own.name).map {
        [FixIt(Bilingual("ghi “\(own.name)”", en: "write “\(own.name)”"), edits: [$0])]
      }
      return LintFinding(
        at: range,
        Bilingual(
          "“\(found.province.name)” không phải tỉnh, thành phố ban hành kế hoạch (\(own.name))",
          en: "“\(found.province.name)” is not the plan's province (\(own.name))"), fixes: fixes ?? [])
    }
  }

  /// Whether a department or office of the province stands before its name: `Sở Nội vụ tỉnh …`, `Công an tỉnh …`.
  private static func isDepartment(before place: Int, in head: LintContext.Occurrence) -> Bool {
    let tokens = head.tokens.tokens
    if bodies.matches(before: place, in: tokens) { return true }
    var start = place
    while start > 0, place - start < 8, tokens[start - 1].kind == .word || head.text.isSign(tokens[start - 1], ","),
      !department.contains(tokens[start - 1].id)
    { start -= 1 }
    guard start > 0, start < place, department.contains(tokens[start - 1].id) else { return false }
    let name = head.text.string(Int(tokens[start - 1].start)..<Int(tokens[place - 1].end))
    return Departments.isName(name)
  }

  private static let department = WordSet(["sở"])
  private static let bodies = Phrases(PhraseWords.provincialBodies)
  private static let heads = WordSet(["tỉnh", "phố"])
  private static let party = WordSet(["ủy", "uỷ"])
  private static let city = WordSet(["thành"])
  private static let owning = Phrases(PhraseWords.owning)
  private static let dealings = Phrases(PhraseWords.dealings)

  /// The token of `tỉnh`, or that of `thành` before `phố`.
  private static func headStart(_ head: LintContext.Occurrence) -> Int {
    head.neighbour(-1).map { city.contains($0.id) } == true ? head.place - 1 : head.place
  }

  /// Whether a sentence names yet another province, or both: a list, or a comparison.
  private static func namesMore(
    than other: Province, _ own: Province, in sentence: Range<Int>, _ tokens: [Token], _ text: PlanText,
    _ provinces: PlanProvinces
  ) -> Bool {
    sentence.contains { index in
      guard tokens[index].shape == .capitalised || tokens[index].shape == .upper,
        let found = provinces.province(at: index, in: tokens, of: text)
      else { return false }
      return found.province != other
    }
  }

  private static func plan(_ body: String) -> String {
    "---\ncơ quan ban hành: Ủy ban nhân dân tỉnh Tây Ninh\nsố: 15/KH-UBND\nđịa danh: Tây Ninh\nngày: 07/5/2026\n"
      + "trích yếu: Triển khai nhiệm vụ\n---\n\n\(body)\n\n::: nơi-nhận\n- Các sở, ban, ngành;\n- Lưu: VT, VX.\n:::\n\n"
      + "::: chữ-ký\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An\n:::\n"
  }
}
