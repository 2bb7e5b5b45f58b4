/// Words of official plans that are no Vietnamese syllables and no slips either.
///
/// The lists are in `ForeignWords+Lists.swift`, a group each; whoever misses a word adds it there.
public enum ForeignWords {
  /// Why a word is known.
  public enum Group: CaseIterable, Sendable {
    /// `UBND`, `OCOP`, `TTg`: written in capitals, or nearly.
    case abbreviation
    /// `km`, `kWh`.
    case unit
    /// `internet`, `logo`, `marketing`.
    case foreign
    /// `Zalo`, `Facebook`, `iPhone`.
    case product
    /// A country, a people, or a part of such a name: `Singapore`, `Ukraina`.
    case name
    /// A syllable of names in the minorities' languages: `Đắk`, `Krông`, `Nậm`.
    case minority
  }

  private static let table: (words: WordTable, groups: [Group]) = {
    var words = WordTable()
    var groups: [Group] = []
    for group in Group.allCases {
      for id in words.intern(wordsOf: list(of: group), between: " \n") {
        if Int(id) < groups.count { groups[Int(id)] = group } else { groups.append(group) }
      }
    }
    return (words, groups)
  }()

  /// The group of a word; nil when it isn't known. Case and normal form don't count.
  public static func group(of word: some StringProtocol) -> Group? {
    table.words.id(of: String(word)).map { table.groups[Int($0)] }
  }

  /// The words of a group, in lower case and sorted.
  public static func words(in group: Group) -> [String] {
    table.groups.indices.filter { table.groups[$0] == group }.map { table.words.word(WordID($0)) }.sorted()
  }
}
