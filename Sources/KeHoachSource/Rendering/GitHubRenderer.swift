/// Findings as workflow commands of GitHub Actions, which shows them beside the changed lines.
public struct GitHubRenderer: DiagnosticRenderer {
  /// The language of the messages.
  public var language: Language

  /// Makes a renderer.
  public init(language: Language = .vi) {
    self.language = language
  }

  /// A line a finding.
  public func render(_ reports: [SourceReport]) -> String {
    var result = ""
    for report in reports {
      var index = PositionIndex(report.source)
      for diagnostic in report.diagnostics {
        let start = index.position(of: diagnostic.range.lowerBound)
        // The last line that the range has a byte on: an end-of-line at its end doesn't reach the next one.
        let end = index.lineNumber(of: max(diagnostic.range.lowerBound, diagnostic.range.upperBound - 1))
        let command = diagnostic.severity == .hint ? "notice" : diagnostic.severity.rawValue
        let title = "\(diagnostic.rule.id) \(diagnostic.rule.name)"
        result += "::\(command) file=\(property(report.source.name)),line=\(start.line),endLine=\(end)"
        result += ",col=\(start.column),title=\(property(title))::\(data(diagnostic.message[language]))\n"
      }
    }
    return result
  }

  private func property(_ text: String) -> String { encode(text, [":", ","]) }

  private func data(_ text: String) -> String { encode(text, []) }

  private func encode(_ text: String, _ more: Set<Unicode.Scalar>) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "%" || scalar == "\r" || scalar == "\n" || more.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result.append(contentsOf: (digits.count == 1 ? "%0\(digits)" : "%\(digits)").unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
