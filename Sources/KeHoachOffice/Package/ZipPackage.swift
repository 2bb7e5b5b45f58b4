internal import CLibZip

/// A zip file in memory, whose files are found by their part names and unpacked piece by piece.
///
/// Use it only while the bytes that it was made from stay where they are.
package final class ZipPackage {
  private let archive: OpaquePointer
  private let source: OpaquePointer
  private let limits: OfficeFileLimits
  private var entries: [[UInt8]: Entry] = [:]
  /// How many bytes have been unpacked so far, of all parts.
  private var unpacked = 0

  private enum Entry {
    case one(zip_uint64_t)
    /// Two files of the same name: which one counts differs from program to program.
    case ambiguous
  }

  /// Opens a package and lists its files.
  package init(_ bytes: UnsafeRawBufferPointer, limits: OfficeFileLimits) throws(OfficeFileProblem) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, &error) else {
      throw .damaged
    }
    // The archive owns its source once it is open: keep one reference of our own, to have one way of freeing.
    zip_source_keep(source)
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      zip_source_free(source)
      throw .damaged
    }
    self.archive = archive
    self.source = source
    self.limits = limits
    let count = zip_get_num_entries(archive, 0)
    guard count <= limits.parts else { throw .tooLarge(.parts, limit: limits.parts) }
    for index in 0..<zip_uint64_t(max(0, count)) {
      guard let name = zip_get_name(archive, index, ZIP_FL_ENC_RAW) else { throw .damaged }
      let key = Self.key(UnsafeRawBufferPointer(start: name, count: Self.length(name)))
      guard key.last != UInt8(ascii: "/") else { continue }
      entries[key] = entries[key] == nil ? .one(index) : .ambiguous
    }
  }

  deinit {
    zip_discard(archive)
    zip_source_free(source)
  }

  /// Whether a part is there.
  package func contains(_ name: String) -> Bool { entries[Self.key(name)] != nil }

  /// Whether any part stands in a folder.
  package func containsFolder(_ name: String) -> Bool {
    let key = Self.key(name + "/")
    return entries.keys.contains { $0.starts(with: key) }
  }

  /// A file of a package, as the package's own list has it.
  package struct Info: Sendable {
    /// Its name, as written.
    package var name: String
    /// Its place in the list.
    package var index: Int
    /// How many bytes it says that it has.
    package var size: Int
    /// How many bytes it takes in the package.
    package var packedSize: Int
  }

  /// The files of the package in its own order, folders included.
  package func list() throws(OfficeFileProblem) -> [Info] {
    var result: [Info] = []
    for index in 0..<zip_uint64_t(max(0, zip_get_num_entries(archive, 0))) { result.append(try info(at: index)) }
    return result
  }

  /// What the package's list says of a part.
  ///
  /// - Throws: when there is none, or two of the same name.
  package func info(of name: String) throws(OfficeFileProblem) -> Info {
    guard let entry = entries[Self.key(name)] else { throw .missingPart(name) }
    guard case .one(let index) = entry else { throw .damaged }
    return try info(at: index)
  }

  private func info(at index: zip_uint64_t) throws(OfficeFileProblem) -> Info {
    var stat = zip_stat_t()
    guard zip_stat_index(archive, index, zip_flags_t(ZIP_FL_ENC_RAW), &stat) == 0, let name = stat.name else {
      throw .damaged
    }
    return Info(
      name: String(cString: name), index: Int(index), size: Int(clamping: stat.size),
      packedSize: Int(clamping: stat.comp_size))
  }

  /// Opens a part.
  ///
  /// - Throws: when there is none, it is encrypted, or it says itself that it is too large.
  package func open(_ name: String) throws(OfficeFileProblem) -> ZipPart {
    guard let entry = entries[Self.key(name)] else { throw .missingPart(name) }
    guard case .one(let index) = entry else { throw .damaged }
    var stat = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &stat) == 0 else { throw .damaged }
    guard stat.encryption_method == zip_uint16_t(ZIP_EM_NONE) else { throw .encrypted }
    guard stat.size <= zip_uint64_t(max(0, limits.unpackedSize - unpacked)) else {
      throw .tooLarge(.unpackedSize, limit: limits.unpackedSize)
    }
    guard let file = zip_fopen_index(archive, index, 0) else { throw .damaged }
    return ZipPart(file, package: self)
  }

  /// Counts bytes that were unpacked; false once there are too many.
  fileprivate func count(_ bytes: Int) -> Bool {
    unpacked += bytes
    return unpacked <= limits.unpackedSize
  }

  fileprivate var tooLarge: OfficeFileProblem { .tooLarge(.unpackedSize, limit: limits.unpackedSize) }

  static func length(_ name: UnsafePointer<CChar>) -> Int {
    var length = 0
    while name[length] != 0 { length += 1 }
    return length
  }

  static func key(_ name: String) -> [UInt8] {
    Array(name.utf8).withUnsafeBytes { key($0) }
  }

  /// Part names differ by more than the case of ASCII letters; some programs write `\` for `/`.
  static func key(_ name: UnsafeRawBufferPointer) -> [UInt8] {
    let folded = name.map { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      case UInt8(ascii: "\\"): UInt8(ascii: "/")
      default: byte
      }
    }
    return Array(folded.drop { $0 == UInt8(ascii: "/") })
  }
}

/// A part that is being unpacked.
package final class ZipPart {
  private let file: OpaquePointer
  private let package: ZipPackage
  /// What went wrong; nothing is read after it.
  package private(set) var problem: OfficeFileProblem?

  fileprivate init(_ file: OpaquePointer, package: ZipPackage) {
    self.file = file
    self.package = package
  }

  deinit { zip_fclose(file) }

  /// Unpacks the next bytes into the buffer: how many, 0 at the end, -1 after a problem.
  package func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard problem == nil else { return -1 }
    let count = Int(zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count)))
    guard count >= 0 else {
      problem = .damaged
      return -1
    }
    guard package.count(count) else {
      problem = package.tooLarge
      return -1
    }
    return count
  }

  /// Reads what is left, so that its checksum is compared.
  package func drain() {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 16) { buffer in
      while read(into: buffer) > 0 {}
    }
  }

  /// The first bytes of the part, at most so many.
  package func prefix(_ length: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      count = 0
      while count < length {
        let read = read(into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]))
        guard read > 0 else { break }
        count += read
      }
    }
  }
}
