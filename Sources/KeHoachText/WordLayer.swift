/// Words in the order in which they were added: open addressing over their UTF-8.
struct WordLayer: Sendable {
  /// A word's hash (upper half) and its place plus one (lower half), or 0; their number is a power of two.
  private var slots = [UInt64](repeating: 0, count: 1 << 8)
  private var mask = (1 << 8) - 1
  /// The words' bytes, one after the other, and where each begins; one more entry than words.
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]

  /// The number of words.
  var count: Int { starts.count - 1 }

  /// How many bytes the word at a place has.
  func length(of place: Int) -> Int { Int(starts[place + 1] - starts[place]) }

  /// Calls a function with the UTF-8 of the word at a place.
  func withUTF8<Result>(of place: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { all in
      body(UnsafeBufferPointer(rebasing: all[Int(starts[place])..<Int(starts[place + 1])]))
    }
  }

  /// The place of a word with a hash; nil when it isn't there.
  @inline(__always)
  func find(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 {
        let place = Int(slots[slot] & 0xFFFF_FFFF) - 1
        if equals(word, place) { return place }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  @inline(__always)
  private func equals(_ word: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    let start = Int(starts[place])
    guard Int(starts[place + 1]) - start == word.count else { return false }
    return bytes.withUnsafeBufferPointer { all in
      for offset in 0..<word.count where all[start + offset] != word[offset] { return false }
      return true
    }
  }

  /// Adds a word that isn't there; its place.
  mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    let place = count
    bytes.append(contentsOf: word)
    starts.append(Int32(truncatingIfNeeded: bytes.count))
    insert(hash & 0xFFFF_FFFF_0000_0000 | UInt64(place + 1))
    if starts.count * 2 > slots.count { grow() }
    return place
  }

  private mutating func insert(_ entry: UInt64) {
    var slot = Int(truncatingIfNeeded: entry >> 32) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = entry
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    mask = slots.count - 1
    for entry in old where entry != 0 { insert(entry) }
  }
}
