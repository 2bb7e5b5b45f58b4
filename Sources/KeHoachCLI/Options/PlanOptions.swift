import ArgumentParser
import KeHoach

/// What all commands that work on plans take.
struct PlanOptions: ParsableArguments {
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
      Bilingual(
        "Thư mục chứa các mẫu trình bày gọi theo tên.", en: "The folder of templates that plans call by name."
      ).current, valueName: Bilingual("thư-mục", en: "folder").current),
    completion: .directory)
  var templates: String?

  @Option(
    help: ArgumentHelp(
      Bilingual("Số việc làm cùng lúc.", en: "How many things to do at a time.").current,
      valueName: Bilingual("số", en: "number").current))
  var jobs: Int?

  /// How many things to do at a time.
  var limit: Int { jobs ?? System.processorCount }

  /// Where templates come from.
  var templateFolder: TemplateFolder { TemplateFolder(library: templates) }

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
    if let templates, FileStatus(path: templates)?.kind != .folder {
      throw ValidationError(
        Bilingual("--templates: không có thư mục “\(templates)”", en: "--templates: no folder “\(templates)”").current)
    }
  }
}
