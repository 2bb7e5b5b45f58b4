internal import KeHoachLayout

/// Gives every label a native number, and makes sure that Word counts to the same label.
///
/// Word's counters are run along. Where they would come to another number (a list that begins again, a number left
/// out) a new list (`w:num`) of the same scheme begins at the right one. A label that no counter can write becomes a
/// scheme of its own, word for word.
final class Numbering {
  /// A list of a scheme (`w:num`).
  struct List: Equatable {
    /// The index of the scheme.
    var scheme: Int
    /// Where the levels begin, other than the scheme says, by level.
    var starts: [Int: Int] = [:]
  }

  /// The schemes: the standard ones, then the literal ones.
  private(set) var schemes: [NumberingScheme]
  /// The lists; the list with id n stands at index n - 1. The first are those of the standard schemes.
  private(set) var lists: [List]

  private var counters: [NumberingCounters]
  private let places: [NumberingRank: NumberReference]
  private var literals: [LiteralKey: Int] = [:]

  private struct LiteralKey: Hashable {
    var text: String
    var isMark: Bool
    var indent: ParagraphIndent
  }

  /// Makes the standard schemes for a document that uses some ranks.
  init(used: Set<NumberingRank>, indents: (ParagraphStyleName) -> ParagraphIndent) {
    let ranks = NumberingScheme.standardRanks(used: used)
    schemes = ranks.map { NumberingScheme($0, indents: indents) }
    lists = schemes.indices.map { List(scheme: $0) }
    counters = schemes.enumerated().map { NumberingCounters($1, list: $0 + 1) }
    var places: [NumberingRank: NumberReference] = [:]
    for (scheme, ranks) in ranks.enumerated() {
      for (level, rank) in ranks.enumerated() { places[rank] = NumberReference(list: scheme + 1, level: level) }
    }
    self.places = places
  }

  /// The number that a style gives to its paragraphs.
  func reference(ownedBy style: ParagraphStyleName) -> NumberReference? {
    places.first { $0.key.style == style }?.value
  }

  /// The indents of a level.
  func indent(of reference: NumberReference) -> ParagraphIndent {
    schemes[lists[reference.list - 1].scheme].levels[reference.level].indent
  }

  /// The number of a paragraph, which must be the next in reading order.
  ///
  /// - Parameters:
  ///   - indent: the indents of its style.
  ///   - standsAlone: whether no words follow the label in its paragraph.
  func reference(
    for label: ListLabel, in style: ParagraphStyleName, indent: ParagraphIndent, standsAlone: Bool
  ) -> NumberReference {
    guard let place = place(of: NumberingRank(label, in: style)) else { return literal(label, indent) }
    let scheme = place.list - 1
    let level = schemes[scheme].levels[place.level]
    guard level.isFollowedBySpace || standsAlone else { return literal(label, indent) }
    if level.format == .bullet || level.format == .none {
      guard label.text == level.text else { return literal(label, indent) }
      return NumberReference(list: counters[scheme].lists[place.level], level: place.level)
    }
    let value = label.level == .letter ? NumberFormat.latinOrdinal(label.text.dropLast()) : label.value
    guard let value, Self.countable.contains(value), counters[scheme].label(value, at: place.level) == label.text else {
      return literal(label, indent)
    }
    return counted(value, scheme: scheme, level: place.level)
  }

  /// The ordinals that Word counts.
  private static let countable = 1...32767

  /// The number of a title of an appendix, which shows nothing: all numbers below begin again.
  func beginAppendix(_ reference: NumberReference) {
    let scheme = lists[reference.list - 1].scheme
    counters[scheme].count(counters[scheme].next(at: reference.level), at: reference.level, list: reference.list)
  }

  /// The level of a rank. Letters that have none of their own are counted on from the letters before.
  private func place(of rank: NumberingRank) -> NumberReference? {
    switch rank {
    case .letterX: places[.letterX] ?? places[.letterK] ?? places[.letterG] ?? places[.letter]
    case .letterK: places[.letterK] ?? places[.letterG] ?? places[.letter]
    case .letterG: places[.letterG] ?? places[.letter]
    default: places[rank]
    }
  }

  private func counted(_ value: Int, scheme: Int, level: Int) -> NumberReference {
    var list = counters[scheme].lists[level]
    if counters[scheme].next(at: level) != value {
      // The levels above begin where they stand, for readers that count each list by itself.
      var starts = [level: value]
      for higher in 0..<level { starts[higher] = counters[scheme].values[higher] }
      lists.append(List(scheme: scheme, starts: starts))
      list = lists.count
    }
    counters[scheme].count(value, at: level, list: list)
    return NumberReference(list: list, level: level)
  }

  private func literal(_ label: ListLabel, _ indent: ParagraphIndent) -> NumberReference {
    let isMark = label.level == .dash || label.level == .plus
    let key = LiteralKey(text: label.text, isMark: isMark, indent: indent)
    if let list = literals[key] { return NumberReference(list: list, level: 0) }
    schemes.append(NumberingScheme(literal: label.text, isMark: isMark, indent: indent))
    lists.append(List(scheme: schemes.count - 1))
    literals[key] = lists.count
    return NumberReference(list: lists.count, level: 0)
  }
}
