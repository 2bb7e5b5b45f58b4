import KeHoachText

/// A number or mark as drafts have it in front of a title or an item. Drafts know more forms than the plan language:
/// `a.`, `I/`, `1)`, `2.1.a.`, `(i)`, `•`.
struct DraftItemLabel: Sendable, Hashable {
  /// What a label says, from the highest rank to the lowest.
  enum Kind: Int, Sendable, Comparable {
    /// `Phần I`.
    case part
    /// `Chương I`.
    case chapter
    /// `Mục 1`.
    case division
    /// `Điều 1.`.
    case article
    /// `A.`.
    case capital
    /// `I.`, `I/`.
    case roman
    /// `1.`, `1)`, `1/`.
    case arabic
    /// `1.1.`.
    case decimal2
    /// `1.1.1.`.
    case decimal3
    /// `1.1.1.1.`, and deeper.
    case decimal4
    /// `a)`, `a.`, `2.1.a.`.
    case letter
    /// `(i)`, `i.`.
    case inner
    /// `-`, `•`, `*`.
    case dash
    /// `+`, `o`.
    case plus

    static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  /// What it says.
  var kind: Kind
  /// Its last number; 0 for marks.
  var number: Int
  /// How many bytes of the line it takes, the spaces behind it included.
  var length: Int
  /// Whether it is one Roman digit that could as well be a capital letter.
  var canBeCapital = false

  /// Reads the label in front of a line.
  ///
  /// - Parameter line: the bytes of the line, from its first that is no space.
  static func read(_ line: ArraySlice<UInt8>) -> DraftItemLabel? {
    var scanner = ItemLabelScanner(line)
    return scanner.label()
  }
}

/// Reads labels off the bytes of a line.
struct ItemLabelScanner {
  private let bytes: ArraySlice<UInt8>
  private var at: Int

