/// A cell of a document's head or end whose paragraphs were run into one line when it was saved.
enum FlattenedCell {
  /// The paragraphs as far as they can be told: before the motto, around drawn lines, before each recipient, between an
  /// office in capitals and the name below it.
  static func paragraphs(_ cell: String) -> [String] {
    var parts: [[String]] = [[]]
    var isRecipients = false
    let words = cell.split(whereSeparator: { $0 == " " || $0 == "\u{0B}" }).map(String.init)
    for (index, word) in words.enumerated() {
      let before = index > 0 ? words[index - 1] : ""
      if PlainLine(word).isRule {
        parts.append([word])
        parts.append([])
        continue
      }
      let isItem = isRecipients && word == "-" && ";:.*".contains(before.last ?? " ")
      let beginsName = !isRecipients && isCapitals(before) && isName(words[index...])
      if isItem || beginsName || beginsMotto(words[index...]) || beginsOffice(word, before) { parts.append([]) }
      parts[parts.count - 1].append(word)
      if word.hasSuffix("nhận:") || word.hasSuffix("nhận:*") || word.hasSuffix("nhận:**") { isRecipients = true }
    }
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  private static func beginsMotto(_ words: ArraySlice<String>) -> Bool {
    let head = words.prefix(2)
    return head.first.map { $0 == "Độc" || $0 == "*Độc" || $0 == "**Độc" } ?? false && head.last == "lập"
  }

  /// `CHỦ TỊCH` behind `KT.`'s own office, which both are capitals: only known pairs can be told.
  private static func beginsOffice(_ word: String, _ before: String) -> Bool {
    ["KT.", "TL.", "TUQ.", "Q."].contains { word.hasPrefix($0) } || word == "PHÓ" && isCapitals(before)
      || word == "THỨ" && isCapitals(before)
  }

  private static func isCapitals(_ word: String) -> Bool {
    let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
    return letters.count >= 2 && letters.allSatisfy(\.properties.isUppercase)
  }

  /// Whether the rest is a person's name: two to six words that each begin with a capital and go on small.
  private static func isName(_ words: ArraySlice<String>) -> Bool {
    (2...6).contains(words.count)
      && words.allSatisfy { word in
        guard let first = word.unicodeScalars.first else { return false }
        return first.properties.isUppercase && !isCapitals(word)
      }
  }
}
