extension SeededDefect {
  /// KH1.
  static let components: [SeededDefect] = [
    SeededDefect("KH109", "- Các sở, ban, ngành của tỉnh;", "- Các sở, ban, ngành của tỉnh,", marks: ","),
    SeededDefect(
      "KH110", "- Lưu: VT, VX.", "- Văn phòng Ủy ban nhân dân tỉnh.", marks: "Văn phòng Ủy ban nhân dân tỉnh."),
  ]
}
