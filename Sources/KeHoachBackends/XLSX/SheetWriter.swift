internal import CLibXLSXWriter
import KeHoachLayout

/// Writes one sheet.
struct SheetWriter {
  let worksheet: UnsafeMutablePointer<lxw_worksheet>
  let sheet: SheetLayout
  let fontFamily: String

  private static let millimetresInInch = 25.4

  // MARK: The sheet as a whole

  func setUp() throws(WorkbookError) {
    setUpPage()
    try writePageNumber()
    for (column, width) in sheet.columnWidths.enumerated() {
      let pixels = UInt32(max(1, (width / Self.millimetresInInch * 96).rounded()))
      try WorkbookError.check(
        worksheet_set_column_pixels(worksheet, lxw_col_t(clamping: column), lxw_col_t(clamping: column), pixels, nil))
    }
    if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
      worksheet_freeze_panes(
        worksheet, lxw_row_t(clamping: sheet.frozenRows), lxw_col_t(clamping: sheet.frozenColumns))
    }
    if !sheet.repeatedRows.isEmpty {
      try WorkbookError.check(
        worksheet_repeat_rows(
          worksheet, lxw_row_t(clamping: sheet.repeatedRows.lowerBound),
          lxw_row_t(clamping: sheet.repeatedRows.upperBound - 1)))
    }
    try quiet()
  }

  private func setUpPage() {
    let page = sheet.page
    worksheet_set_paper(worksheet, max(page.width, page.height) > 400 ? 8 : 9)  // A3, A4
    if page.isLandscape { worksheet_set_landscape(worksheet) } else { worksheet_set_portrait(worksheet) }
    let inch = Self.millimetresInInch
    worksheet_set_margins(worksheet, page.left / inch, page.right / inch, page.top / inch, page.bottom / inch)
    worksheet_fit_to_pages(worksheet, 1, 0)
    worksheet_set_start_page(worksheet, 1)
  }

  /// The number of the page, centred at the top.
  private func writePageNumber() throws(WorkbookError) {
    var options = lxw_header_footer_options()
    options.margin = sheet.page.headerDistance / Self.millimetresInInch
    let size = Int(sheet.pageNumberSize.rounded())
    try WorkbookError.check(
      worksheet_set_header_opt(worksheet, "&C&\"\(fontFamily),Regular\"&\(size)&P", &options))
  }

  /// Row numbers are text, and sums of groups leave rows out: programs need not point at either.
  private func quiet() throws(WorkbookError) {
    guard !sheet.rows.isEmpty, !sheet.columnWidths.isEmpty else { return }
    var range = [CChar](repeating: 0, count: 64)
    lxw_rowcol_to_range(
      &range, 0, 0, lxw_row_t(clamping: sheet.rows.count - 1), lxw_col_t(clamping: sheet.columnWidths.count - 1))
    for warning in [LXW_IGNORE_NUMBER_STORED_AS_TEXT, LXW_IGNORE_FORMULA_DIFFERS, LXW_IGNORE_FORMULA_RANGE] {
      try WorkbookError.check(worksheet_ignore_errors(worksheet, UInt8(warning.rawValue), range))
    }
  }

  // MARK: Cells

  func writeCells(_ formats: inout CellFormats) throws(WorkbookError) {
    for (index, row) in sheet.rows.enumerated() {
      guard let place = lxw_row_t(exactly: index) else { throw WorkbookError(reason: "too many rows") }
      try WorkbookError.check(worksheet_set_row(worksheet, place, row.height, nil))
      for cell in row.cells { try write(cell, place, formats[cell.style]) }
    }
  }

  private func write(
    _ cell: SheetCell, _ row: lxw_row_t, _ format: UnsafeMutablePointer<lxw_format>?
  ) throws(WorkbookError) {
    guard let column = lxw_col_t(exactly: cell.column) else { throw WorkbookError(reason: "too many columns") }
    if cell.columnSpan > 1 || cell.rowSpan > 1 {
      try WorkbookError.check(
        worksheet_merge_range(
          worksheet, row, column, row + lxw_row_t(clamping: cell.rowSpan - 1),
          lxw_col_t(clamping: cell.column + cell.columnSpan - 1), "", format))
    }
    let status: lxw_error =
      switch cell.content {
      case .blank: worksheet_write_blank(worksheet, row, column, format)
      case .text(let text): worksheet_write_string(worksheet, row, column, Self.allowed(text), format)
      case .number(let number): worksheet_write_number(worksheet, row, column, number, format)
      case .formula(let formula, let result):
        worksheet_write_formula_num(worksheet, row, column, "=" + formula, format, result)
      }
    try WorkbookError.check(status)
    if let note = cell.note { try write(note, row, column) }
  }

  private func write(_ note: String, _ row: lxw_row_t, _ column: lxw_col_t) throws(WorkbookError) {
    var options = lxw_comment_options()
    options.width = 300
    options.height = 100
    try WorkbookError.check(worksheet_write_comment_opt(worksheet, row, column, Self.allowed(note), &options))
  }

  /// The text without what XML forbids.
  private static func allowed(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter(TextHazard.allows)))
  }
}
