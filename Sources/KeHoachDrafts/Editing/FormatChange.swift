/// A change of how a Word draft looks. Lengths are twips, sizes half-points, as in the draft.
public enum FormatChange: Sendable, Hashable {
  /// Something of a section's pages.
  case page(section: Int, PageProperty)
  /// Something of a paragraph, by its index in `Draft.paragraphs`.
  case paragraph(Int, ParagraphProperty)
  /// Something of the words of a range, which lies within one paragraph.
  case characters(Range<Int>, CharacterProperty)
  /// Whether a row of a table, by `DraftTable.index`, is repeated on each page.
  case repeatsRow(table: Int, row: Int, Bool)

  /// A property of a section's pages.
  public enum PageProperty: Sendable, Hashable {
    case size(width: Int, height: Int)
    case top(Int), bottom(Int), left(Int), right(Int), header(Int)
    case hasOwnFirstPage(Bool)
    case firstNumber(Int?)
    /// A centred page number in the header of the usual pages, of so many half-points; the first page has none.
    case pageNumber(size: Int)
  }

  /// A property of a paragraph.
  public enum ParagraphProperty: Sendable, Hashable {
    case alignment(ParagraphFormat.Alignment)
    case firstLineIndent(Int), leftIndent(Int), rightIndent(Int)
    case spaceBefore(Int), spaceAfter(Int)
    case lineSpacing(ParagraphFormat.LineSpacing)
    case startsPage(Bool)
  }

  /// A property of words.
  public enum CharacterProperty: Sendable, Hashable {
    case font(String)
    case size(Int)
    case bold(Bool), italic(Bool), underlined(Bool)
    /// Black, whatever colour the words had.
    case black
    /// Neither highlighted nor shaded.
    case unmarked
  }
}
