import KeHoach

/// The `.kehoach` files of the plans: from a plan's folder upwards to one that holds `.git`, or to the root.
struct Configurations: Sendable {
  /// The files read, each once, with what is wrong with them.
  private(set) var files: [ConfigurationFile] = []
  /// The files that could not be read.
  private(set) var failures: [Failure] = []
  /// What the command line says.
  private var selection: RuleSelection?
  /// The files that count for a folder, nearest first, by the folder as plans name it.
  private var chains: [[UInt8]: [Int]] = [:]
  /// The same by resolved folder.
  private var resolved: [[UInt8]: [Int]] = [:]

  /// No files: the usual settings.
  init() {}

  /// Reads the files that count for plans.
  init(_ inputs: [PlanInput], selection: RuleSelection? = nil) {
    self.selection = selection
    let here = Path.resolved(".")
    for folder in inputs.map(\.folder) where chains[Path.key(folder)] == nil {
      chains[Path.key(folder)] = Path.resolved(folder).map { chain($0, here: here) } ?? []
    }
  }

  /// The settings for a plan.
  func settings(for input: PlanInput) -> LintSettings {
    let settings = ConfigurationFile.settings((chains[Path.key(input.folder)] ?? []).map { files[$0] })
    guard let selection else { return settings }
    return settings.overridden(select: selection.selected, ignore: selection.ignored)
  }

  /// What is wrong with the files.
  var reports: [SourceReport] {
    files.filter { !$0.diagnostics.isEmpty }.map { SourceReport($0.source, $0.diagnostics) }
  }

  /// Tells what is wrong with the files; for commands that don't report findings as their result.
  func tell(_ console: Console) -> ExitStatus {
    for failure in failures { console.report(failure) }
    guard !reports.isEmpty else { return failures.isEmpty ? .done : .failed }
    console.note(console.renderer(for: .standardError).render(reports) + "\n")
    return .failed
  }

  private mutating func chain(_ folder: String, here: String?) -> [Int] {
    if let known = resolved[Path.key(folder)] { return known }
    var chain: [Int] = []
    let path = Path.join(folder, ConfigurationFile.fileName)
    if FileStatus(path: path) != nil {
      do throws(Failure) {
        let name = here.flatMap { Path.relative(path, to: $0) } ?? path
        files.append(ConfigurationFile(SourceText(name: name, bytes: try FileReader.read(path))))
        chain.append(files.count - 1)
      } catch {
        failures.append(error)
      }
    }
    if folder != "/", FileStatus(path: Path.join(folder, ".git")) == nil {
      chain += self.chain(Path.folder(folder), here: here)
    }
    resolved[Path.key(folder)] = chain
    return chain
  }
}

extension Path {
  /// A resolved path as seen from a resolved folder that holds it; nil for one outside.
  fileprivate static func relative(_ path: String, to folder: String) -> String? {
    isInside(path, folder) ? String(path.utf8.dropFirst(folder == "/" ? 1 : folder.utf8.count + 1)) : nil
  }
}
