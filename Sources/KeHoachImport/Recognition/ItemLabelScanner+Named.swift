import KeHoachText

extension ItemLabelScanner {
  /// `Phần I`, `PHẦN THỨ NHẤT`, `Chương 2`, `Mục 1.`, `Điều 1.`, `Điều 1:`
  func named() -> DraftItemLabel? {
    // The longest of them, `Phần thứ mười một`, is far below this.
    let prefix = start.prefix(48)
    guard let first = prefix.first, first == 0x50 || first == 0x43 || first == 0x4D || first == 0xC4 else { return nil }
    var words = WordEnds(prefix)
    guard let name = words.next(), let kind = Self.kinds[Keyword.fold(name.word)] else { return nil }
    guard var number = words.next() else { return nil }
    var isOrdinal = false
    if Keyword.fold(number.word) == "thu" {
      guard let ordinal = words.next() else { return nil }
      number = ordinal
      isOrdinal = true
    }
    let bare = number.word.trimmingMarks
    let hasMark = bare.utf8.count < number.word.utf8.count
    guard let value = isOrdinal ? Self.ordinals[Keyword.fold(bare)] : Self.value(bare) else { return nil }
    // `Điều 5 Luật Đầu tư quy định` is a sentence.
    if kind == .article, !hasMark, number.end < start.count { return nil }
    return DraftItemLabel(
      kind: kind, number: value, length: min(number.end + words.gap(after: number.end), start.count))
  }

  private static let kinds: [String: DraftItemLabel.Kind] = [
    "phan": .part, "chuong": .chapter, "muc": .division, "dieu": .article,
  ]

  private static let ordinals = [
    "nhat": 1, "hai": 2, "ba": 3, "tu": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10,
  ]

  private static func value(_ word: some StringProtocol) -> Int? {
    if let value = Int(word), value > 0, value < 1000 { return value }
    if let letter = word.first, word.dropFirst().isEmpty, ("A"..."H").contains(letter) {
      return PointLetter.ordinal(letter.lowercased())
    }
    return RomanNumeral.value(word)
  }
}

/// The words of a line with the places where they end.
private struct WordEnds {
  private let bytes: ArraySlice<UInt8>
  private var at: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  /// How many bytes of spaces follow.
  func gap(after end: Int) -> Int {
    var count = 0
    while isSpace(bytes.startIndex + end + count) { count += 1 }
    return count
  }

  mutating func next() -> (word: String, end: Int)? {
    while isSpace(at) { at += 1 }
    let start = at
    while at < bytes.endIndex, !isSpace(at) { at += 1 }
    guard at > start else { return nil }
    return (String(decoding: bytes[start..<at], as: UTF8.self), at - bytes.startIndex)
  }

  private func isSpace(_ place: Int) -> Bool {
    guard place < bytes.endIndex else { return false }
    switch bytes[place] {
    case 0x20, 0x09, 0x0B, 0xC2: return true
    // The second byte of a non-breaking space; after any other byte it is part of a letter.
    case 0xA0: return place > bytes.startIndex && bytes[place - 1] == 0xC2
    default: return false
    }
  }
}

extension String {
  /// The word without the marks that close a label.
  fileprivate var trimmingMarks: Substring {
    var word = self[...]
    while let last = word.last, last == "." || last == ":" || last == "," { word.removeLast() }
    return word
  }
}
