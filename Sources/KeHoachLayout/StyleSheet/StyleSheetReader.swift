import KeHoachSource
import KeHoachText

/// Reads style sheet files: `trinh-bay.kh` of the built-in template, and of a user's template on top of it.
public struct StyleSheetReader {
  /// What the files say.
  public struct Reading: Sendable {
    /// The style sheet; what a wrong line was to say is as it was before that line.
    public var styleSheet: StyleSheet
    /// What is wrong, in the order of files and lines.
    public var problems: [TemplateProblem]

    /// Whether a line was not taken.
    public var hasErrors: Bool { problems.contains(where: \.isError) }
  }

  var sheet = StyleSheet(
    fontFamily: DecreeLimits.fontFamily, language: "vi-VN",
    page: PageSetup(width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15, headerDistance: 10),
    styles: [:], tableLineWeight: 0.5, cellPadding: 1)
  var problems: [TemplateProblem] = []
  /// The sizes of each style for both presets.
  var sizes: [ParagraphStyleName: Quantity] = [:]
  /// Where each style was last changed.
  var places: [ParagraphStyleName: (file: String, line: Int)] = [:]
  var file = ""

  /// Reads files; each overrides, line by line and part by part, what those before it say.
  public static func read(_ files: [TemplateFile]) -> Reading {
    var reader = StyleSheetReader()
    for file in files {
      reader.file = file.name
      for line in StyleSheetLine.read(file.bytes) { reader.take(line) }
    }
    reader.file = files.first?.name ?? ""
    return reader.finish()
  }

  private mutating func take(_ line: StyleSheetLine) {
    guard let key = Self.keys[Keyword.fold(line.key)] else { return reportUnknownKey(line) }
    switch key {
    case .style(let name): takeStyle(name, line)
    case .rule(let role): takeRule(role, line)
    case .wording(let wording): takeWording(wording, line)
    case .measure(let measure): takeMeasure(measure, line)
    case .page(let key): takePage(key, line)
    }
  }

  private mutating func finish() -> Reading {
    for name in ParagraphStyleName.allCases {
      guard let size = sizes[name] else {
        report(missing: name.rawValue)
        continue
      }
      sheet.styles[name]?.size = size[sheet.preset]
      checkLimits(name)
    }
    for wording in Wording.allCases where sheet.wording[wording] == nil { report(missing: wording.rawValue) }
    for measure in Measure.allCases where sheet.measures[measure] == nil { report(missing: measure.rawValue) }
    for role in RuleLayout.Role.allCases where sheet.rules[role] == nil { report(missing: role.key) }
    sheet.tableLineWeight = sheet.measure(.tableLine)
    sheet.cellPadding = sheet.measure(.cellPadding)
    return Reading(styleSheet: sheet, problems: problems)
  }
}

// MARK: - Keys

extension StyleSheetReader {
  /// What a key is about.
  enum Key {
    case style(ParagraphStyleName)
    case rule(RuleLayout.Role)
    case wording(Wording)
    case measure(Measure)
    case page(PageKey)
  }

  /// The keys of the document as a whole.
  enum PageKey: String, CaseIterable {
    case fontFamily = "phông chữ"
    case language = "ngôn ngữ"
    case preset = "cỡ chữ"
    case paper = "khổ A4"
    case largePaper = "khổ A3"
    case margins = "lề trang đứng"
    case landscapeMargins = "lề trang ngang"
  }

  /// Every key, folded.
  static let keys: [String: Key] = {
    var keys: [String: Key] = [:]
    for name in ParagraphStyleName.allCases { keys[Keyword.fold(name.rawValue)] = .style(name) }
    for role in RuleLayout.Role.allCases { keys[Keyword.fold(role.key)] = .rule(role) }
    for wording in Wording.allCases { keys[Keyword.fold(wording.rawValue)] = .wording(wording) }
    for measure in Measure.allCases { keys[Keyword.fold(measure.rawValue)] = .measure(measure) }
    for key in PageKey.allCases { keys[Keyword.fold(key.rawValue)] = .page(key) }
    return keys
  }()
}
