/// Splits UTF-8 into tokens, in one pass that looks ahead at most `reach` bytes.
///
/// Here is what every token needs: gaps, letters, signs; `Tokenizer+Numbers` and `Tokenizer+Symbols` have the rest.
public struct Tokenizer {
  /// The longest symbol, address apart: document numbers are shorter.
  static let reach = 96

  /// The text that is being split, and where it ends.
  private(set) var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private(set) var end = 0
  private(set) var tokens: [Token] = []
  private(set) var place = 0

  /// The token that is being read: where it starts, and what was before it.
  private var start = 0
  private var space: UInt8 = 0
  private var lineBreaks: UInt8 = 0
  /// Its letters in lower case, as far as there is room; a longer word is read again as a whole.
  private var lower = InlineArray<128, UInt8>(repeating: 0)
  private var lowerCount = 0
  /// Whether `lower` is not enough to know the word: marks to compose, characters to leave out, unusual letters, more
  /// bytes than it holds.
  private var isIrregular = false
  /// Letters so far, capitals among them, and whether the first one is a capital.
  private(set) var letters = 0
  private(set) var capitals = 0
  private var firstIsCapital = false

  private let ascii = CharacterClass.ascii
  private let table = LetterTable.shared

  /// A tokeniser, to be used for any number of texts.
  public init() {}

  /// Splits a text; its words get their numbers from the table, which takes up the new ones.
  public mutating func tokens(of text: String, words: inout WordTable) -> TokenizedText {
    var text = text
    let found = text.withUTF8 { self.tokens(of: $0, words: &words) }
    return TokenizedText(text: text, tokens: found)
  }

  private mutating func tokens(of text: UnsafeBufferPointer<UInt8>, words: inout WordTable) -> [Token] {
    bytes = text
    end = min(bytes.count, Int(Int32.max) - 1)
    place = 0
    tokens = []
    tokens.reserveCapacity(end / 4)
    run(&words)
    // Nothing of the text may be looked at, nor its tokens be held, once it is split.
    bytes = UnsafeBufferPointer(start: nil, count: 0)
    end = 0
    defer { tokens = [] }
    return tokens
  }

  private mutating func run(_ words: inout WordTable) {
    while true {
      skipGap()
      guard place < end else { return }
      start = place
      lowerCount = 0
      isIrregular = false
      letters = 0
      capitals = 0
      firstIsCapital = false
      let kind = scan()
      // Ignorable characters behind the last letter belong to the gap.
      emit(kind, &words)
    }
  }

  private mutating func skipGap() {
    space = 0
    lineBreaks = 0
    while place < end {
      let (kind, length) = look(at: place)
      switch kind {
      case .lineBreak:
        let isSecondHalf = bytes[place] == 0x0A && place > 0 && bytes[place - 1] == 0x0D
        if lineBreaks < 255, !isSecondHalf { lineBreaks += 1 }
        if space < 255 { space += 1 }
      case .space: if space < 255 { space += 1 }
      case .ignorable: break
      default: return
      }
      place += length
    }
  }

  /// The class of the character at a place, and the number of its bytes.
  @inline(__always)
  func look(at place: Int) -> (kind: CharacterClass, length: Int) {
    let byte = bytes[place]
    if byte < 0x80 { return (ascii[Int(byte)], 1) }
    let (value, length) = UTF8Reader.scalar(in: bytes, at: place)
    return (CharacterClass.of(value), length)
  }

  /// The byte at a place, or 0 behind the end.
  @inline(__always)
  func byte(_ place: Int) -> UInt8 { place < end ? bytes[place] : 0 }

  /// Whether a letter stands at a place.
  func isLetter(at place: Int) -> Bool { place < end && look(at: place).kind == .letter }

  /// Whether a capital stands at a place.
  func isCapital(at place: Int) -> Bool {
    place < end && table[UTF8Reader.scalar(in: bytes, at: place).value]?.isUpper == true
  }

  /// Whether a digit stands at a place.
  @inline(__always)
  func isDigit(at place: Int) -> Bool { byte(place) &- 0x30 < 10 }

