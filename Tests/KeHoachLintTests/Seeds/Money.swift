extension SeededDefect {
  /// KH3.
  static let money: [SeededDefect] = []
}
