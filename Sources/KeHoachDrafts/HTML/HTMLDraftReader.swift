import KeHoachOffice

/// Reads drafts from HTML files.
enum HTMLDraftReader {
  /// Reads one.
  static func read(_ bytes: [UInt8], name: String) throws(OfficeFileProblem) -> Draft {
    throw .wrongKind(nil)
  }
}
