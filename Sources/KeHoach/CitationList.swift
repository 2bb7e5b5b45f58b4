internal import KeHoachModel
internal import KeHoachSource
internal import KeHoachText

/// A document that a plan cites, as data. What is not written is nil.
public struct CitedDocument: Sendable, Hashable {
  /// The plan's file.
  public var file: String
  /// Where the citation begins: line and character, from 1.
  public var position: Position
  /// The kind of document: `Nghị định`.
  public var type: String?
  /// The name of a law.
  public var name: String?
  /// The number: `30`; empty where it was left blank.
  public var number: String?
  /// The year in the number.
  public var year: Int?
  /// The symbol: `NĐ-CP`.
  public var symbol: String?
  /// Number, year and symbol as written: `30/2020/NĐ-CP`.
  public var identifier: String?
  /// The date as far as it is known: `2020-03-05`, `2020-03`, `2020`.
  public var date: String?
  /// The issuer as written.
  public var issuer: String?
  /// The subject as written.
  public var subject: String?
  /// Where in the plan it stands: `subject`, `preamble`, `body`, `recipients`, `appendix`, `footnote`.
  public var place: String
  /// Whether the plan doesn't name the document before.
  public var isFirstMention: Bool
}

extension AnalyzedPlan {
  /// The documents that the plan cites, in reading order.
  public var citations: [CitedDocument] {
    var seen: Set<String> = []
    var index = PositionIndex(source)
    return plan.citations.map { citation in
      let law = citation.name.map { (citation.type?.rawValue ?? "") + " " + Keyword.fold($0.text) }
      let isFirst = (citation.key ?? law).map { seen.insert($0).inserted } ?? true
      let place = plan.attachedPlaces.sourceRange(of: citation.range)
      return CitedDocument(
        file: source.name, position: index.position(of: place.lowerBound), type: citation.type?.rawValue,
        name: citation.name?.text, number: citation.number?.text, year: citation.year, symbol: citation.symbol?.text,
        identifier: citation.identifier?.text, date: citation.date?.value.map(\.iso), issuer: citation.issuer?.text,
        subject: citation.subject?.text, place: citation.place.word, isFirstMention: isFirst)
    }
  }
}

extension Citation.Place {
  fileprivate var word: String {
    switch self {
    case .subject: "subject"
    case .preamble: "preamble"
    case .body: "body"
    case .recipients: "recipients"
    case .appendix: "appendix"
    case .footnote: "footnote"
    case .text: "text"
    }
  }
}

/// Writes lists of cited documents.
public enum CitationList {
  /// One JSON array, an object a citation; what is not written is left out.
  public static func json(_ documents: [CitedDocument]) -> String {
    JSONValue.array(documents.map(\.json)).text + "\n"
  }

  /// Comma-separated values with a head.
  public static func csv(_ documents: [CitedDocument]) -> String {
    let head = [
      "file", "line", "column", "type", "name", "number", "year", "symbol", "identifier", "date", "issuer", "subject",
      "place", "isFirstMention",
    ]
    let rows = documents.map { document -> [String] in
      [
        document.file, "\(document.position.line)", "\(document.position.column)", document.type ?? "",
        document.name ?? "", document.number ?? "", document.year.map(String.init) ?? "", document.symbol ?? "",
        document.identifier ?? "", document.date ?? "", document.issuer ?? "", document.subject ?? "", document.place,
        "\(document.isFirstMention)",
      ]
    }
    return ([head] + rows).map(CSV.line).joined()
  }

  /// Aligned columns for people: place, document, date, issuer.
  public static func table(_ documents: [CitedDocument]) -> String {
    let rows = documents.map { document in
      [
        "\(document.file):\(document.position.line)",
        [document.type, document.name, document.identifier].compactMap { $0 }.joined(separator: " "),
        document.date ?? "", document.issuer ?? "",
      ]
    }
    return TextColumns.lines(rows)
  }
}

extension CitedDocument {
  fileprivate var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("file", .string(file)), ("line", .integer(position.line)), ("column", .integer(position.column)),
    ]
    func add(_ name: String, _ value: String?) { if let value { members.append((name, .string(value))) } }
    add("type", type)
    add("name", name)
    add("number", number)
    if let year { members.append(("year", .integer(year))) }
    add("symbol", symbol)
    add("identifier", identifier)
    add("date", date)
    add("issuer", issuer)
    add("subject", subject)
    add("place", place)
    members.append(("isFirstMention", .boolean(isFirstMention)))
    return .object(members)
  }
}
