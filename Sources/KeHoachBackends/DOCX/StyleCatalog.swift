internal import KeHoachLayout

/// The paragraph styles of a document by name, and the variants of them that its stories ask for.
final class StyleCatalog {
  /// A style as paragraphs need it.
  final class Entry {
    /// The name that people see, unique as Word wants it.
    let title: String
    /// The look.
    let look: ParagraphStyle
    /// The depth in the outline that the style gives, from 1.
    let outlineDepth: Int?
    /// The number that the style gives.
    let numbering: NumberReference?
    /// The indents.
    let indent: ParagraphIndent
    /// What paragraphs of the style itself say.
    let reference: StyleReference

    /// Makes an entry.
    init(
      _ name: ParagraphStyleName, title: String, look: ParagraphStyle, outlineDepth: Int? = nil,
      numbering: NumberReference? = nil
    ) {
      self.title = title
      self.look = look
      self.outlineDepth = outlineDepth
      self.numbering = numbering
      indent = ParagraphIndent(look)
      reference = StyleReference(id: name.rawValue)
    }
  }

  private let entries: [ParagraphStyleName: Entry]
  private var variants: [StyleVariant: StyleReference] = [:]

  /// Makes a catalog of a sheet.
  ///
  /// - Parameter outline: the depth of titles by style, from 1.
  init(_ sheet: StyleSheet, outline: [ParagraphStyleName: Int], _ numbering: Numbering) {
    var entries: [ParagraphStyleName: Entry] = [:]
    var titles = Set(AuxiliaryStyle.allCases.map { $0.title.lowercased() } + ["", "normal"])
    for name in ParagraphStyleName.allCases {
      let look = sheet[name]
      let isNew = titles.insert(look.title.lowercased()).inserted
      entries[name] = Entry(
        name, title: isNew ? look.title : "\(look.title) (\(name.rawValue))", look: look, outlineDepth: outline[name],
        numbering: numbering.reference(ownedBy: name))
    }
    self.entries = entries
  }

  /// The style of a name.
  subscript(name: ParagraphStyleName) -> Entry {
    entries[name] ?? Entry(name, title: name.rawValue, look: ParagraphStyle(title: name.rawValue, size: 14))
  }

  /// The style that paragraphs in a certain place have.
  ///
  /// - Parameter look: the look of the base, nil for one without space and to the left.
  func reference(to base: StyleVariant.Base, look: ParagraphStyle?, _ setting: ParagraphSetting) -> StyleReference {
    var variant = StyleVariant(base: base)
    if let alignment = setting.alignment, alignment != look?.alignment { variant.alignment = alignment }
    variant.keepsWithNext = setting.keepsWithNext && look?.keepsWithNext != true
    if setting.density != .normal, let look {
      variant.halfPoints = Measure.halfPoints(setting.density.size(for: look.size))
    }
    if let frame = setting.frame, let look { variant.frame = StyleVariant.Frame(frame, around: look) }
    if setting.gapBefore > 0 {
      variant.before = Measure.twips(points: look?.spaceBefore ?? 0) + Measure.twips(millimetres: setting.gapBefore)
    }
    if setting.gapAfter > 0 {
      variant.after = Measure.twips(points: look?.spaceAfter ?? 0) + Measure.twips(millimetres: setting.gapAfter)
    }
    if variant.isBase {
      if case .named(let name) = base { return self[name].reference }
      return StyleReference(id: base.id)
    }
    if let reference = variants[variant] { return reference }
    let reference = StyleReference(id: variant.id)
    variants[variant] = reference
    return reference
  }

  /// The variants asked for, in the order of their ids.
  var usedVariants: [StyleVariant] { variants.sorted { $0.value.id < $1.value.id }.map(\.key) }
}
