import Glibc

/// Paths as text, and what they lead to.
///
/// Strings are equal when they look the same, but `é` composed and decomposed are two files: what compares paths
/// compares bytes, see `key`.
enum Path {
  /// What makes two paths the same: their bytes.
  static func key(_ path: String) -> [UInt8] { Array(path.utf8) }

  /// The last component.
  static func name(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// All before the last component: `.` for a bare name, `/` at the root.
  static func folder(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A path below a folder; `.` adds nothing.
  static func join(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The path without slashes at its end.
  static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.unicodeScalars.removeLast() }
    return String(path)
  }

  /// The path without its extension; a name that is only an extension stays.
  static func stem(_ path: String) -> String {
    let name = name(path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return path }
    return String(path.unicodeScalars.dropLast(name[dot...].unicodeScalars.count))
  }

  /// The extension in lower case without the dot; empty where there is none.
  static func pathExtension(_ path: String) -> String {
    let name = name(path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return "" }
    return name[name.utf8.index(after: dot)...].lowercased()
  }

  /// The absolute path with all links followed; nil, with `errno` set, where nothing is there.
  static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// The absolute path that a file will have: the folders that exist with links followed, then the rest as written.
  static func expected(_ path: String) -> String {
    if let real = resolved(path) { return real }
    let path = trimmed(path)
    let folder = folder(path)
    return folder == path ? path : join(expected(folder), name(path))
  }

  /// Whether a resolved path lies in a resolved folder.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    path.utf8.starts(with: (folder == "/" ? "/" : folder + "/").utf8)
  }

  /// What a path that a plan names leads to.
  enum Inside {
    /// The absolute path, links followed, of something inside the folder.
    case found(String)
    case missing
    /// Something outside of the folder, or a path that says so with `..`.
    case outside
  }

  /// Looks for what a plan names in a folder that it must not leave.
  static func find(_ path: String, inside folder: String) -> Inside {
    let climbs = path.utf8.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
    if climbs { return .outside }
    guard let home = resolved(folder), let found = resolved(join(folder, path)) else { return .missing }
    return isInside(found, home) ? .found(found) : .outside
  }
}
