/// The words around the dates of a time: data.
enum TimeWords {
  /// Words that say nothing about the day.
  static let fillers: Set<String> = [
    "xong", "trong", "vao", "hoan", "thanh", "thuc", "hien", "du", "kien", "thoi", "gian", "giai", "doan", "ky", "ke",
    "ket", "thuc", "het", "khoang", "cac", "moc", "han", "tien", "do", "phai", "duoc", "dinh", "bao", "cao", "la",
    "trien", "khai", "to", "chuc",
  ]
  /// Words that join two times.
  static let joints: Set<String> = ["va", "hoac"]
  /// Behind `hằng`, `mỗi`: how often.
  static let periods: [String: Deadline.Recurrence] = [
    "nam": .yearly, "quy": .quarterly, "thang": .monthly, "tuan": .weekly, "ngay": .daily,
  ]
  /// Phrases that mean all the time.
  static let always: [[String]] = [["thuong", "xuyen"], ["lien", "tuc"], ["quanh", "nam"]]
  /// The months at the start or the end of a year that are told as a count: `9 tháng đầu năm`, `sáu tháng cuối năm`.
  static let counts: [String: Int] = ["ba": 3, "sau": 6, "chin": 9]
  /// The Roman numbers of quarters.
  static let quarters: [String: Int] = ["i": 1, "ii": 2, "iii": 3, "iv": 4]

  /// What a deadline begins with in a sentence.
  private static let openings: [[String]] = [
    ["truoc", "ngay"], ["truoc", "thang"], ["cham", "nhat"], ["muon", "nhat"], ["khong", "muon", "hon"],
    ["hoan", "thanh", "trong"], ["hoan", "thanh", "truoc"],
    ["xong", "trong"], ["xong", "truoc"],
  ]

  /// Whether a deadline begins at a token of a sentence.
  static func opens(_ tokens: [TimeToken], at place: Int) -> Bool {
    openings.contains { matches($0, tokens, at: place) }
  }

  /// Whether words stand at a place.
  static func matches(_ words: [String], _ tokens: [TimeToken], at place: Int) -> Bool {
    guard place + words.count <= tokens.count else { return false }
    return words.indices.allSatisfy { tokens[place + $0].kind == .word(words[$0]) }
  }
}
