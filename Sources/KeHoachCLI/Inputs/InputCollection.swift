import KeHoach

/// The plans that the arguments name: files, folders searched for `.kh`, standard input.
struct InputCollection: Sendable {
  /// The plans: arguments in their order, within a folder by name; each once.
  private(set) var inputs: [PlanInput] = []
  /// What could not be searched.
  private(set) var failures: [Failure] = []

  private var seenFiles: Set<[UInt8]> = []
  private var seenFolders: Set<FileStatus.Identity> = []
  private var realFolders: [[UInt8]: String] = [:]

  /// Collects what the arguments name. A named file need not exist: reading it will say so.
  init(_ arguments: [String]) {
    for argument in arguments {
      if argument == "-" {
        if seenFiles.insert(Path.key("-")).inserted { inputs.append(.standardInput) }
      } else if FileStatus(path: argument)?.kind == .folder {
        let count = inputs.count + failures.count
        let folder = Path.trimmed(argument)
        let isFirst = FileStatus(path: folder).map { !seenFolders.contains($0.identity) } ?? true
        search(folder, below: nil)
        if isFirst, inputs.count + failures.count == count { failures.append(Self.emptyFolder(argument)) }
      } else {
        let stem = Path.stem(Path.name(argument))
        add(PlanInput(path: argument, outputStem: stem, isNamed: true))
      }
    }
  }

  private static func emptyFolder(_ path: String) -> Failure {
    Failure(Bilingual("không có tệp .kh nào trong “\(path)”", en: "no .kh file in “\(path)”"))
  }

  /// Searches a folder, each only once: links can lead in circles.
  private mutating func search(_ folder: String, below: String?) {
    guard let status = FileStatus(path: folder), seenFolders.insert(status.identity).inserted else { return }
    do throws(Failure) {
      let (names, isComplete) = try FolderListing.names(in: folder)
      if !isComplete {
        failures.append(
          Failure(
            Bilingual(
              "bỏ qua trong “\(folder)” tên tệp không phải là UTF-8",
              en: "skipped names in “\(folder)” that are not UTF-8")))
      }
      for name in names { visit(name, in: folder, below: below) }
    } catch {
      failures.append(error)
    }
  }

  private mutating func visit(_ name: String, in folder: String, below: String?) {
    let path = Path.join(folder, name)
    let relative = below.map { "\($0)/\(name)" } ?? name
    if FileStatus(path: path)?.kind == .folder {
      search(path, below: relative)
    } else if name.hasSuffix(".kh") {
      add(PlanInput(path: path, outputStem: Path.stem(relative), isNamed: false))
    }
  }

  private mutating func add(_ input: PlanInput) {
    let folder = Path.key(input.folder)
    let real = realFolders[folder] ?? Path.expected(input.folder)
    realFolders[folder] = real
    if seenFiles.insert(Path.key(Path.join(real, Path.name(input.path)))).inserted { inputs.append(input) }
  }
}
