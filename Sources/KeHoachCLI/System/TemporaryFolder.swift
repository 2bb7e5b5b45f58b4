import Glibc
import KeHoach

/// A new folder that only this run uses.
struct TemporaryFolder {
  /// Where it is.
  let path: String

  /// Makes it in the system's folder for temporary files.
  init() throws(Failure) {
    let pattern = Path.join(System.environment("TMPDIR") ?? "/tmp", "kehoach-XXXXXX")
    var name = Array(pattern.utf8CString)
    guard mkdtemp(&name) != nil else { throw Failure(Bilingual("tạo", en: "create"), pattern, errno: errno) }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes it with all that is in it.
  func remove() {
    Self.remove(path)
  }

  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    // A link is removed, never followed.
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    if let folder = opendir(path) {
      defer { closedir(folder) }
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { remove(Path.join(path, name)) }
      }
    }
    rmdir(path)
  }
}
