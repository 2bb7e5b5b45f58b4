import KeHoach

/// Sources that the program rewrites in place.
enum SourceFile {
  /// Replaces a source that is still as it was read; permissions and links stay, and no half of it is ever seen.
  static func replace(_ path: String, _ old: [UInt8], by new: [UInt8]) throws(Failure) {
    guard try FileReader.read(path) == old else {
      throw Failure(
        Bilingual("“\(path)” vừa bị sửa trong lúc làm; không ghi", en: "“\(path)” was changed meanwhile; not written"))
    }
    try AtomicFile.write([(path, new)], isDurable: true)
  }
}
