import KeHoachDrafts
import KeHoachModel
import KeHoachSource
import KeHoachText

extension PlanWriter {
  /// Writes number, place and date.
  ///
  /// - Parameter isAttached: whether the plan is issued with a decision, and prints neither.
  mutating func writeNumberAndDate(isAttached: Bool) {
    var dates = paragraphs(.placeAndDate)
    let numbers = lines(.number)
    if let number = numbers.first(where: { !isBlankNumber($0) }) ?? numbers.first {
      let end = numberEnd(number)
      let rest = bytes.trimmed(end..<number.upperBound)
      if !rest.isEmpty, dates.isEmpty, Keyword.fold(bytes.words(rest)).contains("ngay") { dates = [rest] }
      writeNumber(number.lowerBound..<(rest == dates.first ? end : number.upperBound))
      for other in numbers where other != number { remarkLeftOut(other) }
    }
    let hasNumber = numbers.contains { !isBlankNumber($0) }
    if !hasNumber, !writeDeducedNumber(), !isAttached {
      let place = numbers.first ?? dates.first ?? lines(.documentType).first ?? 0..<0
      remarkAdded("số, ký hiệu: dòng “Số:      /”", at: place.lowerBound..<place.lowerBound)
    }
    guard let date = dates.first else { return }
    writePlaceAndDate(date)
    for other in dates.dropFirst() { remarkLeftOut(other) }
  }

  /// Whether a line says `Số:      /` alone, as prints have it where no number is known.
  private func isBlankNumber(_ line: Range<Int>) -> Bool {
    let rest = bytes.words(line.lowerBound..<numberEnd(line)).bareCapitals
    return Keyword.fold(rest) == "so" || rest.isEmpty
  }

  private mutating func remarkLeftOut(_ range: Range<Int>) {
    remark(
      .notTakenOver, range, "“\(bytes.words(range).clipped)” không đưa vào phần đầu của kế hoạch",
      en: "“\(bytes.words(range).clipped)” is not in the header of the plan")
  }

  /// Where the number ends in a line that may go on with place and date: at a wide gap behind the slash.
  private func numberEnd(_ line: Range<Int>) -> Int {
    guard let slash = bytes.firstPlace(of: UInt8(ascii: "/"), in: line) else { return line.upperBound }
    for at in slash..<line.upperBound
    where bytes[at] == 0x09 || bytes[at] == 0x20 && at + 1 < line.upperBound && bytes[at + 1] == 0x20 {
      return at
    }
    return line.upperBound
  }

  /// `Số: 15/KH-UBND`; dots and spaces before the slash are the blank for a number not yet known.
  private mutating func writeNumber(_ line: Range<Int>) {
    var start = line.lowerBound
    let words = bytes.words(line)
    if let head = words.split(whereSeparator: { $0.isWhitespace || $0 == ":" }).first, Keyword.fold(head) == "so" {
      start += head.utf8.count
      while start < line.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 || bytes[start] == UInt8(ascii: ":") {
        start += 1
      }
      if !words.dropFirst(head.count).drop(while: \.isWhitespace).hasPrefix(":") {
        remarkOtherwise(line, words, "Số: …")
      }
    }
    let value = bytes.trimmed(start..<line.upperBound)
    guard !bytes.words(value).bareCapitals.isEmpty else { return }
    guard let slash = bytes.firstPlace(of: UInt8(ascii: "/"), in: value) else {
      return writeEntry("số", lines: [value])
    }
    let number = bytes.words(value.lowerBound..<slash)
    if number.contains(where: { $0.isNumber }) {
      writeEntry("số", lines: [value])
    } else {
      writeEntry("số", lines: [slash..<value.upperBound])
      if number.contains(where: \.isLetter) {
        remarkOtherwise(value, bytes.words(value), bytes.words(slash..<value.upperBound))
      }
    }
  }

