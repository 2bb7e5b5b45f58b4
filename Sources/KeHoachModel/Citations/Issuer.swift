import KeHoachText

/// A body that issues documents, and the abbreviations it has in their symbols.
public struct Issuer: Sendable, Hashable {
  /// The abbreviations, the usual one first: `BNN`, `BNNPTNT`.
  public var abbreviations: [String]
  /// The names, the official one first.
  public var names: [String]
  /// The first day it existed; nil when it always has.
  public var from: PlanDate?
  /// The day from which on it no longer existed; nil when it still does.
  public var until: PlanDate?

  /// The official name.
  public var name: String { names[0] }

  /// Whether it existed on a day. Days that are not fully known count as days on which it did.
  public func exists(on date: PlanDate) -> Bool {
    if let until, date >= until { return false }
    if let from, date.latest < from { return false }
    return true
  }

  /// All issuers of `IssuerTable`.
  static let all: [Issuer] = {
    var issuers: [Issuer] = []
    for line in IssuerTable.text.pieces(between: "\n") {
      let fields = line.fields(between: "|")
      let names = fields[1].fields(between: ";")
      if fields[0] == "+" {
        issuers[issuers.count - 1].names += names
        continue
      }
      issuers.append(
        Issuer(
          abbreviations: fields[0].fields(between: ";"), names: names,
          from: fields.count > 2 ? PlanDate(iso: fields[2]) : nil,
          until: fields.count > 3 ? PlanDate(iso: fields[3]) : nil))
    }
    return issuers
  }()

  static let names = NameTable(all.enumerated().flatMap { place, issuer in issuer.names.map { ($0, place) } })
}

extension PlanDate {
  /// Reads `2025-07-01`; nil for anything else.
  public init?(iso text: some StringProtocol) {
    let parts = text.pieces(between: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    self.init(day: parts[2], month: parts[1], year: parts[0])
  }

  /// The last day that this date can be.
  public var latest: PlanDate {
    var copy = self
    copy.month = month ?? 12
    copy.day = day ?? Self.days(in: copy.month ?? 12, of: year)
    return copy
  }
}
