import KeHoachSource
import KeHoachText

/// A number or mark as it is written in front of a title, an item or a row.
public struct Label: Sendable, Hashable {
  /// The schemes of numbers, from the highest rank to the lowest.
  ///
  /// NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.đ; `1.1.`, `-` and `+` are practice.
  public enum Scheme: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// `Phần I`
    case part
    /// `Chương I`
    case chapter
    /// `Mục 1`
    case division
    /// `Điều 1.`
    case article
    /// `A.`
    case capital
    /// `I.`
    case roman
    /// `1.`
    case arabic
    /// `1.1.`, and deeper: the rank is then that of the count of numbers.
    case decimal2
    /// `1.1.1.`
    case decimal3
    /// `1.1.1.1.`
    case decimal4
    /// `a)`
    case letter
    /// `-`
    case dash
    /// `+`
    case plus

    /// Higher ranks come first.
    public static func < (a: Scheme, b: Scheme) -> Bool { a.rawValue < b.rawValue }

    /// Whether the label stands on a line of its own, above its title.
    public var standsAlone: Bool { self <= .division }
  }

  /// The scheme; `I.` may also be the ninth capital letter, see `canBeCapital`.
  public var scheme: Scheme
  /// The numbers: one for most schemes, several for `2.1.`; none for marks and made labels.
  public var numbers: [Int]
  /// The label as written, without the space after it: `2.1.`, `Phần I`.
  public var text: String
  /// Whether the author left the number to the compiler: `#.`, `#)`.
  public var isMade = false

  /// Makes a label.
  public init(_ scheme: Scheme, _ numbers: [Int], text: String, isMade: Bool = false) {
    self.scheme = scheme
    self.numbers = numbers
    self.text = text
    self.isMade = isMade
  }

  /// The same label read as a capital letter, where a Roman digit stands alone: `I.` after `H.`.
  public var asCapital: Label? {
    guard scheme == .roman, let letter = text.first, text.dropFirst() == "." else { return nil }
    return PointLetter.ordinal(letter.lowercased()).map { Label(.capital, [$0], text: text) }
  }
}

/// Reads labels off bytes.
struct LabelScanner {
  let bytes: [UInt8]
  let end: Int

