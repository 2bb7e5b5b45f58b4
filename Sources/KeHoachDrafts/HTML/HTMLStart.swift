import KeHoachOffice

/// Tells web pages by how they begin: whole ones, and pieces as they are copied.
enum HTMLStart {
  /// Whether bytes begin as a page or a piece of one does, in whatever encoding.
  static func isPage(_ bytes: [UInt8]) -> Bool {
    var rest = head(bytes)[...]
    rest = rest.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if rest.hasPrefix("<?xml") { return rest.contains("<html") || rest.contains("//dtd xhtml") }
    if rest.hasPrefix("<!--") || rest.hasPrefix("<!doctype html") { return true }
    guard rest.first == "<" else { return false }
    let name = rest.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    // A piece of a text may begin with `<b>` or `<i>`, which people mark words with.
    guard elements.contains(String(name)), let next = rest.dropFirst(1 + name.count).first else { return false }
    return next.isWhitespace || next == ">" || next == "/"
  }

  /// The first characters in small letters, those beyond ASCII aside.
  private static func head(_ bytes: [UInt8]) -> String {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let isUTF16 = isWide || bytes.prefix(16).contains(0) && UTF16Guess.isBigEndian(bytes) != nil
    let start = bytes.prefix(2048).drop { [0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }
    return String(decoding: isUTF16 ? start.filter { $0 != 0 }[...] : start, as: UTF8.self).lowercased()
  }

  private static let elements: Set<String> = [
    "html", "head", "body", "title", "meta", "link", "style", "script", "base", "div", "p", "span", "center", "table",
    "tbody", "thead", "tr", "td", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "font", "br", "hr", "img",
    "pre",
    "section", "article", "main", "header", "nav", "blockquote", "form",
  ]
}
