import ArgumentParser
import KeHoach
import KeHoachText

/// The executable: reads the arguments, runs a command, says what went wrong, and exits.
@main enum Main {
  static func main() async {
    System.keepFreedMemory()
    TemporaryFiles.removeWhenInterrupted()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let status = await run(arguments)
    System.exit(with: status)
  }

  /// Runs the command that the arguments name.
  private static func run(_ given: [String]) async -> ExitStatus {
    let arguments = withCommandFirst(given)
    let console = Console(language: .current, colour: ColourChoice(arguments: arguments))
    do {
      if let word = arguments.first { try check(command: word) }
      var command = try Tool.parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return .done
    } catch let failure as Failure {
      console.report(failure)
      return failure.status
    } catch let status as ExitStatus {
      return status
    } catch {
      // Scripts and dumps are for programs: their words stay.
      let isForProgram = arguments.contains {
        $0.hasPrefix("--generate-completion-script") || $0.hasPrefix("--experimental")
      }
      return console.report(parserError: error, isForProgram: isForProgram)
    }
  }

  /// `kehoach --lang en lint …` as the parser wants it: the language comes behind the command.
  private static func withCommandFirst(_ arguments: [String]) -> [String] {
    guard let first = arguments.first else { return arguments }
    let count = first == "--lang" ? 2 : first.hasPrefix("--lang=") ? 1 : 0
    guard count > 0, arguments.count > count, Tool.commandNames.contains(arguments[count]) else { return arguments }
    return [arguments[count]] + arguments[..<count] + arguments[(count + 1)...]
  }

  /// Refuses a word that isn't a command, with a better message than the parser's.
  private static func check(command word: String) throws(Failure) {
    if let failure = LaterWork.failure(command: word) { throw failure }
    guard !word.hasPrefix("-"), word != "help", !Tool.commandNames.contains(word) else { return }
    let nearest = Keyword.nearest(to: word, in: Tool.commandNames)
    throw .usage(
      Bilingual(
        "không có lệnh “\(word)”" + (nearest.map { "; ý bạn là “\($0)”?" } ?? "; xem kehoach --help"),
        en: "no command “\(word)”" + (nearest.map { "; did you mean “\($0)”?" } ?? "; see kehoach --help")))
  }
}
