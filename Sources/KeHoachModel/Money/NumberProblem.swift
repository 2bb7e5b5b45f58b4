/// Why a text could not be read as a number.
public enum NumberProblem: Error, Sendable, Hashable {
  /// The text is no number at all: empty, a dash, words, a label.
  case notANumber
  /// The text is made like a number, but its groups are wrong (`20.0000.000`) or it could mean two things.
  ///
  /// The suggestions are what may have been meant, in Vietnamese writing; possibly none.
  case malformed(suggestions: [String])
  /// The number needs more than 38 digits.
  case tooLarge
}
