import KeHoach

/// Which rules the command line turns on and off.
struct RuleSelection: Sendable {
  /// The rules to show; nil for what the plans' folders say.
  let selected: Set<Rule>?
  /// The rules not to show.
  let ignored: Set<Rule>

  /// Understands lists of ids, names and prefixes of ids.
  ///
  /// - Throws: wrong usage for a word that names no rule.
  init(select: [String], ignore: [String]) throws(Failure) {
    selected = select.isEmpty ? nil : try Self.rules(of: select, "--select")
    ignored = try Self.rules(of: ignore, "--ignore")
  }

  /// What to say about a word that names no rule.
  static func unknown(_ word: String) -> Failure {
    let nearest = RuleCatalogue.nearest(to: word)
    return .usage(
      Bilingual(
        "không có quy tắc “\(word)”" + (nearest.map { "; ý bạn là “\($0)”?" } ?? "; xem danh sách: kehoach explain"),
        en: "no rule “\(word)”" + (nearest.map { "; did you mean “\($0)”?" } ?? "; for a list: kehoach explain")))
  }

  private static func rules(of words: [String], _ option: String) throws(Failure) -> Set<Rule> {
    var rules: Set<Rule> = []
    for word in words {
      let named = RuleCatalogue.rules(named: word)
      guard !named.isEmpty else {
        var failure = unknown(word)
        failure.message = Bilingual("\(option): \(failure.message.vi)", en: "\(option): \(failure.message.en)")
        throw failure
      }
      rules.formUnion(named)
    }
    return rules
  }
}
