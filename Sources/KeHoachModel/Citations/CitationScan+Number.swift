/// A number and symbol as they are written.
struct WrittenNumber {
  /// Where the digits stand; empty when they were left blank.
  var number: Range<Int>
  /// The year between number and symbol.
  var year: Int?
  /// Where the symbol stands.
  var symbol: Range<Int>?
  /// The symbol without spaces.
  var symbolText = ""
  /// Whether a hyphen joins symbol and number.
  var isParty = false
  /// The spaces that don't belong there.
  var spaces: [Range<Int>] = []
  /// The end in bytes.
  var upper: Int
  /// The word that follows.
  var end: Int

  /// Whether it is a short number without anything behind it: `Chỉ thị 11`.
  var isShort: Bool { symbol == nil && year == nil && (1...3).contains(number.count) }
}

extension CitationScan {
  /// Reads the number that follows a word; nil when there is neither number nor the blank for one.
  func number(after word: Int) -> WrittenNumber? {
    guard word >= 0, word < words.count else { return nil }
    var start = skipSpaces(words[word].upper)
    if start < bytes.count, bytes[start] == UInt8(ascii: ":") { start = skipSpaces(start + 1) }
    guard start < bytes.count, start > words[word].upper else { return nil }
    var next = word + 1
    var end = start
    if isDigit(start) {
      guard next < words.count, words[next].lower == start else { return nil }
      end = words[next].upper
      // `30c`, `06a`: at most two small letters behind the digits.
      if !words[next].traits.contains(.number) {
        let letters = bytes[start..<end].drop { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        guard letters.count <= 2, letters.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) else {
          return nil
        }
      }
      next += 1
      // `66.25/2026/NQ-CP`
      if next + 1 < words.count, words[next].gap == .dot, words[next].lower == end + 1,
        words[next].traits.contains(.number),
        words[next + 1].gap == .slash
      {
        end = words[next].upper
        next += 1
      }
    } else {
      // A blank: spaces, dots or an ellipsis up to the slash.
      var slash = start
      while slash < bytes.count, slash < start + 60, isBlank(slash) { slash += 1 }
      guard slash < bytes.count, bytes[slash] == UInt8(ascii: "/") else { return nil }
    }
    var written = WrittenNumber(number: start..<end, upper: end, end: next)
    readYear(&written)
    readSymbol(&written)
    return written.symbol == nil && written.number.isEmpty ? nil : written
  }

  private func readYear(_ written: inout WrittenNumber) {
    let word = written.end
    guard word < words.count, let year = year(at: word), isJoint(word, .slash, isBlank: written.number.isEmpty) else {
      return
    }
    if words[word].gap.contains(.space), !written.number.isEmpty {
      // `26 /2013/TT-BTTTT`
      guard word + 1 < words.count, words[word + 1].gap.contains(.slash) else { return }
      written.spaces += spaces(before: word)
    }
    written.year = year
    written.upper = words[word].upper
    written.end = word + 1
  }

  private func readSymbol(_ written: inout WrittenNumber) {
    let first = written.end
    guard first < words.count, words[first].traits.contains(.capital) else { return }
    let isBlank = written.number.isEmpty && written.year == nil
    let isParty = written.year == nil && !isBlank && isJoint(first, .hyphen, isBlank: false)
    guard isParty || isJoint(first, .slash, isBlank: isBlank) else { return }
    if isParty {
      guard first + 1 < words.count, isJoint(first + 1, .slash, isBlank: false),
        words[first + 1].traits.contains(.capital)
      else { return }
    }
    var text = string(words[first].lower..<words[first].upper)
    if words[first].gap.contains(.space), !isBlank { written.spaces += spaces(before: first) }
    var word = first + 1
    while word < words.count, word < first + 7, words[word].traits.contains(.capital) {
      let gap = words[word].gap
      if gap.contains(.ampersand), gap == .ampersand {
        text += "&"
      } else if isJoint(word, .hyphen, isBlank: false) {
        text += "-"
      } else if isJoint(word, .slash, isBlank: false) {
        text += "/"
      } else {
        break
      }
      if gap.contains(.space) { written.spaces += spaces(before: word) }
      text += string(words[word].lower..<words[word].upper)
      word += 1
    }
    written.symbol = words[first].lower..<words[word - 1].upper
    written.symbolText = text
    written.isParty = isParty
    written.upper = words[word - 1].upper
    written.end = word
  }

  /// Whether a mark joins a word to the one before it, with at most one space on one side, and capitals behind that.
  private func isJoint(_ word: Int, _ mark: Word.Gap, isBlank: Bool) -> Bool {
    let gap = words[word].gap
    guard gap.contains(mark) else { return false }
    if isBlank { return gap.isSubset(of: [mark, .space, .dot, .end, .other]) }
    if gap == mark { return true }
    let count = words[word].lower - (word > 0 ? words[word - 1].upper : 0)
    return gap == [mark, .space] && count <= 3
      && (words[word].traits.contains(.capitals) || isNumberWord(word) || isMixed(word))
      && !(isSpace(words[word].lower - 1) && word > 0 && isSpace(words[word - 1].upper))
  }

  /// Whether a word is an abbreviation such as `TTr` or `TTg`.
  private func isMixed(_ word: Int) -> Bool {
    let length = words[word].upper - words[word].lower
    return length >= 2 && length <= 12
      && bytes[words[word].lower..<words[word].upper].count { $0 >= 65 && $0 <= 90 } >= 2
  }

  private func spaces(before word: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = word > 0 ? words[word - 1].upper : 0
    while offset < words[word].lower {
      let end = skipSpaces(offset)
      if end > offset { found.append(offset..<end) }
      offset = max(end, offset + 1)
    }
    return found
  }

  private func isBlank(_ offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "_"), 0xC2, 0xA0, 0xE2, 0x80, 0xA6, 0xAF: true
    default: false
    }
  }
}
