@testable import KeHoachBackends

/// Counts the labels of a document from its parts alone, as readers of WordprocessingML do.
struct NumberingReader {
  /// Whose counters go on: all lists of a scheme share them (Word), or each list has its own (simpler readers).
  enum Model: CaseIterable { case sharedByScheme, separateByList }

  private struct Level {
    var format: String
    var start: Int
    var text: String
  }

  private var schemes: [String: [Int: Level]] = [:]
  private var schemeOfList: [String: String] = [:]
  private var overrides: [String: [Int: Int]] = [:]
  private var styles: [String: (base: String?, list: String?, level: Int?)] = [:]
  private let model: Model

  init(_ parts: WordParts, _ model: Model) throws {
    self.model = model
    let numbering = try parts.part("/word/numbering.xml")
    for scheme in numbering.all("w:abstractNum") {
      var levels: [Int: Level] = [:]
      for level in scheme.all("w:lvl") {
        levels[Int(level["w:ilvl"] ?? "") ?? -1] = Level(
          format: level.value("w:numFmt") ?? "", start: Int(level.value("w:start") ?? "") ?? 1,
          text: level.value("w:lvlText") ?? "")
      }
      schemes[scheme["w:abstractNumId"] ?? ""] = levels
    }
    for list in numbering.all("w:num") {
      let id = list["w:numId"] ?? ""
      schemeOfList[id] = list.value("w:abstractNumId")
      for override in list.all("w:lvlOverride") {
        overrides[id, default: [:]][Int(override["w:ilvl"] ?? "") ?? -1] = Int(override.value("w:startOverride") ?? "")
      }
    }
    for style in try parts.part("/word/styles.xml").all("w:style") {
      let number = style.child("w:pPr")?.child("w:numPr")
      styles[style["w:styleId"] ?? ""] = (
        style.value("w:basedOn"), number?.value("w:numId"), number?.value("w:ilvl").flatMap { Int($0) }
      )
    }
  }

  /// The label of every paragraph, nil for those without a number.
  func labels(_ paragraphs: [XMLTree]) -> [String?] {
    var counters: [String: [Int: Int]] = [:]
    var applied: Set<String> = []
    return paragraphs.map { paragraph in
      guard let (list, level) = number(of: paragraph), list != "0", let scheme = schemeOfList[list],
        let levels = schemes[scheme], let definition = levels[level]
      else { return nil }
      let key = model == .sharedByScheme ? "scheme \(scheme)" : "list \(list)"
      func start(_ level: Int) -> Int {
        (model == .separateByList ? overrides[list]?[level] : nil) ?? levels[level]?.start ?? 1
      }
      var values = counters[key] ?? [:]
      if let first = overrides[list]?[level], applied.insert("\(list) \(level)").inserted {
        values[level] = first
      } else {
        values[level] = values[level].map { $0 + 1 } ?? start(level)
      }
      values = values.filter { $0.key <= level }
      counters[key] = values
      var label = definition.text
      for (index, other) in levels {
        label = label.replacing("%\(index + 1)", with: Self.write(values[index] ?? start(index), other.format))
      }
      return label
    }
  }

  private func number(of paragraph: XMLTree) -> (String, Int)? {
    let properties = paragraph.child("w:pPr")
    if let direct = properties?.child("w:numPr") {
      return (direct.value("w:numId") ?? "0", Int(direct.value("w:ilvl") ?? "") ?? 0)
    }
    var style = properties?.value("w:pStyle")
    while let id = style, let entry = styles[id] {
      if let list = entry.list { return (list, entry.level ?? 0) }
      style = entry.base
    }
    return nil
  }

  private static func write(_ value: Int, _ format: String) -> String {
    switch format {
    case "decimal": return "\(value)"
    case "lowerLetter": return value <= 26 ? String(UnicodeScalar(UInt8(96 + value))) : "?"
    case "upperLetter": return value <= 26 ? String(UnicodeScalar(UInt8(64 + value))) : "?"
    case "upperRoman":
      let tens = ["", "X", "XX", "XXX"]
      let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
      return value < 40 ? tens[value / 10] + ones[value % 10] : "?"
    default: return ""
    }
  }
}
