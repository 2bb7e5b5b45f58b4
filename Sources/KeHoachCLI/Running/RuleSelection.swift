import KeHoach
import KeHoachText

/// Which rules' findings to show.
struct RuleSelection: Sendable {
  /// The ids to show; nil for all.
  let selected: Set<String>?
  /// The ids not to show.
  let ignored: Set<String>

  /// Understands lists of ids, names and prefixes of ids.
  ///
  /// - Throws: wrong usage for a word that names no rule.
  init(select: [String], ignore: [String], rules: [Rule]) throws(Failure) {
    selected = select.isEmpty ? nil : try Self.ids(of: select, "--select", rules)
    ignored = try Self.ids(of: ignore, "--ignore", rules)
  }

  /// Whether a finding is to be shown.
  func contains(_ diagnostic: Diagnostic) -> Bool {
    let id = diagnostic.rule.id
    return selected?.contains(id) != false && !ignored.contains(id)
  }

  /// The rules that a word names: one by its id or name, several by a prefix of their ids (`KH3`).
  static func rules(named word: String, in rules: [Rule]) -> [Rule] {
    if let rule = rules.first(where: { $0.isNamed(word) }) { return [rule] }
    let prefix = word.uppercased()
    guard prefix.hasPrefix("KH"), prefix.utf8.count <= 4 else { return [] }
    return rules.filter { $0.id.hasPrefix(prefix) }
  }

  /// What to say about a word that names no rule.
  static func unknown(_ word: String, in rules: [Rule]) -> Failure {
    let nearest = Keyword.nearest(to: word, in: rules.map(\.name) + rules.map(\.id))
    return .usage(
      Bilingual(
        "không có quy tắc “\(word)”" + (nearest.map { "; ý bạn là “\($0)”?" } ?? "; xem danh sách: kehoach explain"),
        en: "no rule “\(word)”" + (nearest.map { "; did you mean “\($0)”?" } ?? "; for a list: kehoach explain")))
  }

  private static func ids(of words: [String], _ option: String, _ rules: [Rule]) throws(Failure) -> Set<String> {
    var ids: Set<String> = []
    for word in words {
      let named = Self.rules(named: word, in: rules)
      guard !named.isEmpty else {
        var failure = unknown(word, in: rules)
        failure.message = Bilingual("\(option): \(failure.message.vi)", en: "\(option): \(failure.message.en)")
        throw failure
      }
      ids.formUnion(named.map(\.id))
    }
    return ids
  }
}
