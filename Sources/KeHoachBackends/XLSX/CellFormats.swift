internal import CLibXLSXWriter
import KeHoachLayout

/// The formats of a workbook, one for each look.
struct CellFormats {
  let workbook: UnsafeMutablePointer<lxw_workbook>
  let fontFamily: String
  private var known: [SheetCellStyle: UnsafeMutablePointer<lxw_format>] = [:]

  init(workbook: UnsafeMutablePointer<lxw_workbook>, fontFamily: String) {
    self.workbook = workbook
    self.fontFamily = fontFamily
    setUnitOfWidths()
  }

  /// Columns are as wide as so many digits of the workbook's first font, and libxlsxwriter takes a digit to be 7 pixels
  /// wide: those of its Calibri are where Calibri is installed, those of Times New Roman at 10.5 points everywhere.
  private func setUnitOfWidths() {
    guard let first = workbook.pointee.formats?.pointee.stqh_first else { return }
    format_set_font_name(first, fontFamily)
    format_set_font_size(first, 10.5)
  }

  /// The format of a look; nil when memory runs out.
  subscript(style: SheetCellStyle) -> UnsafeMutablePointer<lxw_format>? {
    mutating get {
      if let format = known[style] { return format }
      let format = make(style)
      known[style] = format
      return format
    }
  }

  private func make(_ style: SheetCellStyle) -> UnsafeMutablePointer<lxw_format>? {
    guard let format = workbook_add_format(workbook) else { return nil }
    format_set_font_name(format, fontFamily)
    format_set_font_size(format, style.size)
    if style.bold { format_set_bold(format) }
    if style.italic { format_set_italic(format) }
    format_set_text_wrap(format)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    let alignment =
      switch style.alignment {
      case .left: LXW_ALIGN_LEFT
      case .center: LXW_ALIGN_CENTER
      case .right: LXW_ALIGN_RIGHT
      case .justify: LXW_ALIGN_JUSTIFY
      }
    format_set_align(format, UInt8(alignment.rawValue))
    if style.isBordered { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    if let code = style.numberFormat { format_set_num_format(format, code) }
    return format
  }
}
