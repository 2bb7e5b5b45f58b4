/// Findings as SARIF 2.1.0, for hosting sites and editors. Columns count code points, as the standard asks.
public struct SARIFRenderer: DiagnosticRenderer {
  /// The language of the messages.
  public var language: Language
  /// The program's version.
  public var version: String

  /// Makes a renderer.
  public init(language: Language = .vi, version: String) {
    self.language = language
    self.version = version
  }

  /// One log of one run, in one line.
  public func render(_ reports: [SourceReport]) -> String {
    var rules: [Rule] = []
    var ordinals: [Rule: Int] = [:]
    var results: [JSONValue] = []
    for report in reports {
      var index = PositionIndex(report.source)
      let uri = URIReference.string(path: report.source.name)
      for diagnostic in report.diagnostics {
        let ordinal = ordinals[diagnostic.rule] ?? rules.count
        if ordinal == rules.count {
          rules.append(diagnostic.rule)
          ordinals[diagnostic.rule] = ordinal
        }
        results.append(result(diagnostic, rule: ordinal, uri: uri, &index))
      }
    }
    let driver: JSONValue = [
      "name": "kehoach", "version": .string(version), "rules": .array(rules.map(value(of:))),
    ]
    let run: JSONValue = [
      "tool": ["driver": driver], "columnKind": "unicodeCodePoints", "results": .array(results),
    ]
    let log: JSONValue = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run],
    ]
    return log.text + "\n"
  }

  private func value(of rule: Rule) -> JSONValue {
    [
      "id": .string(rule.id), "name": .string(rule.name), "shortDescription": message(rule.summary[language]),
      "fullDescription": message(rule.reason[language]),
      "help": message(rule.source),
      "defaultConfiguration": ["level": .string(level(rule.severity))],
    ]
  }

  private func result(
    _ diagnostic: Diagnostic, rule: Int, uri: String, _ index: inout PositionIndex
  ) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("ruleId", .string(diagnostic.rule.id)), ("ruleIndex", .integer(rule)),
      ("level", .string(level(diagnostic.severity))), ("message", message(diagnostic.message[language])),
      ("locations", [["physicalLocation": location(diagnostic.range, uri, &index)]]),
    ]
    if !diagnostic.notes.isEmpty {
      let notes: [JSONValue] = diagnostic.notes.enumerated().map { ordinal, note in
        [
          "id": .integer(ordinal + 1), "physicalLocation": location(note.range, uri, &index),
          "message": message(note.message[language]),
        ]
      }
      members.append(("relatedLocations", .array(notes)))
    }
    // A fix must edit something here; one that can only be described is part of the message on a terminal.
    let fixes: [JSONValue] = diagnostic.fixes.filter { !$0.edits.isEmpty }.map { fix in
      let replacements: [JSONValue] = fix.edits.map { edit in
        ["deletedRegion": region(edit.range, &index), "insertedContent": message(edit.text)]
      }
      return [
        "description": message(fix.message[language]),
        "artifactChanges": [["artifactLocation": ["uri": .string(uri)], "replacements": .array(replacements)]],
      ]
    }
    if !fixes.isEmpty { members.append(("fixes", .array(fixes))) }
    return .object(members)
  }

  private func location(_ range: Range<Int>, _ uri: String, _ index: inout PositionIndex) -> JSONValue {
    ["artifactLocation": ["uri": .string(uri)], "region": region(range, &index)]
  }

  private func region(_ range: Range<Int>, _ index: inout PositionIndex) -> JSONValue {
    let start = index.position(of: range.lowerBound, in: .scalars)
    let end = index.position(of: range.upperBound, in: .scalars)
    return [
      "startLine": .integer(start.line), "startColumn": .integer(start.column),
      "endLine": .integer(end.line), "endColumn": .integer(end.column),
    ]
  }

  private func message(_ text: String) -> JSONValue { ["text": .string(text)] }

  private func level(_ severity: Severity) -> String {
    severity == .hint ? "note" : severity.rawValue
  }
}