  /// The label in front of a paragraph: `1. `, `1.1. `, `a) `, `- `, `+ `, `#. `, `#) `.
  ///
  /// - Returns: the label and the offset after it; a space or the end of the line follows.
  func itemLabel(at start: Int) -> (label: Label, end: Int)? {
    guard start < end else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "-"): return mark(.dash, at: start)
    case UInt8(ascii: "+"): return mark(.plus, at: start)
    case UInt8(ascii: "#"):
      guard start + 1 < end, isBoundary(start + 2) else { return nil }
      switch bytes[start + 1] {
      case UInt8(ascii: "."): return (Label(.arabic, [], text: "#.", isMade: true), start + 2)
      case UInt8(ascii: ")"): return (Label(.letter, [], text: "#)", isMade: true), start + 2)
      default: return nil
      }
    case let byte where byte.isDigit: return numbers(at: start, needsLastDot: true)
    default: return letter(at: start)
    }
  }

  /// The label of a title: those of items, and `Phần I`, `Điều 1.`, `A.`, `I.`, `1.1` besides.
  func titleLabel(at start: Int) -> (label: Label, end: Int)? {
    guard start < end else { return nil }
    if let named = named(at: start) { return named }
    if bytes[start].isDigit { return numbers(at: start, needsLastDot: false) }
    if let upper = upperLetters(at: start) { return upper }
    return bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: "+") ? nil : itemLabel(at: start)
  }

  private func isBoundary(_ offset: Int) -> Bool { offset >= end || bytes[offset].isSpace }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func mark(_ scheme: Label.Scheme, at start: Int) -> (Label, Int)? {
    guard isBoundary(start + 1) else { return nil }
    return (Label(scheme, [], text: text(start..<start + 1)), start + 1)
  }

  /// `1.`, `2.1.`; `2.1` where the last dot may be missing. Each number has at most three digits, so no year is one.
  private func numbers(at start: Int, needsLastDot: Bool) -> (Label, Int)? {
    var numbers: [Int] = []
    var at = start
    while at < end, bytes[at].isDigit {
      var digits = at
      var number = 0
      while digits < end, bytes[digits].isDigit, digits - at < 4 {
        number = number * 10 + Int(bytes[digits] - 0x30)
        digits += 1
      }
      guard digits - at <= 3, numbers.count < 4 else { return nil }
      numbers.append(number)
      at = digits
      guard at < end, bytes[at] == UInt8(ascii: ".") else { break }
      at += 1
    }
    let hasLastDot = at > start && bytes[at - 1] == UInt8(ascii: ".")
    guard isBoundary(at), hasLastDot || (!needsLastDot && numbers.count > 1) else { return nil }
    let schemes: [Label.Scheme] = [.arabic, .decimal2, .decimal3, .decimal4]
    return (Label(schemes[numbers.count - 1], numbers, text: text(start..<at)), at)
  }

  /// `a)`, `đ)`, `aa)`; a capital or a letter outside the Vietnamese order is taken too, for the check to mend.
  private func letter(at start: Int) -> (Label, Int)? {
    var at = start
    if bytes[at].isLetter {
      while at < end, bytes[at] == bytes[start], at - start < 2 { at += 1 }
    } else {
      while at + 1 < end, bytes[at] == 0xC4, bytes[at + 1] == 0x91 || bytes[at + 1] == 0x90, at - start < 4 { at += 2 }
    }
    guard at > start, at < end, bytes[at] == UInt8(ascii: ")"), isBoundary(at + 1) else { return nil }
    let letters = text(start..<at)
    return (Label(.letter, PointLetter.ordinal(letters).map { [$0] } ?? [], text: letters + ")"), at + 1)
  }

  /// `A.`, `Đ.`, `I.`, `IIII.`
  private func upperLetters(at start: Int) -> (Label, Int)? {
    var at = start
    if at + 2 < end, bytes[at] == 0xC4, bytes[at + 1] == 0x90 {
      at += 2
    } else {
      while at < end, bytes[at].isUpperLetter, at - start < 16 { at += 1 }
    }
    guard at > start, at < end, bytes[at] == UInt8(ascii: "."), isBoundary(at + 1) else { return nil }
    let letters = text(start..<at)
    // A letter alone is Roman only where Roman numerals often begin or end: I, V, X. The model knows the sequence.
    let isRomanAlone = ["I", "V", "X"].contains(letters)
    if letters.count > 1 || isRomanAlone, let value = RomanNumeral.value(letters) {
      return (Label(.roman, [value], text: letters + "."), at + 1)
    }
    guard letters.count == 1 else { return nil }
    let ordinal = PointLetter.ordinal(letters.lowercased())
    return (Label(.capital, ordinal.map { [$0] } ?? [], text: letters + "."), at + 1)
  }

  private static let names: [(String, Label.Scheme)] = [
    ("phan", .part), ("chuong", .chapter), ("muc", .division), ("tieu muc", .division), ("dieu", .article),
  ]

  private static let ordinalWords = [
    "nhat": 1, "hai": 2, "ba": 3, "tu": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10,
  ]

  /// `Phần I`, `Phần thứ nhất`, `Chương 2`, `Mục 1.`, `Điều 1.`
  private func named(at start: Int) -> (Label, Int)? {
    guard bytes[start].isUpperLetter || bytes[start] == 0xC4 else { return nil }
    // A name is at most two short words: look at one line's beginning only.
    let limit = min(end, start + 64)
    var words: [Range<Int>] = []
    var at = start
    while at < limit, words.count < 3 {
      var stop = at
      while stop < limit, !bytes[stop].isSpace { stop += 1 }
      guard stop < limit || limit == end else { break }
      words.append(at..<stop)
      at = bytes.skipSpaces(stop..<limit)
      if at == stop { break }
    }
    guard words.count >= 2 else { return nil }
    for count in 1..<words.count {
      let name = Keyword.fold(text(words[0].lowerBound..<words[count - 1].upperBound))
      let number = words[count]
      if let scheme = Self.names.first(where: { $0.0 == name })?.1, let value = Self.number(text(number)) {
        return (Label(scheme, [value], text: text(start..<number.upperBound)), number.upperBound)
      }
      if count == 2, Keyword.fold(text(words[1])) == "thu",
        let scheme = Self.names.first(where: { $0.0 == Keyword.fold(text(words[0])) })?.1,
        let value = Self.ordinalWords[Keyword.fold(text(number).filter { $0 != "." && $0 != ":" })]
      {
        return (Label(scheme, [value], text: text(start..<number.upperBound)), number.upperBound)
      }
    }
    return nil
  }

  private static func number(_ word: String) -> Int? {
    let bare = word.hasSuffix(".") || word.hasSuffix(":") ? word.dropLast() : word[...]
    if let value = Int(bare), value > 0, bare.utf8.count <= 3 { return value }
    return RomanNumeral.value(bare)
  }
}

