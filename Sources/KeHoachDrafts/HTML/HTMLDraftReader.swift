import KeHoachOffice

/// Reads drafts from web pages: saved from a site, exported by a word processor, or built by this program.
enum HTMLDraftReader {
  /// Reads one.
  static func read(_ bytes: [UInt8], name: String) throws(OfficeFileProblem) -> Draft {
    let (text, encoding) = try HTMLDecoder.decode(bytes)
    let tree = try HTMLParser.tree(of: text, name: name)
    return try HTMLComposer.draft(of: tree, name: name, encoding: encoding)
  }
}
