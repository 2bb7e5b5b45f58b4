import KeHoachText

extension FrameLayout {
  /// The frame of a stamp of urgency in the middle of a column; nil for words that the decree has no stamp for, or where
  /// the column is too narrow.
  init?(urgency: String, columnWidth: Double) {
    let width: Double
    switch Keyword.fold(urgency) {
    case "hoa toc": width = 30
    case "thuong khan": width = 40
    case "khan": width = 20
    default: return nil
    }
    guard width <= columnWidth else { return nil }
    self.init(width: width, height: 8, margin: (columnWidth - width) / 2)
  }
}
