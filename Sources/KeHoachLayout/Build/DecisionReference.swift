import KeHoachModel
import KeHoachText

/// The decision that a plan is issued with, as the header names it: `Quyết định số 254/QĐ-UBND ngày 17/02/2023 của …`.
///
/// NĐ 30/2020/NĐ-CP, Phụ lục I, III.1.c: filled on paper; in an electronic original number and date stay blank.
struct DecisionReference {
  /// The words before the number, `Quyết định số`.
  private let before: String
  private let number: String
  /// From the slash to the word `ngày`: `/QĐ-UBND`.
  private let symbol: String
  private let date: DatePart
  /// The words after the date.
  private let after: String

  private struct DatePart {
    var day: String?
    var month: String?
    var year: String
    var written: String
    var isComplete: Bool { day != nil && month != nil }
  }

  /// Reads the words; nil when there is no number or no date in them.
  init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let so = words.firstIndex(where: { Keyword.fold($0) == "so" || Keyword.fold($0) == "so:" }),
      let slash = words[(so + 1)...].firstIndex(where: { $0.contains("/") }), slash - so <= 2,
      let ngay = words[slash...].firstIndex(where: { Keyword.fold($0) == "ngay" })
    else { return nil }
    let (date, end) = Self.date(words, from: ngay + 1)
    guard let date else { return nil }
    let named = words[(so + 1)...slash].joined()
    let cut = named.firstIndex(of: "/") ?? named.endIndex
    before = words[...so].joined(separator: " ")
    number = String(named[..<cut])
    symbol = ([String(named[cut...])] + words[(slash + 1)..<ngay]).joined(separator: " ")
    self.date = date
    after = words[end...].joined(separator: " ")
  }

  /// The words as they print.
  func text(in sheet: StyleSheet, isBlank: Bool) -> String {
    let numberBlank = blank(.numberBlank, in: sheet)
    let dateBlank = blank(.dateBlank, in: sheet)
    let printedNumber = isBlank || number.isEmpty ? numberBlank : number
    let printedDate =
      !isBlank && date.isComplete
      ? date.written
      : "\((isBlank ? nil : date.day) ?? dateBlank) tháng \((isBlank ? nil : date.month) ?? dateBlank) năm \(date.year)"
    let result = "\(before) \(printedNumber)\(symbol) ngày \(printedDate)"
    return after.isEmpty ? result : result + (",;.)".contains(after.first ?? " ") ? "" : " ") + after
  }

  /// `17/02/2023`, or `17 tháng 02 năm 2023` with or without its numbers; and the place after it.
  private static func date(_ words: [String], from start: Int) -> (DatePart?, Int) {
    guard start < words.count else { return (nil, start) }
    if let date = PlanDate(words[start]), date.isComplete {
      let parts = words[start].split { !$0.isNumber }.map(String.init)
      return (DatePart(day: parts[0], month: parts[1], year: "\(date.year)", written: words[start]), start + 1)
    }
    let window = words[start...].prefix(5)
    guard let nam = window.firstIndex(where: { Keyword.fold($0) == "nam" }), nam + 1 < words.count,
      let thang = window[..<nam].firstIndex(where: { Keyword.fold($0) == "thang" })
    else { return (nil, start) }
    let year = words[nam + 1].prefix { $0.isASCII && $0.isNumber }
    guard year.count == 4, year.count == words[nam + 1].count else { return (nil, start) }
    func number(_ range: Range<Int>) -> String? {
      range.count == 1 && words[range.lowerBound].allSatisfy(\.isNumber) ? words[range.lowerBound] : nil
    }
    return (
      DatePart(
        day: number(start..<thang), month: number(thang + 1..<nam), year: String(year),
        written: words[start...nam + 1].joined(separator: " ")),
      nam + 2
    )
  }
}
