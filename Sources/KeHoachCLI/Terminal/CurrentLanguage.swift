import KeHoach

extension Language {
  /// The language of this run, which help texts need before the arguments are parsed.
  static let current = Language(
    arguments: Array(CommandLine.arguments.dropFirst()), environment: System.environment)

  /// What the arguments say (`--lang en`), else what the environment says.
  init(arguments: [String], environment: (String) -> String?) {
    self = Language(arguments: arguments) ?? Language(environment: environment)
  }

  /// English for an English locale, otherwise Vietnamese.
  init(environment: (String) -> String?) {
    let locale = environment("LC_ALL") ?? environment("LC_MESSAGES") ?? environment("LANG") ?? ""
    let language = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" }
    self = language.lowercased() == "en" ? .en : .vi
  }

  private init?(arguments: [String]) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" { return nil }
      if word == "--lang", let language = rest.first.flatMap(Language.init(rawValue:)) {
        self = language
        return
      }
      if word.hasPrefix("--lang="), let language = Language(rawValue: String(word.dropFirst(7))) {
        self = language
        return
      }
    }
    return nil
  }
}
