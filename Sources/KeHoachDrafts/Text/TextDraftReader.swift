import KeHoachOffice

/// Reads drafts from text files: as copied from a legal site, saved by a word processor, or taken out of a PDF.
enum TextDraftReader {
  /// Reads one.
  static func read(_ bytes: [UInt8], name: String) throws(OfficeFileProblem) -> Draft {
    guard bytes.count <= 2 * DraftLimits.textSize else { throw .tooLarge(.fileSize, limit: DraftLimits.textSize) }
    let (text, encoding) = try PlainTextDecoder.decode(bytes)
    guard text.utf8.count <= DraftLimits.textSize else { throw .tooLarge(.fileSize, limit: DraftLimits.textSize) }
    guard isText(text) else { throw .wrongKind(nil) }
    var lines = PlainLine.lines(of: text)
    guard lines.count <= DraftLimits.paragraphs else { throw DraftLimits.tooManyParagraphs }
    SiteWords.mark(&lines)
    PageFurniture.mark(&lines)
    HeadLiterals.join(&lines)
    RawColumns.order(&lines)
    InlineMarks.closeLines(&lines)
    return try PlainComposer.draft(of: PlainBlocks.find(lines), name: name, encoding: encoding)
  }

  /// Whether words stand in it: no zeros, and few other control characters.
  private static func isText(_ text: String) -> Bool {
    var controls = 0
    for byte in text.utf8 where byte < 0x20 && !(0x09...0x0D).contains(byte) {
      if byte == 0 { return false }
      controls += 1
    }
    return controls * 20 <= text.utf8.count
  }
}
