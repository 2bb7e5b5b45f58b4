extension Rule.Example {
  /// A whole plan for an example: one that begins with `---` as it is, a body with the smallest header that is right.
  public static func plan(_ example: String) -> String {
    if example.unicodeScalars.drop(while: { $0 == "\u{FEFF}" }).starts(with: "---".unicodeScalars) { return example }
    return """
      ---
      cơ quan ban hành: Ủy ban nhân dân tỉnh Tây Ninh
      số: /KH-UBND
      địa danh: Tây Ninh
      ngày: 2026
      trích yếu: Triển khai nhiệm vụ năm 2026
      ---

      \(example)
      """
  }
}
