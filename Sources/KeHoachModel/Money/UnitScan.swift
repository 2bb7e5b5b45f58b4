/// A unit found behind a number in running text.
struct UnitScan {
  var unit: MoneyUnit
  /// Where the unit ends.
  var end: Int
  /// Whether `đồng` was said; else the text may count something other than money.
  var hasCurrency: Bool

  /// What begins with `đồng` and is no money: `500 đồng chí`, `đồng thời`.
  static let compounds: Set<String> = [
    "chí", "bào", "hồ", "nghiệp", "đội", "hương", "minh", "thời", "bộ", "ý", "ruộng", "phục", "đẳng", "hóa", "hoá",
    "lúa", "cỏ", "bằng", "loạt", "chủ", "diễn", "tác", "tính", "giải", "thuận", "tháp", "nai", "hới", "xoài", "phú",
  ]

  /// Words after which an amount with `triệu` or `tỷ` alone is still money: nothing that can be counted.
  static let continuations: Set<String> = [
    "và", "hoặc", "cho", "từ", "để", "của", "trong", "mỗi", "bằng", "là", "với", "thì", "nhưng", "đến", "trở", "theo",
    "tại", "vào", "do", "được", "nhằm", "gồm", "còn", "mua", "chi", "hỗ",
  ]
}
