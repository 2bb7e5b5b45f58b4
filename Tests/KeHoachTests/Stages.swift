import KeHoach
import KeHoachModel
import KeHoachSource
import KeHoachSyntax

/// What every stage makes of one source, as text.
struct Stages {
  let source: SourceText
  private let tree: SyntaxTree
  private let analysis: Analysis
  /// The lines that were put in front of a body to make it a plan.
  private let addedLines: Int
  private var files = AttachedFiles()

  /// - Parameters:
  ///   - text: a whole plan, or the body of one.
  ///   - files: the contents of files that it takes tables from, by their names.
  init(_ text: String, files contents: [String: String] = [:]) {
    for (name, content) in contents { files[name] = AttachedFiles.read(Array(content.utf8)) }
    let plan = Rule.Example.plan(text)
    let isBody = plan != text
    source = SourceText(name: "thử.kh", plan)
    tree = Parser.parse(source)
    analysis = Analysis(tree, files: files)
    addedLines = isBody ? plan.split(separator: "\n", omittingEmptySubsequences: false).count - text.lineCount : 0
  }

  /// The tree; of a body, without the header that was put in front.
  func dump(ranges: Bool) -> String {
    let lines = tree.dump(ranges: ranges).split(separator: "\n").map(String.init)
    guard addedLines > 0 else { return lines.joined(separator: "\n") }
    let body = lines.dropFirst().drop { $0.hasPrefix("  header") || $0.hasPrefix("    ") }
    return body.map { String($0.dropFirst(2)) }.joined(separator: "\n")
  }

  /// A finding a line: `3:1 KH050`.
  ///
  /// A body alone is no complete plan: what it lacks (recipients, signature, `./.`, sections) is not listed.
  func diagnostics(withMessages: Bool) -> String { list(analysis.diagnostics, withMessages: withMessages) }

  /// What all rules find.
  var lint: String { list(Compiler().check(source, files: files).diagnostics, withMessages: false) }

  private func list(_ diagnostics: [Diagnostic], withMessages: Bool) -> String {
    let incomplete: Set<String> = addedLines > 0 ? ["KH106", "KH108", "KH204"] : []
    let lines = diagnostics.filter { !incomplete.contains($0.rule.id) }.map { diagnostic in
      let place = source.position(of: diagnostic.range.lowerBound)
      let message = withMessages ? " \(diagnostic.severity.rawValue): \(diagnostic.message.vi)" : ""
      return "\(place.line - addedLines):\(place.column) \(diagnostic.rule.id)\(message)"
    }
    return lines.joined(separator: "\n")
  }

  var outline: String {
    PlanOutline(analysis.plan, header: addedLines == 0).lines.joined(separator: "\n")
  }

  func render(_ format: OutputFormat) throws -> String {
    let compiler = Compiler()
    return String(decoding: try compiler.render(compiler.check(source, files: files), as: format), as: UTF8.self)
  }
}

extension String {
  var lineCount: Int { split(separator: "\n", omittingEmptySubsequences: false).count }
}