extension Label {
  /// Reads a cell of a table's number column: `A`, `I`, `1`, `1.1`, `a)`, `-`, with or without its last mark.
  ///
  /// - Returns: nil for a cell that holds anything else.
  public init?(cell: String) {
    let isSolid = cell.utf8.allSatisfy { $0 > 0x20 && $0 < 0x80 }
    let text = isSolid ? cell : cell.filter { !$0.isWhitespace }
    guard !text.isEmpty, text.utf8.count <= 24 else { return nil }
    if text == "-" || text == "–" {
      self.init(.dash, [], text: text)
    } else if text == "+" {
      self.init(.plus, [], text: text)
    } else if text == "#" {
      self.init(.arabic, [], text: text, isMade: true)
    } else if text.utf8.count <= 6, text.utf8.allSatisfy(\.isDigit), let number = Int(text),
      number > (text.utf8.count <= 3 ? 0 : 999)
    {
      // Nothing is counted from 0. A long table counts beyond 999; in its column of numbers no year stands.
      self.init(.arabic, [number], text: text)
    } else {
      let hasMark = text.hasSuffix(".") || text.hasSuffix(")")
      let candidates = hasMark ? [text] : [text + ".", text + ")"]
      for candidate in candidates {
        let bytes = Array(candidate.utf8)
        let scanner = LabelScanner(bytes: bytes, end: bytes.count)
        guard let found = scanner.titleLabel(at: 0), found.end == bytes.count else { continue }
        self = found.label
        self.text = text
        return
      }
      return nil
    }
  }
}

extension Label {
  /// Reads the label token of a title or an item: composed, with single spaces.
  public init?(written node: Node, isTitle: Bool) {
    let source = node.tree.source.bytes
    let range = node.range
    // Nearly every label is read where it stands.
    if source[range].allSatisfy({ $0 > 0x20 && $0 < 0x80 }) {
      self.init(LabelScanner(bytes: source, end: range.upperBound), at: range.lowerBound, isTitle: isTitle)
    } else {
      let bytes = Array(node.text.composed.utf8).withSingleSpaces
      self.init(LabelScanner(bytes: bytes, end: bytes.count), at: 0, isTitle: isTitle)
    }
  }

  private init?(_ scanner: LabelScanner, at start: Int, isTitle: Bool) {
    guard let found = isTitle ? scanner.titleLabel(at: start) : scanner.itemLabel(at: start) else { return nil }
    self = found.label
  }
}

extension [UInt8] {
  /// The bytes with one space for every run of spaces and tabs, and none at the ends.
  fileprivate var withSingleSpaces: [UInt8] {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    guard contains(where: isSpace) else { return self }
    return Array(split(whereSeparator: isSpace).joined(separator: [0x20]))
  }
}
