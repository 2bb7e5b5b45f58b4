internal import CLibXLSXWriter

/// A file without a place on any disk, for a library that wants a path.
struct MemoryFile: ~Copyable {
  private let descriptor: Int32

  init() throws(WorkbookError) {
    descriptor = kehoach_memory_file()
    guard descriptor >= 0 else { throw WorkbookError(reason: "no memory for a file") }
  }

  deinit { kehoach_close(descriptor) }

  /// A path by which this process, and only it, can open the file.
  var path: String { "/proc/self/fd/\(descriptor)" }

  /// All that was written.
  func bytes() throws(WorkbookError) -> [UInt8] {
    let size = kehoach_file_size(descriptor)
    guard size > 0 else { throw WorkbookError(reason: "nothing was written") }
    var done = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while done < size {
        let step = kehoach_read(descriptor, buffer.baseAddress?.advanced(by: done), size - done, done)
        guard step > 0 else { break }
        done += step
      }
      count = done
    }
    guard done == size else { throw WorkbookError(reason: "what was written cannot be read") }
    return bytes
  }
}
