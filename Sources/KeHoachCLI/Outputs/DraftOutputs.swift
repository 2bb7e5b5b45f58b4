import KeHoach

/// Where the one output of each draft goes.
struct DraftOutputs: Sendable {
  /// A draft and the path of its output; nil for standard output.
  struct Item: Sendable {
    var input: PlanInput
    var path: String?
  }

  /// The drafts in their order.
  let items: [Item]

  /// Decides where all outputs go.
  ///
  /// - Parameters:
  ///   - inputs: the drafts.
  ///   - fileExtension: that of the outputs.
  ///   - output: what `-o` says.
  ///   - besides: whether an output goes beside its draft where `-o` is left out; else that is wrong usage.
  init(_ inputs: [PlanInput], fileExtension: String, output: String?, besides: Bool) throws(Failure) {
    var items: [Item] = []
    let isFolder = output.map { $0.hasSuffix("/") || FileStatus(path: $0)?.kind == .folder } ?? false
    for input in inputs {
      switch output {
      case nil where besides && !input.isStandardInput:
        items.append(Item(input: input, path: "\(Path.stem(input.path)).\(fileExtension)"))
      case nil where besides: items.append(Item(input: input, path: nil))
      case nil, ""?: throw .usage(Bilingual("cần -o để biết ghi ra đâu", en: "-o is needed to know where to write"))
      case "-"?: items.append(Item(input: input, path: nil))
      case let folder? where isFolder:
        items.append(Item(input: input, path: Path.join(Path.trimmed(folder), "\(input.outputStem).\(fileExtension)")))
      case let path?: items.append(Item(input: input, path: path))
      }
    }
    if inputs.count > 1, output != nil, !isFolder {
      throw .usage(
        Bilingual("-o phải là thư mục khi có nhiều bản thảo", en: "-o must be a folder where there are several drafts"))
    }
    self.items = items
    try checkCollisions()
  }

  private func checkCollisions() throws(Failure) {
    var taken: [[UInt8]: String] = [:]
    let sources = items.compactMap { FileStatus(path: $0.input.path)?.identity }
    for item in items {
      guard let path = item.path else { continue }
      if let target = FileStatus(path: path), target.kind == .file, sources.contains(target.identity) {
        throw .usage(Bilingual("“\(path)” là bản thảo gốc", en: "“\(path)” is a draft itself"))
      }
      if let other = taken.updateValue(item.input.path, forKey: Path.key(Path.expected(path))) {
        throw .usage(
          Bilingual(
            "“\(other)” và “\(item.input.path)” cùng ghi ra “\(path)”",
            en: "“\(other)” and “\(item.input.path)” would both become “\(path)”"))
      }
    }
  }
}
