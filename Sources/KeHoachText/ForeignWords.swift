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

  private static let groups: [String: Group] = {
    var table: [String: Group] = [:]
    for group in Group.allCases {
      for word in list(of: group).pieces(between: " \n") { table[WordTable.key(of: word)] = group }
    }
    return table
  }()

  /// The group of a word; nil when it isn't known. Case and normal form don't count.
  public static func group(of word: some StringProtocol) -> Group? { groups[WordTable.key(of: word)] }

  /// The words of a group, in lower case and sorted.
  public static func words(in group: Group) -> [String] { groups.filter { $0.value == group }.map(\.key).sorted() }
}
