import KeHoachOffice

/// Reads drafts from Text files.
enum TextDraftReader {
  /// Reads one.
  static func read(_ bytes: [UInt8], name: String) throws(OfficeFileProblem) -> Draft {
    throw .wrongKind(nil)
  }
}
