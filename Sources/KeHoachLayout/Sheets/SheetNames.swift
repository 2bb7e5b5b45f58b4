/// Names of sheets as spreadsheets allow them.
struct SheetNames {
  private var taken: Set<String> = []
  /// The most characters of a name.
  private static let longest = 31

  /// A name like the one wanted, within the rules and not yet given.
  mutating func name(_ wanted: String) -> String {
    var name = String(wanted.map { "[]:*?/\\".contains($0) || $0.isNewline ? "-" : $0 })
    name = Self.trimmed(name[...])
    // Excel keeps the name History for itself.
    if name.isEmpty || name.lowercased() == "history" { name = "Bảng " + name }
    name = Self.clipped(name, to: Self.longest)
    var candidate = name
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
      let suffix = " (\(number))"
      candidate = Self.clipped(name, to: Self.longest - suffix.utf16.count) + suffix
      number += 1
    }
    return candidate
  }

  /// The longest beginning within so many UTF-16 units, whole characters only.
  private static func clipped(_ name: String, to count: Int) -> String {
    var result = ""
    var left = count
    for character in name {
      left -= character.utf16.count
      if left < 0 { break }
      result.append(character)
    }
    return trimmed(result[...])
  }

  /// The name without spaces and apostrophes at its ends, which Excel refuses.
  private static func trimmed(_ name: Substring) -> String {
    func isRefused(_ character: Character) -> Bool { character == "'" || character.isWhitespace }
    var name = name.drop(while: isRefused)
    while let last = name.last, isRefused(last) { name.removeLast() }
    return String(name)
  }
}
