/// When to write colours.
enum ColourChoice: String, CaseIterable, Sendable {
  /// On a terminal that can, unless `NO_COLOR` is set.
  case auto
  case always
  case never

  /// Whether to write colours to a file.
  func isColoured(isTerminal: Bool, environment: (String) -> String?) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: isTerminal && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
    }
  }

  /// What arguments that may not parse say.
  init(arguments: [String]) {
    let pairs = zip(arguments, arguments.dropFirst())
    let word =
      pairs.first { $0.0 == "--color" }?.1
      ?? arguments.first { $0.hasPrefix("--color=") }.map { String($0.dropFirst(8)) }
    self = word.flatMap(ColourChoice.init(rawValue:)) ?? .auto
  }
}
