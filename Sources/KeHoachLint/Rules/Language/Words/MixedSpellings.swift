import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH511: one placement of the tone mark in one document.
  static let mixedTonePlacement = LintRule(
    Rule(
      "KH511", "vị-trí-dấu-thanh", .hint,
      Bilingual("Dấu thanh được đặt theo một kiểu trong cả văn bản.", en: "Tone marks stand where one style has them."),
      reason: Bilingual(
        "Cả “hóa” và “hoá” đều đúng, nhưng dùng lẫn hai kiểu làm văn bản thiếu thống nhất và khó tìm kiếm.",
        en: "Both `hóa` and `hoá` are right; mixed, they look careless and searches miss half of them."),
      source: "Thông lệ; Nghị định không quy định vị trí dấu thanh",
      example: Rule.Example(
        wrong: "Hàng hoá, văn hóa và hiện đại hóa./.\n", right: "Hàng hóa, văn hóa và hiện đại hóa./.\n"))
  ) { context in
    let (allOld, allNew) = (context.occurrences(of: Words.old), context.occurrences(of: Words.new))
    guard !allOld.isEmpty, !allNew.isEmpty else { return [] }
    let names = mixedNames(allOld, allNew, in: context)
    let (old, new) = (allOld.filter(\.isOrdinary), allNew.filter(\.isOrdinary))
    guard !old.isEmpty, !new.isEmpty else { return names }
    return names
      + MixedSpelling.finding(
        old.map { $0.use(TonePlacement.new.converted($0.text.string($0.token.range).composed)) },
        new.map { $0.use(TonePlacement.old.converted($0.text.string($0.token.range).composed)) }, in: context
      ) { rare, usual in
        Bilingual(
          "dấu thanh đặt không thống nhất: “\(rare)”, chỗ khác “\(usual)”",
          en: "tone marks stand in two styles: “\(rare)”, elsewhere “\(usual)”")
      }
  }

  /// Names that one document writes in both ways: `An Hòa`, `An Hoà`.
  private static func mixedNames(
    _ old: [LintContext.Occurrence], _ new: [LintContext.Occurrence], in context: LintContext
  ) -> [LintFinding] {
    func named(_ places: [LintContext.Occurrence], _ placement: TonePlacement) -> [String: [MixedSpelling.Use]] {
      Dictionary(grouping: places.compactMap { $0.nameUse(placement) }) {
        placement == .old ? $0.other : $0.text.string($0.range).composed
      }
    }
    let (first, second) = (named(old, .new), named(new, .old))
    return first.keys.filter { second[$0] != nil }.sorted().flatMap { name in
      MixedSpelling.finding(first[name] ?? [], second[name] ?? [], in: context) { rare, usual in
        Bilingual(
          "tên “\(rare)” nơi khác viết “\(usual)”", en: "the name “\(rare)” is “\(usual)” elsewhere")
      }
    }
  }

  /// KH512: one spelling of final i in one document.
  static let mixedFinalI = LintRule(
    Rule(
      "KH512", "i-ngắn-y-dài", .hint,
      Bilingual("Cùng một tiếng chỉ viết với i hoặc với y.", en: "A syllable is written with i or with y, not both."),
      reason: Bilingual(
        "“kỹ thuật” và “kĩ thuật” trong cùng một văn bản làm văn bản thiếu thống nhất.",
        en: "`kỹ thuật` and `kĩ thuật` in one document look careless."),
      source: "Thông lệ; Nghị định không quy định cách viết i và y",
      example: Rule.Example(
        wrong: "Tỷ lệ đạt 50%, tăng tỉ lệ hộ tham gia, tỷ trọng giữ nguyên./.\n",
        right: "Tỷ lệ đạt 50%, tăng tỷ lệ hộ tham gia, tỷ trọng giữ nguyên./.\n"))
  ) { context in
    func message(_ rare: String, _ usual: String) -> Bilingual {
      Bilingual("“\(rare)” và “\(usual)” dùng lẫn trong một văn bản", en: "“\(rare)” and “\(usual)” in one document")
    }
    func uses(_ words: WordSet, _ other: FinalI) -> [MixedSpelling.Use] {
      context.occurrences(of: words).filter { $0.isFree && $0.token.shape != .upper }
        .map { $0.use(other.converted($0.text.string($0.token.range).composed)) }
    }
    var found: [LintFinding] = []
    /// Syllables with i that stand nowhere with y, and all those with y.
    var strays: [MixedSpelling.Use] = []
    var usual: [MixedSpelling.Use] = []
    for pair in Words.final {
      let (i, y) = (uses(pair.i, .y), uses(pair.y, .i))
      if !pair.isAlone { usual += y }
      if y.isEmpty, !pair.isFixed {
        strays += i
      } else {
        found += MixedSpelling.finding(y, i, in: context, message: message)
      }
    }
    // `tỉ trọng` in a document of `kỹ`, `lý`, `quý`.
    guard strays.count * 4 <= usual.count else { return found }
    return found
      + MixedSpelling.finding(of: strays) { stray in
        Bilingual(
          "“\(stray)” viết bằng i, các từ khác trong văn bản viết bằng y",
          en: "“\(stray)” is written with i, other words of the document with y")
      }
  }

  /// KH522: one of two forms of a word in one document.
  static let mixedForms = LintRule(
    Rule(
      "KH522", "dùng-lẫn-hai-dạng", .hint,
      Bilingual(
        "Từ, cụm từ có hai dạng (“hằng năm”, “hàng năm”) dùng một dạng trong cả văn bản.",
        en: "Of words and phrases with two forms (`hằng năm`, `hàng năm`) a document uses one."),
      reason: Bilingual(
        "Hai dạng đều được dùng; dùng lẫn làm văn bản thiếu thống nhất.",
        en: "Both forms are in use; mixed, they look careless."),
      source: "Thông lệ soạn thảo",
      example: Rule.Example(
        wrong: "Báo cáo hằng năm. Tổng hợp kết quả hàng năm. Sơ kết hằng quý./.\n",
        right: "Báo cáo hằng năm. Tổng hợp kết quả hằng năm. Sơ kết hằng quý./.\n"))
  ) { context in
    func every(_ words: WordSet) -> [LintContext.Occurrence] {
      context.occurrences(of: words).filter { $0.isEvery && !context.isCited($0) }
    }
    func pair(_ words: WordSet, _ second: String) -> [LintContext.Occurrence] {
      context.occurrences(of: words).filter {
        $0.isFollowed(by: second) && $0.token.shape != .upper && !context.isCited($0)
      }
    }
    func message(_ rare: String, _ usual: String) -> Bilingual {
      Bilingual("“\(rare)” và “\(usual)” dùng lẫn trong một văn bản", en: "“\(rare)” and “\(usual)” in one document")
    }
    let ordered = MixedOrder.pairs.flatMap { usual, other in
      MixedSpelling.finding(
        context.uses(of: usual, other), context.uses(of: other, usual), in: context, isFirstRight: true,
        message: message)
    }
    let bao = pair(Words.bao, "đảm").map { $0.pairUse("đảm bảo") }
    // `bảo đảm bảo vệ môi trường` has the first form and another word.
    let dam = pair(Words.dam, "bảo").filter { !($0.neighbour(-1).map { Words.bao.contains($0.id) } ?? false) }
      .map { $0.pairUse("bảo đảm") }
    return ordered + context.mixedPercents()
      + MixedSpelling.finding(
        every(Words.hangShort).map { $0.pairUse("hàng \($0.nextWord)") },
        every(Words.hang).map { $0.pairUse("hằng \($0.nextWord)") }, in: context, message: message)
      + MixedSpelling.finding(bao, dam, in: context, message: message).map { finding in
        var finding = finding
        // The two are not the same everywhere.
        finding.fixes = finding.fixes.map { FixIt($0.message, isSafe: false, edits: $0.edits) }
        return finding
      }
  }

  private enum Words {
    static let old = WordSet(MixedSpelling.oldTone)
    static let new = WordSet(MixedSpelling.oldTone.map { TonePlacement.new.converted($0) })
    /// `bác sĩ` has i in documents of either style, and `quy` y.
    static let final = MixedSpelling.finalY.map {
      (y: WordSet([$0]), i: WordSet([FinalI.i.converted($0)]), isFixed: $0 == "sỹ" || $0 == "quy", isAlone: $0 == "quy")
    }
    static let hang = WordSet(["hàng"])
    static let hangShort = WordSet(["hằng"])
    static let bao = WordSet(["bảo"])
    static let dam = WordSet(["đảm"])
  }
}

