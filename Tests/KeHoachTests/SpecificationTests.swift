import KeHoach
import Testing

/// The examples of the language specification are true.
///
/// A fence `kh` is a source: a whole plan, or the body of one. The fences after it say what becomes of it:
/// `cây` its tree, `in` the plan's blocks, numbers and words, `lỗi` what parsing and analysis find as `line:column id`,
/// `soát` what all rules find. A source without `lỗi` has no such finding. A fence `tên.csv` before it is a file of that
/// name that it may take a table from.
@Suite("The language specification")
struct SpecificationTests {
  /// A source and what is said about it.
  struct Example: CustomTestStringConvertible {
    var line: Int
    var source: String
    var files: [String: String] = [:]
    var tree: String?
    var plan: String?
    var findings: String?
    var lint: String?
    var testDescription: String { "NgonNgu.md:\(line)" }
  }

  @Test("an example is true", arguments: try SpecificationTests.examples())
  func example(_ example: Example) {
    let stages = Stages(example.source, files: example.files)
    if let tree = example.tree { #expect(stages.dump(ranges: false) == tree, "line \(example.line)") }
    if let plan = example.plan { #expect(stages.outline == plan, "line \(example.line)") }
    if let lint = example.lint { #expect(stages.lint == lint, "line \(example.line)") }
    #expect(stages.diagnostics(withMessages: false) == example.findings ?? "", "line \(example.line)")
  }

  @Test("every section has an example")
  func everySection() throws {
    var open: (heading: Substring, hasExample: Bool)?
    var isFenced = false
    for line in try Self.lines() + ["# "] {
      if line.hasPrefix("```") { isFenced.toggle() }
      if line == "```kh" { open?.hasExample = true }
      guard !isFenced else { continue }
      let level = line.prefix { $0 == "#" }.count
      guard level > 0, line.dropFirst(level).first == " " else { continue }
      // A section of sections has its examples in those.
      if let open, !open.hasExample, level <= open.heading.prefix(while: { $0 == "#" }).count {
        Issue.record("no example under “\(open.heading)”")
      }
      open = level == 1 || line == "## Overview" ? nil : (line, false)
    }
    #expect(try Self.examples().count >= 50)
  }

  private static let path = TestFiles.root + "/Sources/KeHoach/KeHoach.docc/NgonNgu.md"

  private static func lines() throws -> [Substring] {
    try TestFiles.read(path).split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test("KEHOACH_UPDATE_CASES=1 writes what the examples make now")
  func update() throws {
    guard TestFiles.environment("KEHOACH_UPDATE_CASES") != nil else { return }
    var result: [String] = []
    var source: [Substring] = []
    var files: [String: String] = [:]
    var file: [Substring] = []
    var language: String?
    for line in try Self.lines() {
      guard let open = language else {
        if line.hasPrefix("```") { language = String(line.dropFirst(3)) }
        if line == "```kh" { source = [] }
        if line.hasSuffix(".csv") { (file, files) = ([], [:]) }
        result.append(String(line))
        continue
      }
      let isInput = open == "kh" || open.hasSuffix(".csv")
      if open == "kh", line != "```" { source.append(line) }
      if open.hasSuffix(".csv") {
        if line == "```" { files[open] = file.joined(separator: "\n") + "\n" } else { file.append(line) }
      }
      guard isInput || line == "```" else { continue }
      if line == "```", !isInput {
        let stages = Stages(source.isEmpty ? "" : source.joined(separator: "\n") + "\n", files: files)
        var made = ""
        switch open {
        case "cây": made = stages.dump(ranges: false)
        case "in": made = stages.outline
        case "lỗi": made = stages.diagnostics(withMessages: false)
        case "soát": made = stages.lint
        default: break
        }
        if !made.isEmpty { result.append(made) }
      }
      if line == "```" { language = nil }
      result.append(String(line))
    }
    try TestFiles.write(result.joined(separator: "\n"), to: Self.path)
  }

  static func examples() throws -> [Example] {
    var examples: [Example] = []
    var files: [String: String] = [:]
    var fence: (language: String, line: Int, content: [Substring])?
    for (number, line) in try lines().enumerated() {
      guard var open = fence else {
        if line.hasPrefix("```") { fence = (String(line.dropFirst(3)), number + 1, []) }
        continue
      }
      guard line == "```" else {
        open.content.append(line)
        fence = open
        continue
      }
      fence = nil
      let content = open.content.joined(separator: "\n")
      switch open.language {
      case let name where name.hasSuffix(".csv"): files = [name: content + "\n"]
      case "kh":
        examples.append(Example(line: open.line, source: content.isEmpty ? "" : content + "\n", files: files))
        files = [:]
      case "cây": examples[examples.count - 1].tree = content
      case "in": examples[examples.count - 1].plan = content
      case "lỗi": examples[examples.count - 1].findings = content
      case "soát": examples[examples.count - 1].lint = content
      default: Issue.record("line \(open.line): no fence is called “\(open.language)”")
      }
    }
    return examples
  }
}
