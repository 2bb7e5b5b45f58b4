import KeHoachDrafts
import KeHoachImport
import KeHoachSource

/// How the decree wants a component to look: what it leaves open is nil.
struct ComponentFormat: Sendable {
  /// Components whose breaches are told together: two hundred paragraphs of the body in 12 pt are one finding.
  enum Family: Sendable, Hashable {
    /// One component.
    case component(ComponentRole)
    /// What the decree calls the content: text and the titles in it.
    case content
  }

  /// How components that must or must not be set in capitals are written.
  enum LetterCase: Sendable, Hashable {
    /// In capitals.
    case capitals
    /// As a sentence.
    case sentence
  }

  /// What it is called: `Quốc hiệu`.
  let name: Bilingual
  /// The point of the first part of Phụ lục I that says so: `II.1.a`.
  let point: String
  /// The sizes in half-points.
  var sizes: ClosedRange<Int>?
  /// Whether its words are bold.
  var isBold: Bool?
  /// Whether its words are italic.
  var isItalic: Bool?
  /// Whether it is in capitals.
  var letterCase: LetterCase?
  /// How its lines may stand; all ways where it is empty.
  var alignments: [ParagraphFormat.Alignment] = []
  /// Whether it is set as the content is: justified, with a first line indented, a gap and a distance of lines.
  var isContent = false
}

extension ComponentRole {
  /// How the decree wants the component; nil for what it says nothing about.
  var format: ComponentFormat? { ComponentFormat.all[self] }

  /// Which components it is told with.
  var family: ComponentFormat.Family { format?.isContent == true ? .content : .component(self) }

  /// Whether it stands in the text itself.
  var isContent: Bool { format?.isContent == true }

  /// Whether it stands in the rows and columns of a table of data.
  var isOfTable: Bool { self == .tableHead || self == .tableCell }
}
