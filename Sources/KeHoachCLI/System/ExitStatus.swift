/// How the program ends.
enum ExitStatus: Int32, Error, Comparable {
  /// Done; nothing at error level.
  case done = 0
  /// A document has errors, or is stale.
  case findings = 1
  /// Something could not be read, written or laid out.
  case failed = 2
  /// The command was typed wrong.
  case usage = 64

  static func < (a: ExitStatus, b: ExitStatus) -> Bool { a.rawValue < b.rawValue }

  /// Ends a command that way; nothing happens for `done`.
  func throwUnlessDone() throws {
    if self != .done { throw self }
  }
}
