/// Text files made into UTF-8 bytes.
package enum TextDecoder {
  /// UTF-8 with or without a byte order mark, UTF-16 with one.
  package static func decode(_ bytes: [UInt8]) throws(OfficeFileProblem) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) { return try decodeUTF16(bytes, isBigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try decodeUTF16(bytes, isBigEndian: true) }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    guard !text.contains(0), String(validating: text, as: UTF8.self) != nil else { throw .unknownEncoding }
    return text
  }

  private static func decodeUTF16(_ bytes: [UInt8], isBigEndian: Bool) throws(OfficeFileProblem) -> [UInt8] {
    guard bytes.count.isMultiple(of: 2) else { throw .unknownEncoding }
    let low = isBigEndian ? 1 : 0
    let units = stride(from: 2, to: bytes.count, by: 2).lazy.map { at in
      UInt16(bytes[at + low]) | UInt16(bytes[at + 1 - low]) << 8
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw .unknownEncoding }
    return Array(text.utf8)
  }
}
