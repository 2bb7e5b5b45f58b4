import KeHoachText

/// How a sentence announces what a whole plan costs, without the word `tổng`: `Kinh phí thực hiện Kế hoạch năm 2026
/// là …`, `Dự toán kinh phí: …`.
enum WholeAmount {
  /// How such a sentence begins, folded.
  private static let openings = [
    "kinh phi thuc hien", "kinh phi to chuc thuc hien", "kinh phi trien khai", "du toan kinh phi", "nhu cau kinh phi",
    "tong nhu cau", "tong nhu cau kinh phi", "tong muc kinh phi", "kinh phi du kien", "kinh phi de thuc hien",
    "du kien kinh phi", "du toan",
  ]
  /// How a ceiling of the whole begins, besides.
  private static let ceilingOpenings: Set<String> = [
    "kinh phi", "muc kinh phi", "tong nhu cau von", "nhu cau von", "tong von", "tong muc von", "du toan",
    "tong chi phi",
    "tong muc dau tu", "tong muc chi",
  ]
  /// What may stand between the opening and the amount. A body, a source of money or a task would make it a part.
  static let fillers: Set<Substring> = [
    "thuc", "hien", "trien", "khai", "to", "chuc", "ke", "hoach", "nay", "nam", "giai", "doan", "cac", "nhiem", "vu",
    "hoat", "dong", "cua", "trong", "tai", "theo", "du", "kien", "toan", "bo", "so", "tien", "la", "duoc", "can", "de",
    "kinh", "phi", "tong", "cong",
  ]

  /// Whether the words before an amount say that it is what the plan costs.
  ///
  /// - Parameters:
  ///   - before: the words, folded.
  ///   - title: the nearest title above, folded.
  ///   - spansYears: whether the plan is one of several years.
  static func isAnnounced(by before: String, below title: String, spansYears: Bool) -> Bool {
    let sentence = before.split { ".;".contains($0) }.last ?? ""
    let words = sentence.split { !$0.isLetter && !$0.isNumber }
    guard words.count <= 24 else { return false }
    let openings = Self.openings.map { $0.split(separator: " ") }.filter { words.starts(with: $0) }
    guard let opening = openings.max(by: { $0.count < $1.count }) else { return false }
    let rest = words.dropFirst(opening.count)
    let years = rest.filter { $0.first?.isNumber ?? false }
    guard rest.allSatisfy({ fillers.contains($0) || $0.utf8.count == 4 && $0.allSatisfy(\.isNumber) }) else {
      return false
    }
    // One year of several is a part.
    if years.count == 1, spansYears { return false }
    let namesPlan = zip(words, words.dropFirst()).contains { $0 == "ke" && $1 == "hoach" }
    return namesPlan || title.holdsBytes(of: "kinh phi") || title.holdsBytes(of: "du toan")
  }

  /// Whether the words before `không quá` are those of a ceiling of the whole where the plan's money is spoken of.
  static func isCeilingOpening(_ words: String) -> Bool {
    ceilingOpenings.contains(words.split { !$0.isLetter && !$0.isNumber }.joined(separator: " "))
  }

  /// Whether a subject names a span of years: `giai đoạn 2026 - 2030`.
  static func spansYears(_ subject: String) -> Bool {
    let folded = Keyword.fold(subject)
    if folded.holdsBytes(of: "giai doan") { return true }
    let words = folded.split { $0 == " " || $0 == "-" || $0 == "–" }
    let years = words.filter { $0.utf8.count == 4 && $0.hasPrefix("20") && $0.allSatisfy(\.isNumber) }
    return Set(years).count > 1
  }
}
