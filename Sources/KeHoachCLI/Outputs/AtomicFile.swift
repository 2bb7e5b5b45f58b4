import Glibc
import KeHoach

/// Files written to a temporary name in the same folder and renamed: whole, or not at all.
enum AtomicFile {
  /// A file that was written under its temporary name.
  private struct Staged {
    var temporary: String
    var slot: Int?
    var target: String
  }

  private static let action = Bilingual("ghi", en: "write")

  /// Writes files, replacing what is there: first all under temporary names, then all renamed.
  ///
  /// An existing file keeps its permissions and, where possible, its owner; a link keeps leading to it. What isn't a
  /// regular file (`/dev/null`) is written to, not replaced.
  ///
  /// - Parameter isDurable: waits until the bytes are on the disk before renaming: for files that can't be made again.
  static func write(_ files: [(path: String, bytes: [UInt8])], isDurable: Bool = false) throws(Failure) {
    var staged: [Staged] = []
    do throws(Failure) {
      for (path, bytes) in files {
        if let file = try stage(bytes, path, isDurable: isDurable) { staged.append(file) }
      }
      while let file = staged.first {
        guard rename(file.temporary, file.target) == 0 else { throw Failure(action, file.target, errno: errno) }
        TemporaryFiles.forget(file.slot)
        staged.removeFirst()
      }
    } catch {
      for file in staged {
        unlink(file.temporary)
        TemporaryFiles.forget(file.slot)
      }
      throw error
    }
  }

  /// Writes a file where there is none.
  ///
  /// - Throws: a failure when something is there, however little time ago it came.
  static func create(_ path: String, _ bytes: [UInt8]) throws(Failure) {
    let (temporary, slot) = try writeTemporary(bytes, beside: path, like: nil, isDurable: false)
    defer {
      unlink(temporary)
      TemporaryFiles.forget(slot)
    }
    guard link(temporary, path) == 0 else { throw Failure(Bilingual("tạo", en: "create"), path, errno: errno) }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(Failure) {
    if FileStatus(path: path)?.kind == .folder { return }
    let parent = Path.folder(path)
    if parent != path, parent != "." { try makeFolder(parent) }
    // Another task may have made it in the meantime.
    guard mkdir(path, 0o777) == 0 || FileStatus(path: path)?.kind == .folder else {
      throw Failure(Bilingual("tạo", en: "create"), path, errno: errno)
    }
  }

  private static func stage(_ bytes: [UInt8], _ path: String, isDurable: Bool) throws(Failure) -> Staged? {
    let existing = FileStatus(path: path)
    switch existing?.kind {
    case .folder: throw Failure(action, path, errno: EISDIR)
    case .other:
      try writeThrough(bytes, path)
      return nil
    case .file, nil: break
    }
    let target = existing == nil ? path : Path.resolved(path) ?? path
    if existing != nil, access(target, W_OK) != 0 { throw Failure(action, path, errno: errno) }
    let (temporary, slot) = try writeTemporary(bytes, beside: target, like: existing, isDurable: isDurable)
    return Staged(temporary: temporary, slot: slot, target: target)
  }

  private static func writeTemporary(
    _ bytes: [UInt8], beside target: String, like existing: FileStatus?, isDurable: Bool
  ) throws(Failure) -> (path: String, slot: Int?) {
    let (path, slot) = TemporaryFiles.register(in: Path.folder(target))
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else {
      TemporaryFiles.forget(slot)
      throw Failure(action, target, errno: errno)
    }
    defer { close(descriptor) }
    do throws(Failure) {
      try FileDescriptor(descriptor).write(bytes, name: target)
      if let existing {
        // The owner first: changing it takes the set-id bits away. A foreign owner can't always be kept.
        _ = fchown(descriptor, existing.owner, existing.group)
        guard fchmod(descriptor, existing.permissions) == 0 else { throw Failure(action, target, errno: errno) }
      }
      if isDurable, fsync(descriptor) != 0 { throw Failure(action, target, errno: errno) }
    } catch {
      unlink(path)
      TemporaryFiles.forget(slot)
      throw error
    }
    return (path, slot)
  }

  private static func writeThrough(_ bytes: [UInt8], _ path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw Failure(action, path, errno: errno) }
    defer { close(descriptor) }
    try FileDescriptor(descriptor).write(bytes, name: path)
  }
}
