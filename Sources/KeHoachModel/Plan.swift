/// A plan as it is meant: every number, value and reference resolved.
///
/// Glossary: recipients are `nơi nhận`, a signature is `chữ ký`, an appendix is `phụ lục`, the legal basis is
/// `căn cứ`, a budget is `dự toán`, an assignment is `phân công`.
public struct Plan: Sendable {
  /// The facts about the document.
  public var header: Header
  /// The paragraphs before the first title or number: legal basis, enacting sentence, introduction.
  public var preamble: [PreambleParagraph] = []
  /// The text from the first title to the end, closing paragraphs included.
  public var body = Flow()
  /// The place in `body.blocks` of the first closing paragraph; the count when there is none.
  public var closingStart = 0
  /// Who receives the plan; nil when nothing is written.
  public var recipients: Recipients?
  /// Who signs, in order.
  public var signatures: [Signature] = []
  /// The appendices in order.
  public var appendices: [Appendix] = []
  /// The footnotes in the order of their first mention.
  public var footnotes: [Footnote] = []
  /// What is to be done, by whom and until when.
  public var tasks: [PlanTask] = []
  /// The documents that the plan cites, in reading order.
  public var citations: [Citation] = []
  /// Where the cells of tables from files stand.
  public var attachedPlaces = AttachedPlaces()

  /// Makes an empty plan.
  public init(header: Header) { self.header = header }

  /// The body and the appendices: whatever holds blocks.
  public var flows: [Flow] { [body] + appendices.map(\.flow) }
}

/// A paragraph of the preamble.
public struct PreambleParagraph: Sendable {
  /// What the paragraph does.
  public enum Role: Sendable, Hashable {
    /// `Căn cứ …;` (NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.a)
    case legalBasis
    /// The sentence that ends in `như sau:`.
    case enacting
    /// Anything else.
    case plain
  }

  /// What the paragraph does.
  public var role: Role
  /// Its words.
  public var text: RichText
}

/// Who receives the plan (ô 9b).
public struct Recipients: Sendable {
  /// One recipient or group a line, with its `-` left out.
  public var items: [RichText]
  /// Where the block stands.
  public var range: Range<Int>
}

/// A signature (ô 7a, 7b).
public struct Signature: Sendable {
  /// The lines of authority: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`.
  public var authority: [RichText]
  /// The name of the signer; nil while it is blank.
  public var name: RichText?
  /// Another office of the signer, printed below the name.
  public var office: [RichText]
  /// Where the block stands.
  public var range: Range<Int>
}

/// An appendix (NĐ 30/2020/NĐ-CP, Phụ lục I, III.1).
public struct Appendix: Sendable {
  /// What is printed above the title: `Phụ lục`, `Phụ lục II`, or what the author wrote; empty for none.
  public var label: String
  /// The title; empty for none.
  public var title: RichText
  /// The `(Kèm theo …)` line as the author wrote it; nil when the compiler makes it.
  public var writtenReference: RichText?
  /// Whether the pages are turned.
  public var isLandscape: Bool
  /// The paper, `A4` or `A3`.
  public var paper: Paper
  /// The id in references.
  public var id: String?
  /// What it holds.
  public var flow = Flow()
  /// Where the directive's line stands.
  public var range: Range<Int>

  /// Sizes of paper.
  public enum Paper: String, Sendable, CaseIterable {
    /// 210 × 297 mm.
    case a4 = "A4"
    /// 297 × 420 mm.
    case a3 = "A3"
  }
}

/// A footnote.
public struct Footnote: Sendable {
  /// The name between the brackets.
  public var name: String
  /// Its paragraphs.
  public var paragraphs: [RichText]
  /// Where it is defined.
  public var range: Range<Int>
}
