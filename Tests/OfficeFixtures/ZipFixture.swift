internal import CLibZip

/// Zips parts in memory: the workbooks and Word documents of the tests.
public enum ZipFixture {
  /// A zip file with these parts, in their order.
  public static func pack(_ parts: [(name: String, content: [UInt8])], password: String? = nil) -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    let output = zip_source_buffer_create(nil, 0, 0, &error)!
    zip_source_keep(output)
    let archive = zip_open_from_source(output, ZIP_TRUNCATE, &error)!
    let copies = parts.map { part in
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, part.content.count), alignment: 1)
      copy.copyBytes(from: part.content)
      return (part.name, copy.baseAddress!, part.content.count)
    }
    for (name, bytes, count) in copies {
      let source = zip_source_buffer(archive, bytes, zip_uint64_t(count), 0)!
      let index = zip_uint64_t(zip_file_add(archive, name, source, 0))
      if let password { zip_file_set_encryption(archive, index, zip_uint16_t(ZIP_EM_AES_256), password) }
    }
    zip_close(archive)
    copies.forEach { $0.1.deallocate() }
    zip_source_open(output)
    zip_source_seek(output, 0, SEEK_END)
    let size = Int(zip_source_tell(output))
    zip_source_seek(output, 0, SEEK_SET)
    defer {
      zip_source_close(output)
      zip_source_free(output)
    }
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = Int(zip_source_read(output, buffer.baseAddress, zip_uint64_t(size)))
    }
  }

  /// The same, of texts.
  public static func pack(texts: [(String, String)]) -> [UInt8] { pack(texts.map { ($0.0, Array($0.1.utf8)) }) }
}
