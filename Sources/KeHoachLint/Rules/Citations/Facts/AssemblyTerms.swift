/// The terms of the National Assembly, whose number its symbols end with: `QH15`, `UBTVQH15`.
enum AssemblyTerms {
  /// The years in which each sat; in the year of an election two did.
  static let years: [Int: ClosedRange<Int>] = [
    9: 1992...1997,
    10: 1997...2002,
    11: 2002...2007,
    12: 2007...2011,
    13: 2011...2016,
    14: 2016...2021,
    15: 2021...2026,
    16: 2026...2031,
  ]

  /// The terms that sat in a year.
  static func terms(in year: Int) -> [Int] { years.filter { $0.value.contains(year) }.map(\.key).sorted() }
}
