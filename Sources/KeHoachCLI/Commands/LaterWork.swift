import KeHoach

/// What the design promises and this version doesn't have yet: named clearly rather than misunderstood.
enum LaterWork {
  private static let commands = ["import", "nhap", "preview", "lsp"]

  /// What to say about a command, if it is one of those.
  static func failure(command: String) -> Failure? {
    commands.contains(command) ? notYet(Bilingual("lệnh “\(command)”", en: "the command “\(command)”")) : nil
  }

  /// What to say about an option.
  static func failure(option: String) -> Failure {
    notYet(Bilingual("tùy chọn \(option)", en: "the option \(option)"))
  }

  /// What to say about a file that isn't a plan.
  static func failure(input: String) -> Failure {
    notYet(Bilingual("việc đọc “\(input)” (chỉ đọc tệp .kh)", en: "reading “\(input)” (only .kh files)"))
  }

  private static func notYet(_ what: Bilingual) -> Failure {
    .usage(Bilingual("phiên bản này chưa có \(what.vi)", en: "this version doesn't have \(what.en) yet"))
  }
}
