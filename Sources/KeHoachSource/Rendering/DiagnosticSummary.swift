/// How many findings of which severity, in one line.
public struct DiagnosticSummary: Sendable, Hashable {
  /// Findings by severity.
  public private(set) var counts: [Severity: Int] = [:]
  /// The sources that were looked at.
  public private(set) var sources = 0
  /// The sources with findings.
  public private(set) var sourcesWithFindings = 0

  /// Counts nothing yet.
  public init() {}

  /// Counts the findings of a source.
  public mutating func add(_ diagnostics: [Diagnostic]) {
    sources += 1
    if !diagnostics.isEmpty { sourcesWithFindings += 1 }
    for diagnostic in diagnostics { counts[diagnostic.severity, default: 0] += 1 }
  }

  /// `2 lỗi, 1 cảnh báo, 3 gợi ý trong 2 tệp`: the sources with findings; all of them where there is none.
  public func text(in language: Language) -> String {
    let parts: [String] = Severity.allCases.reversed().compactMap { severity in
      let count = counts[severity, default: 0]
      return count == 0 ? nil : "\(count) \(severity.name[language])\(plural(count, language))"
    }
    let number = parts.isEmpty ? sources : sourcesWithFindings
    let files = Bilingual("trong \(number) tệp", en: "in \(number) file\(plural(number, .en))")[language]
    let nothing = Bilingual("không có gì phải sửa", en: "nothing found")[language]
    return "\(parts.isEmpty ? nothing : parts.joined(separator: ", ")) \(files)"
  }

  private func plural(_ count: Int, _ language: Language) -> String {
    language == .en && count != 1 ? "s" : ""
  }
}
