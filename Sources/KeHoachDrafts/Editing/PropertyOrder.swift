import KeHoachOffice

/// The order that the schema wants for the properties of one thing; programs refuse documents with another one.
struct PropertyOrder: Sendable {
  private let ranks: [String: Int]
  /// The name of the element that keeps what the properties were: `rPrChange`. It comes last.
  let change: String

  private init(_ names: String, change: String) {
    ranks = Dictionary(names.split(separator: " ").enumerated().map { (String($1), $0) }) { first, _ in first }
    self.change = change
  }

  /// What is not in the list, such as what newer versions added, comes just before the kept state.
  func rank(_ name: String) -> Int { name == change ? .max : ranks[name] ?? ranks.count }

  /// Properties of words: `w:rPr`.
  static let run = PropertyOrder(
    """
    ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint \
    noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText \
    vertAlign rtl cs em lang eastAsianLayout specVanish oMath
    """, change: "rPrChange")

  /// Properties of a paragraph: `w:pPr`.
  static let paragraph = PropertyOrder(
    """
    pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs \
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd \
    snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment \
    textboxTightWrap outlineLvl divId cnfStyle rPr sectPr
    """, change: "pPrChange")

  /// Properties of a section: `w:sectPr`.
  static let section = PropertyOrder(
    """
    headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols \
    formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings
    """, change: "sectPrChange")

  /// Properties of a row: `w:trPr`.
  static let row = PropertyOrder(
    """
    cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden ins del
    """, change: "trPrChange")
}

extension XMLNode {
  /// A property in a list of properties: the one that is there, or a new one at its place.
  func property(_ name: StaticString, in order: PropertyOrder) -> XMLNode {
    if let known = child(name) { return known }
    let made = makeElement("\(name)")
    let rank = order.rank("\(name)")
    if let later = children.first(where: { order.rank($0.word) > rank }) {
      later.insertBefore(made)
    } else {
      append(made)
    }
    return made
  }

  /// Switches a property on or off. One that is off is written only where a style may say otherwise.
  func set(_ name: StaticString, to isOn: Bool, in order: PropertyOrder, _ styles: StyleMentions) {
    guard isOn || styles.mention("\(name)") else {
      child(name)?.remove()
      return
    }
    property(name, in: order).setAttribute("val", to: isOn ? nil : "0")
  }

  /// The properties of a paragraph or run, made as its first child where there are none.
  func properties(_ name: StaticString) -> XMLNode {
    if let known = child(name) { return known }
    let made = makeElement("\(name)")
    prepend(made)
    return made
  }

  /// Keeps what properties were before they are changed, unless an earlier tracked change keeps that already.
  ///
  /// - Parameter leavingOut: what the kept state can't hold.
  func keepState(_ order: PropertyOrder, leavingOut: Set<String>, _ signature: Signature, _ ids: inout AnnotationIDs) {
    guard signature.tracks, !children.contains(where: { $0.word == order.change }) else { return }
    let change = makeElement(order.change)
    let state = makeElement(name)
    for child in children where !leavingOut.contains(child.word) { state.append(child.copy()) }
    change.append(state)
    signature.sign(change, &ids)
    append(change)
  }
}

/// What a document's styles say anything about: what they never mention needs no contradiction.
struct StyleMentions {
  private var names: Set<String> = []
  private var attributes: Set<String> = []

  /// Looks through a part of styles.
  init(_ styles: XMLTree?) {
    guard let styles else { return }
    for element in styles.root.subtree {
      names.insert(element.word)
      for name in Self.watched where element.attribute(name) != nil { attributes.insert("\(name)") }
    }
  }

  private static let watched: [StaticString] = [
    "firstLineChars", "hangingChars", "leftChars", "startChars", "rightChars", "endChars", "beforeLines", "afterLines",
    "beforeAutospacing", "afterAutospacing",
  ]

  /// Whether any style has such a property.
  func mention(_ name: String) -> Bool { names.contains(name) }

  /// Whether any style has such an attribute.
  func mention(attribute: StaticString) -> Bool { attributes.contains("\(attribute)") }
}
