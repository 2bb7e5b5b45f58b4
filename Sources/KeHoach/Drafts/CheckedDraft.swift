public import KeHoachDrafts
public import KeHoachImport
internal import KeHoachLint
internal import KeHoachModel
internal import KeHoachOffice
public import KeHoachSource
internal import KeHoachSyntax

/// A draft with all that is to say about it: its words by the rules for plans, its pages by the rules KH9.
public struct CheckedDraft: Sendable {
  /// The draft.
  public let draft: Draft
  /// The plan made of it.
  public let imported: ImportedPlan
  /// Everything found, in reading order; places are in `draft.text`.
  public let diagnostics: [Diagnostic]
  /// What would mend findings about looks.
  let changes: [Diagnostic: [FormatChange]]

  /// Whether anything is at error level.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Compiler {
  /// Reads a draft from the bytes of a `.docx`, `.html` or `.txt` file; the bytes tell which.
  public static func readDraft(_ bytes: [UInt8], name: String) throws(DraftProblem) -> Draft {
    do { return try DraftReader.read(bytes, name: name) } catch { throw DraftProblem(error) }
  }

  /// Makes a plan of a draft. Never fails: what was not understood stays as text, and is among the remarks.
  public func importPlan(_ draft: Draft) -> ImportedPlan { DraftImporter.plan(of: DraftImporter.recognize(draft)) }

  /// Checks a draft as it would be checked as a plan, and the pages of a Word file besides. Never fails.
  public func check(_ draft: Draft) -> CheckedDraft {
    let recognized = DraftImporter.recognize(draft)
    let imported = DraftImporter.plan(of: recognized)
    let places = DraftPlaces(map: imported.map)
    let tree = Parser.parse(imported.source)
    let found = Linter(settings: options.lint).run(tree, Analysis(tree))
    // What the plan language wants is not the draft's business, unless its words are at fault.
    let words = found.filter { !$0.rule.isAboutSyntax || places.isOfDraft($0.range) }.map(places.moved)
    let remarks = imported.remarks.filter { !Self.rulesOfImport.contains($0.rule) }.compactMap(configured)
    var changes: [Diagnostic: [FormatChange]] = [:]
    var pages: [Diagnostic] = []
    for finding in PageRules.run(recognized) {
      guard let diagnostic = configured(finding.diagnostic) else { continue }
      pages.append(diagnostic)
      changes[diagnostic, default: []] += finding.changes
    }
    return CheckedDraft(
      draft: draft, imported: imported,
      diagnostics: (words + remarks + pages).sorted {
        ($0.range.lowerBound, $0.range.upperBound, $0.rule.id) < ($1.range.lowerBound, $1.range.upperBound, $1.rule.id)
      },
      changes: changes)
  }
}

extension Compiler {
  /// A finding at the severity that is set; nil where its rule is off.
  private func configured(_ diagnostic: Diagnostic) -> Diagnostic? {
    guard options.lint.isOn(diagnostic.rule) else { return nil }
    var diagnostic = diagnostic
    diagnostic.severity = options.lint.severities[diagnostic.rule] ?? diagnostic.severity
    return diagnostic
  }

  /// What matters only to who turns the draft into a plan.
  private static let rulesOfImport: Set<Rule> = [
    .keptAsText, .notTakenOver, .deduced, .printsOtherwise, .added, .tableChanged, .moved,
  ]
}

extension DraftPlaces {
  /// Whether a place in the plan holds words of the draft.
  func isOfDraft(_ range: Range<Int>) -> Bool { !self.range(of: range).isEmpty }
}

extension Rule {
  /// Whether it is about how a plan is written in the plan language.
  var isAboutSyntax: Bool { id.hasPrefix("KH0") }
}
