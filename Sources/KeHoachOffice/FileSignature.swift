/// What a file is, by its first bytes.
package enum FileSignature: Equatable {
  /// A zip package: perhaps a workbook.
  case zip
  /// Text: perhaps comma-separated values.
  case text
  /// An Office document that a password protects.
  case encryptedPackage
  /// Something else: its usual file name extension, where known.
  case other(String?)

  /// Looks at the bytes of a file.
  package static func of(_ bytes: [UInt8]) -> FileSignature {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) { return .zip }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return holdsEncryptedPackage(bytes) ? .encryptedPackage : .other("xls")
    }
    for (mark, name) in marks where bytes.starts(with: mark) { return .other(name) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .text }
    if let name = markupName(bytes) { return .other(name) }
    // UTF-16 without a byte order mark is text; other zeros are none.
    return bytes.contains(0) && UTF16Guess.isBigEndian(bytes) == nil ? .other(nil) : .text
  }

  private static let marks: [([UInt8], String)] = [
    (Array("%PDF".utf8), "pdf"), (Array("{\\rtf".utf8), "rtf"), ([0x89, 0x50, 0x4E, 0x47], "png"),
    ([0xFF, 0xD8, 0xFF], "jpg"), (Array("Rar!".utf8), "rar"), ([0x37, 0x7A, 0xBC, 0xAF], "7z"), ([0x1F, 0x8B], "gz"),
    // BIFF 2 to 5: Excel files from before compound files.
    ([0x09, 0x00, 0x04, 0x00], "xls"), ([0x09, 0x02, 0x06, 0x00], "xls"), ([0x09, 0x04, 0x06, 0x00], "xls"),
    ([0x09, 0x08, 0x08, 0x00], "xls"),
  ]

  /// `html` or `xml` if the text begins with markup of that kind, as "Excel files" of many web pages do.
  private static func markupName(_ bytes: [UInt8]) -> String? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes[start...].drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.prefix(16)
    let lowered = head.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    let marks = [
      ("<!doctype html", "html"), ("<html", "html"), ("<head", "html"), ("<table", "html"), ("<meta", "html"),
      ("<?xml", "xml"), ("mime-version:", "mht"),
    ]
    return marks.first { lowered.starts(with: $0.0.utf8) }?.1
  }

  /// Whether a compound file names the stream in which Office puts an encrypted workbook.
  private static func holdsEncryptedPackage(_ bytes: [UInt8]) -> Bool {
    // A name of the directory is UTF-16 in an entry of 128 bytes; entries and sectors begin at multiples of that.
    let name: [UInt8] = "EncryptedPackage".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    var at = 512
    while at + name.count <= bytes.count {
      if bytes[at] == name[0], bytes[at..<at + name.count].elementsEqual(name) { return true }
      at += 128
    }
    return false
  }
}
