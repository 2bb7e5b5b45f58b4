import KeHoachSource

/// Lengths of Word as people say them. Twips are 1/20 pt, 1440 an inch.
enum Measure {
  /// What Word's rounding and rulers that jump by half a millimetre may differ by, in twips.
  static let tolerance = 30

  /// Millimetres in twips.
  static func twips(mm: Int) -> Int { (mm * 14400 + 127) / 254 }

  /// Twips as `12,7 mm`.
  static func millimetres(_ twips: Int) -> Bilingual {
    let tenths = (abs(twips) * 254 + 720) / 1440
    return decimal(tenths: twips < 0 ? -tenths : tenths, " mm")
  }

  /// Half-points as `13,5 pt`.
  static func points(halves: Int) -> Bilingual { decimal(tenths: halves * 5, " pt") }

  /// Twips as `6 pt`.
  static func points(twips: Int) -> Bilingual { decimal(tenths: (twips * 10 + 10) / 20, " pt") }

  /// Sizes as `13 đến 14 pt`.
  static func points(_ halves: ClosedRange<Int>) -> Bilingual {
    guard halves.lowerBound < halves.upperBound else { return points(halves: halves.lowerBound) }
    return Bilingual(
      "\(halves.lowerBound / 2) đến \(halves.upperBound / 2) pt",
      en: "\(halves.lowerBound / 2) to \(halves.upperBound / 2) pt")
  }

  /// A distance of lines, in 240ths of a single line, as `1,15 dòng`.
  static func lines(_ units: Int) -> Bilingual {
    let hundredths = (units * 100 + 120) / 240
    let whole = hundredths / 100
    var part = "\(hundredths % 100)"
    if part.utf8.count < 2 { part = "0" + part }
    while part.hasSuffix("0") { part.removeLast() }
    return Bilingual(
      part.isEmpty ? "\(whole) dòng" : "\(whole),\(part) dòng",
      en: part.isEmpty ? "\(whole) lines" : "\(whole).\(part) lines")
  }

  private static func decimal(tenths: Int, _ unit: String) -> Bilingual {
    let sign = tenths < 0 ? "-" : ""
    let (whole, part) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    return Bilingual(
      sign + (part == 0 ? "\(whole)" : "\(whole),\(part)") + unit,
      en: sign + (part == 0 ? "\(whole)" : "\(whole).\(part)") + unit)
  }
}
