import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH405: dates, quarters and times of day are such as there are.
  static let impossibleDate = LintRule(
    Rule(
      "KH405", "ngày-không-có-thật", .error,
      Bilingual(
        "Ngày, quý, giờ ghi trong văn bản có thật.", en: "Dates, quarters and times of day are such as there are."),
      reason: Bilingual(
        "Ngày 31/4 hay 29/02 của năm không nhuận không có trên lịch: mốc thời gian ấy không thực hiện được.",
        en: "There is no 31 April, nor 29 February but in leap years: nobody can keep such a date."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.4.b",
      example: Rule.Example(
        wrong: "Thực hiện theo Quyết định số 12/QĐ-SNV ngày 31/4/2024 của Giám đốc Sở Nội vụ./.\n",
        right: "Thực hiện theo Quyết định số 12/QĐ-SNV ngày 30/4/2024 của Giám đốc Sở Nội vụ./.\n"))
  ) { context in
    inHeader(context) + quarters(context) + times(context)
      + context.dates.compactMap { date in
        guard date.isImpossible else { return nil }
        let place = date.text.range(of: date.range)
        let written = date.text.string(date.range)
        let why =
          (1...12).contains(date.month)
          ? Bilingual("tháng \(date.month) không có ngày \(date.day ?? 0)", en: "month \(date.month) has no such day")
          : Bilingual("không có tháng \(date.month)", en: "there is no month \(date.month)")
        return LintFinding(
          at: place,
          Bilingual("“\(written)” không có trên lịch: \(why.vi)", en: "there is no “\(written)”: \(why.en)"),
          severity: context.cited.contains(place.lowerBound) ? .error : .warning)
      }
  }

  /// `Quý V/2026`, `quý IIII năm 2026`, `quý 5/2026`.
  private static func quarters(_ context: LintContext) -> [LintFinding] {
    context.occurrences(of: DateWords.quarter).compactMap { place in
      guard let number = place.neighbour(1) else { return nil }
      var end = place.place + 2
      var quarter: Int?
      if number.kind == .date {
        let numbers = WrittenDate.numbers(place.text, number) ?? []
        quarter = numbers.count == 2 && numbers[1] > 999 ? numbers[0] : nil
      } else if let joint = place.neighbour(2), WrittenDate.readYear(place, 3) != nil,
        DateWords.year.contains(joint.id) || place.text.isSign(joint, "/")
      {
        quarter = place.text.ordinal(number)
        end += 2
      }
      guard let quarter else { return nil }
      let isWritten = number.kind != .word || RomanNumeral.string(quarter) == place.text.word(number)
      guard !(1...4).contains(quarter) || !isWritten else { return nil }
      let range = place.tokens.bytes(of: place.place..<end)
      return LintFinding(
        at: place.text.range(of: range),
        Bilingual(
          "không có “\(place.text.string(range))”: một năm có quý I, II, III, IV",
          en: "there is no “\(place.text.string(range))”: a year has the quarters I, II, III, IV"),
        severity: .warning)
    }
  }

  /// `25 giờ 00`, `lúc 25 giờ`: other numbers of hours are how long something takes.
  private static func times(_ context: LintContext) -> [LintFinding] {
    context.times.compactMap { time in
      guard time.hour > 24 else { return nil }
      let before = time.tokens.lowerBound - 1
      guard time.minute == 0 || before >= 0 && DateWords.atTime.contains(time.text.tokens.tokens[before].id) else {
        return nil
      }
      let written = time.text.string(time.range)
      return LintFinding(
        at: time.text.range(of: time.range),
        Bilingual("không có “\(written)”: một ngày có 24 giờ", en: "there is no “\(written)”: a day has 24 hours"),
        severity: .warning)
    }
  }

  /// The date of the decision that the plan is issued with, in the header: `ngày 18/15/2026`.
  private static func inHeader(_ context: LintContext) -> [LintFinding] {
    guard let field = context.plan.header.issuedWith, context.plan.header.effectiveDate == nil,
      let written = context.written(field.range)
    else { return [] }
    let words = written.split(whereSeparator: { $0.isWhitespace || ",;()".contains($0) })
    for (index, word) in words.enumerated() where word.lowercased() == "ngày" {
      let following = words[(index + 1)...]
      for count in [1, 5] where following.count >= count {
        let piece = following[following.startIndex].startIndex..<following[following.startIndex + count - 1].endIndex
        let date = written[piece]
        let digits = date.split { !$0.isNumber }.compactMap { Int($0) }
        // Three numbers and nothing but the words of a date.
        guard digits.count == 3, digits[2] > 999, date.allSatisfy({ $0.isNumber || "/-.".contains($0) }) || count == 5
        else { continue }
        guard count == 1 || Keyword.fold(following[following.startIndex + 1]) == "thang" else { continue }
        guard PlanDate(day: digits[0], month: digits[1], year: digits[2]) == nil,
          let place = context.place(of: String(date), in: field.range)
        else { continue }
        return [
          LintFinding(
            at: place,
            Bilingual("“\(date)” không có trên lịch", en: "there is no “\(date)”"))
        ]
      }
    }
    return []
  }
}
