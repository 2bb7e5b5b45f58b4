import ArgumentParser
import KeHoach
import KeHoachText

/// `kehoach new`: a skeleton to begin with.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: Bilingual("Tạo một kế hoạch mẫu để viết tiếp.", en: "Make a skeleton of a plan to go on with.").current,
    usage: Bilingual(
      "kehoach new [--template <tên>] <tệp>\nkehoach new --list",
      en: "kehoach new [--template <name>] <path>\nkehoach new --list"
    ).current,
    discussion: Bilingual(
      "Không bao giờ ghi đè tệp đã có.", en: "Never overwrites a file."
    ).current,
    aliases: ["moi"])

  @Argument(
    help: ArgumentHelp(
      Bilingual(
        "Tệp sẽ tạo; thiếu phần mở rộng thì thêm .kh; - là đầu ra chuẩn.",
        en: "The file to make; .kh is added where it has no extension; - for standard output."
      ).current, valueName: Bilingual("tệp", en: "path").current),
    completion: .file(extensions: ["kh"]))
  var path: String?

  @Option(
    help: ArgumentHelp(
      Bilingual("Tên mẫu (xem --list).", en: "The skeleton's name (see --list).").current,
      valueName: Bilingual("tên", en: "name").current))
  var template: String?

  @Flag(help: ArgumentHelp(Bilingual("Kê tên các mẫu.", en: "List the names of the skeletons.").current))
  var list = false

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if path == nil, !list {
      throw ValidationError(Bilingual("thiếu tên tệp sẽ tạo", en: "the file to make is missing").current)
    }
    if list, path != nil || template != nil {
      throw ValidationError(Bilingual("--list đứng một mình", en: "--list stands alone").current)
    }
  }

  func run() throws {
    let console = messages.console
    guard let path else {
      try console.print(Template.skeletons.map { "\($0.name)\n" }.joined())
      return
    }
    let contents = Array(try Self.skeleton(template, among: Template.skeletons).utf8)
    guard path != "-" else {
      try console.print(contents)
      return
    }
    let target = Path.pathExtension(path).isEmpty ? path + ".kh" : path
    try AtomicFile.create(target, contents)
    if FileDescriptor.standardError.isTerminal {
      let name = VisibleName.of(target)
      console.note(Bilingual("đã tạo \(name)\n", en: "made \(name)\n")[console.language])
    }
  }

  /// The skeleton of a name, with or without diacritics; the first where none is named.
  static func skeleton(_ name: String?, among skeletons: [(name: String, contents: String)]) throws(Failure) -> String {
    guard let first = skeletons.first else {
      throw Failure(Bilingual("phiên bản này không có mẫu nào", en: "this version has no skeletons"))
    }
    guard let name else { return first.contents }
    if let known = skeletons.first(where: { Keyword.fold($0.name) == Keyword.fold(name) }) { return known.contents }
    throw .usage(Choice.unknown(name, "--template", skeletons.map(\.name)))
  }
}
