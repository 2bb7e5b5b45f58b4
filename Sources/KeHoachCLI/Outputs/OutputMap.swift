import KeHoach

/// Where each output of each plan goes.
struct OutputMap: Sendable {
  /// One output.
  struct Output: Sendable, Hashable {
    var format: OutputFormat
    /// The path; nil for standard output.
    var path: String?
  }

  /// What `-o` means.
  private enum Destination {
    case beside
    case folder(String)
    case file(String)
    case standardOutput
  }

  /// A plan and where it goes, in the order of the formats.
  struct Item: Sendable {
    var input: PlanInput
    var outputs: [Output]
  }

  /// The plans in their order.
  let items: [Item]

  /// Decides where all outputs go.
  ///
  /// - Throws: wrong usage where two outputs would have one name or one would overwrite a source.
  init(_ inputs: [PlanInput], formats: [OutputFormat], output: String?) throws(Failure) {
    let destination = try Self.destination(inputs, formats, output)
    items = inputs.map { input in
      Item(
        input: input,
        outputs: formats.map { Output(format: $0, path: Self.path(input, $0, destination)) })
    }
    try checkCollisions()
  }

  private static func destination(
    _ inputs: [PlanInput], _ formats: [OutputFormat], _ output: String?
  ) throws(Failure) -> Destination {
    let isSingle = inputs.count == 1 && inputs[0].isNamed && formats.count == 1
    switch output {
    case "-":
      guard inputs.count == 1, formats.count == 1 else {
        throw .usage(
          Bilingual(
            "-o - chỉ dùng cho một kế hoạch và một dạng (--to)", en: "-o - is for one plan and one format (--to)"))
      }
      return .standardOutput
    case nil:
      guard inputs.contains(where: \.isStandardInput) else { return .beside }
      guard isSingle else {
        throw .usage(
          Bilingual(
            "đầu vào chuẩn (-) cần -o hay một dạng (--to)", en: "standard input (-) needs -o or one format (--to)"))
      }
      return .standardOutput
    case let path?:
      guard !path.isEmpty else {
        throw .usage(Bilingual("-o cần tên thư mục hay tệp", en: "-o needs the name of a folder or a file"))
      }
      let isFolder = path.hasSuffix("/") || FileStatus(path: path)?.kind == .folder
      if isSingle, !isFolder { return .file(path) }
      if !isFolder, FileStatus(path: path) != nil {
        throw .usage(
          Bilingual(
            "-o “\(path)” phải là thư mục khi có nhiều kế hoạch hay nhiều dạng",
            en: "-o “\(path)” must be a folder where there are several plans or formats"))
      }
      return .folder(Path.trimmed(path))
    }
  }

  private static func path(_ input: PlanInput, _ format: OutputFormat, _ destination: Destination) -> String? {
    let fileExtension = format.rawValue
    return switch destination {
    case .beside: "\(Path.stem(input.path)).\(fileExtension)"
    case .folder(let folder): Path.join(folder, "\(input.outputStem).\(fileExtension)")
    case .file(let path): path
    case .standardOutput: nil
    }
  }

  private func checkCollisions() throws(Failure) {
    var sources: [FileStatus.Identity: String] = [:]
    for input in items.map(\.input) {
      if let status = FileStatus(path: input.path), status.kind == .file { sources[status.identity] = input.path }
    }
    var takenPaths: [[UInt8]: String] = [:]
    var takenFiles: [FileStatus.Identity: String] = [:]
    var realFolders: [[UInt8]: String] = [:]
    for item in items {
      let input = item.input
      for case let path? in item.outputs.map(\.path) {
        let folder = Path.folder(path)
        let realFolder = realFolders[Path.key(folder)] ?? Path.expected(folder)
        realFolders[Path.key(folder)] = realFolder
        let key = Path.key(Path.join(realFolder, Path.name(path)))
        var other = takenPaths.updateValue(input.path, forKey: key)
        if let status = FileStatus(path: path), status.kind == .file {
          if let source = sources[status.identity] { throw Self.overwrites(path, source) }
          other = takenFiles.updateValue(input.path, forKey: status.identity) ?? other
        }
        if let other { throw Self.collide(path, other, input.path) }
      }
    }
  }

  private static func overwrites(_ path: String, _ source: String) -> Failure {
    .usage(
      Bilingual("“\(path)” sẽ ghi đè nguồn “\(source)”", en: "“\(path)” would overwrite the source “\(source)”"))
  }

  private static func collide(_ path: String, _ first: String, _ second: String) -> Failure {
    .usage(
      Bilingual(
        "“\(first)” và “\(second)” cùng ghi ra “\(path)”", en: "“\(first)” and “\(second)” would both become “\(path)”")
    )
  }
}
