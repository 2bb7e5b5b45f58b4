import ArgumentParser
import KeHoach

/// `kehoach explain`: what a rule wants.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Bilingual("Giải thích một quy tắc; không nêu tên thì kê tất cả.", en: "Explain a rule, or list them all.")
      .current,
    usage: Bilingual(
      "kehoach explain [<quy-tắc> | --all] [--format <dạng>]",
      en: "kehoach explain [<rule> | --all] [--format <format>]"
    ).current)

  /// How to write the rules.
  enum Format: String, CaseIterable {
    case text, md
  }

  @Argument(
    help: ArgumentHelp(
      Bilingual(
        "Mã (KH301), tên có dấu hay không dấu (tổng-dự-toán), hoặc nhóm (KH3).",
        en: "An id (KH301), a name with or without diacritics (tổng-dự-toán), or a group (KH3)."
      ).current, valueName: Bilingual("quy-tắc", en: "rule").current),
    completion: .list(RuleCatalogue.rules.map(\.id)))
  var rule: String?

  @Flag(
    help: ArgumentHelp(
      Bilingual("Giải thích mọi quy tắc.", en: "Explain every rule.").current))
  var all = false

  @Option(
    help: ArgumentHelp(
      Bilingual("Dạng (mặc định: text); md là một trang tài liệu.", en: "The format (text if left out); md is a page.")
        .current, valueName: Format.allCases.map(\.rawValue).joined(separator: "|")),
    completion: .list(Format.allCases.map(\.rawValue)))
  var format: String?

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    try Choice.check(format, "--format", Format.allCases.map(\.rawValue))
    if all, rule != nil {
      throw ValidationError(Bilingual("chọn một quy tắc hoặc --all", en: "choose a rule or --all").current)
    }
  }

  func run() throws {
    let console = messages.console
    let named = rule.map(RuleCatalogue.rules(named:)) ?? RuleCatalogue.rules
    if let rule, named.isEmpty { throw RuleSelection.unknown(rule) }
    if format == Format.md.rawValue {
      try console.print(RuleReference.markdown(named))
    } else if all || (rule != nil && named.count == 1) {
      try console.print(named.map { RuleText.page($0, in: console.language) }.joined(separator: "\n"))
    } else {
      try console.print(RuleText.list(named, in: console.language))
    }
  }
}
