import KeHoachOffice

/// Reads drafts from Word files.
enum WordReader {
  /// Reads one.
  static func read(_ bytes: [UInt8], name: String) throws(OfficeFileProblem) -> Draft {
    throw .wrongKind(nil)
  }
}
