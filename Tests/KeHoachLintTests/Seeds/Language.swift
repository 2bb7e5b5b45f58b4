extension SeededDefect {
  /// KH5.
  static let language: [SeededDefect] = []
}
