/// The counters of one multilevel list, run as Word runs them: a number makes those of lower rank begin again.
struct NumberingCounters {
  /// The levels that are counted.
  let scheme: NumberingScheme
  /// The last ordinal of each level; nil where none was given since the last number of higher rank.
  private(set) var values: [Int?]
  /// The list in use at each level: a list that begins anew at one level holds for all below, not for those above.
  private(set) var lists: [Int]

  /// Makes counters of a scheme whose first list is `list`.
  init(_ scheme: NumberingScheme, list: Int) {
    self.scheme = scheme
    values = Array(repeating: nil, count: scheme.levels.count)
    lists = Array(repeating: list, count: scheme.levels.count)
  }

  /// The ordinal that Word would give next.
  func next(at level: Int) -> Int { values[level].map { $0 + 1 } ?? scheme.levels[level].start }

  /// Counts a number, in the list in use or in a new one.
  mutating func count(_ value: Int, at level: Int, list: Int) {
    values[level] = value
    for lower in values.indices.dropFirst(level + 1) { values[lower] = nil }
    for lower in lists.indices.dropFirst(level) { lists[lower] = list }
  }

  /// The label that Word writes for an ordinal, nil where a level above that the label names was never counted.
  func label(_ value: Int, at level: Int) -> String? {
    var result = ""
    var isPlace = false
    for character in scheme.levels[level].text {
      if isPlace, let named = character.wholeNumberValue.map({ $0 - 1 }), values.indices.contains(named) {
        guard let ordinal = named == level ? value : values[named] else { return nil }
        result += scheme.levels[named].format.string(ordinal)
        isPlace = false
      } else if character == "%" {
        isPlace = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
