internal import KeHoachLayout

/// A style that differs from another only by what the place of its paragraphs adds, so that no paragraph is formatted
/// directly.
struct StyleVariant: Hashable {
  /// A style of the sheet, or one of Word's own needs.
  enum Base: Hashable {
    case named(ParagraphStyleName)
    case auxiliary(AuxiliaryStyle)

    /// The id of the style.
    var id: String {
      switch self {
      case .named(let name): name.rawValue
      case .auxiliary(let style): style.rawValue
      }
    }
  }

  /// The style it is based on.
  var base: Base
  /// How its lines are set, where that is otherwise.
  var alignment: TextAlignment?
  /// Whether it stays on the page of the next paragraph, where its base does not.
  var keepsWithNext = false
  /// The whole space above in twips, where there is more.
  var before: Int?
  /// The whole space below in twips, where there is more.
  var after: Int?

  /// The size in half points, where it is smaller.
  var halfPoints: Int?

  /// The rectangle around it, where its size is prescribed.
  var frame: Frame?

  /// Whether nothing is different.
  var isBase: Bool {
    alignment == nil && !keepsWithNext && before == nil && after == nil && halfPoints == nil
      && frame == nil
  }

  /// The id: `ho-ten-lien-tren-1587`.
  var id: String {
    var id = base.id
    if let alignment { id += "-" + alignment.words.id }
    if keepsWithNext { id += "-lien" }
    if let before { id += "-tren-\(before)" }
    if let after { id += "-duoi-\(after)" }
    if let halfPoints { id += "-co-\(halfPoints)" }
    if let frame { id += "-khung-\(frame.width)-\(frame.indent)" }
    return id
  }

  /// The name that people see: that of the base, and what is different. Word takes a comma for the end of a name.
  func title(base: String) -> String {
    var title = base
    if let alignment { title += " căn " + alignment.words.title }
    if keepsWithNext { title += " liền đoạn sau" }
    if let before { title += " cách trên \(Self.points(before)) pt" }
    if let after { title += " cách dưới \(Self.points(after)) pt" }
    if let frame { title += " khung rộng \(frame.width) mm" }
    if let halfPoints { title += " cỡ \(Self.points(halfPoints * 10)) pt" }
    return title
  }

  /// Twips as points: `79.35`.
  private static func points(_ twips: Int) -> String {
    let (whole, rest) = twips.quotientAndRemainder(dividingBy: 20)
    let hundredths = rest * 5
    return hundredths == 0 ? "\(whole)" : "\(whole).\(hundredths < 10 ? "0" : "")\(hundredths)"
  }

  /// Writes the style.
  ///
  /// - Parameter baseTitle: the name of the base.
  func write(baseTitle: String, to xml: XMLWriter) {
    xml.start("w:style")
    xml.attribute("w:type", "paragraph")
    xml.attribute("w:customStyle", "1")
    xml.attribute("w:styleId", id)
    xml.property("w:name", title(base: baseTitle))
    xml.property("w:basedOn", base.id)
    xml.toggle("w:qFormat")
    xml.start("w:pPr")
    if keepsWithNext { xml.toggle("w:keepNext") }
    frame?.writeBorder(to: xml)
    if before != nil || after != nil {
      xml.start("w:spacing")
      if let before { xml.attribute("w:before", before) }
      if let after { xml.attribute("w:after", after) }
      xml.end()
    }
    frame?.writeIndent(to: xml)
    if let alignment { xml.property("w:jc", alignment.justification) }
    xml.end()
    if frame != nil || halfPoints != nil {
      xml.start("w:rPr")
      if let halfPoints {
        xml.property("w:sz", halfPoints)
        xml.property("w:szCs", halfPoints)
      }
      // The rectangle takes the place of the border around the words.
      if frame != nil { xml.element("w:bdr") { xml.attribute("w:val", "nil") } }
      xml.end()
    }
    xml.end()
  }
}

extension TextAlignment {
  /// The word of an alignment, in an id and in a name.
  fileprivate var words: (id: String, title: String) {
    switch self {
    case .left: ("trai", "trái")
    case .center: ("giua", "giữa")
    case .right: ("phai", "phải")
    case .justify: ("deu", "đều")
    }
  }
}
