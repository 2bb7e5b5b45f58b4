internal import KeHoachLayout

/// The paragraph styles of a document by name, and the variants of cell styles that its tables ask for.
final class StyleCatalog {
  /// A style as paragraphs need it.
  struct Entry {
    /// The look.
    var look: ParagraphStyle
    /// The depth in the outline that the style gives, from 1.
    var outlineDepth: Int?
    /// The level of the numbering that the style owns.
    var numbering: NumberReference?
  }

  /// A cell style set otherwise than its own alignment.
  struct Variant: Hashable {
    /// The style it is based on.
    var base: ParagraphStyleName
    /// How its lines are set.
    var alignment: TextAlignment

    /// The id: `o-bang-phai`.
    var id: String {
      switch alignment {
      case .left: base.rawValue + "-trai"
      case .center: base.rawValue + "-giua"
      case .right: base.rawValue + "-phai"
      case .justify: base.rawValue + "-deu"
      }
    }

    /// The name that people see after the name of the base.
    var suffix: String {
      switch alignment {
      case .left: ", căn trái"
      case .center: ", căn giữa"
      case .right: ", căn phải"
      case .justify: ", căn đều"
      }
    }
  }

  private let entries: [ParagraphStyleName: Entry]
  private var variants: Set<Variant> = []

  /// Makes a catalog of a sheet.
  ///
  /// - Parameter outline: the depth of titles by style, from 1.
  init(_ sheet: StyleSheet, outline: [ParagraphStyleName: Int]) {
    entries = Dictionary(
      uniqueKeysWithValues: ParagraphStyleName.allCases.map { name in
        let entry = Entry(
          look: sheet[name], outlineDepth: outline[name], numbering: NumberingScheme.level(ownedBy: name))
        return (name, entry)
      })
  }

  /// The style of a name.
  subscript(name: ParagraphStyleName) -> Entry {
    entries[name] ?? Entry(look: ParagraphStyle(title: name.rawValue, size: 14))
  }

  /// The id of a style in a cell that is set in a given way.
  func id(of name: ParagraphStyleName, alignment: TextAlignment) -> String {
    guard self[name].look.alignment != alignment else { return name.rawValue }
    let variant = Variant(base: name, alignment: alignment)
    variants.insert(variant)
    return variant.id
  }

  /// The variants asked for, in the order of their ids.
  var usedVariants: [Variant] { variants.sorted { $0.id < $1.id } }
}
