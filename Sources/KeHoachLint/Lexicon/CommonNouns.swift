import KeHoachText

/// Nouns that name no body or document behind `các`, and phrases that have no capital inside of a sentence.
enum CommonNouns {
  /// Behind `các`, unless a name follows: `các Sở: Nội vụ, Tài chính`.
  static let plural = [
    "Sở", "Ban", "Ngành", "Tổ", "Hiệp", "Hội", "Đề", "Chương", "Dự", "Phòng", "Quy", "Cơ", "Đơn", "Doanh", "Trường",
    "Huyện", "Xã", "Phường", "Tỉnh", "Đoàn", "Bộ", "Trung", "Cấp", "Địa", "Kế", "Cán", "Viên", "Công", "Hợp", "Đại",
    "Đồng", "Thành", "Khu", "Cụm", "Thôn", "Quận", "Viện", "Học", "Ngân", "Nhiệm", "Giải", "Hoạt", "Nội", "Chuyên",
    "Giáo", "Nhà", "Lớp",
  ]
  /// The second syllables of those of two.
  static let seconds: [String: String] = [
    "Tổ": "chức", "Hiệp": "hội", "Đề": "án", "Chương": "trình", "Dự": "án", "Quy": "chuẩn", "Cơ": "quan", "Đơn": "vị",
    "Doanh": "nghiệp", "Đoàn": "thể", "Trung": "tâm", "Địa": "phương", "Kế": "hoạch",
    "Cán": "bộ", "Viên": "chức", "Công": "chức", "Hợp": "tác", "Đại": "biểu", "Đồng": "chí", "Thành": "viên",
    "Học": "viện", "Ngân": "hàng", "Nhiệm": "vụ", "Giải": "pháp", "Hoạt": "động", "Nội": "dung", "Chuyên": "gia",
    "Giáo": "viên", "Nhà": "trường",
  ]
  /// Syllables that make another word of such a noun, which may be a name: `Tỉnh ủy`, `Huyện đoàn`, `Bộ trưởng`, `Bộ luật`.
  static let otherSeconds = ["ủy", "uỷ", "đoàn", "trưởng", "phó", "luật", "đội", "phận"]
  /// Bodies that are parts of another one behind `của`: `các Ban của Hội đồng nhân dân`.
  static let parts = ["Ban"]
  /// The second syllables of names of bodies that begin with such a noun: `Hội đồng`, `Bộ đội`, `Ban chấp hành`.
  static let nameSeconds = ["đồng", "đội", "chỉ", "chấp", "thường", "thanh", "đại"]
  /// Levels that follow the short name of a body, or `toàn`; `UBND Thành phố` is left to the cities' own way.
  static let levels = ["Tỉnh", "Huyện", "Xã"]
  /// See `levels`.
  static let beforeLevel = ["UBND", "HĐND", whole, people]
  /// Behind it a level may be the first syllable of another word: `toàn Tỉnh đoàn`.
  static let whole = "toàn"
  /// The end of `Ủy ban nhân dân`, `Hội đồng nhân dân`.
  static let people = "dân"
  /// What stands two words before it there.
  static let councils = ["ban", "đồng"]
  /// Common nouns of which a word is often written with a capital: `công nghệ Thông tin`, `quản lý Nhà nước`.
  static let compounds = [
    "công nghệ thông tin", "quản lý nhà nước", "bí mật nhà nước", "thủ tục hành chính", "cải cách hành chính",
    "an sinh xã hội", "cơ sở dữ liệu", "đảng viên",
    "công tác phòng chống", "công tác chuyển đổi số", "công tác cải cách hành chính", "công tác tuyên truyền",
  ]
  /// Behind nouns that name what is told there.
  static let these = ["sau", "này", "trên", "nêu", "nói", "dưới", "theo"]
  /// The words, for the lexicon.
  static let words =
    ["các", "ngân", "của"] + plural + seconds.values + otherSeconds + nameSeconds + these + levels + beforeLevel
    + councils
    + compounds.flatMap { $0.pieces(between: " ") }
}
