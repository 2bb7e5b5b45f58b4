public import KeHoachSource
import KeHoachSyntax

/// Which rules are on and how much they matter, from `.kehoach` files and the command line.
public struct LintSettings: Sendable, Equatable {
  /// The only rules that are on; nil for all that are on by default.
  public var selected: Set<Rule>?
  /// The rules that are off.
  public var ignored: Set<Rule>
  /// The severities that are not those of the rules.
  public var severities: [Rule: Severity]

  /// Makes settings; the usual ones when nothing is said.
  public init(selected: Set<Rule>? = nil, ignored: Set<Rule> = [], severities: [Rule: Severity] = [:]) {
    self.selected = selected
    self.ignored = ignored
    self.severities = severities
  }

  /// Whether a rule is on.
  public func isOn(_ rule: Rule) -> Bool { selected?.contains(rule) != false && !ignored.contains(rule) }

  /// The settings with those of the command line put over them: what is selected there is on whatever the files
  /// say, and what is ignored there is off.
  public func overridden(select: Set<Rule>?, ignore: Set<Rule>) -> LintSettings {
    var settings = self
    if let select {
      settings.selected = select
      settings.ignored = []
    }
    settings.ignored.formUnion(ignore)
    return settings
  }
}

extension Rule {
  /// Whether the program must have a reason in words before it stays silent about this rule: an error of the syntax
  /// or of money, without which the plan may print what nobody meant.
  public var needsReason: Bool { severity == .error && (id.hasPrefix("KH0") || isAboutMoney) }

  /// Whether the rule is about money: nothing that it finds is ever mended by the program alone.
  public var isAboutMoney: Bool { id.hasPrefix("KH3") }

  /// Whether the rule may be silenced in a source or a `.kehoach` file at all. Bytes that are no text may not.
  public var canBeSilenced: Bool { self != .notUTF8 }
}
