import KeHoachOffice

/// The styles of a document, with what they inherit.
final class WordStyles {
  /// A style.
  struct Style {
    /// `paragraph`, `character`, `table` or `numbering`.
    var kind: String
    /// Its name as people see it.
    var name: String
    /// The style that it is based on.
    var base: String?
    /// The `w:style`.
    var node: XMLNode
    var paragraph: WordParagraphProperties
    var run: WordRunProperties
  }

  /// The most styles that may be based on each other in a row.
  private static let longestChain = 40

  /// All styles by identifier.
  private(set) var all: [String: Style] = [:]
  /// The fonts of the theme.
  let theme: WordTheme
  /// What holds for all paragraphs and words.
  private(set) var defaultParagraph = WordParagraphProperties()
  private(set) var defaultRun = WordRunProperties()
  /// The style of paragraphs that name none.
  private(set) var defaultParagraphStyle: String?
  /// The style of tables that name none.
  private(set) var defaultTableStyle: String?
  private var runsByStyle: [String: WordRunProperties] = [:]

  /// Reads the part of styles; nil for a document without one.
  init(_ root: XMLNode?, theme: WordTheme) {
    self.theme = theme
    guard let root else { return }
    for child in root.children {
      if child.isNamed("docDefaults") {
        defaultParagraph = WordParagraphProperties(child.child("pPrDefault")?.child("pPr"))
        defaultRun = WordRunProperties(child.child("rPrDefault")?.child("rPr"), theme: theme)
      } else if child.isNamed("style"), let id = child.attribute("styleId") {
        add(child, id)
      }
    }
  }

  private func add(_ node: XMLNode, _ id: String) {
    // Word takes the last of two styles with one identifier.
    let kind = node.attribute("type") ?? "paragraph"
    all[id] = Style(
      kind: kind, name: node.child("name")?.attribute("val") ?? id, base: node.child("basedOn")?.attribute("val"),
      node: node, paragraph: WordParagraphProperties(node.child("pPr")),
      run: WordRunProperties(node.child("rPr"), theme: theme))
    guard let isDefault = node.attribute("default"), WordMeasure.isOn(isDefault) else { return }
    if kind == "paragraph" { defaultParagraphStyle = id }
    if kind == "table" { defaultTableStyle = id }
  }

  /// A style and those that it is based on, the outermost base first.
  func chain(_ id: String?, kind: String) -> [(id: String, style: Style)] {
    var result: [(id: String, style: Style)] = []
    var met: Set<String> = []
    var at = id
    while let id = at, let style = all[id], style.kind == kind, met.insert(id).inserted,
      result.count < Self.longestChain
    {
      result.append((id, style))
      at = style.base
    }
    return result.reversed()
  }

  /// The style of a paragraph: what it names, or the default.
  func paragraphStyle(of properties: XMLNode?) -> String? {
    if let named = properties?.child("pStyle")?.attribute("val"), all[named]?.kind == "paragraph" { return named }
    return defaultParagraphStyle
  }

  /// What the styles of a paragraph or of words say about words, without the document's defaults.
  func run(ofStyle id: String?, kind: String) -> WordRunProperties {
    guard let id else { return WordRunProperties() }
    let key = kind + "/" + id
    if let known = runsByStyle[key] { return known }
    var result = WordRunProperties()
    for (_, style) in chain(id, kind: kind) { result.override(by: style.run) }
    // A style doesn't hand on a character style.
    result.style = nil
    runsByStyle[key] = result
    return result
  }

  /// How words look, all said but for what their own paragraph mark says.
  ///
  /// - Parameters:
  ///   - direct: the words' own properties.
  ///   - paragraphStyle: the style of their paragraph.
  ///   - table: what the table around says.
  func resolve(_ direct: WordRunProperties, paragraphStyle: String?, table: WordRunProperties?) -> WordRunProperties {
    var result = table ?? WordRunProperties()
    result.override(byStyle: run(ofStyle: paragraphStyle, kind: "paragraph"))
    if let style = direct.style { result.override(byStyle: run(ofStyle: style, kind: "character")) }
    result.toggles.join(defaultRun.toggles)
    var whole = defaultRun
    whole.override(by: result)
    whole.override(by: direct)
    return whole
  }
}
