internal import KeHoachLayout

/// One level of a scheme (`w:lvl`).
struct NumberingLevel: Equatable {
  /// How the ordinal is written.
  var format: NumberFormat
  /// The ordinal it begins at.
  var start = 1
  /// The label, `%n` standing for the ordinal of level n, from 1.
  var text: String
  /// The style that owns the level.
  var style: ParagraphStyleName?
  /// Whether the words follow after a space; else the label stands alone on its line.
  var isFollowedBySpace = true
  /// The indents of paragraphs that have the number without their style.
  var indent: ParagraphIndent
}

/// A multilevel list (`w:abstractNum`).
struct NumberingScheme: Equatable {
  /// The levels from the highest rank; at most 9.
  var levels: [NumberingLevel]

  /// Makes a scheme of ranks.
  init(_ ranks: [NumberingRank], indents: (ParagraphStyleName) -> ParagraphIndent) {
    levels = ranks.map { rank in
      var places = rank.ordinals.map { (ranks.firstIndex(of: $0) ?? 0) + 1 }[...]
      let text = rank.pattern.map { $0 == "%" ? "%\(places.removeFirst())" : String($0) }.joined()
      return NumberingLevel(
        format: rank.format, start: rank.start, text: text, style: rank.style,
        isFollowedBySpace: rank.isFollowedBySpace, indent: indents(rank.indentStyle))
    }
  }

  /// Makes the scheme of a label that no counter gives, word for word.
  init(literal text: String, isMark: Bool, indent: ParagraphIndent) {
    // A percent sign and a digit would be a counter.
    let text = text.contains("%") ? String(text.map { $0 == "%" ? "％" : $0 }) : text
    levels = [NumberingLevel(format: isMark ? .bullet : .none, text: text, indent: indent)]
  }

  /// The ranks of each standard scheme, for a document that uses some of them.
  ///
  /// Word has nine levels: six always stand in the outline, and three more as the document needs them. Parts and
  /// chapters belong there, so that sections begin again under each; what doesn't fit is counted by itself.
  static func standardRanks(used: Set<NumberingRank>) -> [[NumberingRank]] {
    let always: Set<NumberingRank> = [.appendix, .roman, .arabic, .decimal2, .letter, .dStroke]
    let byNeed: [NumberingRank] = [
      .part, .chapter, .division, .capital, .article, .decimal3, .decimal4, .letterG, .letterK, .letterX,
    ]
    var optional = byNeed.filter { used.contains($0) && ($0 != .decimal4 || used.contains(.decimal3)) }
    for usual in [NumberingRank.capital, .letterG, .decimal3] where !optional.contains(usual) { optional.append(usual) }
    let outline = always.union(optional.prefix(3)).sorted { $0.rawValue < $1.rawValue }
    let headings = [NumberingRank.part, .chapter, .division].filter { used.contains($0) && !outline.contains($0) }
    let marks: [[NumberingRank]] = [[.dash, .plus]] + (used.contains(.recipientDash) ? [[.recipientDash]] : [])
    return [outline] + (headings.isEmpty ? [] : [headings]) + marks
  }
}
