import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH537: dates and times are written without gaps and signs of their own.
  static let dateForms = LintRule(
    Rule(
      "KH537", "dạng-ngày-giờ", .hint,
      Bilingual(
        "Ngày, tháng, giờ viết liền, đúng dấu: 27/5/2008, tháng 5/2014, 13 giờ 30 phút.",
        en: "Dates and times have no gaps and no signs of their own: 27/5/2008, tháng 5/2014."),
      reason: Bilingual(
        "“27 /5/2008” bị ngắt dòng giữa chừng và tìm không ra; “tháng 5 - 2014” đọc thành một khoảng.",
        en: "`27 /5/2008` breaks at the end of a line; `tháng 5 - 2014` reads as a range."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.4; thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Thực hiện công văn ngày 27 /5/2008, xong trong tháng 5 - 2014./.\n",
        right: "Thực hiện công văn ngày 27/5/2008, xong trong tháng 5/2014, lúc 13 giờ 30 phút./.\n"))
  ) { context in
    var places = SlipGroup()
    let dates = context.occurrences(of: .date)
    for place in dates { place.addBroken(to: &places) }
    // `15-6-2026`, `15.6.2026` among dates with strokes.
    let others = dates.filter { $0.isAlone && ($0.hasMarks(UInt8(ascii: "-")) || $0.hasMarks(UInt8(ascii: "."))) }
    if !others.isEmpty, others.count < dates.count(where: { $0.hasMarks(UInt8(ascii: "/")) }) {
      for place in others { place.addStroked(to: &places) }
    }
    for place in context.occurrences(of: DateForms.month, where: { $1?.kind == .number }) {
      place.addDashed(to: &places)
    }
    for place in context.occurrences(of: .symbol) { place.addPrimed(to: &places) }
    return places.finding(
      { written, right in Bilingual("“\(written)” nên ghi “\(right)”", en: "“\(written)” is better “\(right)”") },
      fix: Bilingual("ghi theo dạng quen dùng", en: "write the usual form"), isSafe: false)
  }
}

/// The words of dates.
enum DateForms {
  /// The words, for the lexicon.
  static let words = ["tháng"] + codes
  /// Before numbers with dots or hyphens that are no dates.
  private static let codes = ["bản", "mã", "sơ", "số", "điểm", "mục", "khoản", "hiệu", "version"]
  fileprivate static let month = WordSet(["tháng"])
  fileprivate static let beforeCode = WordSet(codes)
}

extension LintContext.Occurrence {
  private func add(_ part: Range<Int>, _ right: String, to places: inout SlipGroup) {
    places.add(text.range(of: part), text.edit(part, right), written: text.string(part), expected: right)
  }

  /// Whether the token is a full date with marks of one kind.
  fileprivate func hasMarks(_ mark: UInt8) -> Bool {
    token.range.count >= 8 && text.bytes[token.range].count(where: { $0 == mark }) == 2
  }

  /// Whether the token is no part of a name such as `KH-24_27.5.2026_ban-in.docx`.
  fileprivate var isAlone: Bool {
    let opens = token.space > 0 || (before.map { Signs.opening.contains($0.id) } ?? true)
    // `phiên bản 1.2.2026`, `mã hồ sơ 15-06-2026`
    if let before, DateForms.beforeCode.contains(before.id) { return false }
    return opens && (after.map { $0.space > 0 || $0.kind == .punctuation } ?? true)
  }

  /// `15-6-2026`.
  fileprivate func addStroked(to places: inout SlipGroup) {
    let parts = text.string(token.range).split { $0 == "-" || $0 == "." }
    add(token.range, parts.joined(separator: "/"), to: &places)
  }

  /// `27 /5/2008`, `27/ 5/2008`.
  fileprivate func addBroken(to places: inout SlipGroup) {
    guard let slash = before, text.isSign(slash, "/"), let day = neighbour(-2), day.kind == .number,
      slash.space > 0 || token.space > 0, slash.lineBreaks == 0, token.lineBreaks == 0, day.range.count <= 2
    else { return }
    let right = text.string(day.range) + "/" + text.string(token.range)
    add(day.range.lowerBound..<token.range.upperBound, right, to: &places)
  }

  /// `tháng 5 - 2014`.
  fileprivate func addDashed(to places: inout SlipGroup) {
    guard let month = after, month.range.count <= 2, let dash = neighbour(2), Signs.dashes.contains(dash.id),
      let year = neighbour(3), year.kind == .number, year.range.count == 4, text.bytes[year.range].first == 0x32
    else { return }
    let right = text.string(token.range.lowerBound..<month.range.upperBound) + "/" + text.string(year.range)
    add(token.range.lowerBound..<year.range.upperBound, right, to: &places)
  }

  /// `13h30’`.
  fileprivate func addPrimed(to places: inout SlipGroup) {
    guard let prime = after, prime.space == 0, ["’", "'", "′"].contains(text.string(prime.range)) else { return }
    let parts = text.string(token.range).lowercased().split(separator: "h", omittingEmptySubsequences: false)
    guard parts.count == 2,
      parts.allSatisfy({ (1...2).contains($0.utf8.count) && $0.utf8.allSatisfy { $0 &- 0x30 < 10 } })
    else { return }
    add(token.range.lowerBound..<prime.range.upperBound, "\(parts[0]) giờ \(parts[1]) phút", to: &places)
  }
}
