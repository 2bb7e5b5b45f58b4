internal import KeHoachLayout

/// What the place of a paragraph adds to its style.
struct ParagraphSetting {
  /// Whether it stays on the page of the next paragraph.
  var keepsWithNext = false
  /// Space above in millimetres, beyond what the style says.
  var gapBefore = 0.0
  /// Space below in millimetres, beyond what the style says.
  var gapAfter = 0.0
  /// How the cell sets its paragraphs.
  var alignment: TextAlignment?
  /// How much smaller the type of the table is in which it stands.
  var density = TableDensity.normal
  /// The rectangle around it.
  var frame: FrameLayout?
  /// The section that ends with the paragraph.
  var closedSection: PageSection?
  /// Whether it is the first of a footnote.
  var opensFootnote = false
}
