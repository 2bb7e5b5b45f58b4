internal import CLibZip

/// Makes copies of packages in which some parts are others.
package enum ZipRewriter {
  /// zlib's level for what is new.
  private static let deflateLevel: UInt32 = 6

  /// A copy of a package.
  ///
  /// What isn't replaced is copied as it is packed, at its place. A part that the package doesn't have comes last. No
  /// clock is read: a replaced part keeps its time, a new one has that of the package's first file.
  ///
  /// - Parameters:
  ///   - bytes: the package.
  ///   - parts: what the parts of these names hold in the copy.
  /// - Throws: when the package is broken, or two of its files share the name of a part to replace.
  package static func replacing(
    _ parts: [(name: String, content: [UInt8])], in bytes: [UInt8]
  ) throws(OfficeFileProblem) -> [UInt8] {
    guard !parts.isEmpty else { return bytes }
    // libzip reads the bytes only when it closes the archive: they stay where they are until then.
    let copies = parts.map { part in
      let content = part.content
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, content.count), alignment: 1)
      copy.copyBytes(from: content)
      return UnsafeRawBufferPointer(rebasing: copy[..<content.count])
    }
    defer { copies.forEach { $0.deallocate() } }
    guard let source = bytes.withUnsafeBytes({ kehoach_zip_source_copy($0.baseAddress, $0.count, nil) }) else {
      throw .damaged
    }
    defer { zip_source_free(source) }
    // The archive owns the source that it is opened from: keep one more reference, to read the result.
    zip_source_keep(source)
    guard let archive = zip_open_from_source(source, 0, nil) else {
      zip_source_free(source)
      throw .damaged
    }
    do throws(OfficeFileProblem) {
      let entries = try entries(of: archive)
      for (part, copy) in zip(parts, copies) { try put(part.name, copy, into: archive, entries) }
      guard zip_close(archive) == 0 else { throw .damaged }
    } catch {
      zip_discard(archive)
      throw error
    }
    return try read(source)
  }

  /// The indices of the files by their names as programs compare them; nil where two share one.
  private static func entries(of archive: OpaquePointer) throws(OfficeFileProblem) -> [[UInt8]: zip_uint64_t?] {
    var entries: [[UInt8]: zip_uint64_t?] = [:]
    for index in 0..<zip_uint64_t(max(0, zip_get_num_entries(archive, 0))) {
      guard let name = zip_get_name(archive, index, ZIP_FL_ENC_RAW) else { throw .damaged }
      let key = ZipPackage.key(UnsafeRawBufferPointer(start: name, count: ZipPackage.length(name)))
      entries.updateValue(entries[key] == nil ? index : nil, forKey: key)
    }
    return entries
  }

  private static func put(
    _ name: String, _ content: UnsafeRawBufferPointer, into archive: OpaquePointer,
    _ entries: [[UInt8]: zip_uint64_t?]
  ) throws(OfficeFileProblem) {
    let known = entries[ZipPackage.key(name)]
    if case .some(.none) = known { throw .damaged }
    let old = known.flatMap { $0 }
    var stat = zip_stat_t()
    guard zip_stat_index(archive, old ?? 0, 0, &stat) == 0,
      let source = zip_source_buffer(archive, content.baseAddress, zip_uint64_t(content.count), 0)
    else { throw .damaged }
    let place: zip_int64_t =
      if let old {
        zip_file_replace(archive, old, source, 0) == 0 ? zip_int64_t(old) : -1
      } else {
        zip_file_add(archive, name, source, 0)
      }
    guard place >= 0 else {
      zip_source_free(source)
      throw .damaged
    }
    let index = zip_uint64_t(place)
    guard zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, deflateLevel) == 0,
      zip_file_set_mtime(archive, index, stat.mtime, 0) == 0
    else { throw .damaged }
  }

  private static func read(_ source: OpaquePointer) throws(OfficeFileProblem) -> [UInt8] {
    guard zip_source_open(source) == 0 else { throw .damaged }
    defer { zip_source_close(source) }
    guard zip_source_seek(source, 0, SEEK_END) == 0 else { throw .damaged }
    let size = Int(zip_source_tell(source))
    guard size > 0, zip_source_seek(source, 0, SEEK_SET) == 0 else { throw .damaged }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Int(zip_source_read(source, buffer.baseAddress, zip_uint64_t(size))))
    }
    guard bytes.count == size else { throw .damaged }
    return bytes
  }
}
