/// Values by pairs of words: open addressing, the values of one pair next to each other.
struct PairTable<Value: Sendable>: Sendable {
  /// Two words in one number.
  struct Key: Hashable, Sendable {
    let value: UInt64

    init(_ first: WordID, _ second: WordID) {
      value = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    }
  }

  private struct Slot: Sendable {
    var key: UInt64
    var start: Int32
    var end: Int32
  }

  private var slots: [Slot]
  /// The values, those of one pair next to each other.
  let values: [Value]
  private let mask: Int

  init(_ entries: [(Key, Value)]) {
    var size = 16
    while size < entries.count * 3 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: Slot(key: 0, start: 0, end: 0), count: size)
    var groups: [Key: [Value]] = [:]
    var order: [Key] = []
    for (key, value) in entries {
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(value)
    }
    var values: [Value] = []
    for key in order {
      var place = Self.hash(key) & mask
      while slots[place].end > 0 { place = (place + 1) & mask }
      let start = Int32(values.count)
      values += groups[key] ?? []
      slots[place] = Slot(key: key.value, start: start, end: Int32(values.count))
    }
    self.values = values
  }

  /// Where the values of a pair are among `values`.
  @inline(__always)
  subscript(first: WordID, second: WordID) -> Range<Int> {
    let key = Key(first, second)
    var place = Self.hash(key) & mask
    while slots[place].end > 0 {
      if slots[place].key == key.value { return Int(slots[place].start)..<Int(slots[place].end) }
      place = (place + 1) & mask
    }
    return 0..<0
  }

  private static func hash(_ key: Key) -> Int {
    Int(truncatingIfNeeded: (key.value ^ key.value >> 29) &* 0x9E37_79B9_7F4A_7C15 >> 24)
  }
}
