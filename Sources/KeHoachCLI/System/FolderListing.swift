import Glibc
import KeHoach

/// The names in a folder.
enum FolderListing {
  /// The names that are not hidden, sorted by their bytes, and whether all could be read as text.
  static func names(in folder: String) throws(Failure) -> (names: [String], isComplete: Bool) {
    guard let stream = opendir(folder) else { throw Failure(Bilingual("mở", en: "open"), folder, errno: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    var isComplete = true
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(validatingCString: $0) }
      }
      guard let name else {
        isComplete = false
        continue
      }
      if name.utf8.first != UInt8(ascii: ".") { names.append(name) }
    }
    return (names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, isComplete)
  }
}
