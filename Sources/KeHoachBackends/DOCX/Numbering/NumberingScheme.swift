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
  /// Word has nine levels: those that the document uses come first, the usual ones fill the rest. Parts and chapters
  /// belong there, so that sections begin again under each; but articles count on through them, so that where there
  /// are articles, and where there is no room, they are counted by themselves.
  static func standardRanks(used: Set<NumberingRank>) -> [[NumberingRank]] {
    // A number names those above it: `1.1.` needs the level of `1.`
    let needed = used.union(used.flatMap(\.ordinals)).union([.appendix])
    let headings: [NumberingRank] = [.part, .chapter, .division]
    let byNeed: [NumberingRank] = [
      .appendix, .part, .chapter, .division, .article, .roman, .arabic, .decimal2, .letter, .dStroke, .capital,
      .decimal3, .decimal4, .letterG, .letterK, .letterX,
    ]
    let hasArticles = used.contains(.article)
    let fitting = byNeed.filter { needed.contains($0) && !(hasArticles && headings.contains($0)) }
    var outline = Set(fitting.prefix(9))
    for usual in byNeed where outline.count < 9 && usual > .division { outline.insert(usual) }
    let ranks = outline.sorted()
    let alone = headings.filter { used.contains($0) && !outline.contains($0) }
    let marks: [[NumberingRank]] = [[.dash, .plus]] + (used.contains(.recipientDash) ? [[.recipientDash]] : [])
    return [ranks] + (alone.isEmpty ? [] : [alone]) + marks
  }
}
