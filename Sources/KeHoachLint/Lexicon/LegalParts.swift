/// The parts of a document that are cited by their numbers.
enum LegalParts {
  /// Those whose names begin with a capital.
  static let capital = ["điều", "chương", "phần", "mục"]
  /// Those whose names don't.
  static let small = ["khoản", "điểm"]
  /// The words by which they are found.
  static let words = capital + small
}
