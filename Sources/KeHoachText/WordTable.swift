/// A word's number in a `WordTable`: words that differ only in case or normal form have the same one.
public typealias WordID = Int32

/// Words and their numbers, counted from 0 in the order in which they were first seen.
///
/// A value, made to be copied: rules put their words into one vocabulary when they are made, every document starts from
/// a copy of it, and so the vocabulary's numbers (the ones below its `count`) mean the same in all documents, on all
/// threads. What a rule knows of its words can stand in an array by number.
///
/// Open addressing over the words' UTF-8, with a seed that differs from process to process, so that no text can be made
/// to collide; the numbers don't depend on it.
public struct WordTable: Sendable {
  private static let seed = UInt64.random(in: .min ... .max)

  /// A word's hash (upper half) and its number plus one (lower half), or 0.
  private var slots = [UInt64](repeating: 0, count: 1 << 11)
  private var mask = (1 << 11) - 1
  /// The words' bytes, one after the other, and where each begins; one more entry than words.
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  private let seed = Self.seed

  /// An empty table.
  public init() {}

  /// A table with these words, numbered in their order.
  public init(_ words: [String]) { intern(words) }

  /// The number of words.
  public var count: Int { starts.count - 1 }

  /// The number of a word, which is added if it is new. Case and normal form don't count.
  @discardableResult
  public mutating func intern(_ word: String) -> WordID {
    var word = word
    return word.withUTF8 { intern(anyForm: $0) }
  }

  /// Adds those of some words that are new, in their order.
  public mutating func intern(_ words: [String]) {
    for word in words { intern(word) }
  }

  /// The numbers of the words that stand in a text between some ASCII characters; those that are new are added.
  @discardableResult
  public mutating func intern(wordsOf text: String, between separators: StaticString) -> [WordID] {
    var ids: [WordID] = []
    text.forEachPiece(between: separators) { ids.append(intern(anyForm: $0)) }
    return ids
  }

  /// The number of a word; nil when the table doesn't have it. Case and normal form don't count.
  public func id(of word: String) -> WordID? {
    var word = word
    return word.withUTF8 { word in
      Self.withKey(of: word) { find($0, Self.hash($0, seed: seed)).id }
    }
  }

  /// The word of a number: in lower case, composed.
  public func word(_ id: WordID) -> String { withUTF8(of: id) { String(decoding: $0, as: UTF8.self) } }

  /// Calls a function with the UTF-8 of a word.
  func withUTF8<Result>(of id: WordID, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { all in
      body(UnsafeBufferPointer(rebasing: all[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])]))
    }
  }

  /// Whether a word is two others written without a space between them.
  func isRun(_ whole: WordID, of first: WordID, _ second: WordID) -> Bool {
    let whole = place(of: whole)
    let first = place(of: first)
    let second = place(of: second)
    guard whole.count == first.count + second.count else { return false }
    return bytes[whole].starts(with: bytes[first]) && bytes[whole].dropFirst(first.count).elementsEqual(bytes[second])
  }

  /// Where a word's bytes are.
  private func place(of id: WordID) -> Range<Int> { Int(starts[Int(id)])..<Int(starts[Int(id) + 1]) }

  /// The form in which words are compared: lower case, composed, without zero-width characters.
  static func key(of word: some StringProtocol) -> String {
    var word = String(word)
    return word.withUTF8 { word in withKey(of: word) { String(decoding: $0, as: UTF8.self) } }
  }

  /// Calls a function with the UTF-8 of a word in the form in which words are compared.
  @inline(__always)
  private static func withKey<Result>(
    of word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) { lower in
      if lowercase(word, into: lower) { return body(UnsafeBufferPointer(lower)) }
      var scalars = String.UnicodeScalarView()
      for scalar in Letters.compose(String(decoding: word, as: UTF8.self)).unicodeScalars
      where !CharacterClass.isIgnorable(scalar.value) {
        scalars.append(scalar)
      }
      var key = String(scalars).lowercased()
      return key.withUTF8(body)
    }
  }

  /// Writes a word in lower case, byte for byte in its place; false where that is not enough: a word needs more care
  /// unless it is ASCII and composed letters.
  private static func lowercase(
    _ word: UnsafeBufferPointer<UInt8>, into lower: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    var place = 0
    while place < word.count {
      let (value, length) = UTF8Reader.scalar(in: word, at: place)
      for offset in place..<place + length { lower.initializeElement(at: offset, to: word[offset]) }
      place += length
      if value < 0x80 {
        if value &- 0x41 < 26 { lower[place - 1] |= 0x20 }
      } else {
        guard let entry = LetterTable.shared[value], entry.isLetter, entry.lowersInPlace else { return false }
        lower[place - 1] = 0x80 | UInt8(truncatingIfNeeded: entry.lower & 0x3F)
      }
    }
    return true
  }

  /// The number of a word in any case and form.
  private mutating func intern(anyForm word: UnsafeBufferPointer<UInt8>) -> WordID {
    Self.withKey(of: word) { intern(utf8: $0) }
  }

  /// The number of a word whose bytes are in lower case and composed.
  @inline(__always)
  mutating func intern(utf8 word: UnsafeBufferPointer<UInt8>) -> WordID {
    let hash = Self.hash(word, seed: seed)
    let found = find(word, hash)
    if let id = found.id { return id }
    return insert(word, hash, at: found.slot)
  }

  private mutating func insert(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64, at slot: Int) -> WordID {
    let id = starts.count - 1
    bytes.append(contentsOf: word)
    starts.append(Int32(truncatingIfNeeded: bytes.count))
    slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(id + 1)
    if starts.count * 2 > slots.count { grow() }
    return WordID(id)
  }

  @inline(__always)
  private func find(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> (id: WordID?, slot: Int) {
    var slot = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 {
        let id = Int(slots[slot] & 0xFFFF_FFFF) - 1
        if equals(word, id) { return (WordID(id), slot) }
      }
      slot = (slot + 1) & mask
    }
    return (nil, slot)
  }

  @inline(__always)
  private func equals(_ word: UnsafeBufferPointer<UInt8>, _ id: Int) -> Bool {
    let start = Int(starts[id])
    guard Int(starts[id + 1]) - start == word.count else { return false }
    return bytes.withUnsafeBufferPointer { all in
      for offset in 0..<word.count where all[start + offset] != word[offset] { return false }
      return true
    }
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    mask = slots.count - 1
    for entry in old where entry != 0 {
      var slot = Int(entry >> 32) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }

  /// Eight bytes at a time, each folded in by a full multiplication; the last ones may be read twice.
  @inline(__always)
  private static func hash(_ word: UnsafeBufferPointer<UInt8>, seed: UInt64) -> UInt64 {
    let count = word.count
    var state = seed ^ UInt64(truncatingIfNeeded: count)
    guard let start = word.baseAddress, count > 0 else { return fold(state, seed | 1) }
    let bytes = UnsafeRawPointer(start)
    let last: UInt64
    if count >= 8 {
      var place = 0
      while place + 8 < count {
        state = fold(state ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self), 0x9E37_79B9_7F4A_7C15)
        place += 8
      }
      last = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    } else if count >= 4 {
      let low = bytes.loadUnaligned(as: UInt32.self)
      let high = bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      last = UInt64(high) << 32 | UInt64(low)
    } else {
      last = UInt64(start[0]) | UInt64(start[count / 2]) << 8 | UInt64(start[count - 1]) << 16
    }
    return fold(fold(state ^ last, 0xD6E8_FEB8_6659_FD93), seed | 1)
  }

  @inline(__always)
  private static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (high, low) = a.multipliedFullWidth(by: b)
    return high ^ low
  }
}
