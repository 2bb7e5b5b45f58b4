internal import KeHoachText

/// Findings for people: the message, the source line with the place underlined, the other places, what to do.
public struct TerminalRenderer: DiagnosticRenderer {
  /// The language of the messages.
  public var language: Language
  /// The cells of a terminal line; source lines are cut to it.
  public var width: Int
  private let style: TerminalStyle

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - language: the language of the messages.
  ///   - width: the cells of a terminal line.
  ///   - isColoured: whether to write escape codes for colours.
  public init(language: Language = .vi, width: Int = 120, isColoured: Bool = false) {
    self.language = language
    self.width = width
    style = TerminalStyle(isColoured: isColoured)
  }

  /// The findings in order, an empty line between two.
  public func render(_ reports: [SourceReport]) -> String {
    var result = ""
    for report in reports {
      var index = PositionIndex(report.source)
      let name = VisibleText.of(report.source.name)
      for diagnostic in report.diagnostics {
        if !result.isEmpty { result += "\n" }
        write(diagnostic, name, &index, to: &result)
      }
    }
    return result
  }

  private func write(_ diagnostic: Diagnostic, _ name: String, _ index: inout PositionIndex, to result: inout String) {
    let position = index.position(of: diagnostic.range.lowerBound)
    let last = diagnostic.notes.reduce(position.line) { max($0, index.lineNumber(of: $1.range.lowerBound)) }
    let gutter = String(last).count
    let margin = String(repeating: " ", count: gutter)
    let bar = style.paint("\(margin) │", .gutter)
    let rule = VisibleText.of("\(diagnostic.rule.id) \(diagnostic.rule.name)")
    let kind = "\(diagnostic.severity.name[language])[\(rule)]"
    result += style.paint("\(name):\(position.line):\(position.column):", .strong)
    result += " \(style.paint(kind, .severity(diagnostic.severity))): "
    result += style.paint(VisibleText.of(diagnostic.message[language]), .strong)
    result += "\n\(bar)\n"

    var shown: SourceExcerpt?
    func show(_ range: Range<Int>, mark: String, _ words: String, _ role: TerminalStyle.Role) {
      let excerpt = SourceExcerpt(of: range, in: &index, width: width - gutter - 3)
      if excerpt.line != shown?.line || excerpt.shown != shown?.shown {
        let number = String(excerpt.line)
        let padding = String(repeating: " ", count: gutter - number.count)
        result += style.paint("\(padding)\(number) │", .gutter)
        result += excerpt.text.isEmpty ? "\n" : " \(excerpt.text)\n"
        shown = excerpt
      }
      let underline = String(repeating: mark, count: excerpt.markWidth)
      let words = words.isEmpty ? "" : " \(VisibleText.of(words))"
      result += "\(bar) \(String(repeating: " ", count: excerpt.markStart))\(style.paint(underline + words, role))\n"
    }
    show(diagnostic.range, mark: "^", diagnostic.caption, .severity(diagnostic.severity))
    for note in diagnostic.notes { show(note.range, mark: "-", note.message[language], .note) }

    let fixes = diagnostic.fixes.map { VisibleText.of($0.message[language]) }.filter { !$0.isEmpty }
    if !fixes.isEmpty {
      let label = Bilingual("sửa", en: "fix")[language]
      let joined = fixes.joined(separator: Bilingual(", hoặc ", en: ", or ")[language])
      result += "\(margin) \(style.paint("= \(label):", .fix)) \(joined)\n"
    }
    if !diagnostic.rule.source.isEmpty {
      let label = Bilingual("căn cứ", en: "source")[language]
      result += "\(margin) \(style.paint("= \(label):", .gutter)) \(VisibleText.of(diagnostic.rule.source))\n"
    }
  }
}
