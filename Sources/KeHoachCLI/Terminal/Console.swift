import ArgumentParser
import Glibc
import KeHoach

/// The two streams that a command writes to, and how to write to them.
struct Console: Sendable {
  /// The language of messages.
  let language: Language
  /// When to write colours.
  let colour: ColourChoice

  init(language: Language, colour: ColourChoice) {
    self.language = language
    self.colour = colour
  }

  /// Writes a result to standard output.
  func print(_ text: String) throws(Failure) {
    try print(Array(text.utf8))
  }

  /// Writes a result to standard output.
  func print(_ bytes: [UInt8]) throws(Failure) {
    try FileDescriptor.standardOutput.write(bytes, name: "stdout")
  }

  /// Writes a message to standard error. Nobody can be told if that fails.
  func note(_ text: String) {
    try? FileDescriptor.standardError.write(Array(text.utf8), name: "stderr")
  }

  /// Says what went wrong.
  func report(_ failure: Failure) {
    let place = failure.place.map { "\(VisibleName.of($0)): " } ?? ""
    let label = Severity.error.name[language]
    let isColoured = colour.isColoured(
      isTerminal: FileDescriptor.standardError.isTerminal, environment: System.environment)
    let painted = isColoured ? "\u{1B}[1;31m\(label)\u{1B}[0m" : label
    note("\(place)\(painted): \(VisibleName.of(failure.message[language]))\n")
  }

  /// Says what the argument parser has to say: help or version, or what was typed wrong.
  func report(parserError error: any Error, isForProgram: Bool) -> ExitStatus {
    let words = Tool.fullMessage(for: error)
    let text = isForProgram ? words : ParserText.translate(words, to: language)
    guard Tool.exitCode(for: error) != .success else {
      do throws(Failure) {
        try print(text.isEmpty || text.hasSuffix("\n") ? text : text + "\n")
        return .done
      } catch {
        report(error)
        return error.status
      }
    }
    note(text + "\n")
    return .usage
  }

  /// A renderer of findings for a stream.
  func renderer(for stream: FileDescriptor) -> TerminalRenderer {
    let isTerminal = stream.isTerminal
    // What goes to a file must not depend on the machine.
    return TerminalRenderer(
      language: language, width: isTerminal ? stream.columns ?? 100 : 120,
      isColoured: colour.isColoured(isTerminal: isTerminal, environment: System.environment))
  }
}
