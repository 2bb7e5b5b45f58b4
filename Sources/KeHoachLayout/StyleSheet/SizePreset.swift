/// The two sets of sizes that keep every range of the decree: `12|13pt` in a style sheet is 12 in A and 13 in B.
public enum SizePreset: String, Sendable, CaseIterable {
  /// The example column of the table in Phụ lục I, mục V: Quốc hiệu 12, Tiêu ngữ 13.
  case a = "A"
  /// The sample forms of Phụ lục III: Quốc hiệu 13, Tiêu ngữ 14.
  case b = "B"
}
