public import KeHoachOffice
public import KeHoachSource

/// What is to be done to a copy of a Word draft.
public struct WordEdits: Sendable {
  /// Changes of words, in bytes of `Draft.text`.
  public var words: [TextEdit] = []
  /// Changes of looks.
  public var formats: [FormatChange] = []
  /// Remarks to put into the margin.
  public var comments: [Comment] = []
  /// Whether changes are tracked, so that the author of the draft sees and can refuse each.
  public var tracksChanges = false
  /// Who comments and changes.
  public var author = "kehoach"
  /// When: `2026-11-21T09:30:00Z`; empty to leave it out.
  public var date = ""

  /// A remark to put into the margin.
  public struct Comment: Sendable, Hashable {
    /// The words it is about, in bytes of `Draft.text`.
    public var range: Range<Int>
    /// What it says, a paragraph each.
    public var paragraphs: [String]

    /// Makes a remark.
    public init(range: Range<Int>, paragraphs: [String]) {
      self.range = range
      self.paragraphs = paragraphs
    }
  }

  /// Makes edits that do nothing.
  public init() {}
}

/// Changes Word documents in place: the XML that isn't meant stays as it is, parts that aren't touched stay byte by byte.
public enum WordEditor {
  /// What came of edits.
  public struct Result: Sendable {
    /// The changed document.
    public var bytes: [UInt8]
    /// The changes of words that could not be made, because they reach over made labels, paragraphs or fields.
    public var refused: [TextEdit]
  }

  /// Applies edits to a copy of a document.
  ///
  /// - Parameters:
  ///   - bytes: the document.
  ///   - draft: what `DraftReader` read from these bytes.
  public static func apply(_ edits: WordEdits, to bytes: [UInt8], draft: Draft) throws(OfficeFileProblem) -> Result {
    guard draft.format == .word, !(edits.words.isEmpty && edits.formats.isEmpty && edits.comments.isEmpty) else {
      return Result(bytes: bytes, refused: edits.words)
    }
    return try bytes.withUnsafeBufferPointer { (buffer) throws(OfficeFileProblem) -> Result in
      let package = try ZipPackage(UnsafeRawBufferPointer(buffer), limits: WordFile.limits)
      var session = try EditSession(edits, package, draft)
      let (parts, refused) = try session.run()
      return Result(bytes: try ZipRewriter.replacing(parts, in: bytes), refused: refused)
    }
  }
}
