import KeHoach

/// Rules as text for people.
enum RuleText {
  /// A line a rule: id, name, severity, summary.
  static func list(_ rules: [Rule], in language: Language) -> String {
    let names = rules.map(\.name.count).max() ?? 0
    let severities = Severity.allCases.map(\.name[language].count).max() ?? 0
    return rules.map { rule in
      let severity = rule.severity.name[language]
      return "\(rule.id)  \(pad(rule.name, to: names))  \(pad(severity, to: severities))  \(rule.summary[language])\n"
    }.joined()
  }

  /// A page about one rule: what, why, where from, a wrong example and a right one.
  static func page(_ rule: Rule, in language: Language) -> String {
    var text = "\(rule.id) \(rule.name) · \(rule.severity.name[language])\n\n\(rule.summary[language])\n"
    func add(_ heading: Bilingual, _ words: String) {
      if !words.isEmpty { text += "\n\(heading[language]): \(words)\n" }
    }
    add(Bilingual("Vì sao", en: "Why"), rule.reason[language])
    add(Bilingual("Căn cứ", en: "Source"), rule.source)
    add(Bilingual("Sửa", en: "Fix"), rule.fixPolicy.name[language])
    if let example = rule.example {
      text += "\n\(Bilingual("Sai", en: "Wrong")[language]):\n\(indented(example.wrong))"
      text += "\n\(Bilingual("Đúng", en: "Right")[language]):\n\(indented(example.right))"
    }
    return text
  }

  private static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func indented(_ source: String) -> String {
    var lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
  }
}
