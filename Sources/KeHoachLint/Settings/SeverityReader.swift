import KeHoachSource

/// Reads `KH802: lỗi`, with a reason after a dash where the rule needs one to be lowered.
struct SeverityReader {
  /// What is wrong with a setting.
  struct Problem {
    var message: Bilingual
    var range: Range<Int>
    var fixes: [FixIt] = []

    /// The problem as a finding of a rule.
    func diagnostic(_ rule: Rule) -> Diagnostic { Diagnostic(rule, at: range, message, fixes: fixes) }
  }

  private(set) var severities: [Rule: Severity] = [:]
  private(set) var problems: [Problem] = []
  private let source: SourceText

  init(_ source: SourceText) { self.source = source }

  /// Reads a range; false when it has no such form.
  mutating func read(_ range: Range<Int>) -> Bool {
    guard let (key, value) = SettingWords.splitAtColon(source, range), !key.isEmpty else { return false }
    let words = RuleWords(source, value)
    guard let word = words.words.first, let severity = SettingWords.severity(word.text), words.words.count == 1 else {
      let list = SettingWords.severities.map { "`\($0)`" }.joined(separator: ", ")
      let written = source.string(in: value).clipped
      problems.append(
        Problem(
          message: Bilingual(
            "mức “\(written)” không có, chỉ nhận \(list)", en: "no severity “\(written)”, only \(list)"),
          range: value.isEmpty ? key : value))
      return true
    }
    for name in RuleWords(source, key).words {
      let rules = RuleCatalogue.rules(named: name.text)
      if rules.isEmpty {
        let diagnostic = Diagnostic.unknownRule(name, .unknownSuppression)
        problems.append(Problem(message: diagnostic.message, range: name.range, fixes: diagnostic.fixes))
      }
      for rule in rules {
        if severity < .error, rule.needsReason, !words.hasReason {
          problems.append(.missingReason(rule, at: name.range))
        } else if rule.canBeSilenced {
          severities[rule] = severity
        }
      }
    }
    return true
  }
}

extension SeverityReader.Problem {
  /// A rule that is silenced or lowered without a reason.
  static func missingReason(_ rule: Rule, at range: Range<Int>) -> SeverityReader.Problem {
    SeverityReader.Problem(
      message: Bilingual(
        "hạ mức hay bỏ qua `\(rule.id)` (lỗi cú pháp hoặc về tiền) phải ghi lý do sau dấu —",
        en: "to lower or silence `\(rule.id)` (an error of the syntax or of money) takes a reason after a dash"),
      range: range)
  }
}