extension LintContext {
  /// `100 %` beside `90%`.
  fileprivate func mixedPercents() -> [LintFinding] {
    func uses(_ isWanted: @escaping (Token) -> Bool, _ space: String) -> [MixedSpelling.Use] {
      occurrences(of: MixedSpelling.percent, where: { sign, _ in isWanted(sign) }).compactMap { place in
        guard let number = place.before, number.kind == .number, place.token.lineBreaks == 0 else { return nil }
        let range = number.range.lowerBound..<place.token.range.upperBound
        return MixedSpelling.Use(text: place.text, range: range, other: place.text.string(number.range) + space + "%")
      }
    }
    let spaced = uses({ $0.space == 1 }, "")
    guard !spaced.isEmpty else { return [] }
    return MixedSpelling.finding(uses({ $0.space == 0 }, " "), spaced, in: self) { rare, usual in
      Bilingual("“\(rare)” và “\(usual)” dùng lẫn trong một văn bản", en: "“\(rare)” and “\(usual)” in one document")
    }
  }
}

extension LintContext.Occurrence {
  /// The last syllable of a name with the one before it, as a place of one spelling.
  fileprivate func nameUse(_ other: TonePlacement) -> MixedSpelling.Use? {
    guard token.shape == .capitalised, token.space > 0, let first = neighbour(-1), first.shape == .capitalised,
      text.role.kind != .signer
    else { return nil }
    let range = first.range.lowerBound..<token.range.upperBound
    let right =
      text.string(first.range.lowerBound..<token.range.lowerBound)
      + other.converted(text.string(token.range).composed)
    return MixedSpelling.Use(text: text, range: range, other: right)
  }

