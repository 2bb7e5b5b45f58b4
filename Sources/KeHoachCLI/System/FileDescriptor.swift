import Glibc
import KeHoach

/// An open file to write to.
struct FileDescriptor: Sendable {
  static let standardOutput = FileDescriptor(STDOUT_FILENO)
  static let standardError = FileDescriptor(STDERR_FILENO)

  private let number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  /// Whether a person is at the other end.
  var isTerminal: Bool { isatty(number) == 1 }

  /// The cells of a line, where it is a terminal that says so.
  var columns: Int? {
    var size = winsize()
    guard ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8], name: String) throws(Failure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(number, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw Failure(Bilingual("ghi", en: "write"), name, errno: errno)
      }
      written += count
    }
  }
}
