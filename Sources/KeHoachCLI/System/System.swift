import CMalloc
import Glibc
import KeHoach

/// What the program asks of the operating system beside files.
enum System {
  /// The value of an environment variable; nil where it is unset or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The number of processors that can be used.
  static var processorCount: Int {
    max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Keeps memory that was freed for what comes next: given back and asked for again it would be a page fault every
  /// 4 KB. Arrays of more than 1 MB are given back, since several of them at once would be most of the memory.
  static func keepFreedMemory() {
    mallopt(M_TRIM_THRESHOLD, 1 << 26)
    mallopt(M_MMAP_THRESHOLD, 1 << 20)
  }

  /// Ends the process.
  static func exit(with status: ExitStatus) -> Never {
    Glibc.exit(status.rawValue)
  }

  /// The meaning of an error number.
  static func describe(_ code: Int32) -> Bilingual {
    switch code {
    case ENOENT: Bilingual("không có tệp hay thư mục này", en: "no such file or folder")
    case EACCES, EPERM: Bilingual("không có quyền", en: "permission denied")
    case EISDIR: Bilingual("đây là thư mục", en: "it is a folder")
    case ENOTDIR: Bilingual("một phần của đường dẫn không phải là thư mục", en: "a part of the path is not a folder")
    case EEXIST: Bilingual("đã có", en: "it exists already")
    case ENOSPC, EDQUOT: Bilingual("hết chỗ trên đĩa", en: "no space left on the disk")
    case EROFS: Bilingual("đĩa chỉ cho đọc", en: "the disk is read-only")
    case ENAMETOOLONG: Bilingual("tên quá dài", en: "the name is too long")
    case ELOOP: Bilingual("liên kết vòng tròn", en: "links in a circle")
    case EMFILE, ENFILE: Bilingual("quá nhiều tệp đang mở", en: "too many open files")
    default:
      Bilingual(both: String(cString: strerror(code)))
    }
  }
}

extension Bilingual {
  /// A text that is the same in both languages.
  init(both text: String) {
    self.init(text, en: text)
  }

  /// The text in the language of this run, for help texts.
  var current: String { self[.current] }
}