  fileprivate var nextWord: String { neighbour(1).map { text.string($0.range).lowercased() } ?? "" }

  fileprivate func isFollowed(by word: String) -> Bool {
    guard let next = neighbour(1), next.kind == .word, next.space > 0 else { return false }
    return nextWord == word
  }

  /// The word and the next one as a place of one form.
  fileprivate func pairUse(_ other: String) -> MixedSpelling.Use {
    let range = token.range.lowerBound..<(neighbour(1)?.range ?? token.range).upperBound
    return MixedSpelling.Use(text: text, range: range, other: other.withCapitals(like: text.string(token.range)))
  }

  /// Whether this is the `hằng` of `hằng năm`, and not the end of `mặt hàng` in `mặt hàng năm 2025`.
  fileprivate var isEvery: Bool {
    guard token.shape != .upper, let next = neighbour(1), next.kind == .word, next.shape == .lower,
      ["năm", "tháng", "quý", "tuần", "ngày"].contains(nextWord), neighbour(2)?.kind != .number
    else { return false }
    guard let before = neighbour(-1), before.kind == .word else { return true }
    return ![
      "mặt", "bán", "ngân", "khách", "đơn", "nhà", "cửa", "mua", "giao", "xếp", "chở", "đặt", "nhập", "xuất", "nhận",
      "trả", "kho", "nguồn", "bốc", "trăm",
    ].contains(text.string(before.range).lowercased())
  }

  /// Whether i and y may stand in the word: `tỉ mỉ` has no other spelling, and names keep theirs.
  fileprivate var isFree: Bool {
    guard text.role.kind != .signer else { return false }
    if nextWord == "mỉ" { return false }
    if token.shape == .lower { return true }
    // A capital only where a sentence begins.
    return place == 0 && neighbour(1)?.shape == .lower
  }
}
