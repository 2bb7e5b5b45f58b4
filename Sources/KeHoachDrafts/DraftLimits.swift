import KeHoachOffice

/// How much a draft may hold: many times what any plan does, little enough that all that is done with a draft, findings
/// and copies with them, takes seconds.
enum DraftLimits {
  /// Bytes of a text file in UTF-8: more than a thousand pages.
  static let textSize = 4 << 20
  /// Bytes of a web page, with the pictures and scripts in it.
  static let pageSize = 16 << 20
  /// Paragraphs, those of cells, notes and remarks among them, or lines of a text: a thousand pages and more.
  static let paragraphs = 50_000
  /// Bytes of one paragraph in UTF-8: some hundred pages.
  static let paragraphSize = 200 << 10
  /// Columns of a table of a text file; Word allows 63.
  static let columns = 256
  /// Bytes of the main part of a Word file once unpacked: pictures are no part of it.
  static let mainPartSize = 16 << 20
  /// Bytes of any other part that is read.
  static let partSize = 8 << 20

  /// The problem of a draft with too many paragraphs.
  static var tooManyParagraphs: OfficeFileProblem { .tooLarge(.paragraphs, limit: paragraphs) }
}