  /// A draft without its number may name it in the `(Kèm theo Kế hoạch số …)` line of an appendix.
  ///
  /// - Returns: whether it was found there.
  private mutating func writeDeducedNumber() -> Bool {
    guard lines(.attachedTo).isEmpty else { return false }
    for piece in parts.appendices.flatMap(\.reference) {
      let words = joined([piece.range]).split(separator: " ")
      guard let so = words.firstIndex(where: { Keyword.fold($0) == "so" }), so + 1 < words.count, so > 1,
        Keyword.fold(words[so - 2...so - 1].joined(separator: " ")) == "ke hoach", words[so + 1].contains("/"),
        words[so + 1].first?.isNumber == true
      else { continue }
      let number = words[so + 1].filter { !",;)".contains($0) }
      writeEntry("số", number, for: nil)
      remark(
        .deduced, piece.range, "bản thảo không có số, ký hiệu; lấy “\(number)” từ dòng này của phụ lục",
        en: "the draft has no number; “\(number)” was taken from this line of an appendix")
      return true
    }
    return false
  }

  // MARK: Place and date

  /// `Tây Ninh, ngày 07 tháng 5 năm 2024`, with blanks for what is not known.
  private mutating func writePlaceAndDate(_ line: Range<Int>) {
    let words = joined([line])
    guard let day = day(in: line) else {
      writeEntry("địa danh", lines: [line])
      return remark(
        .deduced, line, "không thấy “ngày … tháng … năm …” trong “\(words.clipped)”; cả dòng được ghi làm địa danh",
        en: "no date was found in “\(words.clipped)”; the line is taken for the place")
    }
    var placeEnd = day
    while placeEnd > line.lowerBound, bytes[placeEnd - 1] == UInt8(ascii: ",") || bytes[placeEnd - 1] <= 0x20 {
      placeEnd -= 1
    }
    let place = bytes.trimmed(line.lowerBound..<placeEnd)
    if !place.isEmpty { writeEntry("địa danh", lines: [place]) }
    let dateRange = bytes.trimmed(day..<line.upperBound)
    let date = WrittenDate(joined([dateRange]))
    if let value = date.value { writeEntry("ngày", value.short, for: dateRange) }
    let printed = date.value?.long(blank: "") ?? "ngày tháng năm"
    if printed.bareCapitals != date.words.bareCapitals {
      remarkOtherwise(dateRange, date.words, date.value?.long(blank: "…") ?? "ngày … tháng … năm …")
    }
  }

  /// Where the word `ngày` of the date begins.
  private func day(in line: Range<Int>) -> Int? {
    var last: Int?
    var start = line.lowerBound
    while start < line.upperBound {
      var end = start
      while end < line.upperBound, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ",") { end += 1 }
      if end > start, Keyword.fold(bytes.words(start..<end)) == "ngay" { last = last ?? start }
      start = end + 1
    }
    return last
  }
}

/// `ngày 07 tháng 5 năm 2024`, `ngày … tháng 5 năm 2024`, `ngày 07/5/2024` as drafts write it.
private struct WrittenDate {
  /// The date; nil where even the year is blank.
  let value: PlanDate?
  /// The words as written.
  let words: String

  init(_ text: String) {
    words = text
    var numbers: [String: Int] = [:]
    var key = ""
    for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
      let folded = Keyword.fold(word)
      if ["ngay", "thang", "nam"].contains(folded) {
        key = folded
      } else if !key.isEmpty, numbers[key] == nil, let number = Int(word), number > 0 {
        numbers[key] = number
      }
    }
    if numbers["nam"] == nil, let short = text.split(whereSeparator: \.isWhitespace).dropFirst().first {
      value = PlanDate(short)
      return
    }
    value = numbers["nam"].flatMap { year in
      PlanDate(day: numbers["thang"] == nil ? nil : numbers["ngay"], month: numbers["thang"], year: year)
        ?? PlanDate(month: numbers["thang"], year: year) ?? PlanDate(year: year)
    }
  }
}
