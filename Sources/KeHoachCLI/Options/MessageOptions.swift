import ArgumentParser
import KeHoach

/// How messages look; every command takes these.
struct MessageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Bilingual("Ngôn ngữ của thông báo: vi, en.", en: "The language of messages: vi, en.").current,
      valueName: "vi|en"),
    completion: .list(Language.allCases.map(\.rawValue)))
  var lang: String?

  @Option(
    help: ArgumentHelp(
      Bilingual("Tô màu: auto, always, never.", en: "Colours: auto, always, never.").current,
      valueName: "auto|always|never"),
    completion: .list(ColourChoice.allCases.map(\.rawValue)))
  var color: String?

  /// The streams to write to.
  var console: Console {
    Console(
      language: lang.flatMap(Language.init(rawValue:)) ?? .current,
      colour: color.flatMap(ColourChoice.init(rawValue:)) ?? .auto)
  }

  func validate() throws {
    try Choice.check(lang, "--lang", Language.allCases.map(\.rawValue))
    try Choice.check(color, "--color", ColourChoice.allCases.map(\.rawValue))
  }
}
