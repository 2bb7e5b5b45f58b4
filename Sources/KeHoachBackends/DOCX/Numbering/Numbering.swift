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
    /// Where the levels begin, other than at 1, by level.
    var starts: [Int: Int] = [:]
  }

  /// The schemes: the standard ones, then the literal ones.
  private(set) var schemes = NumberingScheme.standard
  /// The lists; the list with id n stands at index n - 1. The first are those of the standard schemes.
  private(set) var lists = NumberingScheme.standard.indices.map { List(scheme: $0) }

  private var counters = NumberingScheme.standard.enumerated().map { NumberingCounters($1, list: $0 + 1) }
  private var literals: [LiteralKey: Int] = [:]

  private struct LiteralKey: Hashable {
    var text: String
    var isMark: Bool
  }

  /// The number of a paragraph, which must be the next in reading order.
  ///
  /// - Parameter standsAlone: whether no words follow the label in its paragraph.
  func reference(for label: ListLabel, standsAlone: Bool) -> NumberReference {
    let place = NumberingScheme.place(of: label.level)
    let level = schemes[place.scheme].levels[place.level]
    guard level.isFollowedBySpace || standsAlone else { return literal(label) }
    if level.format == .bullet {
      return label.text == level.text ? NumberReference(list: place.scheme + 1, level: place.level) : literal(label)
    }
    if label.level == .letter, label.text == "đ)" {
      let level = NumberingScheme.dStrokeLevel
      return NumberReference(list: counters[place.scheme].lists[level], level: level)
    }
    let value = label.level == .letter ? NumberFormat.latinOrdinal(label.text.dropLast()) : label.value
    guard let value, value > 0, counters[place.scheme].label(value, at: place.level) == label.text else {
      return literal(label)
    }
    return counted(value, scheme: place.scheme, level: place.level)
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

  private func literal(_ label: ListLabel) -> NumberReference {
    let scheme = NumberingScheme.literal(label)
    let key = LiteralKey(text: label.text, isMark: scheme.levels[0].format == .bullet)
    if let list = literals[key] { return NumberReference(list: list, level: 0) }
    schemes.append(scheme)
    lists.append(List(scheme: schemes.count - 1))
    literals[key] = lists.count
    return NumberReference(list: lists.count, level: 0)
  }
}
