public import KeHoachOffice
public import KeHoachSheets

/// The spreadsheet files that a plan takes tables from, as read. The library opens no file: whoever calls it does.
public struct AttachedFiles: Sendable {
  /// By the bytes of the path: two spellings of one word are two files.
  private var files: [[UInt8]: Reading] = [:]

  /// What came of reading one.
  public typealias Reading = Result<Workbook, AttachedFileProblem>

  /// No files.
  public init() {}

  /// Whether the name of a file says that tables are taken from it: `.csv` or `.xlsx`.
  public static func isTableFile(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".csv", ".xlsx"].contains { name.hasSuffix($0) && name.utf8.count > $0.utf8.count }
  }

  /// Reads the bytes of a file.
  public static func read(_ bytes: [UInt8]) -> Reading {
    do throws(OfficeFileProblem) { return .success(try WorkbookReader.read(bytes)) } catch {
      return .failure(.workbook(error))
    }
  }

  /// What came of reading the file of a path, as the plan writes it; `notGiven` where nobody read it.
  public subscript(_ path: String) -> Reading {
    get { files[Array(path.utf8)] ?? .failure(.notGiven) }
    set { files[Array(path.utf8)] = newValue }
  }
}

/// Why a table can't be taken from a file.
public enum AttachedFileProblem: Error, Sendable, Hashable {
  /// Nobody gave the file to the compiler.
  case notGiven
  /// There is no such file; the name in its folder that is most like it.
  case missing(nearest: String?)
  /// The file lies outside of the plan's own folder.
  case outside
  /// The name ends neither in `.csv` nor in `.xlsx`.
  case wrongKind
  /// The system doesn't let it be read: why, for people, in both languages.
  case unreadable(vi: String, en: String)
  /// The file is no workbook that can be read.
  case workbook(OfficeFileProblem)
}
