/// Values by pairs of words: open addressing, the values of one pair next to each other.
struct PairTable<Value: Sendable>: Sendable {
  /// Two words in one number.
  struct Key: Sendable {
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
    let mask = size - 1
    var slots = Array(repeating: Slot(key: 0, start: 0, end: 0), count: size)
    // Each entry's slot; first a slot counts its values, then it says where they are.
    let places = entries.map { key, _ in
      var place = Self.hash(key) & mask
      while slots[place].end > 0, slots[place].key != key.value { place = (place + 1) & mask }
      slots[place].key = key.value
      slots[place].end += 1
      return place
    }
    var start: Int32 = 0
    for place in slots.indices where slots[place].end > 0 {
      let count = slots[place].end
      slots[place].start = start
      slots[place].end = start
      start += count
    }
    var order = [Int](repeating: 0, count: entries.count)
    for (entry, place) in places.enumerated() {
      order[Int(slots[place].end)] = entry
      slots[place].end += 1
    }
    values = order.map { entries[$0].1 }
    self.slots = slots
    self.mask = mask
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
