internal import KeHoachLayout

/// What the parts of a document share, gathered while the stories are written.
final class DocumentResources {
  /// The styles by name.
  let styles: StyleCatalog
  /// The bookmarks by anchor.
  let bookmarks: Bookmarks
  /// The numbers given so far.
  let numbering: Numbering
  /// The charts shown so far.
  let charts: ChartParts

  /// The space left and right in table cells, in millimetres.
  let cellPadding: Double

  /// Surveys a layout.
  init(_ layout: DocumentLayout) {
    let survey = LayoutSurvey(layout)
    numbering = Numbering(used: survey.ranks) { ParagraphIndent(layout.styleSheet[$0]) }
    styles = StyleCatalog(layout.styleSheet, outline: survey.outline, numbering)
    bookmarks = Bookmarks(survey.anchors)
    charts = ChartParts(layout.styleSheet)
    cellPadding = layout.styleSheet.cellPadding
  }
}
