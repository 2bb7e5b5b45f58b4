import KeHoach
import KeHoachSource
import Testing

/// One file of `Cases/`: `## source`, and what the stages make of it under their own headings.
///
/// Sections that stand in a file are checked: `tree`, `plan`, `diagnostics`, `text`, `html`, `document.xml`. A section
/// holds one fenced block. `KEHOACH_UPDATE_CASES=1 swift test` writes what the stages make now.
@Suite("Cases")
struct CaseTests {
  static let folder = TestFiles.root + "/Tests/KeHoachTests/Cases"

  @Test("every stage makes what the case says", arguments: TestFiles.names(in: folder, ending: ".md"))
  func stages(name: String) throws {
    let path = Self.folder + "/" + name
    let text = try TestFiles.read(path)
    var file = try CaseFile(text)
    let stages = try Stages(file.source)
    var isChanged = false
    for (index, section) in file.sections.enumerated() where section.name != "source" {
      let made = try make(section.name, of: stages)
      if TestFiles.environment("KEHOACH_UPDATE_CASES") != nil {
        isChanged = isChanged || made != section.content
        file.sections[index].content = made
      } else {
        #expect(made == section.content, "\(name), ## \(section.name)")
      }
    }
    if isChanged { try TestFiles.write(file.text, to: path) }
  }

  @Test("there are cases") func some() {
    #expect(TestFiles.names(in: Self.folder, ending: ".md").count >= 20)
  }

  private func make(_ section: String, of stages: Stages) throws -> String {
    switch section {
    case "tree": return stages.dump(ranges: true)
    case "plan": return stages.outline
    case "diagnostics": return stages.diagnostics(withMessages: true)
    case "text": return try stages.render(.txt).trimmingLineEnds
    case "html": return try stages.render(.html).body(of: "main").blocksOnLines
    case "document.xml": return try stages.render(.xml).body(of: "w:body").blocksOnLines
    default:
      Issue.record("no stage makes a section “\(section)”")
      return ""
    }
  }
}

/// A case as read, to be checked or written again.
struct CaseFile {
  struct Section {
    var name: String
    /// The fence's first line: the backticks and the language.
    var fence: String
    var content: String
  }

  /// The title and what it says about the case.
  private var preface: [Substring] = []
  var sections: [Section] = []

  init(_ text: String) throws {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.first, !line.hasPrefix("## ") {
      preface.append(line)
      lines.removeFirst()
    }
    while let heading = lines.popFirst() {
      guard heading.hasPrefix("## ") else {
        #expect(heading.isEmpty, "text outside of a fence: \(heading)")
        continue
      }
      while lines.first?.isEmpty == true { lines.removeFirst() }
      let first = lines.popFirst()
      let fence = try #require(first, "no fence under \(heading)")
      let end = String(fence.prefix { $0 == "`" })
      try #require(end.count >= 3, "no fence under \(heading)")
      let content = lines.prefix { $0 != end }
      try #require(content.endIndex < lines.endIndex, "the fence under \(heading) isn't closed")
      lines = lines[(content.endIndex + 1)...]
      sections.append(
        Section(name: String(heading.dropFirst(3)), fence: String(fence), content: content.joined(separator: "\n")))
    }
  }

  /// The source with `␍`, `⇥`, `␀` and `\u{…}` made what they stand for.
  var source: String {
    get throws {
      let section = try #require(sections.first { $0.name == "source" }, "no ## source")
      return section.content.isEmpty ? "" : (section.content + "\n").unescapingScalars
    }
  }

  var text: String {
    var result = preface.joined(separator: "\n")
    for section in sections {
      let ticks = section.fence.prefix { $0 == "`" }
      result += "\n## \(section.name)\n\n\(section.fence)\n"
      result += section.content.isEmpty ? "" : section.content + "\n"
      result += ticks + "\n"
    }
    return result
  }
}

extension String {
  /// `\u{301}` in a case is that scalar, so that what nobody sees can be seen.
  fileprivate var unescapingScalars: String {
    var result = ""
    var rest = self[...]
    while let start = rest.firstRange(of: "\\u{"), let end = rest[start.upperBound...].firstIndex(of: "}"),
      let scalar = UInt32(rest[start.upperBound..<end], radix: 16).flatMap(Unicode.Scalar.init)
    {
      result += rest[..<start.lowerBound]
      result.unicodeScalars.append(scalar)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  /// Markup with every block on a line of its own, so that a difference can be seen.
  fileprivate var blocksOnLines: String {
    var result = ""
    for piece in split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      let name = piece.prefix { $0 != " " && $0 != ">" && $0 != "/" }
      if Self.blocks.contains(name), !result.isEmpty { result += "\n" }
      result += "<" + piece
    }
    return result.trimmingLineEnds
  }

  private static let blocks: Set<Substring> = [
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "table", "tr", "section", "article", "aside", "footer", "header",
    "w:p", "w:tbl", "w:tr", "w:sectPr",
  ]

  fileprivate var trimmingLineEnds: String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// What stands in the first element of a name, with its tags.
  fileprivate func body(of element: String) -> String {
    guard let start = firstRange(of: "<\(element)"), let end = firstRange(of: "</\(element)>") else { return self }
    return String(self[start.lowerBound..<end.upperBound])
  }
}
