import KeHoach
import KeHoachText

/// Finds and reads the template that a plan asks for. Only known file names are read, and nothing outside the folder
/// that the template may lie in.
struct TemplateFolder: Sendable {
  /// The name of the template built in.
  static let builtIn = "nd30"

  /// The folder of named templates (`--templates`).
  var library: String?

  /// The template that the header names.
  ///
  /// - Parameters:
  ///   - path: what the header says.
  ///   - isFolder: whether that is a folder beside the plan.
  ///   - planFolder: the folder that the plan lies in.
  /// - Returns: nil for the one built in.
  func template(_ path: String, isFolder: Bool, planFolder: String) throws(Failure) -> Template? {
    if isFolder {
      let path = String(path.map { $0 == "\\" ? "/" : $0 })
      return try read(path, in: planFolder, name: path)
    }
    guard !path.utf8.contains(UInt8(ascii: "/")), !path.utf8.contains(UInt8(ascii: "\\")),
      path.utf8.first != UInt8(ascii: ".")
    else {
      throw Failure(
        Bilingual(
          "mẫu trình bày “\(path)”: chỉ nhận tên mẫu hoặc ./thư-mục nằm trong thư mục của kế hoạch",
          en: "template “\(path)”: give the name of a template, or ./folder inside the plan's own folder"))
    }
    if let library, FileStatus(path: Path.join(library, path))?.kind == .folder {
      return try read(path, in: library, name: path)
    }
    guard Keyword.fold(path) != Self.builtIn else { return nil }
    throw unknown(path)
  }

  private func unknown(_ name: String) -> Failure {
    var known = [Self.builtIn]
    if let library, let names = try? FolderListing.names(in: library).names { known += names }
    let nearest = Keyword.nearest(to: name, in: known)
    return Failure(
      Bilingual(
        "không có mẫu trình bày “\(name)”" + (nearest.map { "; ý bạn là “\($0)”?" } ?? ""),
        en: "no template “\(name)”" + (nearest.map { "; did you mean “\($0)”?" } ?? "")))
  }

  private func read(_ path: String, in container: String, name: String) throws(Failure) -> Template {
    switch Path.find(path, inside: container) {
    case .found(let folder) where FileStatus(path: folder)?.kind == .folder: break
    case .found, .missing:
      throw Failure(
        Bilingual("không có thư mục mẫu trình bày “\(path)”", en: "no template folder “\(path)”"))
    case .outside: throw outside(path)
    }
    var files: [String: [UInt8]] = [:]
    for fileName in Template.fileNames {
      switch Path.find("\(path)/\(fileName)", inside: container) {
      case .found(let file): files[fileName] = try FileReader.read(file)
      case .missing: continue
      case .outside: throw outside("\(path)/\(fileName)")
      }
    }
    guard !files.isEmpty else {
      let names = Template.fileNames.joined(separator: ", ")
      throw Failure(
        Bilingual(
          "thư mục mẫu trình bày “\(path)” không có tệp nào trong: \(names)",
          en: "the template folder “\(path)” has none of: \(names)"))
    }
    return Template(name: name, files: files)
  }

  private func outside(_ path: String) -> Failure {
    Failure(
      Bilingual(
        "mẫu trình bày “\(path)” nằm ngoài thư mục được phép", en: "the template “\(path)” lies outside its folder"))
  }
}
