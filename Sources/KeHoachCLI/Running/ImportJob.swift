import KeHoach

/// What `import` does with one draft: read, turn into a plan, write.
struct ImportJob: Sendable {
  /// What came of a draft.
  struct Outcome: Sendable {
    /// What there is to say, with the draft's text.
    var remarks: SourceReport?
    /// The file written.
    var written: String?
    var failure: Failure?
  }

  /// Whether a file that is there may be replaced, since it was named.
  let replacesNamed: Bool

  /// Does it.
  @Sendable func run(_ item: DraftOutputs.Item) async -> Outcome {
    var outcome = Outcome()
    do throws(Failure) {
      let loaded = try DraftFile.read(item.input)
      let imported = Compiler().importPlan(loaded.draft)
      guard !imported.isEmpty else {
        throw Failure(
          Bilingual(
            "bản thảo “\(item.input.path)” không có chữ nào", en: "the draft “\(item.input.path)” holds no words"))
      }
      outcome.remarks = SourceReport(loaded.draft.text, imported.remarks)
      let bytes = imported.source.bytes
      guard let path = item.path else {
        try FileDescriptor.standardOutput.write(bytes, name: "stdout")
        return outcome
      }
      try AtomicFile.makeFolder(Path.folder(path))
      if replacesNamed {
        try AtomicFile.write([(path, bytes)])
      } else {
        guard FileStatus(path: path) == nil else {
          throw Failure(
            Bilingual(
              "“\(path)” đã có; muốn ghi đè thì gọi tên tệp ấy bằng -o",
              en: "“\(path)” exists; name it with -o to overwrite it"))
        }
        try AtomicFile.create(path, bytes)
      }
      outcome.written = path
    } catch {
      outcome.failure = error
    }
    return outcome
  }
}
