/// The words before a number that counts nothing, or measures a time: `Điều 5`, `giai đoạn 1`, `lớp 2`.
enum NumberLabels {
  /// The words, for the lexicon; of those of two syllables the last.
  static let words = [
    "số", "điều", "khoản", "điểm", "mục", "chương", "phần", "lục", "biểu", "bảng", "mẫu", "lớp", "cấp", "bậc", "hạng",
    "loại", "nhóm", "đợt", "lần", "kỳ", "quý", "tháng", "ngày", "năm", "tuần", "giai", "đoạn", "dự", "án", "vùng",
    "quận", "phường", "tổ", "khu", "khóa", "ấp", "thôn", "khối", "đội", "tầng", "tiêu", "chí", "dung", "trình", "vụ",
    "bước", "cột", "nhánh", "tuyến", "hình", "nghị", "quyết", "định", "thứ", "tập", "quyển", "vòng", "mức", "bệnh",
    "km", "đường",
  ]
  /// The words.
  static let set = WordSet(words)
}
