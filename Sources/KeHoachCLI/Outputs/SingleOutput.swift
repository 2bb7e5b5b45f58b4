import KeHoach

/// Where the one result of a command goes: the file of `-o`, or standard output.
struct SingleOutput {
  /// The path as given; nil or `-` for standard output.
  var path: String?

  /// Writes the result, but never over something that it was made from.
  func write(_ bytes: [UInt8], madeFrom inputs: [PlanInput], _ console: Console) throws {
    guard let path, path != "-" else { return try console.print(bytes) }
    if let target = FileStatus(path: path)?.identity,
      inputs.contains(where: { target == FileStatus(path: $0.path)?.identity })
    {
      throw Failure.usage(Bilingual("“\(path)” là tệp nguồn", en: "“\(path)” is a source"))
    }
    try AtomicFile.write([(path, bytes)])
  }
}
