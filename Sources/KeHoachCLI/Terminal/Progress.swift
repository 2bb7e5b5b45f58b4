import KeHoach

/// A bar on a terminal, for jobs that last.
struct Progress {
  private let total: Int
  private let isTerminal: Bool
  private let start = ContinuousClock.now
  private var isShown = false
  private static let width = 30

  init(total: Int) {
    self.total = total
    isTerminal = total > 1 && FileDescriptor.standardError.isTerminal
  }

  /// Shows how much is done, once a second has passed.
  mutating func show(done: Int, of name: String, on console: Console) {
    guard isTerminal, ContinuousClock.now - start > .seconds(1) else { return }
    console.note(Self.line(done: done, total: total, columns: FileDescriptor.standardError.columns ?? 80, name: name))
    isShown = true
  }

  /// Clears the bar before something else is written.
  mutating func clear(on console: Console) {
    guard isShown else { return }
    console.note("\r\u{1B}[K")
    isShown = false
  }

  /// The bar with the codes that put it in the place of the last one.
  static func line(done: Int, total: Int, columns: Int, name: String) -> String {
    let filled = total == 0 ? width : width * done / total
    let bar = String(repeating: "━", count: filled) + String(repeating: "─", count: width - filled)
    let room = max(0, columns - width - 2 * String(total).count - 4)
    return "\r\u{1B}[K\(bar) \(done)/\(total) \(VisibleName.of(name).prefix(room))"
  }
}
