import Foundation
import Testing

/// The manual page names the commands and options that there are, all of them and no others.
@Suite struct ManualTests {
  private struct Dump: Decodable {
    var command: Command

    struct Command: Decodable {
      var commandName: String
      var aliases: [String]?
      var subcommands: [Command]?
      var arguments: [Argument]?
    }

    struct Argument: Decodable {
      var names: [Name]?
      var shouldDisplay: Bool

      struct Name: Decodable {
        var kind: String
        var name: String
      }
    }
  }

  private let page: String
  private let commands: [Dump.Command]

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    page = try String(contentsOf: root.appendingPathComponent("Documentation/kehoach.1"), encoding: .utf8)
    let run = try ToolProcess(["--experimental-dump-help"], in: TemporaryFolder())
    let dump = try JSONDecoder().decode(Dump.self, from: Data(run.output.utf8))
    commands = (dump.command.subcommands ?? []).filter { $0.commandName != "help" }
  }

  /// The options described in a sub-section: the words after `Fl` of its `.It` lines.
  private func described(_ heading: String) throws -> Set<String> {
    let start = try #require(page.range(of: ".Ss \(heading)\n"), "no section \(heading)")
    let rest = page[start.upperBound...]
    let section = rest[..<(rest.range(of: "\n\\.S[sh] ", options: .regularExpression)?.lowerBound ?? rest.endIndex)]
    let items = section.split(separator: "\n").filter { $0.hasPrefix(".It Fl") }
    return Set(
      items.flatMap { line -> [String] in
        let words = line.split(separator: " ").filter { $0 != "," }
        return zip(words, words.dropFirst()).filter { $0.0 == "Fl" && $0.1 != "Fl" }.map { String($0.1) }
      })
  }

  @Test func describesEveryOptionAndNoOther() throws {
    #expect(
      commands.map(\.commandName) == [
        "build", "lint", "fmt", "table", "citations", "tasks", "import", "opinions", "new", "explain",
      ])
    let shared = try described("Tùy chọn chung")
    var used: Set<String> = []
    for command in commands {
      let names = (command.arguments ?? []).filter(\.shouldDisplay).flatMap { ($0.names ?? []).map(\.name) }
      let own = try described("kehoach \(command.commandName)")
      #expect(own == Set(names).subtracting(shared), "of \(command.commandName)")
      used.formUnion(names)
    }
    #expect(shared.isSubset(of: used.union(["version", "help", "h"])))
  }

  @Test func namesTheCommands() {
    for command in commands {
      #expect(page.contains("\n.Cm \(command.commandName)\n"))
      for alias in command.aliases ?? [] { #expect(page.contains("\n.Cm \(alias)\n(\(command.commandName))")) }
    }
  }
}
