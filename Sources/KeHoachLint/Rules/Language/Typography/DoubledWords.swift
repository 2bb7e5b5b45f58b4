import KeHoachText

/// Words that are never right twice, but for the company named here.
enum DoubledWords {
  /// A word, and what makes its double right: the word before the first one or behind the second one.
  private static let table: [(word: String, before: [String], after: [String])] = [
    ("các", [], []), ("những", [], []), ("và", [], []), ("hoặc", [], []), ("là", [], []), ("thì", [], []),
    ("sẽ", [], []), ("đã", [], []), ("đang", [], []), ("nhằm", [], []), ("rằng", [], []), ("với", [], []),
    ("nếu", [], []), ("nhưng", [], []), ("vẫn", [], []), ("cũng", [], []), ("bởi", [], []), ("này", [], []),
    // `thiết bị bị hỏng`
    ("bị", ["thiết", "chuẩn", "trang", "dự", "thụ"], []),
    ("dưới", ["bên", "phía", "cấp", "trở"], []),
    // `trong khi khi`
    ("khi", ["trong", "đôi", "mỗi", "sau", "trước", "từ", "tới", "đến"], []),
    // `cuối cùng cùng`
    ("cùng", ["cuối", "vô", "tận"], []),
    // `lý do do khách quan`
    ("do", ["lý", "lí", "tự"], ["dự", "thám"]),
    // `có của của cải`
    ("của", [], ["cải"]),
    // `kèm theo theo quy định`
    ("theo", ["kèm", "tiếp", "đi", "làm", "dõi"], []),
    ("trong", ["bên", "phía"], []),
    // `để để lại`
    ("để", [], ["lại", "dành"]),
    // `dành cho cho vay`
    ("cho", [], ["vay", "thuê", "phép", "mượn"]),
    // `hiện tại tại tỉnh`
    ("tại", ["hiện", "tồn", "thực", "đương", "ngoại", "nhược", "nội"], ["chức"]),
    // `trở về về`
    ("về", ["trở", "quay", "đi", "ra", "đưa", "chuyển", "gửi", "rút", "thu"], []),
    // `nhà ở ở nông thôn`
    ("ở", ["nhà", "đất", "chỗ", "nơi", "ăn", "người"], []),
    // `đồng bằng bằng`, `bằng bằng khen`
    (
      "bằng", ["công", "cân", "văn", "đồng", "thăng", "san", "mặt", "cấp"],
      ["khen", "chứng", "cấp", "lái", "tốt", "sáng", "chữ"]
    ),
    // `đầu vào vào`
    ("vào", ["đầu", "ra", "đi"], []),
    // `nêu trên trên địa bàn`
    ("trên", ["nêu", "bên", "nói", "như", "kể", "cấp", "phía", "tại", "mục"], []),
    // `đi đến đến`
    ("đến", ["đi", "đưa", "tới", "chuyển"], []),
  ]
  /// A double that is a slip only behind these words: `đạt được được ghi nhận` is right, `sẽ được được` is not.
  private static let beforePassive = ["sẽ", "cần", "phải", "đã", "không", "chưa", "và", "mà", "đều", "cũng"]

  /// The words, for the lexicon.
  static let words = table.flatMap { [$0.word] + $0.before + $0.after } + beforePassive + ["được"]

  /// The words that may be doubled by mistake.
  static let doubled = WordSet(table.map(\.word) + ["được"])

  private static let exceptions: [WordID: (before: WordSet, after: WordSet)] = Dictionary(
    uniqueKeysWithValues: table.flatMap { entry in
      WordSet([entry.word]).ids.map { ($0, (WordSet(entry.before), WordSet(entry.after))) }
    })
  private static let passiveStart = WordSet(beforePassive)

  /// Whether a doubled word is right in its company.
  static func isRight(_ word: WordID, before: Token?, after: Token?) -> Bool {
    guard let entry = exceptions[word] else { return !(before.map { passiveStart.contains($0.id) } ?? false) }
    return before.map { entry.before.contains($0.id) } ?? false || after.map { entry.after.contains($0.id) } ?? false
  }
}
