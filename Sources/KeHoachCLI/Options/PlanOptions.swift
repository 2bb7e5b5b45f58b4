import ArgumentParser
import KeHoach

/// What all commands take that work on plans as they are laid out.
struct PlanOptions: ParsableArguments {
  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp(
      Bilingual(
        "Thư mục chứa các mẫu trình bày gọi theo tên.", en: "The folder of templates that plans call by name."
      ).current, valueName: Bilingual("thư-mục", en: "folder").current),
    completion: .directory)
  var templates: String?

  /// How many things to do at a time.
  var limit: Int { input.limit }

  /// Makes what linting needs for every plan while the first is read, where a core is free for it.
  func prepareToLint() async {
    if limit > 1 { Compiler.prepareToLint() }
  }

  /// Where templates come from.
  var templateFolder: TemplateFolder { TemplateFolder(library: templates) }

  /// The plans to work on; tells what could not be searched.
  ///
  /// - Parameter takesDrafts: whether Word files and the like are taken as they are.
  func inputs(_ console: Console, takesDrafts: Bool = false) throws -> (inputs: [PlanInput], status: ExitStatus) {
    try input.inputs(console, takesDrafts: takesDrafts)
  }

  func validate() throws {
    if let templates, FileStatus(path: templates)?.kind != .folder {
      throw ValidationError(
        Bilingual("--templates: không có thư mục “\(templates)”", en: "--templates: no folder “\(templates)”").current)
    }
  }
}
