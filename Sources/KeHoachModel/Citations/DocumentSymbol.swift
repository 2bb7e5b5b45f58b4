/// The symbol of a document taken apart: `NQ-HĐND` is a resolution of a People's Council.
public struct DocumentSymbol: Sendable, Hashable {
  /// The habits by which symbols are built.
  public enum Style: Sendable, Hashable {
    /// `41/2022/NQ-HĐND`, `05/BNV-VP`
    case state
    /// `72/2025/QH15`
    case assembly
    /// `11-CT/TU`
    case party
  }

  /// The symbol without spaces.
  public var text: String
  /// How it is built.
  public var style: Style
  /// The abbreviation of the type: `NQ`; nil for letters and for the National Assembly.
  public var type: String?
  /// The abbreviations of the issuers: `HĐND`, or several in `TTLT-BTC-BNV`.
  public var issuers: [String]
  /// The unit that drafted it: `TCTL` in `QĐ-BNN-TCTL`.
  public var unit: String?

  /// Reads a symbol without number and year; nil when there is nothing in it.
  ///
  /// - Parameters:
  ///   - text: the symbol without spaces: `NQ-HĐND`.
  ///   - isParty: whether a hyphen joins it to the number, as the Party writes it.
  public init?(_ text: String, isParty: Bool = false) {
    let groups = text.split(whereSeparator: { $0 == "-" || $0 == "/" }).map(String.init)
    guard let first = groups.first else { return nil }
    if isParty {
      self.init(text: text, style: .party, type: first, groups: groups.dropFirst())
    } else if groups.count == 1, let last = first.last, last.isNumber,
      first.hasPrefix("QH") || first.hasPrefix("UBTVQH")
    {
      self.init(text: text, style: .assembly, type: nil, groups: groups[...])
    } else if groups.count > 1, SymbolGrammar.isType(first) || SymbolGrammar.issuer(of: first) == nil {
      self.init(text: text, style: .state, type: first, groups: groups.dropFirst())
    } else {
      self.init(text: text, style: .state, type: nil, groups: groups[...])
    }
  }

  private init(text: String, style: Style, type: String?, groups: ArraySlice<String>) {
    self.text = text
    self.style = style
    self.type = type
    let joint = type == "TTLT" || type == "NQLT"
    issuers = joint ? Array(groups) : Array(groups.prefix(1))
    let rest = joint ? [] : groups.dropFirst()
    unit = rest.isEmpty ? nil : rest.joined(separator: "-")
  }
}
