import KeHoachOffice

/// Reads paragraphs and tables of one part after the other into a draft.
final class WordStoryReader {
  /// Where blocks stand.
  struct Surroundings {
    var isInTextBox = false
    var table: WordTableStyles.Properties?
  }

  /// The paragraphs so far.
  private(set) var builder = DraftBuilder()
  /// What belongs to places of the text.
  var marks = WordMarks()
  /// The sections so far.
  private(set) var sections: WordSections
  /// The section that is being read.
  var section = 0

  private let file: WordFile
  private let look: WordParagraphLook
  private let tables: WordTableStyles
  private var counter: WordListCounter
  private var part: String
  private var places: WordPlaces
  /// Whether a page break stands just before.
  private var isAfterPageBreak = false
  private var problem: OfficeFileProblem?

  init(_ file: WordFile) {
    self.file = file
    let numbering = WordNumbering(file.tree(.numbering)?.root, styles: file.styles)
    look = WordParagraphLook(styles: file.styles, numbering: numbering)
    counter = WordListCounter(numbering)
    tables = WordTableStyles(styles: file.styles)
    sections = WordSections(margins: WordMargins(file, look: look), settings: file.tree(.settings)?.root)
    part = file.main.part
    places = WordPlaces(file.main)
  }

  /// Reads the body of the main part.
  func readBody() throws(OfficeFileProblem) -> [DraftBlock] {
    let blocks = file.main.root.child("body").map { read($0, Surroundings()) } ?? []
    if sections.pages.count == section { add(section: nil) }
    if let problem { throw problem }
    return blocks
  }

  /// Goes on with another part.
  func turn(to tree: XMLTree) {
    part = tree.part
    places = WordPlaces(tree)
  }

  /// Reads what stands in a container. The depth of XML that is read is bounded, so that of calls is too.
  func read(_ container: XMLNode, _ around: Surroundings) -> [DraftBlock] {
    var result: [DraftBlock] = []
    for node in WordBlocks.content(of: container) {
      switch node.name {
      case "p": if node.namespace == .word { readParagraph(node, around, &result) }
      case "tbl": result.append(.table(readTable(node, around)))
      case "sectPr": if container.isNamed("body") { add(section: node) }
      case "commentRangeStart": node.attribute("id").map { marks.startComment($0, at: builder.bytes.count) }
      case "commentRangeEnd": node.attribute("id").map { marks.endComment($0, at: max(0, builder.bytes.count - 1)) }
      case "altChunk": marks.omit(.other, "", at: builder.bytes.count)
      case "oMath", "oMathPara": marks.omit(.other, node.text, at: builder.bytes.count)
      default: break
      }
    }
    return result
  }

  private func add(section node: XMLNode?) {
    do throws(OfficeFileProblem) { try sections.add(node) } catch { problem = problem ?? error }
  }

  private func readTable(_ node: XMLNode, _ around: Surroundings) -> DraftTable {
    WordTableReader(node, styles: file.styles, tables: tables).read(
      index: places.index(of: node),
      omit: { row in self.omit(row) },
      read: { cell, properties in
        self.read(cell, Surroundings(isInTextBox: around.isInTextBox, table: properties))
      })
  }

  /// Leaves a deleted row out.
  private func omit(_ row: XMLNode) {
    var words: [String] = []
    for paragraph in WordBlocks.paragraphs(in: row) {
      let text = WordParagraphPieces(of: paragraph, styles: file.styles).pieces.reduce(into: "") { $0 += $1.text }
      if !text.isEmpty { words.append(text) }
    }
    let place = builder.bytes.count
    guard !words.isEmpty else { return }
    marks.omit(.deletedText, words.joined(separator: "\n"), at: place)
    if let change = row.child("trPr")?.child("del") {
      marks.add(.deletion, change, place..<place, words.joined(separator: "\n"))
    }
  }

  private func readParagraph(_ node: XMLNode, _ around: Surroundings, _ blocks: inout [DraftBlock]) {
    guard !WordParagraphPieces.joinsNext(node) else { return }
    let whole = WordParagraphPieces(of: node, styles: file.styles, table: around.table?.run)
    let drawings = whole.pieces.filter { $0.kind == .drawing && $0.visibility == .shown }.map { WordDrawings($0.node) }
    if drawings.isEmpty, isHidden(node, whole) {
      marks.add(whole.pieces, at: builder.bytes.count, section: section)
    } else {
      blocks.append(.paragraph(add(node, whole, drawings, around)))
      for box in drawings.flatMap(\.boxes) {
        blocks += read(box, Surroundings(isInTextBox: true, table: nil))
      }
    }
    if let properties = node.child("pPr")?.child("sectPr"), !around.isInTextBox {
      add(section: properties)
      section += 1
    }
  }

  /// Whether nothing of a paragraph is printed, not even its line.
  private func isHidden(_ node: XMLNode, _ whole: WordParagraphPieces) -> Bool {
    guard whole.pieces.allSatisfy({ $0.shownText.isEmpty }) else { return false }
    let properties = node.child("pPr")
    let mark = file.styles.resolve(
      WordRunProperties(properties?.child("rPr"), theme: file.styles.theme),
      paragraphStyle: file.styles.paragraphStyle(of: properties), table: nil)
    return mark.toggles.hidden ?? false
  }

  private func add(
    _ node: XMLNode, _ whole: WordParagraphPieces, _ drawings: [WordDrawings], _ around: Surroundings
  ) -> Int {
    let resolved = look.resolve(node.child("pPr"), table: around.table?.paragraph)
    var format = resolved.format
    if isAfterPageBreak { format.startsPage = true }
    isAfterPageBreak = false
    let words = whole.pieces.firstIndex { !$0.shownText.isEmpty }
    for (index, piece) in whole.pieces.enumerated() where piece.kind == .pageBreak && piece.visibility == .shown {
      if let words, index < words { format.startsPage = true } else if piece.text.isEmpty { isAfterPageBreak = true }
    }
    var place = DraftPlace()
    place.part = part
    place.index = places.index(of: node)
    place.section = section
    place.isInTextBox = around.isInTextBox
    let index = builder.add(
      label: resolved.list.flatMap { counter.label(list: $0.list, level: $0.level) },
      runs: whole.pieces.map { ($0.shownText, $0.format) }, format: format,
      drawings: drawings.flatMap(\.drawings), place: place)
    addMarks(node, whole, drawings, index)
    return index
  }

  private func addMarks(_ node: XMLNode, _ whole: WordParagraphPieces, _ drawings: [WordDrawings], _ index: Int) {
    let words = builder.paragraphs[index].words
    marks.add(whole.pieces, at: words.lowerBound, section: section)
    for drawing in drawings {
      for shape in drawing.drawings where shape.kind == .picture || shape.kind == .other {
        marks.omit(.picture, drawing.drawnWords, at: words.upperBound)
      }
    }
    guard let change = node.child("pPr")?.child("pPrChange") else { return }
    marks.add(.formatting, change, words, "")
  }
}
