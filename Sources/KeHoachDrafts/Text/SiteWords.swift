import KeHoachText

/// The words that legal sites put around a document.
enum SiteWords {
  /// Whether a line is surely of a site: nothing of the kind stands in a document.
  static func isSite(_ words: String) -> Bool {
    guard words.utf8.count <= 240 else { return false }
    let folded = Keyword.fold(words)
    return lines.contains(folded) || starts.contains { folded.hasPrefix($0) }
  }

  /// Whether a line gives a property of a document as a site lists them: `• Số công báo: Đang cập nhật`.
  static func isProperty(_ words: String) -> Bool {
    guard words.utf8.count <= 400 else { return false }
    let bare = words.drop { "•*-–· \u{A0}\t|".contains($0) }
    guard let colon = bare.firstIndex(of: ":") else { return false }
    return properties.contains(Keyword.fold(bare[..<colon]))
  }

  /// Whether folded words name such a property, with or without a colon.
  static func isPropertyName(_ folded: String) -> Bool {
    guard let end = folded.firstIndex(of: ":") else { return properties.contains(folded) }
    return properties.contains(String(folded[..<end]))
  }

  /// Whether a line is the title above such a list.
  static func isPropertiesTitle(_ words: String) -> Bool {
    guard words.utf8.count <= 80 else { return false }
    return titles.contains(Keyword.fold(words))
  }

  /// Marks the lines that are surely of a site.
  static func mark(_ lines: inout [PlainLine]) {
    markProvenance(&lines)
    markProperties(&lines)
    for at in lines.indices where lines[at].omission == nil && isSite(lines[at].words) {
      lines[at].omission = .siteText
    }
  }

  /// `# source: …` before anything else: a remark of whoever saved the file.
  private static func markProvenance(_ lines: inout [PlainLine]) {
    for at in lines.indices where !lines[at].isBlank {
      let words = lines[at].words
      guard words.hasPrefix("# "), let colon = words.firstIndex(of: ":"),
        words[..<colon].dropFirst(2).allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "-") })
      else { return }
      lines[at].omission = .siteText
    }
  }

  /// A list of three properties or more, from its title where it has one; what stands between the two is the document's
  /// title once more.
  private static func markProperties(_ lines: inout [PlainLine]) {
    var at = 0
    while at < lines.count {
      guard isProperty(lines[at].words) else {
        at += 1
        continue
      }
      var end = at
      var count = 0
      var next = at
      while next < lines.count, lines[next].isBlank || isProperty(lines[next].words) || isSite(lines[next].words) {
        if isProperty(lines[next].words) { count += 1 }
        if !lines[next].isBlank { end = next }
        next += 1
      }
      if count >= 3 {
        for index in titleStart(lines, before: at)...end where !lines[index].isBlank {
          lines[index].omission = .siteText
        }
      }
      at = max(next, at + 1)
    }
  }

  private static func titleStart(_ lines: [PlainLine], before first: Int) -> Int {
    var at = first - 1
    var between = 0
    while at >= 0, between <= 2 {
      if isPropertiesTitle(lines[at].words) { return at }
      if !lines[at].isBlank { between += 1 }
      at -= 1
    }
    return first
  }

  private static let titles: Set<String> = [
    "hieu luc van ban", "thuoc tinh van ban", "thuoc tinh", "thong tin van ban", "tom tat van ban", "luoc do",
  ]

  private static let properties: Set<String> = [
    "so hieu", "so ky hieu", "loai van ban", "ngay ban hanh", "noi ban hanh", "co quan ban hanh", "nguoi ky",
    "ngay cong bao", "so cong bao", "ngay hieu luc", "ngay co hieu luc", "tinh trang", "tinh trang hieu luc",
    "linh vuc", "linh vuc, nganh", "ngay het hieu luc", "ngay dang", "ngay cap nhat", "ap dung", "chuc danh",
  ]

  private static let lines: Set<String> = [
    "he thong phap luat", "tai van ban", "tai ve", "in van ban", "ban in", "muc luc van ban", "in muc luc",
    "hieu luc van ban", "thuoc tinh van ban", "van ban lien quan", "van ban goc", "van ban goc/pdf", "noi dung van ban",
    "noi dung toan van", "luoc do van ban", "so sanh van ban", "dang tai", "dang tai...", "dang tai…", "dang nhap",
    "dang ky", "trang chu", "lien he quang cao", "quang cao", "chia se facebook", "chia se", "facebook", "zalo",
    "tieng anh", "ban dich", "van ban tieng viet", "van ban tieng anh", "theo doi hieu luc", "theo doi van ban",
    "luu tru", "luu van ban", "gui email", "xem them", "thu gon", "quay lai", "in trang nay", "gop y", "bao loi",
    "download", "share", "print", "tweet", "tai file", "tai app", "luoc do", "tom tat",
  ]

  private static let starts = [
    "van ban nay duoc cap nhat", "van ban nay duoc dang", "van ban nay duoc sao chep", "ban dang xem van ban",
    "ban chua dang nhap", "dang nhap de xem", "dang ky tai khoan", "vui long dang nhap", "moi ban dang nhap",
    "ban dich nay thuoc quyen so huu", "hay dang nhap", "click vao day", "nhan vao day de tai", "bam vao day de",
    "© ", "copyright ©", "copyright (c)", "ban quyen thuoc", "ban quyen ©", "ban quyen (c)", "all rights reserved",
    "len dau trang", "ve dau trang", "hotline:", "tong dai ho tro",
  ]
}
