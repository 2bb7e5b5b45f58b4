import KeHoachOffice

/// A piece of a paragraph: an element within its runs that words, or something that belongs to a place among the words,
/// stand in.
struct WordPiece {
  /// What an element is.
  enum Kind: Hashable {
    /// `w:t`: words that can be changed where they are.
    case words
    /// `w:tab`, `w:br` and the like: one made letter.
    case letter
    /// `w:br` that starts a page.
    case pageBreak
    /// A formula: its words without its structure.
    case math
    /// The mark of a footnote or endnote with an identifier.
    case note(id: String, isEndnote: Bool)
    /// Where what a comment is about starts.
    case commentStart(id: String)
    /// Where what a comment is about ends.
    case commentEnd(id: String)
    /// The mark of a comment.
    case comment(id: String)
    /// A drawing, picture or object.
    case drawing
    /// Where the result of a field begins: its instruction.
    case field(String)
    /// A form field without words.
    case formField
  }

  /// Whether a piece's text is part of the draft.
  enum Visibility {
    /// It is.
    case shown
    /// A tracked change deletes it.
    case deleted
    /// It is set as hidden.
    case hidden
  }

  /// What it is.
  let kind: Kind
  /// Its element: the `w:t` and the like.
  let node: XMLNode
  /// The `w:r` that it stands in; nil for what stands between runs.
  let run: XMLNode?
  /// The `w:p` that it stands in.
  let paragraph: XMLNode
  /// Its words; only those of pieces that are shown are the draft's.
  var text: String
  /// How many bytes of blanks at the start of a `w:t` are not part of its words.
  var skipped = 0
  /// Whether its text is part of the draft.
  let visibility: Visibility
  /// The tracked change around it: `w:ins`, `w:del`, `w:moveTo` or `w:moveFrom`.
  let change: XMLNode?
  /// The tracked change of its looks: `w:rPrChange`.
  let formatChange: XMLNode?
  /// Whether it is made by a field.
  let isInField: Bool
  /// How its words look.
  let format: CharacterFormat

  /// Its part of the draft's words.
  var shownText: String { visibility == .shown ? text : "" }
}

/// The pieces that make the words of a paragraph: the one place that says which these are, for whoever reads a document
/// and whoever changes one.
///
/// Paragraphs whose mark a tracked change deletes join the one after them; the pieces of that one hold theirs.
struct WordParagraphPieces {
  /// The `w:p`s that make the paragraph; the last one says how it is set.
  let paragraphs: [XMLNode]
  /// The pieces in order. The shown texts, one after the other, are `DraftParagraph.words`.
  let pieces: [WordPiece]

  /// The words: what `DraftParagraph.words` covers.
  var words: String { pieces.reduce(into: "") { $0 += $1.shownText } }

  /// Lists the pieces of a `w:p` that does not itself join the next one.
  ///
  /// - Parameter table: what the style of a table around says of words.
  init(of paragraph: XMLNode, styles: WordStyles, table: WordRunProperties? = nil) {
    paragraphs = Self.joined(to: paragraph)
    let style = styles.paragraphStyle(of: paragraph.child("pPr"))
    var walker = WordPieceWalker(styles: styles, paragraphStyle: style, table: table, paragraph: paragraph)
    for part in paragraphs { walker.walk(paragraph: part) }
    pieces = Self.settlingPageBreaks(walker.pieces)
  }

  /// Whether a paragraph joins the one after it, because a tracked change deletes its mark.
  static func joinsNext(_ paragraph: XMLNode) -> Bool {
    hasDeletedMark(paragraph) && next(after: paragraph) != nil
  }

  private static func hasDeletedMark(_ paragraph: XMLNode) -> Bool {
    guard let mark = paragraph.child("pPr")?.child("rPr") else { return false }
    return mark.child("del") != nil || mark.child("moveFrom") != nil
  }

  private static func joined(to paragraph: XMLNode) -> [XMLNode] {
    var result = [paragraph]
    var at = paragraph
    while let before = neighbour(of: at, { $0.previous }), hasDeletedMark(before) {
      result.append(before)
      at = before
    }
    return result.reversed()
  }

  private static func next(after paragraph: XMLNode) -> XMLNode? { neighbour(of: paragraph) { $0.next } }

  /// The paragraph beside another one, with nothing but marks between.
  private static func neighbour(of paragraph: XMLNode, _ step: (XMLNode) -> XMLNode?) -> XMLNode? {
    var at = step(paragraph)
    while let node = at {
      switch node.word {
      case "p": return node
      case "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "proofErr", "permStart", "permEnd":
        at = step(node)
      default: return nil
      }
    }
    return nil
  }

  /// A page break among words parts them like a line break; at the start or end it has no letter.
  private static func settlingPageBreaks(_ pieces: [WordPiece]) -> [WordPiece] {
    guard let first = pieces.firstIndex(where: { !$0.shownText.isEmpty }),
      let last = pieces.lastIndex(where: { !$0.shownText.isEmpty })
    else { return pieces }
    var pieces = pieces
    for index in first...last where pieces[index].kind == .pageBreak { pieces[index].text = "\u{0B}" }
    return pieces
  }
}
