import KeHoachOffice

/// What one `w:pPr` says about how a paragraph is set; nil where it says nothing.
struct WordParagraphProperties {
  var alignment: ParagraphFormat.Alignment?
  var firstLine: Int?
  var left: Int?
  var right: Int?
  var before: Int?
  var after: Int?
  var ignoresSpaceWithinStyle: Bool?
  var lineSpacing: ParagraphFormat.LineSpacing?
  var startsPage: Bool?
  var keepsWithNext: Bool?
  var hasBottomBorder: Bool?
  var outlineLevel: Int?
  /// Which list it belongs to; 0 for none.
  var list: Int?
  var listLevel: Int?
  /// The tab stops: where, in twips, and how they align; nil for one that is taken away.
  var tabs: [Int: String?] = [:]

  /// The space that Word sets for "automatic".
  private static let automaticSpace = 280
  /// A hundredth of a line or character, as East Asian settings count.
  private static let line = 240

  private static let mostTabs = 64

  /// Says nothing.
  init() {}

  /// Reads a `w:pPr`.
  init(_ node: XMLNode?) {
    guard let node else { return }
    for child in node.children { read(child) }
  }

  private mutating func read(_ node: XMLNode) {
    let value = node.attribute("val")
    switch node.word {
    case "jc": alignment = Self.alignment(value) ?? alignment
    case "ind": readIndents(node)
    case "spacing": readSpacing(node)
    case "contextualSpacing": ignoresSpaceWithinStyle = WordMeasure.isOn(value)
    case "pageBreakBefore": startsPage = WordMeasure.isOn(value)
    case "keepNext": keepsWithNext = WordMeasure.isOn(value)
    case "pBdr":
      if let bottom = node.child("bottom") { hasBottomBorder = WordBorders.isDrawn(bottom) }
    case "outlineLvl":
      outlineLevel = WordMeasure.integer(value).map { (0...8).contains($0) ? $0 + 1 : 0 }
    case "numPr":
      list = WordMeasure.integer(node.child("numId")?.attribute("val")) ?? list
      listLevel = WordMeasure.integer(node.child("ilvl")?.attribute("val")) ?? listLevel
    case "tabs":
      for tab in node.children where tab.isNamed("tab") {
        guard let place = WordMeasure.twips(tab.attribute("pos")), tabs.count < Self.mostTabs else { continue }
        let kind = tab.attribute("val")
        tabs.updateValue(kind == "clear" ? nil : kind, forKey: place)
      }
    default: break
    }
  }

  /// What a value of `w:jc` says.
  static func alignment(_ value: String?) -> ParagraphFormat.Alignment? {
    switch value {
    case "left", "start": .left
    case "center": .centre
    case "right", "end": .right
    case "both", "distribute", "lowKashida", "mediumKashida", "highKashida", "thaiDistribute": .both
    default: nil
    }
  }

  private mutating func readIndents(_ node: XMLNode) {
    // A size counted in characters stands beside the same in twips; alone, a character is as wide as a letter of 12 pt.
    func length(_ names: [StaticString], _ characters: [StaticString]) -> Int? {
      for name in names { if let value = WordMeasure.twips(node.attribute(name)) { return value } }
      for name in characters {
        if let value = WordMeasure.integer(node.attribute(name)), value != 0 { return value * Self.line / 100 }
      }
      return nil
    }
    left = length(["start", "left"], ["startChars", "leftChars"]) ?? left
    right = length(["end", "right"], ["endChars", "rightChars"]) ?? right
    if let hanging = length(["hanging"], ["hangingChars"]) {
      firstLine = -hanging
    } else {
      firstLine = length(["firstLine"], ["firstLineChars"]) ?? firstLine
    }
  }

  private mutating func readSpacing(_ node: XMLNode) {
    func space(_ name: StaticString, _ lines: StaticString, _ automatic: StaticString) -> Int? {
      if let auto = node.attribute(automatic), WordMeasure.isOn(auto) { return Self.automaticSpace }
      if let value = WordMeasure.twips(node.attribute(name)) { return value }
      return WordMeasure.integer(node.attribute(lines)).map { $0 * Self.line / 100 }
    }
    before = space("before", "beforeLines", "beforeAutospacing") ?? before
    after = space("after", "afterLines", "afterAutospacing") ?? after
    guard let line = WordMeasure.twips(node.attribute("line")) else { return }
    switch node.attribute("lineRule") {
    case "exact": lineSpacing = .exactly(line)
    case "atLeast": lineSpacing = .atLeast(line)
    default: lineSpacing = .multiple(line)
    }
  }

  /// Lets what `other` says count for more.
  mutating func override(by other: WordParagraphProperties) {
    alignment = other.alignment ?? alignment
    firstLine = other.firstLine ?? firstLine
    left = other.left ?? left
    right = other.right ?? right
    before = other.before ?? before
    after = other.after ?? after
    ignoresSpaceWithinStyle = other.ignoresSpaceWithinStyle ?? ignoresSpaceWithinStyle
    lineSpacing = other.lineSpacing ?? lineSpacing
    startsPage = other.startsPage ?? startsPage
    keepsWithNext = other.keepsWithNext ?? keepsWithNext
    hasBottomBorder = other.hasBottomBorder ?? hasBottomBorder
    outlineLevel = other.outlineLevel ?? outlineLevel
    list = other.list ?? list
    listLevel = other.listLevel ?? listLevel
    if tabs.isEmpty {
      tabs = other.tabs
    } else if !other.tabs.isEmpty, tabs.count < Self.mostTabs {
      tabs.merge(other.tabs) { $1 }
    }
  }

  /// Lets the indents of a list's level count for more.
  mutating func overrideIndents(by other: WordParagraphProperties) {
    firstLine = other.firstLine ?? firstLine
    left = other.left ?? left
    right = other.right ?? right
  }

  /// How the paragraph is set, once all styles are applied.
  func format(style: String) -> ParagraphFormat {
    var format = ParagraphFormat()
    format.alignment = alignment ?? .left
    format.firstLineIndent = firstLine ?? 0
    format.leftIndent = left ?? 0
    format.rightIndent = right ?? 0
    format.spaceBefore = before ?? 0
    format.spaceAfter = after ?? 0
    format.ignoresSpaceWithinStyle = ignoresSpaceWithinStyle ?? false
    format.lineSpacing = lineSpacing ?? .multiple(240)
    format.startsPage = startsPage ?? false
    format.keepsWithNext = keepsWithNext ?? false
    format.hasBottomBorder = hasBottomBorder ?? false
    format.outlineLevel = outlineLevel ?? 0
    format.style = style
    return format
  }
}
