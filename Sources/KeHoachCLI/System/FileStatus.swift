import Glibc

/// What the file system says about a path.
struct FileStatus: Sendable {
  /// What a path can lead to.
  enum Kind {
    case file
    case folder
    /// A device, a pipe, a socket.
    case other
  }

  /// The same for all paths to the same file.
  struct Identity: Hashable, Sendable {
    var device: UInt64
    var node: UInt64
  }

  let kind: Kind
  let identity: Identity
  let size: Int
  /// Permission bits.
  let permissions: mode_t
  let owner: uid_t
  let group: gid_t

  /// Asks about a path, links followed; nil, with `errno` set, where nothing is there or it can't be asked.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Asks about an open file.
  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    identity = Identity(device: UInt64(status.st_dev), node: UInt64(status.st_ino))
    size = Int(status.st_size)
    permissions = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
  }
}