  private mutating func scan() -> Token.Kind {
    let (kind, length) = look(at: place)
    switch kind {
    case .letter: return scanWord()
    case .digit: return scanNumber()
    case .punctuation: return scanPunctuation(length)
    default:
      advance(to: place + length)
      while place < end, case let (next, length) = look(at: place), next == .mark || next == .ignorable {
        advance(to: place + length)
      }
      return .other
    }
  }

  /// Takes letters and the marks on them, as far as they go.
  mutating func takeLetters() {
    while place < end {
      let byte = bytes[place]
      if byte < 0x80 {
        let folded = byte | 0x20
        guard folded &- 0x61 < 26 else { return }
        count(isCapital: byte != folded)
        appendLower(folded)
        place += 1
      } else {
        let (value, length) = UTF8Reader.scalar(in: bytes, at: place)
        if let entry = table[value], entry.isLetter {
          count(isCapital: entry.isUpper)
          if entry.lowersInPlace, place + length <= end {
            for offset in 0..<length - 1 { appendLower(bytes[place + offset]) }
            appendLower(0x80 | UInt8(truncatingIfNeeded: entry.lower & 0x3F))
          } else {
            isIrregular = true
          }
        } else {
          switch CharacterClass.of(value) {
          case .letter: count(isCapital: false)
          case .mark: break
          case .ignorable: break
          default: return
          }
          isIrregular = true
        }
        place += length
      }
    }
  }

  @inline(__always)
  private mutating func appendLower(_ byte: UInt8) {
    if lowerCount < lower.count {
      lower[lowerCount] = byte
      lowerCount += 1
    } else {
      isIrregular = true
    }
  }

  @inline(__always)
  private mutating func count(isCapital: Bool) {
    if isCapital {
      if letters == 0 { firstIsCapital = true }
      capitals += 1
    }
    letters += 1
  }

  /// Takes everything up to a place as it is, letters as letters.
  mutating func advance(to target: Int) {
    while place < target {
      let before = place
      takeLetters()
      if place < target, place == before || !isLetter(at: place) {
        let length = max(1, min(look(at: place).length, end - place))
        for offset in 0..<length { appendLower(bytes[place + offset]) }
        place += length
      }
    }
  }

  /// A run of one punctuation mark that may be repeated, `./.`, or one mark.
  private mutating func scanPunctuation(_ length: Int) -> Token.Kind {
    if isBlankNumber(at: place) { return scanSymbol(end: chunkEnd(from: place + 1)) }
    let first = bytes[place]
    switch first {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "*"):
      if first == UInt8(ascii: "."), byte(place + 1) == UInt8(ascii: "/"), byte(place + 2) == first {
        advance(to: place + 3)
      } else {
        var stop = place + 1
        while byte(stop) == first { stop += 1 }
        advance(to: stop)
      }
    case 0xE2 where length == 3 && byte(place + 1) == 0x80 && byte(place + 2) == 0xA6:
      var stop = place + 3
      while byte(stop) == 0xE2, byte(stop + 1) == 0x80, byte(stop + 2) == 0xA6 { stop += 3 }
      advance(to: stop)
    default:
      advance(to: place + length)
    }
    return .punctuation
  }

  private mutating func emit(_ kind: Token.Kind, _ words: inout WordTable) {
    let id: WordID
    if isIrregular {
      let range = UnsafeBufferPointer(rebasing: bytes[start..<min(place, end)])
      id = words.intern(String(decoding: range, as: UTF8.self))
    } else {
      id = lower.span.extracting(first: lowerCount).withUnsafeBufferPointer { words.intern(utf8: $0) }
    }
    tokens.append(
      Token(
        start: Int32(start), end: Int32(min(place, end)), id: id, kind: kind, shape: shape, space: space,
        lineBreaks: lineBreaks))
  }

  private var shape: Token.Shape {
    if letters == 0 { return .uncased }
    if capitals == 0 { return .lower }
    if capitals == 1, firstIsCapital { return .capitalised }
    return capitals == letters ? .upper : .mixed
  }
}
