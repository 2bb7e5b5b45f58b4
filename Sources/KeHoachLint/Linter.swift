public import KeHoachModel
public import KeHoachSource
public import KeHoachSyntax

/// Runs the rules on a plan.
public struct Linter: Sendable {
  /// Which rules are on.
  public var settings: LintSettings

  /// Makes a linter.
  public init(settings: LintSettings = LintSettings()) {
    self.settings = settings
  }

  /// Makes the tables that every run needs, unless they are made: on a free core while a plan is read.
  public static func prepare() { Lexicon.prepare() }

  /// Everything to say about a plan, in reading order: what parsing and analysis found and what the rules find,
  /// without what is off or silenced, at the severities that are set.
  public func run(_ tree: SyntaxTree, _ analysis: Analysis) -> [Diagnostic] {
    var found = analysis.diagnostics.filter { settings.isOn($0.rule) }
    // What was decoded from bytes that are no text is not worth a word.
    if !analysis.diagnostics.contains(where: { $0.rule == .notUTF8 }) {
      let context = LintContext(tree: tree, plan: analysis.plan)
      let places = analysis.plan.attachedPlaces
      for rule in LintRules.all where settings.isOn(rule.rule) { found += rule.check(context).map(places.relocated) }
    }
    found = found.map { $0.askingForWords(in: tree.source.bytes) }
    var filter = SuppressionFilter(tree, analysis.plan)
    found = filter.run(found, isOn: settings.isOn)
    let severities = settings.severities.merging(filter.severities) { $1 }
    if !severities.isEmpty {
      for index in found.indices {
        if let severity = severities[found[index].rule] { found[index].severity = severity }
      }
    }
    return found.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.rule.id) < ($1.range.lowerBound, $1.range.upperBound, $1.rule.id)
    }
  }
}
