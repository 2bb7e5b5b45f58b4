import KeHoachOffice

/// Reads drafts from text files: as copied from a legal site, saved by a word processor, or taken out of a PDF.
enum TextDraftReader {
  /// Reads one.
  static func read(_ bytes: [UInt8], name: String) throws(OfficeFileProblem) -> Draft {
    let (text, encoding) = try PlainTextDecoder.decode(bytes)
    var lines = PlainLine.lines(of: text)
    SiteWords.mark(&lines)
    PageFurniture.mark(&lines)
    InlineMarks.closeLines(&lines)
    return PlainComposer.draft(of: PlainBlocks.find(lines), name: name, encoding: encoding)
  }
}
