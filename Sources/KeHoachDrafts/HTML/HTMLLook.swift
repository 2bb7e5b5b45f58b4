/// How an element looks: by its kind, its attributes, the page's rules and its own style.
struct HTMLLook {
  /// How words look.
  var character = CharacterFormat()
  /// How lines stand.
  var alignment = ParagraphFormat.Alignment.left
  /// The indent of the first line in twips.
  var firstLineIndent = 0
  /// Whether it isn't shown.
  var isHidden = false
  /// Whether blanks and line ends stand as written.
  var isPreformatted = false
  /// The kind of the list's labels; empty for the usual one.
  var listStyle = ""
  /// What the page counts before the element: `counters(item, ".") ". "`; empty where it doesn't.
  var countedLabel = ""
  /// The element's own way of laying out: `grid`, `flex`; empty for the usual one.
  var display = ""
  /// How many columns a grid has.
  var gridColumns = 0
  /// Whether a border is drawn around it; nil where nothing says.
  var hasBorder: Bool?
  /// Whether a line is drawn above or below it.
  var hasRule = false
  /// Whether it begins a page.
  var startsPage = false

  /// The look of an element in another.
  static func of(_ node: Int, in tree: HTMLTree, inside outer: HTMLLook, _ sheet: inout HTMLStyleSheet) -> HTMLLook {
    var look = outer
    look.display = ""
    look.countedLabel = ""
    look.gridColumns = 0
    look.hasBorder = nil
    look.hasRule = false
    look.startsPage = false
    look.applyKind(tree.nodes[node].name)
    look.applyAttributes(tree, node)
    var declarations = sheet.declarations(tree, node)
    if let style = tree.attribute(node, "style") { declarations += HTMLStyleSheet.declarations(style[...]) }
    var custom: [Substring: Substring] = [:]
    for declaration in declarations where declaration.name.hasPrefix("--") {
      custom[declaration.name] = declaration.value
    }
    for declaration in declarations { look.apply(declaration.name.lowercased(), declaration.value, custom) }
    return look
  }

  private mutating func applyKind(_ name: String) {
    switch name {
    case "b", "strong", "h1", "h2", "h3", "h4", "h5", "h6": character.isBold = true
    // That a cell is a head says what it is; writers mark the cells of any first row so, and not to have bold words.
    case "th": alignment = .centre
    case "i", "em", "cite", "dfn", "var", "address": character.isItalic = true
    case "u", "ins": character.isUnderlined = true
    case "s", "strike", "del": character.isStruck = true
    case "sup", "sub": character.isRaisedOrLowered = true
    case "mark": character.isHighlighted = true
    case "center", "caption": alignment = .centre
    case "pre", "textarea", "listing", "xmp": isPreformatted = true
    case "ol", "ul": listStyle = ""
    default: break
    }
  }

  private mutating func applyAttributes(_ tree: HTMLTree, _ node: Int) {
    if let align = tree.attribute(node, "align"), tree.nodes[node].name != "img", tree.nodes[node].name != "table" {
      setAlignment(align.lowercased())
    }
    if tree.attribute(node, "hidden") != nil { isHidden = true }
    guard tree.nodes[node].name == "font" else { return }
    if let face = tree.attribute(node, "face") { setFont(face[...]) }
    if let size = tree.attribute(node, "size").flatMap({ Int($0) }), (1...7).contains(size) {
      character.size = [15, 20, 24, 27, 36, 48, 72][size - 1]
    }
    if let colour = tree.attribute(node, "color") { setColour(colour[...]) }
  }

