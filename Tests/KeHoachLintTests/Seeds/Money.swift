extension SeededDefect {
  /// KH3.
  static let money: [SeededDefect] = [
    SeededDefect(
      "KH318", "nội dung theo tài liệu của Thư viện tỉnh.",
      "02 lớp x 25.000.000 đồng/lớp = 40.000.000 đồng.", marks: "40.000.000 đồng")
  ]
}
