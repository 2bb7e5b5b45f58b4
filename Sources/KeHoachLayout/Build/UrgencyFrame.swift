import KeHoachText

extension FrameLayout {
  /// The frame of a stamp of urgency in the middle of a column; nil for words that the decree has no stamp for, or where
  /// the column is too narrow.
  init?(urgency: String, columnWidth: Double, sheet: StyleSheet) {
    let measure: Measure
    switch Keyword.fold(urgency) {
    case "hoa toc": measure = .immediateFrame
    case "thuong khan": measure = .veryUrgentFrame
    case "khan": measure = .urgentFrame
    default: return nil
    }
    let width = sheet.measure(measure)
    guard width <= columnWidth else { return nil }
    self.init(width: width, height: sheet.measure(.urgencyHeight), margin: (columnWidth - width) / 2)
  }
}
