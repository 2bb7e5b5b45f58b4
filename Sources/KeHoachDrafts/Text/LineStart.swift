/// How a line begins, as far as that tells whether a paragraph does.
enum LineStart {
  /// A number, letter, bullet or name of a part that only a paragraph begins with.
  case label
  /// What a paragraph may begin with, and a line within one as well: `(1)`, `Phần III`, `Căn cứ`.
  case likely
  /// Anything else.
  case words

  /// Looks at the words of a line.
  static func of(_ words: String) -> LineStart {
    let head = Array(words.unicodeScalars.prefix(48))
    if bullet(head) || number(head) || letterOrRoman(head) { return .label }
    if head.first == "(", let close = head.firstIndex(of: ")"), close <= 5 { return .likely }
    return keyword(String(String.UnicodeScalarView(head)))
  }

  /// Whether only words such as `Điều 5.` at the start say so.
  private static func keyword(_ head: String) -> LineStart {
    for word in ["Điều ", "ĐIỀU "] where head.hasPrefix(word) {
      let rest = head.dropFirst(word.count).drop { $0.isASCII && $0.isNumber }
      return rest.first == "." || rest.first == ":" || rest.isEmpty ? .label : .words
    }
    if head.hasPrefix("Nơi nhận") { return .label }
    return starters.contains { head.hasPrefix($0) } ? .likely : .words
  }

  private static let starters = [
    "Căn cứ ", "Theo đề nghị ", "Xét đề nghị ", "Thực hiện ", "Trên đây là ", "Phần ", "PHẦN ", "Chương ", "CHƯƠNG ",
    "Mục ", "MỤC ", "Phụ lục", "PHỤ LỤC", "Biểu ", "Bước ", "Ghi chú", "Trong quá trình ", "Yêu cầu ",
  ]

  /// `- Tổ chức`, `+ Xây dựng`, `• …`.
  private static func bullet(_ head: [Unicode.Scalar]) -> Bool {
    guard head.count >= 2, "-–—+•*·●○▪■□§✓➢❖".unicodeScalars.contains(head[0]) else { return false }
    if PlainLine.isBlank(head[1]) { return true }
    return "-–•●▪".unicodeScalars.contains(head[0]) && head[1].properties.isUppercase
  }

  /// `1.`, `2.3.`, `2.3`, `4)` before a word.
  private static func number(_ head: [Unicode.Scalar]) -> Bool {
    var at = 0
    var parts = 0
    while true {
      let start = at
      while at < head.count, isDigit(head[at]) { at += 1 }
      guard at > start, at - start <= 2 else { return false }
      parts += 1
      guard at < head.count, head[at] == ".", at + 1 < head.count, isDigit(head[at + 1]) else { break }
      at += 1
    }
    guard at < head.count else { return false }
    if head[at] == "." || head[at] == ")" {
      at += 1
      return at < head.count && (PlainLine.isBlank(head[at]) || head[at].properties.isUppercase)
    }
    return parts >= 2 && at + 1 < head.count && PlainLine.isBlank(head[at]) && head[at + 1].properties.isUppercase
  }

  /// `IV.`, `A.`, `đ)` before a word.
  private static func letterOrRoman(_ head: [Unicode.Scalar]) -> Bool {
    var at = 0
    while at < head.count, at < 6, "IVXLC".unicodeScalars.contains(head[at]) { at += 1 }
    if at == 0, let first = head.first, first.properties.isAlphabetic { at = 1 }
    guard at > 0, at + 1 < head.count, head[at] == "." || head[at] == ")" else { return false }
    return PlainLine.isBlank(head[at + 1])
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}

extension PlainLine {
  /// Whether the words end a sentence or an item of a list.
  var isFinished: Bool {
    let end = words.unicodeScalars.reversed().first { !"”\"’)]*»".unicodeScalars.contains($0) }
    return end.map { ".;:!?…".unicodeScalars.contains($0) } ?? false
  }

  /// Whether the first letter is a small one.
  var startsSmall: Bool {
    let first = words.unicodeScalars.first { !"“\"‘(".unicodeScalars.contains($0) }
    return first?.properties.isLowercase ?? false
  }

  /// Whether it has two words or more, with capitals only.
  var isCapitals: Bool {
    var letters = 0
    for scalar in words.unicodeScalars.prefix(200) {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { letters += 1 }
    }
    return letters >= 4 && words.contains(" ")
  }

  /// Whether the line is drawn: three or more of the signs that people draw lines with.
  var isRule: Bool {
    var count = 0
    for scalar in words.unicodeScalars {
      guard "-─━═—–_=*~".unicodeScalars.contains(scalar) else { return false }
      count += 1
    }
    return count >= 3
  }
}
