import KeHoachSource
import KeHoachText

/// What an edit does to the words of a text.
///
/// A fix that is made without asking mends letters, tones, capitals, spaces and marks. One that adds, drops, swaps or
/// replaces words, or separates words by a comma that the author didn't write, may change what the plan says.
struct WordChange {
  /// Words and numbers in lower case, with the separating signs between them.
  private struct Words {
    /// The words in order.
    var words: [String] = []
    /// How many `,`, `;` and `:` stand between words.
    var separators = 0

    init(_ text: Substring) {
      var word = ""
      var pending = 0
      func isJoined(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.properties.isGraphemeExtend
      }
      for scalar in text.unicodeScalars {
        if isJoined(scalar) {
          if word.isEmpty, !words.isEmpty { separators += pending }
          pending = 0
          word.unicodeScalars.append(scalar)
          continue
        }
        if !word.isEmpty { words.append(word.lowercased().composed) }
        word = ""
        if scalar == "," || scalar == ";" || scalar == ":" { pending = 1 }
      }
      if !word.isEmpty { words.append(word.lowercased().composed) }
    }

    /// The words run together, numbers without zeros in front: what spaces and marks don't change.
    var letters: String { words.map { String($0.drop { $0 == "0" }) }.joined() }

    /// The words without what repeats the word before.
    var distinct: [String] {
      words.indices.filter { $0 == 0 || words[$0] != words[$0 - 1] }.map { words[$0] }
    }
  }

  /// Whether edits leave the words of a source as they are, but for slips in their letters.
  static func keepsWords(_ edits: [TextEdit], in source: [UInt8]) -> Bool {
    edits.allSatisfy { edit in
      guard edit.range.upperBound <= source.count else { return false }
      let around = wholeWords(edit.range, in: source)
      let old = String(decoding: source[around], as: UTF8.self)
      let new =
        String(decoding: source[around.lowerBound..<edit.range.lowerBound], as: UTF8.self) + edit.text
        + String(decoding: source[edit.range.upperBound..<around.upperBound], as: UTF8.self)
      return keepsWords(Words(old[...]), Words(new[...]))
    }
  }

  private static func keepsWords(_ old: Words, _ new: Words) -> Bool {
    guard new.separators <= old.separators else { return false }
    if old.letters == new.letters || old.distinct == new.distinct { return true }
    return old.words.count == new.words.count && zip(old.words, new.words).allSatisfy(isSlip)
  }

  /// The range widened to the ends of the words that it touches, and the next word of the line.
  private static func wholeWords(_ range: Range<Int>, in source: [UInt8]) -> Range<Int> {
    func isOfWord(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
      default: false
      }
    }
    var (low, high) = (range.lowerBound, range.upperBound)
    while low > 0, range.lowerBound - low < 64, isOfWord(source[low - 1]) { low -= 1 }
    while high < source.count, high - range.upperBound < 64, isOfWord(source[high]) { high += 1 }
    // A mark put behind a word stands before the next one of the line.
    var next = high
    while next < source.count, next - high < 8, source[next] == 0x20 { next += 1 }
    guard next > high, next < source.count, isOfWord(source[next]) else { return low..<high }
    while next < source.count, next - high < 64, isOfWord(source[next]) { next += 1 }
    return low..<next
  }

  /// Whether one word is the other with a slip: at most two letters differ, tones and marks of letters aside, and half
  /// of the letters or more are the same.
  private static func isSlip(_ old: String, _ new: String) -> Bool {
    if old == new { return true }
    guard !old.contains(where: \.isNumber), !new.contains(where: \.isNumber) else { return false }
    let (a, b) = (Array(Keyword.fold(old).utf8), Array(Keyword.fold(new).utf8))
    guard a.count <= 16, b.count <= 16 else { return false }
    let distance = letterDistance(a, b)
    return distance <= 2 && distance * 2 <= max(a.count, b.count)
  }

  /// How many letters have to be put in, taken out or replaced.
  private static func letterDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (place, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for other in b.indices {
        let next = min(row[other] + 1, row[other + 1] + 1, diagonal + (letter == b[other] ? 0 : 1))
        diagonal = row[other + 1]
        row[other + 1] = next
      }
    }
    return row[b.count]
  }
}

extension Diagnostic {
  /// The finding with its fixes asked about where they change words. What stands in comments is not printed.
  func askingForWords(in source: [UInt8]) -> Diagnostic {
    guard fixes.contains(where: \.isSafe), rule != .unusedSuppression, rule != .unknownSuppression else { return self }
    var asking = self
    for place in fixes.indices where fixes[place].isSafe && !WordChange.keepsWords(fixes[place].edits, in: source) {
      asking.fixes[place].isSafe = false
    }
    return asking
  }
}
