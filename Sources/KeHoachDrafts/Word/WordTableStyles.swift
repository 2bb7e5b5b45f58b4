import KeHoachOffice

/// What the styles of tables say about the paragraphs and words in them.
final class WordTableStyles {
  /// What a style, or one of its conditions, says.
  struct Properties {
    var paragraph = WordParagraphProperties()
    var run = WordRunProperties()

    mutating func override(by other: Properties) {
      paragraph.override(by: other.paragraph)
      run.override(by: other.run)
    }
  }

  /// A style with those that it is based on.
  private struct Style {
    var whole = Properties()
    /// By the value of `w:tblStylePr`'s type: `firstRow`.
    var conditions: [String: Properties] = [:]
  }

  private let styles: WordStyles
  private var known: [String: Style] = [:]

  init(styles: WordStyles) { self.styles = styles }

  /// The identifier of a table's style.
  func style(of table: XMLNode) -> String? {
    table.child("tblPr")?.child("tblStyle")?.attribute("val") ?? styles.defaultTableStyle
  }

  /// What the style of a table says about each of its cells.
  func look(of table: XMLNode) -> Look {
    guard let id = style(of: table) else { return Look(whole: Properties(), conditions: [:], flags: []) }
    let style = style(id)
    return Look(whole: style.whole, conditions: style.conditions, flags: Self.flags(of: table))
  }

  private func style(_ id: String) -> Style {
    if let style = known[id] { return style }
    var result = Style()
    for (_, style) in styles.chain(id, kind: "table") {
      result.whole.override(by: Properties(paragraph: style.paragraph, run: style.run))
      for condition in style.node.children where condition.isNamed("tblStylePr") {
        guard let name = condition.attribute("type") else { continue }
        let said = Properties(
          paragraph: WordParagraphProperties(condition.child("pPr")),
          run: WordRunProperties(condition.child("rPr"), theme: styles.theme))
        result.conditions[name, default: Properties()].override(by: said)
      }
    }
    known[id] = result
    return result
  }

  private static let bits: [(name: StaticString, flag: Look.Flags, bit: Int)] = [
    ("firstRow", .firstRow, 0x20), ("lastRow", .lastRow, 0x40), ("firstColumn", .firstColumn, 0x80),
    ("lastColumn", .lastColumn, 0x100), ("noHBand", .noRowBands, 0x200), ("noVBand", .noColumnBands, 0x400),
  ]

  private static func flags(of table: XMLNode) -> Look.Flags {
    guard let node = table.child("tblPr")?.child("tblLook") else { return [.noRowBands, .noColumnBands] }
    let all = node.attribute("val").flatMap { Int($0, radix: 16) } ?? 0
    var result: Look.Flags = []
    for (name, flag, bit) in bits {
      let isOn = node.attribute(name).map { WordMeasure.isOn($0) } ?? (all & bit != 0)
      if isOn { result.insert(flag) }
    }
    return result
  }

  /// What a table's style says about its cells.
  struct Look {
    /// Which conditions of its style a table wants.
    struct Flags: OptionSet {
      let rawValue: Int
      static let firstRow = Flags(rawValue: 1)
      static let lastRow = Flags(rawValue: 2)
      static let firstColumn = Flags(rawValue: 4)
      static let lastColumn = Flags(rawValue: 8)
      static let noRowBands = Flags(rawValue: 16)
      static let noColumnBands = Flags(rawValue: 32)
    }

    fileprivate var whole: Properties
    fileprivate var conditions: [String: Properties]
    fileprivate var flags: Flags

    fileprivate init(whole: Properties, conditions: [String: Properties], flags: Flags) {
      self.whole = whole
      self.conditions = conditions
      self.flags = flags
    }

    /// What holds for a cell.
    func properties(row: Int, of rows: Int, column: Int, of columns: Int) -> Properties {
      guard !conditions.isEmpty else { return whole }
      let isFirstRow = flags.contains(.firstRow) && row == 0
      let isLastRow = flags.contains(.lastRow) && row == rows - 1
      let isFirstColumn = flags.contains(.firstColumn) && column == 0
      let isLastColumn = flags.contains(.lastColumn) && column == columns - 1
      var names: [String] = []
      if !flags.contains(.noColumnBands) {
        names.append((column - (flags.contains(.firstColumn) ? 1 : 0)).isMultiple(of: 2) ? "band1Vert" : "band2Vert")
      }
      if !flags.contains(.noRowBands), !isFirstRow, !isLastRow {
        names.append((row - (flags.contains(.firstRow) ? 1 : 0)).isMultiple(of: 2) ? "band1Horz" : "band2Horz")
      }
      if isFirstColumn { names.append("firstCol") }
      if isLastColumn { names.append("lastCol") }
      if isFirstRow { names.append("firstRow") }
      if isLastRow { names.append("lastRow") }
      var result = whole
      for name in names { if let said = conditions[name] { result.override(by: said) } }
      return result
    }
  }
}
