/// Colours of a terminal, by meaning; none of them where colour is off.
struct TerminalStyle: Sendable {
  /// Whether to write escape codes.
  var isColoured: Bool

  /// What a piece of text is.
  enum Role {
    case severity(Severity)
    case strong
    case gutter
    case note
    case fix
  }

  /// The text, coloured.
  func paint(_ text: String, _ role: Role) -> String {
    guard isColoured, !text.isEmpty else { return text }
    return "\u{1B}[\(code(role))m\(text)\u{1B}[0m"
  }

  private func code(_ role: Role) -> String {
    switch role {
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.hint): "1;36"
    case .strong: "1"
    case .gutter: "34"
    case .note: "36"
    case .fix: "32"
    }
  }
}
