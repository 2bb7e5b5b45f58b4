/// The look of a document: a style for every kind of paragraph, and the measures that are not styles.
public struct StyleSheet: Sendable, Equatable {
  /// The one font family of the document (NĐ 30/2020/NĐ-CP, Phụ lục I, I.4).
  public var fontFamily: String
  /// The language of the text as BCP 47.
  public var language: String
  /// Which of the decree's two sets of sizes the styles have.
  public var preset = SizePreset.b
  /// The page of the plan itself; appendices may turn it or take another paper.
  public var page: PageSetup
  /// A style for every name.
  public var styles: [ParagraphStyleName: ParagraphStyle]
  /// Margins of a turned page, as it is read; nil for those of `page`.
  public var landscapeMargins: PageMargins?
  /// The paper of a large appendix: width and height in millimetres, upright.
  public var largePaper = PaperSize(width: 297, height: 420)
  /// How the lines under the motto, the issuer, the subject and the reference are drawn.
  public var rules: [RuleLayout.Role: RuleStyle] = [:]
  /// The words that the layout itself prints.
  public var wording: [Wording: String] = [:]
  /// Distances that belong to no style.
  public var measures: [Measure: Double] = [:]
  /// Thickness of table lines in points.
  public var tableLineWeight: Double
  /// Space left and right in table cells, in millimetres.
  public var cellPadding: Double

  /// Makes a style sheet.
  public init(
    fontFamily: String, language: String, page: PageSetup, styles: [ParagraphStyleName: ParagraphStyle],
    tableLineWeight: Double, cellPadding: Double
  ) {
    self.fontFamily = fontFamily
    self.language = language
    self.page = page
    self.styles = styles
    self.tableLineWeight = tableLineWeight
    self.cellPadding = cellPadding
  }

  /// The style of a name; the look of `.body` for one that the sheet leaves out.
  public subscript(name: ParagraphStyleName) -> ParagraphStyle {
    styles[name] ?? styles[.body] ?? ParagraphStyle(title: name.rawValue, size: 14)
  }

  /// A distance or count; zero when the sheet leaves it out.
  public func measure(_ measure: Measure) -> Double { measures[measure] ?? 0 }
}
