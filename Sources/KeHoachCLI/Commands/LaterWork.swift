import KeHoach

/// What the design promises and this version doesn't have yet: named clearly rather than misunderstood.
enum LaterWork {
  private static let commands = ["preview", "lsp"]

  /// What to say about a command, if it is one of those.
  static func failure(command: String) -> Failure? {
    commands.contains(command) ? notYet(Bilingual("lệnh “\(command)”", en: "the command “\(command)”")) : nil
  }

  private static func notYet(_ what: Bilingual) -> Failure {
    .usage(Bilingual("phiên bản này chưa có \(what.vi)", en: "this version doesn't have \(what.en) yet"))
  }
}
