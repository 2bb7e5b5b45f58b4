/// A word's number in a `WordTable`: words that differ only in case or normal form have the same one.
public typealias WordID = Int32

/// Words and their numbers, counted from 0 in the order in which they were first seen.
///
/// A value, made to be copied: rules put their words into one vocabulary when they are made, every document starts from
/// a copy of it, and so the vocabulary's numbers (the ones below its `count`) mean the same in all documents, on all
/// threads. What a rule knows of its words can stand in an array by number.
///
/// What is sealed is shared by all copies; each has only the words of its own beside it. The seed of the hashes differs
/// from process to process, so that no text can be made to collide; the numbers don't depend on it.
public struct WordTable: Sendable {
  private static let seed = UInt64.random(in: .min ... .max)

  /// The words that all copies share.
  private var sealed = WordLayer()
  /// The words that came later.
  private var own = WordLayer()
  private let seed = Self.seed

  /// An empty table.
  public init() {}

  /// A table with these words, numbered in their order.
  public init(_ words: [String]) { intern(words) }

  /// The number of words.
  public var count: Int { sealed.count + own.count }

  /// Makes all the words so far common to all copies, once: adding words to a copy no longer copies them.
  public mutating func seal() {
    precondition(sealed.count == 0, "sealed twice")
    swap(&sealed, &own)
  }

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
      Self.withKey(of: word) { find($0, Self.hash($0, seed: seed)) }
    }
  }

  /// The word of a number: in lower case, composed.
  public func word(_ id: WordID) -> String { withUTF8(of: id) { String(decoding: $0, as: UTF8.self) } }

  /// Calls a function with the UTF-8 of a word.
  func withUTF8<Result>(of id: WordID, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    Int(id) < sealed.count ? sealed.withUTF8(of: Int(id), body) : own.withUTF8(of: Int(id) - sealed.count, body)
  }

  /// Whether a word is two others written without a space between them.
  func isRun(_ whole: WordID, of first: WordID, _ second: WordID) -> Bool {
    guard length(of: whole) == length(of: first) + length(of: second) else { return false }
    return withUTF8(of: whole) { whole in
      withUTF8(of: first) { first in
        withUTF8(of: second) { second in
          whole.starts(with: first) && whole.dropFirst(first.count).elementsEqual(second)
        }
      }
    }
  }

  /// How many bytes a word has.
  private func length(of id: WordID) -> Int {
    Int(id) < sealed.count ? sealed.length(of: Int(id)) : own.length(of: Int(id) - sealed.count)
  }

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
    return find(word, hash) ?? WordID(sealed.count + own.add(word, hash))
  }

  @inline(__always)
  private func find(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> WordID? {
    if let place = sealed.find(word, hash) { return WordID(place) }
    return own.find(word, hash).map { WordID(sealed.count + $0) }
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
