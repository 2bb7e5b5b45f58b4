internal import CLibXLSXWriter
public import KeHoachLayout
internal import Synchronization

/// Writes sheets as an Office Open XML workbook, with libxlsxwriter.
///
/// Content, formulas, styles and measures are the layout's; the cells' formulas carry the results that it gives them.
public enum XLSXBackend {
  /// libxlsxwriter asks the C library for the time of day in a buffer that all threads share.
  private static let turn = Mutex(())

  /// The workbook as an .xlsx package. No file stays behind, also on failure.
  ///
  /// - Returns: the bytes of the ZIP file; the same layout gives the same bytes at any time and place.
  /// - Throws: `WorkbookError` when a table is larger than a workbook holds, or memory or room for temporary files
  ///   runs out.
  public static func render(_ layout: WorkbookLayout) throws(WorkbookError) -> [UInt8] {
    let result = turn.withLock { _ in
      Result { () throws(WorkbookError) in
        let locale = kehoach_enter_plain_locale()
        defer { kehoach_leave_plain_locale(locale) }
        let file = try MemoryFile()
        try WorkbookWriter(layout, path: file.path).write()
        return try file.bytes()
      }
    }
    return try result.get()
  }
}

/// A workbook that could not be written.
public struct WorkbookError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What the library says, in English.
  public var reason: String

  /// Makes an error.
  public init(reason: String) {
    self.reason = reason
  }

  /// The error in a sentence.
  public var description: String { "Không ghi được tệp .xlsx (cannot write the .xlsx): \(reason)" }
}

extension WorkbookError {
  /// Throws what a call reports, unless that is success.
  static func check(_ status: lxw_error) throws(WorkbookError) {
    guard status != LXW_NO_ERROR else { return }
    throw WorkbookError(reason: lxw_strerror(status).map { String(cString: $0) } ?? "libxlsxwriter")
  }
}
