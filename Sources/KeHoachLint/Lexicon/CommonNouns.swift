/// Nouns that name no body or document behind `các`, and phrases that have no capital inside of a sentence.
enum CommonNouns {
  /// Behind `các`, unless a name follows: `các Sở: Nội vụ, Tài chính`.
  static let plural = [
    "Sở", "Ban", "Ngành", "Tổ", "Hiệp", "Hội", "Đề", "Chương", "Dự", "Phòng", "Quy", "Cơ", "Đơn", "Doanh", "Trường",
    "Huyện", "Xã", "Phường", "Tỉnh", "Đoàn", "Bộ", "Trung", "Cấp", "Địa", "Kế",
  ]
  /// The second syllables of those of two.
  static let seconds: [String: String] = [
    "Tổ": "chức", "Hiệp": "hội", "Đề": "án", "Chương": "trình", "Dự": "án", "Quy": "chuẩn", "Cơ": "quan", "Đơn": "vị",
    "Doanh": "nghiệp", "Đoàn": "thể", "Trung": "tâm", "Địa": "phương", "Kế": "hoạch",
  ]
  /// The second syllables of names of bodies that begin with such a noun: `Hội đồng`, `Bộ đội`, `Ban chấp hành`.
  static let nameSeconds = ["đồng", "đội", "chỉ", "chấp", "thường", "thanh", "đại"]
  /// The words, for the lexicon.
  static let words = ["các", "ngân"] + nameSeconds + plural + seconds.values
}
