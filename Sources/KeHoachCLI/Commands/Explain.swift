import ArgumentParser
import KeHoach

/// `kehoach explain`: what a rule wants.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Bilingual("Giải thích một quy tắc; không nêu tên thì kê tất cả.", en: "Explain a rule, or list them all.")
      .current,
    usage: Bilingual("kehoach explain [<quy-tắc>]", en: "kehoach explain [<rule>]").current)

  @Argument(
    help: ArgumentHelp(
      Bilingual(
        "Mã (KH301), tên có dấu hay không dấu (tổng-dự-toán), hoặc nhóm (KH3).",
        en: "An id (KH301), a name with or without diacritics (tổng-dự-toán), or a group (KH3)."
      ).current, valueName: Bilingual("quy-tắc", en: "rule").current),
    completion: .list(RuleCatalogue.rules.map(\.id)))
  var rule: String?

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let console = messages.console
    guard let rule else {
      try console.print(RuleText.list(RuleCatalogue.rules, in: console.language))
      return
    }
    let named = RuleCatalogue.rules(named: rule)
    switch named.count {
    case 0: throw RuleSelection.unknown(rule)
    case 1: try console.print(RuleText.page(named[0], in: console.language))
    default: try console.print(RuleText.list(named, in: console.language))
    }
  }
}
