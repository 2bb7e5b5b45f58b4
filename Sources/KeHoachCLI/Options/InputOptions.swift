import ArgumentParser
import KeHoach

/// The plans that a command works on, and how many at a time.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Bilingual(
        "Tệp kế hoạch, thư mục (tìm mọi tệp .kh), hoặc - là đầu vào chuẩn.",
        en: "Plans: files, folders (searched for .kh), or - for standard input."
      ).current, valueName: Bilingual("kế-hoạch", en: "plan").current),
    completion: .file(extensions: ["kh"]))
  var plans: [String]

  @Option(
    help: ArgumentHelp(
      Bilingual("Số việc làm cùng lúc.", en: "How many things to do at a time.").current,
      valueName: Bilingual("số", en: "number").current))
  var jobs: Int?

  /// How many things to do at a time.
  var limit: Int { jobs ?? System.processorCount }

  /// The plans to work on; tells what could not be searched.
  ///
  /// - Parameter takesDrafts: whether Word files and the like are taken as they are.
  func inputs(_ console: Console, takesDrafts: Bool = false) throws -> (inputs: [PlanInput], status: ExitStatus) {
    for path in plans where !takesDrafts && DraftFile.isNamed(by: path) && FileStatus(path: path)?.kind == .file {
      throw Failure.usage(
        Bilingual(
          "“\(path)” là bản thảo, chưa phải kế hoạch .kh; hãy chuyển trước: kehoach import “\(path)”",
          en: "“\(path)” is a draft, no plan in .kh yet; turn it into one first: kehoach import “\(path)”"))
    }
    let collection = InputCollection(plans)
    for failure in collection.failures { console.report(failure) }
    return (collection.inputs, collection.failures.isEmpty ? .done : .failed)
  }

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError(Bilingual("--jobs nhận số từ 1 đến 256", en: "--jobs takes a number from 1 to 256").current)
    }
  }
}