  private mutating func apply(_ name: String, _ written: Substring, _ custom: [Substring: Substring]) {
    let value = HTMLLength.resolved(written, custom)
    let low = value.lowercased()
    switch name {
    case "font-weight": character.isBold = low.hasPrefix("bold") || (Int(low) ?? 0) >= 600
    case "font-style": character.isItalic = low == "italic" || low == "oblique"
    case "text-decoration", "text-decoration-line":
      character.isUnderlined = low.contains("underline")
      character.isStruck = low.contains("line-through")
    case "text-transform": character.isCapitals = low == "uppercase"
    case "vertical-align": if low == "super" || low == "sub" { character.isRaisedOrLowered = true }
    case "font-family": setFont(value)
    case "font-size": if let twips = HTMLLength.twips(low) { character.size = twips / 10 }
    case "color": setColour(value)
    case "text-align": setAlignment(low)
    case "text-indent": if let twips = HTMLLength.twips(low) { firstLineIndent = twips }
    case "display": setDisplay(low)
    case "visibility": isHidden = low == "hidden" || low == "collapse"
    case "mso-hide": isHidden = low == "all"
    case "white-space": isPreformatted = low.hasPrefix("pre")
    case "list-style", "list-style-type": listStyle = low
    case HTMLStyleSheet.label: countedLabel = String(value.prefix(200))
    case "grid-template-columns": gridColumns = HTMLLength.tracks(value)
    case "page-break-before", "break-before": startsPage = low == "always" || low == "page"
    case "border", "border-width", "border-style", "border-left", "border-right": hasBorder = Self.isDrawn(low)
    case "border-top", "border-bottom", "border-top-width", "border-bottom-width":
      hasRule = Self.isDrawn(low)
      if hasRule { hasBorder = true }
    default: break
    }
  }

  private static func isDrawn(_ value: String) -> Bool {
    let width = value.prefix { $0.isNumber || $0 == "." }
    guard width.isEmpty || Double(width) ?? 0 > 0 else { return false }
    return !["none", "hidden", "initial", "medium", "inherit"].contains { value.hasPrefix($0) }
  }

  private mutating func setDisplay(_ value: String) {
    if value == "none" { isHidden = true }
    display = value
  }

  private mutating func setAlignment(_ value: String) {
    switch value {
    case "center", "middle": alignment = .centre
    case "right", "end": alignment = .right
    case "justify": alignment = .both
    case "left", "start": alignment = .left
    default: break
    }
  }

  private mutating func setFont(_ value: Substring) {
    let first = value.prefix { $0 != "," }.filter { $0 != "\"" && $0 != "'" }
    if !first.isEmpty { character.font = first }
  }

  private mutating func setColour(_ value: Substring) {
    guard value.hasPrefix("#"), value.utf8.count == 7 else { return }
    let digits = value.dropFirst().uppercased()
    character.colour = digits == "000000" ? "" : digits
  }
}

/// Lengths and lists of CSS.
enum HTMLLength {
  /// A length in twips; nil for one relative to something else.
  static func twips(_ value: String) -> Int? {
    let number = value.prefix { $0.isNumber || $0 == "." || $0 == "-" }
    guard let amount = Double(number), abs(amount) < 10_000 else { return nil }
    let units: [String: Double] = ["pt": 20, "px": 15, "mm": 1440 / 25.4, "cm": 1440 / 2.54, "in": 1440, "": 15]
    guard let unit = units[String(value.dropFirst(number.count))] else { return nil }
    return Int((amount * unit).rounded())
  }

  /// A value with `var(--tên, thay)` put in, as far as the element itself says.
  static func resolved(_ value: Substring, _ custom: [Substring: Substring]) -> Substring {
    guard value.hasPrefix("var("), value.hasSuffix(")") else { return value }
    let inside = value.dropFirst(4).dropLast().split(separator: ",", maxSplits: 1)
    guard let name = inside.first else { return value }
    return custom[name] ?? (inside.count > 1 ? inside[1].drop(while: \.isWhitespace) : value)
  }

  /// How many columns `1fr minmax(0, 2fr)` names.
  static func tracks(_ value: Substring) -> Int {
    var depth = 0
    var count = 0
    var isInside = false
    for character in value {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character.isWhitespace, depth == 0 {
        isInside = false
      } else if !isInside {
        isInside = true
        count += 1
      }
    }
    return count
  }
}
