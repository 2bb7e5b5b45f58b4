import ArgumentParser
import KeHoach

/// The executable: reads the arguments, runs a command, says what went wrong, and exits.
@main enum Main {
  static func main() async {
    TemporaryFiles.removeWhenInterrupted()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let status = await run(arguments)
    System.exit(with: status)
  }

  /// Runs the command that the arguments name.
  private static func run(_ arguments: [String]) async -> ExitStatus {
    let console = Console(language: .current, colour: ColourChoice(arguments: arguments))
    do {
      if let word = arguments.first, let failure = LaterWork.failure(command: word) { throw failure }
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
      return console.report(parserError: error)
    }
  }
}
