extension SeededDefect {
  /// KH8.
  static let appendices: [SeededDefect] = []
}
