extension SeededDefect {
  /// KH7.
  static let tasks: [SeededDefect] = []
}
