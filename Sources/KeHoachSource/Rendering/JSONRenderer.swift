/// Findings for programs: one array, an object a finding.
public struct JSONRenderer: DiagnosticRenderer {
  /// The language of the messages.
  public var language: Language

  /// Makes a renderer.
  public init(language: Language = .vi) {
    self.language = language
  }

  /// The array in one line; `[]` where nothing was found.
  public func render(_ reports: [SourceReport]) -> String {
    var result = "["
    for report in reports {
      var index = PositionIndex(report.source)
      for diagnostic in report.diagnostics {
        if result.utf8.count > 1 { result += "," }
        value(diagnostic, file: report.source.name, &index).write(to: &result)
      }
    }
    return result + "]\n"
  }

  private func value(_ diagnostic: Diagnostic, file: String, _ index: inout PositionIndex) -> JSONValue {
    var members: [(String, JSONValue)] = [("file", .string(file))]
    members += place(diagnostic.range, &index)
    members += [
      ("id", .string(diagnostic.rule.id)),
      ("name", .string(diagnostic.rule.name)),
      ("severity", .string(diagnostic.severity.rawValue)),
      ("message", .string(diagnostic.message[language])),
      ("notes", .array(diagnostic.notes.map { note($0, &index) })),
      ("fixes", .array(diagnostic.fixes.map { fix($0, &index) })),
      ("source", .string(diagnostic.rule.source)),
    ]
    return .object(members)
  }

  private func note(_ note: Diagnostic.Note, _ index: inout PositionIndex) -> JSONValue {
    .object(place(note.range, &index) + [("message", .string(note.message[language]))])
  }

  private func fix(_ fix: FixIt, _ index: inout PositionIndex) -> JSONValue {
    let edits: [JSONValue] = fix.edits.map { .object(place($0.range, &index) + [("text", .string($0.text))]) }
    return ["message": .string(fix.message[language]), "safe": .boolean(fix.isSafe), "edits": .array(edits)]
  }

  private func place(_ range: Range<Int>, _ index: inout PositionIndex) -> [(String, JSONValue)] {
    let start = index.position(of: range.lowerBound)
    let end = index.position(of: range.upperBound)
    return [
      ("line", .integer(start.line)), ("column", .integer(start.column)),
      ("endLine", .integer(end.line)), ("endColumn", .integer(end.column)),
    ]
  }
}
