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
  func inputs(_ console: Console) throws -> (inputs: [PlanInput], status: ExitStatus) {
    for path in plans {
      let kind = Path.pathExtension(path)
      if ["docx", "doc", "odt", "html"].contains(kind), FileStatus(path: path)?.kind == .file {
        throw LaterWork.failure(input: path)
      }
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
