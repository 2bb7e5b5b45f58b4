public import KeHoachSource

/// A file of a template: its name, for messages, and what it holds.
public struct TemplateFile: Sendable {
  /// The name for messages.
  public var name: String
  /// The contents, UTF-8.
  public var bytes: [UInt8]

  /// Takes a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// What is wrong with a line of a style sheet file.
public struct TemplateProblem: Sendable, Hashable, Error {
  /// The file's name.
  public var file: String
  /// The line from 1; 0 for the file as a whole.
  public var line: Int
  /// What is wrong, and what would be right.
  public var message: Bilingual
  /// Whether the line was not taken; false for a warning about one that was.
  public var isError: Bool

  /// Makes a problem.
  public init(file: String, line: Int, message: Bilingual, isError: Bool) {
    self.file = file
    self.line = line
    self.message = message
    self.isError = isError
  }
}
