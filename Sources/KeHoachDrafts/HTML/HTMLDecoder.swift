import KeHoachOffice
import KeHoachText

/// Web pages made into UTF-8, by what they say of their encoding.
enum HTMLDecoder {
  /// The bytes of a page in UTF-8 without zeros, and the name of the encoding from before Unicode that it was in.
  static func decode(_ bytes: [UInt8]) throws(OfficeFileProblem) -> (bytes: [UInt8], encoding: String) {
    guard bytes.count <= DraftLimits.pageSize else { throw .tooLarge(.fileSize, limit: DraftLimits.pageSize) }
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    var text: String
    var encoding = ""
    if !isUTF16, !isUTF8(bytes), charset(bytes) == "windows-1258" {
      text = LegacyBytes.windows1258.decode(bytes)
      encoding = LegacyBytes.windows1258.rawValue
    } else if !isUTF16, !isUTF8(bytes), let named = charset(bytes), latin.contains(named) {
      // The letters of fonts from before Unicode, which the fonts then tell.
      text = LegacyEncoding.windows1252(bytes)
    } else {
      (text, encoding) = try PlainTextDecoder.decode(bytes)
    }
    if text.utf8.contains(0) { text = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\0" })) }
    return (Array(text.utf8), encoding)
  }

  private static let latin: Set<String> = ["windows-1252", "iso-8859-1", "us-ascii", "x-user-defined"]

  private static func isUTF8(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

  /// The name behind `charset=` in the first bytes.
  private static func charset(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(8192), as: UTF8.self).lowercased()
    guard let range = head.firstRange(of: "charset=") else { return nil }
    let name = head[range.upperBound...].drop { "\"' ".contains($0) }.prefix { !"\"' ;/>".contains($0) }
    return name.isEmpty ? nil : String(name)
  }
}
