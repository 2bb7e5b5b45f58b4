/// Names of one or more words, found in a text longest first.
///
/// Case and tone placement don't count. Where a name has a hyphen, a comma or `&`, the text may have any of them.
struct NameTable {
  private var edges: KeyTable
  /// The keys of the words that names begin with.
  private(set) var firstKeys: [UInt64] = []
  /// The same words as they are written.
  private(set) var firstWords: [String] = []
  private var values: [Int32] = [-1]
  private var isLoose: [Bool] = [false]

  /// Makes a table of names and the numbers they stand for.
  init(_ names: [(name: String, value: Int)]) {
    var pairs: [(key: UInt64, value: Int32)] = []
    var known: [UInt64: Int32] = [:]
    known.reserveCapacity(2 * names.count)
    for (name, value) in names {
      var node = 0
      var name = name
      let words = name.withUTF8 { WordReader.read($0) }
      for (place, word) in words.enumerated() {
        let edge = Self.edge(node, word.key)
        if let next = known[edge] {
          node = Int(next)
        } else {
          node = values.count
          known[edge] = Int32(node)
          pairs.append((edge, Int32(node)))
          if place == 0 {
            firstKeys.append(word.key)
            firstWords.append(String(decoding: Array(name.utf8)[word.lower..<word.upper], as: UTF8.self))
          }
          values.append(-1)
          isLoose.append(false)
        }
        if place > 0, word.gap != .space { isLoose[node] = true }
      }
      if values[node] < 0 { values[node] = Int32(value) }
    }
    edges = KeyTable(pairs)
  }

  /// Makes a table of names, each with its place in the list.
  init(_ names: [String]) { self.init(names.enumerated().map { ($1, $0) }) }

  private static func edge(_ node: Int, _ key: UInt64) -> UInt64 {
    key ^ UInt64(node) &* 0xC2B2_AE3D_27D4_EB4F
  }

  /// The longest name that begins at a word: what it stands for, and the place of the word after it.
  func longest(at start: Int, in words: [Word]) -> (value: Int, end: Int)? {
    var node = 0
    var place = start
    var found: (value: Int, end: Int)?
    while place < words.count {
      let next = edges[Self.edge(node, words[place].key)]
      guard next >= 0 else { break }
      node = Int(next)
      if place > start {
        let gap = words[place].gap
        guard gap == .space || (isLoose[node] && !gap.isEmpty && gap.isSubset(of: .joints)) else { break }
      }
      place += 1
      if values[node] >= 0 { found = (Int(values[node]), place) }
    }
    return found
  }

  /// Whether a name begins at a word.
  func matches(at start: Int, in words: [Word]) -> Bool { longest(at: start, in: words) != nil }

  /// What a whole text stands for; nil when it is no name of the table.
  func value(of text: String) -> Int? {
    var text = text
    let words = text.withUTF8 { WordReader.read($0) }
    guard let found = longest(at: 0, in: words), found.end == words.count else { return nil }
    return found.value
  }
}
