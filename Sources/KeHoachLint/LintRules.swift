/// The rules of the linter: each group's list holds one line a rule.
public enum LintRules {
  /// All rules, by their ids.
  public static let all: [LintRule] =
    syntax + components + structure + money + citations + language + bodies + tasks + appendices
}
