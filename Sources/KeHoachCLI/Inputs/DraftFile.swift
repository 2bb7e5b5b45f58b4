import KeHoach

/// Files that hold drafts rather than plans.
enum DraftFile {
  /// The extensions of the files that are read as they are.
  private static let extensions: Set = ["docx", "docm", "dotx", "html", "htm"]
  /// The extensions of the files that LibreOffice has to convert first.
  private static let foreignExtensions: Set = ["doc", "dot", "rtf", "odt", "wps"]

  /// Whether a path names a draft by its extension.
  static func isNamed(by path: String) -> Bool {
    let kind = Path.pathExtension(path)
    return extensions.contains(kind) || foreignExtensions.contains(kind)
  }

  /// Whether an input is a draft for a command that takes both: by its extension, and a text file that doesn't begin with
  /// the header of a plan.
  static func isDraft(_ input: PlanInput) -> Bool {
    if isNamed(by: input.path) { return true }
    guard Path.pathExtension(input.path) == "txt", let bytes = try? FileReader.read(input.path) else { return false }
    return !bytes.drop { [0xEF, 0xBB, 0xBF, 0x20, 0x0A, 0x0D].contains($0) }.starts(with: Array("---".utf8))
  }

  /// A draft that was read.
  struct Loaded: Sendable {
    /// The draft.
    var draft: Draft
    /// The bytes that it was read from: those of the converted file where one was converted.
    var bytes: [UInt8]
  }

  /// Reads a draft.
  static func read(_ input: PlanInput) throws(Failure) -> Loaded {
    let bytes: [UInt8]
    if input.isStandardInput {
      bytes = try FileReader.readStandardInput()
    } else if foreignExtensions.contains(Path.pathExtension(input.path)) {
      bytes = try OfficeConverter.convertToWord(input.path)
    } else {
      bytes = try FileReader.read(input.path)
    }
    do throws(DraftProblem) {
      return Loaded(draft: try Compiler.readDraft(bytes, name: input.path), bytes: bytes)
    } catch {
      throw Failure(
        Bilingual(
          "không đọc được “\(input.path)”: \(error.message.vi)", en: "can't read “\(input.path)”: \(error.message.en)"))
    }
  }
}
