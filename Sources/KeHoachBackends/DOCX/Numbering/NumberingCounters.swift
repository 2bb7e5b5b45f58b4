internal import KeHoachText

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
  func next(at level: Int) -> Int { (values[level] ?? 0) + 1 }

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

extension NumberFormat {
  /// An ordinal as Word writes it in this format.
  func string(_ value: Int) -> String {
    switch self {
    case .decimal: String(value)
    case .upperRoman: RomanNumeral.string(value)
    case .upperLetter: Self.letters(value, first: "A")
    case .lowerLetter: Self.letters(value, first: "a")
    case .bullet, .none: ""
    }
  }

  /// The ordinal in Word's Latin alphabet of a letter or of a letter doubled; nil for any other text.
  static func latinOrdinal(_ text: some StringProtocol) -> Int? {
    guard let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
      text.utf8.allSatisfy({ $0 == first })
    else { return nil }
    return (text.utf8.count - 1) * 26 + Int(first - UInt8(ascii: "a")) + 1
  }

  private static func letters(_ value: Int, first: Unicode.Scalar) -> String {
    guard value > 0, let letter = Unicode.Scalar(first.value + UInt32((value - 1) % 26)) else { return "" }
    return String(repeating: Character(letter), count: (value - 1) / 26 + 1)
  }
}
