import KeHoachDrafts
import KeHoachImport
import KeHoachSource

extension PageRules {
  /// Pages set with blanks.
  static let blanks: [PageRule] = [.blankParagraphs, .blanksAsLayout]
}

extension PageRule {
  /// KH980: gaps are not made of empty paragraphs.
  static let blankParagraphs = PageRule(
    Rule(
      "KH980", "đoạn-trống", .hint,
      Bilingual(
        "Khoảng cách giữa các đoạn nội dung đặt bằng giãn đoạn, không bằng đoạn trống.",
        en: "Gaps in the text are made by spacing, not by empty paragraphs."),
      reason: Bilingual(
        "Đoạn trống cao bằng một dòng, khác nhau theo cỡ chữ, và hay rơi vào đầu trang.",
        en: "An empty paragraph is as high as a line, differs with its size, and lands at the top of pages."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.e; thực hành soạn thảo")
  ) { context in
    var breaches: [Breach] = []
    var above: PageParagraph?
    var count = 0
    for paragraph in context.paragraphs where !paragraph.isInTable {
      if paragraph.isBlank, paragraph.role == .blank, !paragraph.format.startsPage {
        count += 1
        continue
      }
      if count > 0, let above, above.isText, paragraph.isText, above.section == paragraph.section,
        !paragraph.words.unicodeScalars.contains("\u{C}")
      {
        breaches.append(
          Breach(range: paragraph.range, found: Bilingual("\(count) đoạn trống", en: "\(count) empty paragraphs")))
      }
      above = paragraph
      count = 0
    }
    return PageFinding.one(of: breaches, unit: Bilingual("chỗ", en: "places")) {
      Bilingual(
        "giữa các đoạn nội dung có \($0.vi); xóa đi và đặt khoảng cách đoạn 6 pt",
        en: "\($0.en) within the text: delete them and set a gap of 6 pt")
    }
  }

  /// KH981: places on a page are not made of spaces and tabs.
  static let blanksAsLayout = PageRule(
    Rule(
      "KH981", "canh-bằng-dấu-cách", .hint,
      Bilingual(
        "Vị trí của chữ đặt bằng canh lề, lùi đầu dòng, bảng; không bằng dấu cách, phím Tab.",
        en: "Places are set by alignment, indents and tables, not by spaces and tabs."),
      reason: Bilingual(
        "Đổi phông, đổi cỡ hay đổi máy là các dòng canh bằng dấu cách lệch ngay.",
        en: "Lines set with spaces move with every change of font, size or machine."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục IV; thực hành soạn thảo")
  ) { context in
    let breaches = context.written.compactMap { paragraph -> Breach? in
      guard !paragraph.role.isOfTable, paragraph.role != .note, let found = paragraph.layoutBlanks else { return nil }
      return Breach(range: paragraph.range, found: found)
    }
    return PageFinding.one(of: breaches) {
      Bilingual("vị trí của chữ tạo bằng \($0.vi)", en: "words are put in place with \($0.en)")
    }
  }
}

extension PageParagraph {
  /// The blanks that put its words in their place; nil for none. The room that is left for a number or date is none.
  fileprivate var layoutBlanks: Bilingual? {
    let scalars = words.unicodeScalars
    let leading = scalars.prefix { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    if leading.contains("\t") { return Bilingual("phím Tab ở đầu dòng", en: "a tab at the start of the line") }
    if leading.count > 2 { return Bilingual("dấu cách ở đầu dòng", en: "spaces at the start of the line") }
    guard role != .number, role != .placeAndDate, role != .appendixReference, role != .attachedTo else { return nil }
    // Blanks at the end move nothing.
    guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return nil }
    let (tabs, spaces) = Self.longestBlanks(of: words.utf8[...last])
    if tabs > 1 { return Bilingual("nhiều phím Tab", en: "several tabs") }
    if spaces > 7 { return Bilingual("nhiều dấu cách", en: "many spaces") }
    return nil
  }

  /// How many tabs, and how many spaces, follow each other at most.
  private static func longestBlanks(of words: Substring.UTF8View) -> (tabs: Int, spaces: Int) {
    var longest = (tabs: 0, spaces: 0)
    var here = (tabs: 0, spaces: 0)
    for byte in words {
      here.tabs = byte == UInt8(ascii: "\t") ? here.tabs + 1 : 0
      here.spaces = byte == UInt8(ascii: " ") ? here.spaces + 1 : 0
      longest = (max(longest.tabs, here.tabs), max(longest.spaces, here.spaces))
    }
    return longest
  }
}
