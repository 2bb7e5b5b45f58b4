extension SeededDefect {
  /// KH6.
  static let bodies: [SeededDefect] = []
}
