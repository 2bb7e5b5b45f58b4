/// `Nhân dân` and `Nhà nước`, which have a capital where they stand alone.
enum SpecialNouns {
  /// The second syllables, by which they are found.
  static let words = ["dân", "nước"]
  /// Words before a `nhân dân` that stands alone.
  static let beforePeople: Set<String> = [
    "vụ", "của", "cho", "với", "sống", "lớp", "chúng", "và", "trong", "để", "động", "phía", "giúp",
  ]
  /// Words behind one that stands alone.
  static let behind: Set<String> = [
    "và", "trong", "trên", "về", "theo", "được", "khi", "ở", "tại", "là", "tham", "hỗ", "bảo", "hiểu", "biết",
    "của", "nhằm", "để", "đối", "bằng", "từ",
  ]
  /// Words before a `nhà nước` that stands alone.
  static let beforeState: Set<String> = ["của", "do", "và", "được"]
}
