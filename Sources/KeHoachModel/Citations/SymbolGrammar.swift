/// What symbols of documents say, and whether a citation's words agree with its symbol.
public enum SymbolGrammar {
  /// A way in which a citation contradicts itself.
  public enum Mismatch: Sendable, Hashable {
    /// The symbol is one of other types: `Quyết định số 41/2022/NQ-HĐND`.
    case type(written: DocumentType, symbol: [DocumentType])
    /// The symbol names no type, as only that of a letter does: `Quyết định số 12/UBND-NC`.
    case noType(written: DocumentType)
    /// The symbol is another body's: `Quyết định số 1322/QĐ-TTg … của Chính phủ`.
    case issuer(written: Issuer, symbol: Issuer)
    /// The body of the symbol did not exist on the date: `số 98/2024/TT-BNNMT`.
    case period(Issuer)
  }

  /// The types of documents that an abbreviation stands for: `QĐ` is Quyết định, and the Party's Quy định.
  public static func types(of abbreviation: String) -> [DocumentType] { typesByAbbreviation[abbreviation] ?? [] }

  /// Whether an abbreviation stands for a type.
  static func isType(_ abbreviation: String) -> Bool { typesByAbbreviation[abbreviation] != nil }

  /// The issuer of an abbreviation, nil for one that is not fixed; `QH15` is the National Assembly of whatever term.
  public static func issuer(of abbreviation: String) -> Issuer? {
    let end = abbreviation.lastIndex { !$0.isNumber }
    let bare = end.map { String(abbreviation[...$0]) } ?? abbreviation
    return issuersByAbbreviation[bare].map { Issuer.all[$0] }
  }

  /// The issuer whose name begins a text, after the title of its head; nil for one that is not known.
  public static func issuer(named text: String) -> Issuer? {
    var text = text
    let words = text.withUTF8 { WordReader.read($0) }
    var start = 0
    if let found = Issuer.names.longest(at: 0, in: words) { return Issuer.all[found.value] }
    if let title = IssuerTable.titles.longest(at: 0, in: words) { start = title.end }
    return Issuer.names.longest(at: start, in: words).map { Issuer.all[$0.value] }
  }

  /// Where a citation's words and its symbol disagree.
  ///
  /// Nothing is said about types and issuers that are not known, so an unusual symbol is no mismatch.
  public static func mismatches(in citation: Citation) -> [Mismatch] {
    guard let symbol = citation.symbol else { return [] }
    var found: [Mismatch] = []
    if let written = citation.type, written != .document { found += typeMismatch(written, symbol) }
    let known = symbol.issuers.compactMap(issuer(of:))
    if let issuer = known.first {
      if let words = citation.issuer?.text, let written = Self.issuer(named: words), !known.contains(written) {
        found.append(.issuer(written: written, symbol: issuer))
      }
      if let date = citation.date?.value {
        found += known.filter { !$0.exists(on: date) }.map { .period($0) }
      }
    }
    return found
  }

  private static func typeMismatch(_ written: DocumentType, _ symbol: DocumentSymbol) -> [Mismatch] {
    if symbol.style == .assembly {
      let fitting: [DocumentType] = [.law, .code, .ordinance, .resolution, .constitution]
      return fitting.contains(written) ? [] : [.type(written: written, symbol: fitting)]
    }
    guard let abbreviation = symbol.type else {
      let isKnown = symbol.issuers.first.map { issuer(of: $0) != nil } ?? false
      return isKnown && written != .letter && written != .telegram ? [.noType(written: written)] : []
    }
    let types = Self.types(of: abbreviation)
    return types.isEmpty || types.contains(written) ? [] : [.type(written: written, symbol: types)]
  }

  /// The abbreviation of a type or issuer from which a text differs only in case or in Đ for D: `QĐ` for `QD`; nil for
  /// one that is known itself, and for one that could be several.
  public static func respelled(_ abbreviation: String) -> String? {
    let bare = abbreviation.prefix { !$0.isNumber }
    guard !bare.isEmpty, !isType(String(bare)), issuer(of: String(bare)) == nil,
      let right = abbreviationsByLetters[letters(String(bare))]
    else { return nil }
    return right + abbreviation.dropFirst(bare.count)
  }

  /// The letters by which abbreviations are found that are misspelt.
  private static func letters(_ text: String) -> String { String(text.uppercased().map { $0 == "Đ" ? "D" : $0 }) }

  /// The abbreviations by their letters; those that share them with another one are left out.
  private static let abbreviationsByLetters: [String: String] = {
    var table: [String: String] = [:]
    var several: Set<String> = []
    for short in Set(typesByAbbreviation.keys).union(issuersByAbbreviation.keys) where short.count > 1 {
      if table.updateValue(short, forKey: letters(short)) != nil { several.insert(letters(short)) }
    }
    return table.filter { !several.contains($0.key) }
  }()

  private static let typesByAbbreviation: [String: [DocumentType]] = {
    var table: [String: [DocumentType]] = [:]
    for type in DocumentType.allCases { for short in type.abbreviations { table[short, default: []].append(type) } }
    // A joint circular is cited as a circular too, and a law's number may stand in a consolidated text.
    table["TTLT"]?.append(.circular)
    table["NQLT"]?.append(.resolution)
    return table
  }()

  private static let issuersByAbbreviation: [String: Int] = {
    var table: [String: Int] = [:]
    for (place, issuer) in Issuer.all.enumerated() { for short in issuer.abbreviations { table[short] = place } }
    return table
  }()
}
