import Glibc
import KeHoach

/// Reads whole files: regular ones, of a sane size.
enum FileReader {
  /// No plan is larger; a mistaken argument may be.
  static let limit = 64 << 20

  private static let action = Bilingual("đọc", en: "read")

  /// The bytes of a file.
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    // Opening a pipe would wait for a writer without `O_NONBLOCK`.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw Failure(action, path, errno: errno) }
    defer { close(descriptor) }
    guard let status = FileStatus(descriptor: descriptor) else { throw Failure(action, path, errno: errno) }
    switch status.kind {
    case .folder: throw Failure(action, path, errno: EISDIR)
    case .other:
      throw Failure(
        Bilingual(
          "không đọc “\(path)”: không phải là tệp thường (đầu vào chuẩn viết là -)",
          en: "won't read “\(path)”: not a regular file (standard input is -)"))
    case .file: return try read(descriptor, name: path, sizeHint: status.size)
    }
  }

  /// The bytes of standard input.
  static func readStandardInput() throws(Failure) -> [UInt8] {
    try read(STDIN_FILENO, name: "-", sizeHint: 0)
  }

  private static func read(_ descriptor: Int32, name: String, sizeHint: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    guard sizeHint <= limit else { throw tooLarge(name) }
    var room = max(sizeHint + 1, 1 << 14)
    while true {
      var code: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let got = Glibc.read(descriptor, buffer.baseAddress, room)
        code = got < 0 ? errno : 0
        count = max(0, got)
      }
      if code == EINTR { continue }
      guard code == 0 else { throw Failure(action, name, errno: code) }
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      guard bytes.count <= limit else { throw tooLarge(name) }
      room = bytes.count >= sizeHint ? 1 << 16 : sizeHint - bytes.count + 1
    }
  }

  private static func tooLarge(_ name: String) -> Failure {
    Failure(
      Bilingual(
        "không đọc “\(name)”: lớn hơn \(limit >> 20) MB", en: "won't read “\(name)”: larger than \(limit >> 20) MB"))
  }
}
