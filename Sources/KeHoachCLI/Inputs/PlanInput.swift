/// A plan to work on.
struct PlanInput: Sendable {
  /// The path as people see it; `-` for standard input.
  var path: String
  /// What its outputs are called in a folder, without extension: `sub/ke-hoach` for a file found in a sub-folder.
  var outputStem: String
  /// Whether it was named itself, not found in a folder.
  var isNamed: Bool

  /// Standard input.
  static let standardInput = PlanInput(path: "-", outputStem: "ke-hoach", isNamed: true)

  /// Whether it is standard input.
  var isStandardInput: Bool { path == "-" }

  /// The folder that the plan lies in; the current one for standard input.
  var folder: String { isStandardInput ? "." : Path.folder(path) }
}
