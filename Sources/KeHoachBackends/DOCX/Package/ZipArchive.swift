internal import CLibZip

/// Packs files into a ZIP archive in memory, with libzip.
enum ZipArchive {
  /// A file in the archive.
  struct Entry {
    /// Its path, in ASCII, without a leading slash.
    var name: String
    /// Its bytes, in pieces one after the other.
    var pieces: [[UInt8]]
  }

  /// 1 January 1980, the first day that ZIP knows: every entry carries it, since no clock is ever read.
  private static let firstDay: UInt16 = 1 << 5 | 1

  /// zlib's level: XML of tables packs nearly as small at 1 as at 6, in a third of the time.
  private static let deflateLevel: UInt32 = 1

  /// Packs the entries in their order.
  ///
  /// - Throws: `PackagingError` when libzip reports an error.
  static func pack(_ entries: [Entry]) throws(PackagingError) -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let output = zip_source_buffer_create(nil, 0, 0, &error) else { throw PackagingError(&error) }
    defer { zip_source_free(output) }
    // The archive owns a source that it is opened from: keep one more reference, to read the result.
    zip_source_keep(output)
    guard let archive = zip_open_from_source(output, ZIP_TRUNCATE, &error) else {
      zip_source_free(output)
      throw PackagingError(&error)
    }
    // libzip reads the bytes only when it closes the archive: they stay where they are until then.
    let copies = entries.map { UnsafeRawBufferPointer(joining: $0.pieces) }
    defer { copies.forEach { $0.deallocate() } }
    do throws(PackagingError) {
      for (entry, copy) in zip(entries, copies) { try add(entry.name, copy, to: archive) }
      guard zip_close(archive) == 0 else { throw PackagingError(zip_get_error(archive)) }
    } catch {
      zip_discard(archive)
      throw error
    }
    return try read(output)
  }

  private static func add(
    _ name: String, _ content: UnsafeRawBufferPointer, to archive: OpaquePointer
  ) throws(PackagingError) {
    guard let source = zip_source_buffer(archive, content.baseAddress, zip_uint64_t(content.count), 0) else {
      throw PackagingError(zip_get_error(archive))
    }
    let place = zip_file_add(archive, name, source, 0)
    guard place >= 0 else {
      zip_source_free(source)
      throw PackagingError(zip_get_error(archive))
    }
    let index = zip_uint64_t(place)
    guard zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, deflateLevel) == 0,
      zip_file_set_dostime(archive, index, 0, firstDay, 0) == 0
    else { throw PackagingError(zip_get_error(archive)) }
  }

  private static func read(_ source: OpaquePointer) throws(PackagingError) -> [UInt8] {
    guard zip_source_open(source) == 0 else { throw PackagingError(zip_source_error(source)) }
    defer { zip_source_close(source) }
    guard zip_source_seek(source, 0, SEEK_END) == 0 else { throw PackagingError(zip_source_error(source)) }
    let size = Int(zip_source_tell(source))
    guard size > 0, zip_source_seek(source, 0, SEEK_SET) == 0 else { throw PackagingError(zip_source_error(source)) }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Int(zip_source_read(source, buffer.baseAddress, zip_uint64_t(size))))
    }
    guard bytes.count == size else { throw PackagingError(zip_source_error(source)) }
    return bytes
  }
}

extension UnsafeRawBufferPointer {
  /// A copy of pieces one after the other, which must be deallocated.
  fileprivate init(joining pieces: [[UInt8]]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(
      byteCount: pieces.reduce(0) { $0 + $1.count }, alignment: 1)
    var rest = copy[...]
    for piece in pieces {
      UnsafeMutableRawBufferPointer(rebasing: rest).copyBytes(from: piece)
      rest = rest.dropFirst(piece.count)
    }
    self.init(copy)
  }
}

extension PackagingError {
  fileprivate init(_ error: UnsafeMutablePointer<zip_error_t>?) {
    self.init(reason: zip_error_strerror(error).map { String(cString: $0) } ?? "libzip")
  }
}
