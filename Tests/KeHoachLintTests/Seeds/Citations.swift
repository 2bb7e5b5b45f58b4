extension SeededDefect {
  /// KH4.
  static let citations: [SeededDefect] = []
}
