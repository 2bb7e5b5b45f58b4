/// A small hash table from keys that are not 0 to numbers that are not negative: one multiplication a look-up.
struct KeyTable {
  private var keys: [UInt64]
  private var values: [Int32]
  private let shift: UInt64

  /// Makes a table; of equal keys the first one counts.
  init(_ pairs: [(key: UInt64, value: Int32)]) {
    var bits: UInt64 = 4
    while 1 << bits < pairs.count * 2 { bits += 1 }
    shift = 64 - bits
    keys = Array(repeating: 0, count: 1 << Int(bits))
    values = Array(repeating: -1, count: 1 << Int(bits))
    for pair in pairs {
      var place = slot(pair.key)
      while keys[place] != 0, keys[place] != pair.key { place = (place + 1) & (keys.count - 1) }
      guard keys[place] == 0 else { continue }
      keys[place] = pair.key
      values[place] = pair.value
    }
  }

  /// A table of the words that the names of tables begin with: most words of a text begin none.
  init(firstWordsOf tables: [NameTable]) {
    self.init(tables.flatMap(\.firstKeys).map { ($0, 0) })
  }

  /// The number of a key, -1 for none.
  subscript(key: UInt64) -> Int32 {
    var place = slot(key)
    while keys[place] != 0 {
      if keys[place] == key { return values[place] }
      place = (place + 1) & (keys.count - 1)
    }
    return -1
  }

  private func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift) }
}
