import KeHoach

/// The argument parser speaks English only; its fixed words are put into Vietnamese here.
enum ParserText {
  /// Headings and sentences that stand at the beginning of a line.
  private static let openings: [(String, String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "CÁCH DÙNG: "), ("ARGUMENTS:", "THAM SỐ:"), ("OPTIONS:", "TÙY CHỌN:"),
    ("SUBCOMMANDS:", "LỆNH:"), ("Usage: ", "Cách dùng: "), ("Error: ", "lỗi: "), ("Help: ", "Trợ giúp: "),
  ]

  /// Words that may stand anywhere.
  private static let phrases: [(String, String)] = [
    ("Show help information.", "In trợ giúp này."),
    ("Show the version.", "In số phiên bản."),
    ("(default: ", "(mặc định: "),
    ("(values: ", "(một trong: "),
    ("Missing expected argument ", "thiếu tham số "),
    ("Missing value for ", "thiếu giá trị của "),
    ("Unknown option ", "không có tùy chọn "),
    ("Unexpected argument ", "thừa tham số "),
    ("unexpected arguments: ", "tham số thừa: "),
    ("The value ", "giá trị "),
    (" is invalid for ", " không dùng được cho "),
    (". Did you mean ", "; ý bạn là "),
    (". Please provide one of ", "; chọn một trong "),
  ]

  /// The parser's message in a language.
  static func translate(_ text: String, to language: Language) -> String {
    guard language == .vi else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { translate(line: String($0)) }
    return lines.joined(separator: "\n")
  }

  private static func translate(line: String) -> String {
    if line.hasPrefix("  See '"), line.hasSuffix("for more information.") {
      return "  Xem '" + line.dropFirst(7).prefix { $0 != "'" } + "' để biết thêm."
    }
    if line == "  See 'kehoach help <subcommand>' for detailed help." {
      return "  Xem 'kehoach help <lệnh>' để biết từng lệnh."
    }
    var line = line
    if let opening = openings.first(where: { line.hasPrefix($0.0) }) {
      line = opening.1 + line.dropFirst(opening.0.count)
    }
    for (english, vietnamese) in phrases { line = replace(english, by: vietnamese, in: line) }
    return line
  }

  private static func replace(_ phrase: String, by other: String, in line: String) -> String {
    var result = ""
    var rest = line[...]
    while let start = rest.indices.first(where: { rest[$0...].hasPrefix(phrase) }) {
      result += rest[..<start] + other
      rest = rest[start...].dropFirst(phrase.count)
    }
    return result + rest
  }
}