  /// The line.
  var start: ArraySlice<UInt8> { bytes }

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  mutating func label() -> DraftItemLabel? {
    guard let first = bytes.first else { return nil }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return numbers()
    case UInt8(ascii: "("): return inBrackets()
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): return mark(of: 1)
    case 0xE2, 0xEF, 0xC2: return wideMark()
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC4: return named() ?? letter()
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return named() ?? letter()
    default: return nil
    }
  }

  private func byte(_ offset: Int) -> UInt8 {
    let place = at + offset
    return place < bytes.endIndex ? bytes[place] : 0
  }

  private func isSpace(_ value: UInt8) -> Bool { value == 0x20 || value == 0x09 || value == 0x0B }

  /// How many bytes a space takes at a place: a non-breaking one takes two.
  private func spaces(from place: Int) -> Int {
    var end = place
    while end < bytes.endIndex {
      if isSpace(bytes[end]) {
        end += 1
      } else if bytes[end] == 0xC2, end + 1 < bytes.endIndex, bytes[end + 1] == 0xA0 {
        end += 2
      } else {
        break
      }
    }
    return end - place
  }

  private func made(_ kind: DraftItemLabel.Kind, _ number: Int, end: Int, needsSpace: Bool = true) -> DraftItemLabel? {
    let gap = spaces(from: end)
    guard gap > 0 || end >= bytes.endIndex || !needsSpace else { return nil }
    return DraftItemLabel(kind: kind, number: number, length: end + gap - bytes.startIndex)
  }

  /// `-`, `+`, `*`: also without the space behind it where a word follows; `--` and `-5` are no labels.
  private func mark(of length: Int) -> DraftItemLabel? {
    let end = at + length
    let next = end < bytes.endIndex ? bytes[end] : 0
    let isTight = spaces(from: end) == 0
    if isTight, next != 0 {
      let isWord = next >= 0xC3 && next < 0xE2 || (0x41...0x5A).contains(next) || next == 0xE1
      guard isWord, bytes[at] != UInt8(ascii: "*") else { return nil }
    }
    return made(bytes[at] == UInt8(ascii: "+") ? .plus : .dash, 0, end: end, needsSpace: false)
  }

  /// Dashes and bullets outside ASCII, those of Word's symbol fonts included.
  private func wideMark() -> DraftItemLabel? {
    let length = byte(0) == 0xC2 ? 2 : 3
    guard at + length <= bytes.endIndex,
      let scalar = String(decoding: bytes[at..<at + length], as: UTF8.self).unicodeScalars.first
    else { return nil }
    switch scalar.value {
    case 0x2010...0x2015, 0x2212: return mark(of: length)
    case 0xB7, 0x2022, 0x2023, 0x2043, 0x25A0...0x25FF, 0x2605, 0x2606, 0x2666, 0x2713, 0x2714, 0x27A2, 0xF000...0xF0FF:
      return made(.dash, 0, end: at + length, needsSpace: false)
    default: return nil
    }
  }

  /// `1.`, `1)`, `1/`, `2.1.`, `2.1`, `2.1.a.`; no number has more than two digits, so that no year or amount is one.
  private mutating func numbers() -> DraftItemLabel? {
    var count = 0
    var number = 0
    var end = at
    var hasMark = false
    while end < bytes.endIndex, bytes[end].isASCIIDigit, count < 5 {
      number = 0
      var digits = 0
      while end < bytes.endIndex, bytes[end].isASCIIDigit, digits < 3 {
        number = number * 10 + Int(bytes[end] - 0x30)
        end += 1
        digits += 1
      }
      guard digits < 3 || (count == 0 && number < 200) else { return nil }
      count += 1
      hasMark = false
      guard end < bytes.endIndex, bytes[end] == UInt8(ascii: ".") else { break }
      hasMark = true
      end += 1
    }
    return finish(count: count, number: number, end: end, hasMark: hasMark)
  }

  private func finish(count: Int, number: Int, end: Int, hasMark: Bool) -> DraftItemLabel? {
    let next = end < bytes.endIndex ? bytes[end] : 0
    let kinds: [DraftItemLabel.Kind] = [.arabic, .decimal2, .decimal3, .decimal4, .decimal4]
    let kind = kinds[min(max(count, 1), 5) - 1]
    if hasMark, next >= 0x61, next <= 0x7A, end + 1 < bytes.endIndex, bytes[end + 1] == 0x2E || bytes[end + 1] == 0x29 {
      return made(.letter, Int(next) - 0x60, end: end + 2)
    }
    if next == UInt8(ascii: ")") || next == UInt8(ascii: "/") {
      return hasMark ? nil : made(kind, number, end: end + 1)
    }
    if hasMark {
      // `1.Mục tiêu`: the space is often forgotten where a capital follows; a digit would make it a number.
      let isCapital = (0x41...0x5A).contains(next) || next >= 0xC3 && next < 0xE2
      return made(kind, number, end: end, needsSpace: !isCapital)
    }
    return count > 1 ? made(kind, number, end: end) : nil
  }

  /// `(i)`, `(1)`, `(a)`: an item; anything longer in brackets is text.
  private func inBrackets() -> DraftItemLabel? {
    var end = at + 1
    while end < bytes.endIndex, bytes[end] != UInt8(ascii: ")"), end - at < 6 { end += 1 }
    guard end < bytes.endIndex, bytes[end] == UInt8(ascii: ")"), end > at + 1 else { return nil }
    let inside = bytes[at + 1..<end]
    let isRoman = inside.allSatisfy { $0 == 0x69 || $0 == 0x76 || $0 == 0x78 }
    let isNumber = inside.count < 3 && inside.allSatisfy(\.isASCIIDigit)
    let isLetter = inside.count == 1 && inside.allSatisfy { (0x61...0x7A).contains($0) }
    guard isRoman || isNumber || isLetter else { return nil }
    return made(.inner, 0, end: end + 1)
  }

  /// `a)`, `a.`, `đ)`, `I.`, `I/`, `A.`, `I)` for `l)`.
  private func letter() -> DraftItemLabel? {
    var end = at
    if byte(0) == 0xC4 {
      guard byte(1) == 0x91 || byte(1) == 0x90 else { return nil }
      end += 2
    } else {
      while end < bytes.endIndex, bytes[end].isASCIILetter, end - at < 9 { end += 1 }
    }
    guard end < bytes.endIndex else { return nil }
    let word = String(decoding: bytes[at..<end], as: UTF8.self)
    let mark = bytes[end]
    let isUpper = word == word.uppercased()
    if isUpper, mark != UInt8(ascii: ")"), let roman = roman(word, end: end, mark: mark) { return roman }
    guard word.count == 1 || (word.count == 2 && word.first == word.last) else { return innerRoman(word, end: end) }
    guard mark == UInt8(ascii: ")") || mark == UInt8(ascii: ".") || mark == UInt8(ascii: "/") else {
      return bulletO(word)
    }
    let number = PointLetter.ordinal(word.lowercased()) ?? 0
    if isUpper, mark != UInt8(ascii: ")") { return made(.capital, number, end: end + 1) }
    return made(.letter, number, end: end + 1, needsSpace: mark != UInt8(ascii: ")"))
  }

  /// Word's second bullet is a small circle, which becomes the letter when copied.
  private func bulletO(_ word: String) -> DraftItemLabel? {
    word == "o" && spaces(from: at + 1) > 0 ? made(.plus, 0, end: at + 1) : nil
  }

  private func innerRoman(_ word: String, end: Int) -> DraftItemLabel? {
    guard word.allSatisfy({ $0 == "i" || $0 == "v" || $0 == "x" }) else { return nil }
    let mark = bytes[end]
    guard mark == UInt8(ascii: ")") || mark == UInt8(ascii: ".") else { return nil }
    return made(.inner, 0, end: end + 1)
  }

  private func roman(_ word: String, end: Int, mark: UInt8) -> DraftItemLabel? {
    guard word.allSatisfy({ $0 == "I" || $0 == "V" || $0 == "X" || $0 == "L" }), word != "L",
      let value = RomanNumeral.value(word), value < 60
    else { return nil }
    var stop = end
    if mark == UInt8(ascii: ".") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: ":") {
      stop += 1
    } else {
      // `I - MỤC TIÊU`, `I – MỤC TIÊU`
      let gap = spaces(from: end)
      let dash = end + gap
      guard dash < bytes.endIndex else { return nil }
      if bytes[dash] == UInt8(ascii: "-") {
        stop = dash + 1
      } else if bytes[dash] == 0xE2, dash + 2 < bytes.endIndex, bytes[dash + 1] == 0x80 {
        stop = dash + 3
      } else {
        return nil
      }
      guard spaces(from: stop) > 0 else { return nil }
    }
    let next = stop < bytes.endIndex ? bytes[stop] : 0x20
    let isTightTitle = mark == UInt8(ascii: ".") && word.count > 1 && ((0x41...0x5A).contains(next) || next >= 0xC3)
    var label = made(.roman, value, end: stop, needsSpace: !isTightTitle)
    label?.canBeCapital = word.count == 1
    return label
  }
}

extension UInt8 {
  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isASCIILetter: Bool { self >= 0x41 && self <= 0x5A || self >= 0x61 && self <= 0x7A }
}
