internal import CLibXLSXWriter
import KeHoachLayout

/// Writes one workbook to a path.
struct WorkbookWriter {
  private let layout: WorkbookLayout
  private let workbook: UnsafeMutablePointer<lxw_workbook>

  init(_ layout: WorkbookLayout, path: String) throws(WorkbookError) {
    self.layout = layout
    guard let workbook = workbook_new(path) else { throw WorkbookError(reason: "libxlsxwriter makes no workbook") }
    self.workbook = workbook
  }

  func write() throws(WorkbookError) {
    do throws(WorkbookError) {
      try writeProperties()
      var formats = CellFormats(workbook: workbook, fontFamily: layout.fontFamily)
      for sheet in layout.sheets { try write(sheet, &formats) }
    } catch {
      lxw_workbook_free(workbook)
      throw error
    }
    // Closing frees the workbook, also where it fails.
    try WorkbookError.check(workbook_close(workbook))
  }

  private func writeProperties() throws(WorkbookError) {
    let properties = layout.properties
    let status = properties.title.withCString { title in
      properties.author.withCString { author in
        properties.subject.withCString { subject in
          var values = lxw_doc_properties()
          values.title = UnsafeMutablePointer(mutating: title)
          values.author = UnsafeMutablePointer(mutating: author)
          values.subject = UnsafeMutablePointer(mutating: subject)
          values.created = CreationDay.seconds(of: properties.created)
          return workbook_set_properties(workbook, &values)
        }
      }
    }
    try WorkbookError.check(status)
  }

  private func write(_ sheet: SheetLayout, _ formats: inout CellFormats) throws(WorkbookError) {
    guard let worksheet = workbook_add_worksheet(workbook, sheet.name) else {
      throw WorkbookError(reason: "no sheet can be named \(sheet.name)")
    }
    let writer = SheetWriter(worksheet: worksheet, sheet: sheet, fontFamily: layout.fontFamily)
    try writer.setUp()
    try writer.writeCells(&formats)
  }
}

/// The day of issue as libxlsxwriter wants it.
enum CreationDay {
  /// 1 January 1980, the first day that a ZIP file knows: stands where the day is not known, since no clock is read.
  private static let unknown = 315_532_800

  /// Seconds from 1970 to the midnight of `yyyy-MM-ddT00:00:00Z`.
  static func seconds(of timestamp: String?) -> Int {
    let parts = (timestamp ?? "").prefix { $0 != "T" }.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1970...9999).contains(parts[0]), (1...12).contains(parts[1]), (1...31).contains(parts[2])
    else { return unknown }
    // Years begin in March, so that the day that leap years add is their last.
    let (year, month) = parts[1] > 2 ? (parts[0], parts[1] - 3) : (parts[0] - 1, parts[1] + 9)
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + parts[2] - 719_469
    return days == 0 ? unknown : days * 86_400
  }
}
