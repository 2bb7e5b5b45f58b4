/// The vocabulary of amounts in words.
enum NumberWord: Hashable {
  /// không … chín, with `bẩy` for `bảy`.
  case digit(Int)
  /// The forms that a digit takes after tens: `mốt`, `tư`, `lăm`, `nhăm`.
  case tailDigit(Int)
  /// `mười`.
  case ten
  /// `mươi`.
  case tens
  /// `chục`.
  case dozen
  case hundred
  /// `linh`, `lẻ`.
  case linh
  /// nghìn, triệu, tỷ, with the power of ten.
  case group(Int)
  /// `rưỡi`.
  case half
  /// `đồng`.
  case dong
  /// `VNĐ`, `VND`, `đ`.
  case currencyCode
  /// `chẵn`.
  case even
  /// `Việt Nam`, beside `đồng`.
  case nation

  /// The words in lower case and composed.
  static let vocabulary: [String: NumberWord] = [
    "không": .digit(0), "một": .digit(1), "hai": .digit(2), "ba": .digit(3), "bốn": .digit(4), "năm": .digit(5),
    "sáu": .digit(6), "bảy": .digit(7), "bẩy": .digit(7), "tám": .digit(8), "chín": .digit(9),
    "mốt": .tailDigit(1), "tư": .tailDigit(4), "lăm": .tailDigit(5), "nhăm": .tailDigit(5),
    "mười": .ten, "mươi": .tens, "chục": .dozen, "trăm": .hundred, "linh": .linh, "lẻ": .linh,
    "nghìn": .group(3), "ngàn": .group(3), "triệu": .group(6), "tỷ": .group(9), "tỉ": .group(9),
    "rưỡi": .half, "rưởi": .half, "đồng": .dong, "vnđ": .currencyCode, "vnd": .currencyCode, "đ": .currencyCode,
    "chẵn": .even, "việt nam": .nation,
  ]

  /// The standard spelling of words that have two, accepted everywhere.
  static let standardSpellings = ["bẩy": "bảy", "lẻ": "linh", "ngàn": "nghìn", "tỉ": "tỷ"]

  /// The words by their letters without diacritics, to recognise misspelt ones. Where two words are alike the one in
  /// the standard spelling, and that can stand first, is taken.
  static let withoutDiacritics: [String: (spelling: String, word: NumberWord)] = [
    "khong": ("không", .digit(0)), "mot": ("một", .digit(1)), "hai": ("hai", .digit(2)), "ba": ("ba", .digit(3)),
    "bon": ("bốn", .digit(4)), "nam": ("năm", .digit(5)), "sau": ("sáu", .digit(6)), "bay": ("bảy", .digit(7)),
    "tam": ("tám", .digit(8)), "chin": ("chín", .digit(9)), "tu": ("tư", .tailDigit(4)),
    "lam": ("lăm", .tailDigit(5)), "muoi": ("mười", .ten), "tram": ("trăm", .hundred), "linh": ("linh", .linh),
    "le": ("lẻ", .linh), "nghin": ("nghìn", .group(3)), "ngan": ("ngàn", .group(3)), "trieu": ("triệu", .group(6)),
    "ty": ("tỷ", .group(9)), "ti": ("tỉ", .group(9)), "dong": ("đồng", .dong), "chan": ("chẵn", .even),
  ]

  var isDigit: Bool { if case .digit = self { true } else { false } }
  var isGroup: Bool { if case .group = self { true } else { false } }
}
