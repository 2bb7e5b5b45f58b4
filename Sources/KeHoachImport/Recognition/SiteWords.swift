import KeHoachText

/// What web pages, PDFs and electronic signatures add to a document.
enum SiteWords {
  /// A line of dashes, dots, underscores or stars.
  static func isRule(_ line: DraftLine, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard !bytes.isEmpty, line.letters.count == 0 else { return false }
    var count = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "."), UInt8(ascii: "*"),
        UInt8(ascii: "~"), 0x80...0xBF, 0xE2:
        count += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "o"): continue
      default: return false
      }
    }
    return count > 1 || bytes.first == UInt8(ascii: "*")
  }

  /// `Trang 2/5`: the number of a page. A number alone may be a quantity or a year; those that count the pages of a text
  /// are left out when it is read.
  static func isPageNumber(_ line: DraftLine) -> Bool {
    guard line.words <= 4, line.letters.count <= 5 else { return false }
    let text: Substring
    if line.folded.hasPrefix("trang ") {
      text = line.folded.dropFirst(6)
    } else if line.folded.hasPrefix("page ") {
      text = line.folded.dropFirst(5)
    } else {
      return false
    }
    let digits = text.filter { $0.isNumber }
    let isPlain = text.allSatisfy { $0.isNumber || $0 == " " || $0 == "/" || $0 == "–" || $0 == "|" }
    return (1...4).contains(digits.count) && isPlain
  }

  /// A line that can only be a web page's or an electronic signature's.
  static func isSite(_ line: DraftLine) -> Bool {
    if line.firstWord.hasPrefix("http") || line.firstWord.hasPrefix("www.") { return line.words <= 3 }
    return line.words <= 25 && marks.begin(line)
  }

  private static let marks = PhraseStarts([
    "nguoi ky:", "ky boi:", "ngay ky:", "thoi gian ky:", "email:", "co quan: ", "thu vien phap luat",
    "luatvietnam", "he thong phap luat", "tai van ban", "tai ve", "luoc do", "van ban goc", "in van ban", "dang nhap",
    "trang chu", "cong bao/so", "cong bao so", "signature not verified", "digitally signed by", "tieng anh",
    "van ban lien quan", "dang cong san viet nam", "quang cao", "hieu luc van ban", "thuoc tinh van ban",
    "van ban tieng viet", "ban quyen",
  ])

  /// The first line of what a legal site says of a document below it.
  static func startsTail(_ line: DraftLine) -> Bool {
    line.words <= 8 && tails.begin(line) || line.words <= 25 && footers.begin(line)
  }

  /// How the footer of a site begins.
  private static let footers = PhraseStarts([
    "ban quyen", "copyright", "©", "(c)", "len dau trang", "ve dau trang", "dau trang", "tro ve dau trang",
    "dien thoai:", "dia chi:", "website:", "fax:", "hotline", "duong day nong", "trang thong tin dien tu",
    "cong thong tin dien tu", "chiu trach nhiem noi dung", "giay phep so",
  ])

  private static let tails = PhraseStarts([
    "hieu luc van ban", "thuoc tinh van ban", "van ban lien quan", "luoc do", "tai van ban", "thong tin van ban",
    "so hieu:", "tinh trang hieu luc", "van ban duoc huong dan", "cac van ban lien quan", "tu khoa", "binh luan",
    "lien he", "chia se", "bai viet lien quan", "tin lien quan",
  ])
}
