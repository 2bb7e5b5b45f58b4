import Glibc
import KeHoach

/// LibreOffice, where it is installed: for files of formats that the program doesn't read itself.
enum OfficeConverter {
  /// How long a conversion may take, in seconds.
  private static let patience = 120

  /// A Word file made of a file of another format.
  ///
  /// - Throws: a failure when LibreOffice isn't there, can't read the file, or takes too long.
  static func convertToWord(_ path: String) throws(Failure) -> [UInt8] {
    // Says what is wrong with the file itself before anything else.
    _ = try FileReader.read(path)
    guard let program = find(["soffice", "libreoffice"]) else {
      throw Failure(
        Bilingual(
          "muốn đọc “\(path)” cần có LibreOffice; hãy cài LibreOffice, hoặc mở tệp và lưu thành .docx",
          en: "reading “\(path)” needs LibreOffice; install it, or open the file and save it as .docx"))
    }
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    // A profile of its own: a LibreOffice that is open already would take the task and answer nothing.
    let arguments = [
      program, "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore", "--convert-to",
      "docx", "--outdir", folder.path, Path.expected(path),
    ]
    let hasEnded = try ChildProcess.run(arguments, seconds: patience)
    let result = Path.join(folder.path, Path.stem(Path.name(path)) + ".docx")
    guard hasEnded, FileStatus(path: result)?.kind == .file else {
      throw Failure(
        Bilingual(
          "LibreOffice không đọc được “\(path)”; hãy mở tệp và lưu thành .docx",
          en: "LibreOffice can't read “\(path)”; open the file and save it as .docx"))
    }
    return try FileReader.read(result)
  }

  /// The first of some programs that stands in a folder of `PATH`.
  private static func find(_ names: [String]) -> String? {
    let folders = (System.environment("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    for name in names {
      for folder in folders where folder.hasPrefix("/") {
        let path = Path.join(String(folder), name)
        if access(path, X_OK) == 0, FileStatus(path: path)?.kind == .file { return path }
      }
    }
    return nil
  }
}
