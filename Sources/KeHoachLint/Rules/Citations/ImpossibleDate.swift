import KeHoachSource

extension LintRule {
  /// KH405: a date is a day that there is.
  static let impossibleDate = LintRule(
    Rule(
      "KH405", "ngày-không-có-thật", .error,
      Bilingual("Ngày ghi trong văn bản là ngày có thật.", en: "A date is a day that there is."),
      reason: Bilingual(
        "Ngày 31/4 hay 29/02 của năm không nhuận không có trên lịch: mốc thời gian ấy không thực hiện được.",
        en: "There is no 31 April, nor 29 February but in leap years: nobody can keep such a date."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.4.b",
      example: Rule.Example(
        wrong: "Thực hiện theo Quyết định số 12/QĐ-SNV ngày 31/4/2024 của Giám đốc Sở Nội vụ./.\n",
        right: "Thực hiện theo Quyết định số 12/QĐ-SNV ngày 30/4/2024 của Giám đốc Sở Nội vụ./.\n"))
  ) { context in
    context.dates.compactMap { date in
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
        severity: context.citedPlaces.contains(place.lowerBound) ? .error : .warning)
    }
  }
}
