import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH115: the place is the issuer's, by its bare name.
  static let placeName = LintRule(
    Rule(
      "KH115", "địa-danh-sai", .warning,
      Bilingual(
        "Địa danh là tên đơn vị hành chính nơi cơ quan ban hành đóng trụ sở.",
        en: "The place is the name of the unit that the issuer has its seat in."),
      reason: Bilingual(
        "Địa danh của nơi khác thường còn lại từ văn bản được sao chép.",
        en: "Another place is mostly left over from a copied document."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.4.a",
      example: headerExample(wrong: "địa danh: tỉnh Hà Nội", right: "địa danh: Hà Nội"))
  ) { context in
    guard let field = context.plan.header.place, let written = context.written(field.range) else { return [] }
    if let right = rightForm(of: written) ?? context.rightCapitals(of: written) {
      return [
        LintFinding(
          at: field.range,
          Bilingual(
            "địa danh “\(written.clipped)” ghi là “\(right)”", en: "the place “\(written.clipped)” is “\(right)”"),
          fixes: TextEdit?(TextEdit(field.range, right)).asFix(writing: right),
          severity: right.hasSuffix("Hồ Chí Minh") ? .hint : nil)
      ]
    }
    guard let (expected, severity) = context.expectedPlace(insteadOf: written) else { return [] }
    return [
      LintFinding(
        at: field.range,
        Bilingual(
          "địa danh ghi “\(written.clipped)” nhưng cơ quan ban hành ở “\(expected.clipped)”",
          en: "the place is “\(written.clipped)”, the issuer is in “\(expected.clipped)”"),
        notes: context.texts(.issuer).first.map {
          [Diagnostic.Note(at: $0.place, Bilingual("cơ quan ban hành", en: "the issuer"))]
        } ?? [],
        fixes: TextEdit?(TextEdit(field.range, expected)).asFix(writing: expected, isSafe: false), severity: severity)
    ]
  }

  /// The place without `tỉnh` and final marks; Thành phố Hồ Chí Minh in full. Nil where nothing is to mend.
  private static func rightForm(of written: String) -> String? {
    let folded = Keyword.fold(written)
    if ["tp ho chi minh", "tp. ho chi minh", "tp.ho chi minh", "ho chi minh", "tp hcm", "tp.hcm", "tp. hcm", "tphcm"]
      .contains(folded)
    {
      return "Thành phố Hồ Chí Minh"
    }
    var right = written[...]
    while let last = right.last, last == "," || last == "." || last == ";" { right.removeLast() }
    if folded.hasPrefix("tinh "), let space = right.firstIndex(of: " ") { right = right[right.index(after: space)...] }
    return right.isEmpty || right == written[...] ? nil : String(right)
  }
}

extension LintContext {
  /// A place with the capitals of a name, where it lacks one or has nothing else: `gia lai`, `GIA LAI`. Nil where nothing is
  /// to mend.
  fileprivate func rightCapitals(of written: String) -> String? {
    // `TP.` keeps its capitals.
    let opening = ["TP. ", "TP.", "TP "].first(where: written.hasPrefix) ?? ""
    let name = written.dropFirst(opening.count)
    let syllables = name.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let letters = written.filter(\.isLetter)
    let isShouted = letters.count > 3 && letters.allSatisfy(\.isUppercase)
    guard isShouted || syllables.contains(where: { $0.first?.isLowercase ?? false }) else { return nil }
    let right =
      opening
      + syllables.map { syllable in
        let rest = String(syllable.dropFirst())
        return syllable.prefix(1).uppercased() + (isShouted ? rest.lowercased() : rest)
      }.joined(separator: " ")
    // `phường Sài Gòn` tells the ward from the district of that name.
    for kind in ["Phường", "Xã", "Thị Trấn", "Đặc Khu", "Quận", "Huyện", "Thị Xã", "Thành Phố"]
    where right.hasPrefix(kind + " ") {
      let head = syllables.prefix(kind.split(separator: " ").count).joined(separator: " ")
      let name = right.dropFirst(kind.count)
      return head + name == written ? nil : head + name
    }
    return right == written ? nil : right
  }

  /// The place that the issuer's name asks for; nil where the written one may be right.
  fileprivate func expectedPlace(insteadOf written: String) -> (String, Severity)? {
    let issuers = plan.header.issuers.map(\.plain)
    guard issuers.count == 1 else { return nil }
    let issuer = issuers[0]
    let folded = Keyword.fold(issuer)
    let place = Keyword.fold(written)
    if folded.isCommittee, let unit = issuer.unit(after: ["xã", "phường", "đặc khu", "thị trấn"]) {
      let name = Keyword.fold(unit)
      return place.contains(name) || name.contains(place) ? nil : (unit, .hint)
    }
    guard
      folded.isCommittee
        || ["so ", "ban chi dao", "van phong uy ban", "thanh tra tinh"].contains(where: folded.hasPrefix)
    else { return nil }
    let unit =
      issuer.unit(after: ["tỉnh", "thành phố"])
      ?? (folded.isCommittee ? nil : plan.header.superiorBody?.plain.unit(after: ["tỉnh", "thành phố"]))
    // What a header's body without existence says about the place is worth nothing.
    guard outdatedBodies.allSatisfy({ !$0.text.role.isHeaderBody }) else { return nil }
    guard let unit, let ours = province(unit), let other = province(written), ours != other else { return nil }
    return (ours, .warning)
  }

  /// The name of a province of today or of before July 2025.
  private func province(_ name: String) -> String? {
    let days = [
      plan.header.effectiveDate, PlanDate(day: 1, month: 1, year: 2024), PlanDate(day: 1, month: 1, year: 2026),
    ]
    for day in days.compactMap({ $0 }) {
      if let found = Province.named(name, on: day) { return found.name }
    }
    return nil
  }
}

extension String {
  /// What stands after the last of some words: `Lào Cai` after `tỉnh`.
  fileprivate func unit(after kinds: [String]) -> String? {
    let words = split(separator: " ")
    for kind in kinds {
      let wanted = kind.split(separator: " ")
      guard words.count > wanted.count else { continue }
      for start in (0..<words.count - wanted.count).reversed()
      where zip(words[start...], wanted).allSatisfy({ $0.lowercased() == String($1) }) {
        return words[(start + wanted.count)...].joined(separator: " ")
      }
    }
    return nil
  }
}
