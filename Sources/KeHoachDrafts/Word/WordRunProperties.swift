import KeHoachOffice

/// What one `w:rPr` says about how words look; nil where it says nothing.
struct WordRunProperties {
  /// The character style.
  var style: String?
  var font: String?
  var size: Int?
  var isUnderlined: Bool?
  var isRaisedOrLowered: Bool?
  var colour: String?
  var isHighlighted: Bool?
  var isShaded: Bool?
  /// Properties that styles of different kinds turn on and off again.
  var toggles = Toggles()

  /// Toggle properties: what a paragraph's style and a character's style both say cancels out.
  struct Toggles {
    var bold: Bool?
    var italic: Bool?
    var capitals: Bool?
    var struck: Bool?
    var struckTwice: Bool?
    var hidden: Bool?

    /// Lets what `other` says count for more.
    mutating func override(by other: Toggles) {
      bold = other.bold ?? bold
      italic = other.italic ?? italic
      capitals = other.capitals ?? capitals
      struck = other.struck ?? struck
      struckTwice = other.struckTwice ?? struckTwice
      hidden = other.hidden ?? hidden
    }

    /// Lets each property of `other` that is on turn this one's round.
    mutating func toggle(by other: Toggles) {
      bold = Self.toggled(bold, other.bold)
      italic = Self.toggled(italic, other.italic)
      capitals = Self.toggled(capitals, other.capitals)
      struck = Self.toggled(struck, other.struck)
      struckTwice = Self.toggled(struckTwice, other.struckTwice)
      hidden = Self.toggled(hidden, other.hidden)
    }

    /// Turns on what is on for the whole document.
    mutating func join(_ defaults: Toggles) {
      if defaults.bold == true { bold = true }
      if defaults.italic == true { italic = true }
      if defaults.capitals == true { capitals = true }
      if defaults.struck == true { struck = true }
      if defaults.struckTwice == true { struckTwice = true }
      if defaults.hidden == true { hidden = true }
    }

    private static func toggled(_ one: Bool?, _ other: Bool?) -> Bool? {
      guard let one, let other else { return one ?? other }
      return one != other
    }
  }

  /// Says nothing.
  init() {}

  /// Reads a `w:rPr`.
  init(_ node: XMLNode?, theme: WordTheme) {
    guard let node else { return }
    for child in node.children { read(child, theme) }
  }

  private mutating func read(_ node: XMLNode, _ theme: WordTheme) {
    let value = node.attribute("val")
    switch node.word {
    case "rStyle": style = value
    case "rFonts": font = Self.font(node, theme) ?? font
    case "sz": size = WordMeasure.halfPoints(value) ?? size
    case "u": isUnderlined = value != nil && value != "none"
    case "vertAlign": isRaisedOrLowered = value == "superscript" || value == "subscript"
    case "position": isRaisedOrLowered = isRaisedOrLowered == true || (WordMeasure.halfPoints(value) ?? 0) != 0
    case "color": colour = value.map { $0 == "auto" ? "" : $0.uppercased() } ?? colour
    case "highlight": isHighlighted = value != nil && value != "none"
    case "shd": isShaded = Self.isShaded(node)
    case "b": toggles.bold = WordMeasure.isOn(value)
    case "i": toggles.italic = WordMeasure.isOn(value)
    case "caps": toggles.capitals = WordMeasure.isOn(value)
    case "strike": toggles.struck = WordMeasure.isOn(value)
    case "dstrike": toggles.struckTwice = WordMeasure.isOn(value)
    case "vanish": toggles.hidden = WordMeasure.isOn(value)
    default: break
    }
  }

  private static func font(_ node: XMLNode, _ theme: WordTheme) -> String? {
    // Words with accents are printed in the font of `hAnsi`, which files give the same as `ascii`.
    theme.font(node.attribute("asciiTheme")) ?? node.attribute("ascii")
      ?? theme.font(node.attribute("hAnsiTheme")) ?? node.attribute("hAnsi")
  }

  /// Whether a shading can be seen on white paper.
  static func isShaded(_ node: XMLNode) -> Bool {
    let pattern = node.attribute("val")
    if pattern == "nil" { return false }
    if pattern == nil || pattern == "clear" {
      let fill = node.attribute("fill")?.uppercased() ?? "AUTO"
      return fill != "AUTO" && fill != "FFFFFF"
    }
    return true
  }

  /// Lets what `other` says count for more.
  mutating func override(by other: WordRunProperties) {
    overrideUntoggled(by: other)
    toggles.override(by: other.toggles)
  }

  /// Puts a style of another kind over this: toggle properties that both turn on are off.
  mutating func override(byStyle other: WordRunProperties) {
    overrideUntoggled(by: other)
    toggles.toggle(by: other.toggles)
  }

  private mutating func overrideUntoggled(by other: WordRunProperties) {
    style = other.style ?? style
    font = other.font ?? font
    size = other.size ?? size
    isUnderlined = other.isUnderlined ?? isUnderlined
    isRaisedOrLowered = other.isRaisedOrLowered ?? isRaisedOrLowered
    colour = other.colour ?? colour
    isHighlighted = other.isHighlighted ?? isHighlighted
    isShaded = other.isShaded ?? isShaded
  }

  /// The look, once all styles are applied; what is left open is as in an unstyled document.
  var format: CharacterFormat {
    var format = CharacterFormat()
    format.font = font ?? "Times New Roman"
    format.size = size ?? 20
    format.isBold = toggles.bold ?? false
    format.isItalic = toggles.italic ?? false
    format.isUnderlined = isUnderlined ?? false
    format.isStruck = toggles.struck ?? toggles.struckTwice ?? false
    if toggles.struckTwice == true { format.isStruck = true }
    format.isCapitals = toggles.capitals ?? false
    format.isRaisedOrLowered = isRaisedOrLowered ?? false
    format.colour = colour == "000000" ? "" : colour ?? ""
    format.isHighlighted = (isHighlighted ?? false) || (isShaded ?? false)
    return format
  }
}

/// The fonts of a document's theme.
struct WordTheme {
  private var major: String?
  private var minor: String?

  /// No theme.
  init() {}

  /// Reads the theme's part.
  init(_ root: XMLNode) {
    let scheme = root.child("themeElements", .drawing)?.child("fontScheme", .drawing)
    major = scheme?.child("majorFont", .drawing)?.child("latin", .drawing)?.attribute("typeface", .none)
    minor = scheme?.child("minorFont", .drawing)?.child("latin", .drawing)?.attribute("typeface", .none)
  }

  /// The font that a name of the theme stands for: `minorHAnsi`.
  func font(_ name: String?) -> String? {
    guard let name else { return nil }
    let font = name.hasPrefix("major") ? major : name.hasPrefix("minor") ? minor : nil
    return font.flatMap { $0.isEmpty ? nil : $0 }
  }
}
