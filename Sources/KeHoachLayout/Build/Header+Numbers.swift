import KeHoachModel
import KeHoachText

/// NO-BREAK SPACEs where the records office writes a number or a date.
func blank(_ measure: Measure, in sheet: StyleSheet) -> String {
  String(repeating: "\u{A0}", count: Int(sheet.measure(measure)))
}

extension Header {
  /// Number and symbol as they print, `15/KH-UBND`; blank before the slash while the number is not known.
  func numberText(in sheet: StyleSheet, hidesNumber: Bool = false) -> String {
    let blank = blank(.numberBlank, in: sheet)
    guard var number = number?.value else { return blank + "/" }
    if hidesNumber { number.number = "" }
    return number.printed(blank: blank).composed
  }

  /// The date of issue, `ngày 05 tháng 3 năm 2026`; blank where it is not known.
  func dateText(in sheet: StyleSheet, hidesDay: Bool = false) -> String {
    let blank = blank(.dateBlank, in: sheet)
    guard var date = date?.value else { return "ngày \(blank) tháng \(blank) năm \(blank)" }
    if hidesDay { (date.day, date.month) = (nil, nil) }
    return date.long(blank: blank)
  }
}
