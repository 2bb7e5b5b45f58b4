import KeHoach

/// Why something could not be done, for people.
struct Failure: Error, Hashable {
  /// How the program ends if this is the worst that happened.
  var status: ExitStatus
  /// The file, line and column that it is about, if it is about a place in a source.
  var place: String?
  /// What went wrong.
  var message: Bilingual

  /// A failure to read, write or lay out.
  init(_ message: Bilingual, at place: String? = nil) {
    status = .failed
    self.place = place
    self.message = message
  }

  /// Wrong usage.
  static func usage(_ message: Bilingual) -> Failure {
    var failure = Failure(message)
    failure.status = .usage
    return failure
  }

  /// A failed system call on a file.
  init(_ action: Bilingual, _ path: String, errno code: Int32) {
    let why = System.describe(code)
    self.init(
      Bilingual("không \(action.vi) được “\(path)”: \(why.vi)", en: "can't \(action.en) “\(path)”: \(why.en)"))
  }

  /// A template that can't be used: every problem with its file and line.
  init(_ error: TemplateError) {
    func text(_ language: Language) -> String {
      error.problems.map { problem in
        (problem.line > 0 ? "\(problem.file):\(problem.line): " : "\(problem.file): ") + problem.message[language]
      }.joined(separator: "\n  ")
    }
    self.init(Bilingual("mẫu trình bày sai: \(text(.vi))", en: "bad template: \(text(.en))"))
  }
}
