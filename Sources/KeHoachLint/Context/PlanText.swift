public import KeHoachModel
public import KeHoachSource
public import KeHoachText

/// One text of a plan with what rules need to know about it: a paragraph, a title, a cell.
public final class PlanText {
  /// Where a text stands.
  public enum Role: Sendable, Hashable {
    /// The superior body, in the header.
    case superiorBody
    /// A body that issues the plan, in the header.
    case issuer
    /// The subject, in the header.
    case subject
    /// A paragraph before the first title.
    case preamble(PreambleParagraph.Role)
    /// A title of the body or an appendix.
    case title
    /// A paragraph with a label.
    case item
    /// A paragraph without one.
    case paragraph
    /// A further paragraph of the block that it stands in.
    case continuation
    /// The caption of a table.
    case caption
    /// A cell of a table's head, by row and column of the head.
    case headCell(row: Int, column: Int)
    /// A cell of a table, by row and column of `Table.rows`.
    case cell(row: Int, column: Int)
    /// A recipient, by its place.
    case recipient(Int)
    /// A line of authority of a signature.
    case authority
    /// The name of a signer.
    case signer
    /// Another office of a signer, below the name.
    case office
    /// The title of an appendix.
    case appendixTitle
    /// The `(Kèm theo …)` line of an appendix as the author wrote it.
    case appendixReference
    /// A paragraph of a footnote.
    case footnote

    /// The role without its details.
    public var kind: Kind {
      switch self {
      case .superiorBody: .superiorBody
      case .issuer: .issuer
      case .subject: .subject
      case .preamble: .preamble
      case .title: .title
      case .item: .item
      case .paragraph: .paragraph
      case .continuation: .continuation
      case .caption: .caption
      case .headCell: .headCell
      case .cell: .cell
      case .recipient: .recipient
      case .authority: .authority
      case .signer: .signer
      case .office: .office
      case .appendixTitle: .appendixTitle
      case .appendixReference: .appendixReference
      case .footnote: .footnote
      }
    }

    /// Whether the text is made of sentences: not a title, a cell, a name or a line of a component.
    public var isProse: Bool {
      switch self {
      case .preamble, .item, .paragraph, .continuation, .footnote: true
      default: false
      }
    }
  }

  /// The kinds of texts: the roles without their details.
  public enum Kind: Int, Sendable, Hashable, CaseIterable {
    /// See `Role`.
    case superiorBody, issuer, subject, preamble, title, item, paragraph, continuation, caption, headCell, cell
    /// See `Role`.
    case recipient, authority, signer, office, appendixTitle, appendixReference, footnote
  }

  /// The words with their emphasis and places.
  public let text: RichText
  /// Where the text stands.
  public let role: Role
  /// The flow it stands in: 0 for the body, from 1 for the appendices; nil outside of both.
  public let flow: Int?
  /// The place of its block in the flow.
  public let block: Int?
  /// The place of the text in `LintContext.texts`.
  let number: Int
  /// The words alone.
  public var plain: String { tokens.text }
  /// The tokens; offsets count in `plain`.
  public let tokens: TokenizedText
  /// The words alone, as UTF-8: what ranges count in.
  public private(set) lazy var bytes: [UInt8] = Array(plain.utf8)

  private let source: SourceText

  init(
    _ text: RichText, _ role: Role, flow: Int?, block: Int?, number: Int, tokens: TokenizedText, in source: SourceText
  ) {
    self.text = text
    self.number = number
    self.tokens = tokens
    self.role = role
    self.flow = flow
    self.block = block
    self.source = source
  }

  /// Where the whole text stands in the source.
  public var place: Range<Int> { text.range }

  /// The place in the source of a range of bytes of `plain`, to show: exact where possible, else a piece around it.
  public func range(of part: Range<Int>) -> Range<Int> { text.sourceRange(of: part) }

  /// The place in the source of a range of bytes of `plain`, to edit: nil where the source says it in other bytes,
  /// such as a value, an escape or a broken line.
  public func editableRange(of part: Range<Int>) -> Range<Int>? {
    let range = text.sourceRange(of: part)
    guard range.count == part.count, range.upperBound <= source.bytes.count, part.upperBound <= bytes.count,
      source.bytes[range].elementsEqual(bytes[part])
    else { return nil }
    return range
  }

  /// The edit that puts a text in the place of a range of bytes of `plain`; nil where that place is not editable.
  public func edit(_ part: Range<Int>, _ replacement: String) -> TextEdit? {
    editableRange(of: part).map { TextEdit($0, replacement) }
  }

  /// The bytes of `plain` without white space at their ends.
  public var trimmed: Range<Int> {
    var range = bytes.indices
    while let first = range.first, bytes[first] == 0x20 { range.removeFirst() }
    while let last = range.last, bytes[last] == 0x20 { range.removeLast() }
    return range
  }

  /// The last byte that isn't a space, and the place of it in `bytes`.
  public var lastByte: (byte: UInt8, offset: Int)? { trimmed.last.map { (bytes[$0], $0) } }

  /// The words of a range of bytes.
  public func string(_ part: Range<Int>) -> String {
    String(decoding: bytes[part.clamped(to: bytes.indices)], as: UTF8.self)
  }
}
