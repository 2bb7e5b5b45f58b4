public import KeHoachOffice
import KeHoachSource

/// Reads drafts from bytes.
public enum DraftReader {
  /// Reads a draft; the bytes themselves tell which format it is.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - name: the name of the file, as the user gave it.
  /// - Throws: what is wrong with the file. Nothing of a file is returned that could not be read whole.
  public static func read(_ bytes: [UInt8], name: String) throws(OfficeFileProblem) -> Draft {
    guard !bytes.isEmpty else { throw .empty }
    let draft = try readAny(bytes, name: name)
    guard draft.paragraphs.allSatisfy({ $0.range.count <= DraftLimits.paragraphSize }) else {
      throw .tooLarge(.textLength, limit: DraftLimits.paragraphSize)
    }
    return draft
  }

  private static func readAny(_ bytes: [UInt8], name: String) throws(OfficeFileProblem) -> Draft {
    switch FileSignature.of(bytes) {
    case .zip: return try WordReader.read(bytes, name: name)
    case .other("html"?): return try HTMLDraftReader.read(bytes, name: name)
    case .other("xml"?) where HTMLStart.isPage(bytes): return try HTMLDraftReader.read(bytes, name: name)
    case .text where HTMLStart.isPage(bytes) || isNamed(name, [".htm", ".html", ".xhtml"]):
      return try HTMLDraftReader.read(bytes, name: name)
    // A copy that was cut off or overwritten: its letters are no draft's.
    case .text where isNamed(name, [".docx", ".docm", ".dotx", ".dotm"]): throw .damaged
    case .text: return try TextDraftReader.read(bytes, name: name)
    case .encryptedPackage: throw .encrypted
    case .other(let kind): throw .wrongKind(kind)
    }
  }

  /// Whether a file's name ends so: that settles what the bytes leave open.
  private static func isNamed(_ name: String, _ endings: [String]) -> Bool {
    let lowered = name.suffix(6).lowercased()
    return endings.contains { lowered.hasSuffix($0) }
  }
}
