import KeHoachOffice

/// Reads how the pages of each section are set.
struct WordSections {
  /// The sections so far.
  private(set) var pages: [PageSetup] = []
  /// The words of headers and footers, with the section where each is met first.
  private(set) var words: [(section: Int, words: String)] = []

  private let margins: WordMargins
  private let hasEvenPages: Bool
  /// The relationships of the headers and footers in force, which sections hand on.
  private var references: [Reference: String] = [:]

  private struct Reference: Hashable {
    var occasion: PageSetup.Margin.Occasion
    var isHeader: Bool
  }

  init(margins: WordMargins, settings: XMLNode?) {
    self.margins = margins
    hasEvenPages = Self.isOn(settings?.child("evenAndOddHeaders"))
  }

  /// Adds a section; nil for one that the document doesn't describe.
  mutating func add(_ node: XMLNode?) throws(OfficeFileProblem) {
    var page = PageSetup()
    if let node {
      for child in node.children { read(child, &page) }
    }
    for reference in order {
      guard let id = references[reference], isShown(reference.occasion, page) else { continue }
      guard let content = try margins.content(id: id) else { continue }
      page.margins.append(
        PageSetup.Margin(
          occasion: reference.occasion, isHeader: reference.isHeader, words: content.words,
          pageNumber: content.pageNumber, alignment: content.alignment))
      if !content.words.isEmpty, margins.isFirstTelling(id: id) { words.append((pages.count, content.words)) }
    }
    pages.append(page)
  }

  private var order: [Reference] {
    [true, false].flatMap { isHeader in
      [PageSetup.Margin.Occasion.usual, .first, .even].map { Reference(occasion: $0, isHeader: isHeader) }
    }
  }

  private func isShown(_ occasion: PageSetup.Margin.Occasion, _ page: PageSetup) -> Bool {
    switch occasion {
    case .usual: true
    case .first: page.hasOwnFirstPage
    case .even: hasEvenPages
    }
  }

  private static func isOn(_ node: XMLNode?) -> Bool { node.map { WordMeasure.isOn($0.attribute("val")) } ?? false }

  private mutating func read(_ node: XMLNode, _ page: inout PageSetup) {
    switch node.word {
    case "headerReference", "footerReference": readReference(node)
    case "pgSz":
      page.width = WordMeasure.twips(node.attribute("w")) ?? page.width
      page.height = WordMeasure.twips(node.attribute("h")) ?? page.height
    case "pgMar":
      // A margin below zero is as wide as it says, whatever the header needs.
      page.top = abs(WordMeasure.twips(node.attribute("top")) ?? page.top)
      page.bottom = abs(WordMeasure.twips(node.attribute("bottom")) ?? page.bottom)
      page.left = WordMeasure.twips(node.attribute("left")) ?? page.left
      page.right = WordMeasure.twips(node.attribute("right")) ?? page.right
      page.header = WordMeasure.twips(node.attribute("header")) ?? page.header
    case "titlePg": page.hasOwnFirstPage = Self.isOn(node)
    case "pgNumType":
      page.firstNumber = WordMeasure.integer(node.attribute("start"))
      page.numberFormat = node.attribute("fmt").flatMap { $0 == "decimal" ? nil : $0 } ?? ""
    case "cols":
      let written = node.children.reduce(into: 0) { $0 += $1.isNamed("col") ? 1 : 0 }
      page.columns = max(1, min(100, WordMeasure.integer(node.attribute("num")) ?? max(1, written)))
    case "type":
      let type = node.attribute("val")
      page.startsPage = type != "continuous" && type != "nextColumn"
    default: break
    }
  }

  private mutating func readReference(_ node: XMLNode) {
    guard let id = node.attribute("id", .relationships) else { return }
    let occasion: PageSetup.Margin.Occasion
    switch node.attribute("type") {
    case "first": occasion = .first
    case "even": occasion = .even
    default: occasion = .usual
    }
    references[Reference(occasion: occasion, isHeader: node.word == "headerReference")] = id
  }
}
