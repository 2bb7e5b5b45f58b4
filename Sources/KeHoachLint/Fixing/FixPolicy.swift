import KeHoachModel
public import KeHoachSource
import KeHoachSyntax

/// What the program does about what a rule finds.
public enum FixPolicy: String, Sendable, CaseIterable {
  /// `--fix` mends it: the meaning can't change.
  case safe
  /// `--unsafe-fixes` mends it: it may change what the plan says.
  case unsafe
  /// What could be done is offered, and never done by the program: money, or a choice of several.
  case offered
  /// It takes the author.
  case none

  /// The name in explanations.
  public var name: Bilingual {
    switch self {
    case .safe: Bilingual("an toàn (--fix)", en: "safe (--fix)")
    case .unsafe: Bilingual("cần xem lại (--unsafe-fixes)", en: "to be looked at (--unsafe-fixes)")
    case .offered: Bilingual("chỉ gợi ý, không tự sửa", en: "offered, never applied")
    case .none: Bilingual("không có", en: "none")
    }
  }
}

extension Rule {
  /// The policy of the rule's fixes, as its wrong example shows it.
  public var fixPolicy: FixPolicy {
    guard let example else { return .none }
    let source = SourceText(name: "", Example.plan(example.wrong))
    let tree = Parser.parse(source)
    let found = Linter(settings: LintSettings(selected: [self])).run(tree, Analysis(tree))
    let fixes = found.filter { $0.rule == self }.flatMap(\.fixes).filter { !$0.edits.isEmpty }
    let fixer = Fixer(includesUnsafe: true)
    if found.contains(where: { fixer.applicableFix(of: $0)?.isSafe == true }) { return .safe }
    if found.contains(where: { fixer.applicableFix(of: $0) != nil }) { return .unsafe }
    return fixes.isEmpty ? .none : .offered
  }
}
