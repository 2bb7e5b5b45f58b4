/// What a paragraph says of its number (`w:numPr`).
struct NumberReference: Equatable {
  /// The list (`w:numId`), from 1; 0 switches off the number that the style gives.
  var list: Int
  /// The level in the list (`w:ilvl`), from 0.
  var level: Int

  /// No number at all.
  static let none = NumberReference(list: 0, level: 0)
}
