import KeHoachOffice

/// Reads page headers and footers.
final class WordMargins {
  /// What stands in one, whichever pages show it.
  struct Content {
    var words = ""
    var pageNumber: CharacterFormat?
    var alignment = ParagraphFormat.Alignment.left
  }

  private let file: WordFile
  private let look: WordParagraphLook
  private var known: [String: Content] = [:]
  private var told: Set<String> = []

  init(_ file: WordFile, look: WordParagraphLook) {
    self.file = file
    self.look = look
  }

  /// What stands in the part of a relationship; nil where there is none.
  func content(id: String) throws(OfficeFileProblem) -> Content? {
    guard let name = file.targets[id], file.package.contains(name) else { return nil }
    if let content = known[name] { return content }
    let tree = try XMLTree(name, of: file.package)
    var content = Content()
    var lines: [String] = []
    for paragraph in WordBlocks.paragraphs(in: tree.root) {
      let words = read(paragraph, &content)
      if !words.isEmpty { lines.append(words) }
    }
    content.words = lines.joined(separator: "\n")
    known[name] = content
    return content
  }

  /// Whether this is the first time that the words of a relationship's part are asked for.
  func isFirstTelling(id: String) -> Bool {
    told.insert(file.targets[id] ?? id).inserted
  }

  /// The words of a paragraph without the page number, which goes into `content`.
  private func read(_ paragraph: XMLNode, _ content: inout Content) -> String {
    let pieces = WordParagraphPieces(of: paragraph, styles: file.styles).pieces
    var words = ""
    var isPageNumber = false
    var awaitsFormat = false
    for piece in pieces where piece.visibility == .shown {
      if case .field(let instruction) = piece.kind {
        isPageNumber = instruction.trimmingBlanks.prefix { $0 != " " && $0 != "\\" }.uppercased() == "PAGE"
        if isPageNumber, content.pageNumber == nil {
          content.pageNumber = piece.format
          awaitsFormat = piece.run == nil
          content.alignment = alignment(of: paragraph, after: words)
        }
      } else if !piece.isInField {
        isPageNumber = false
      }
      if isPageNumber, awaitsFormat, !piece.text.isEmpty {
        content.pageNumber = piece.format
        awaitsFormat = false
      }
      if !isPageNumber || !piece.isInField { words += piece.text }
    }
    return words.trimmingBlanks
  }

  /// How a page number behind some words is aligned: by a frame, by the tabs before it, or as its paragraph is.
  private func alignment(of paragraph: XMLNode, after words: String) -> ParagraphFormat.Alignment {
    let properties = paragraph.child("pPr")
    switch properties?.child("framePr")?.attribute("xAlign") {
    case "center": return .centre
    case "right", "outside": return .right
    case "left", "inside": return .left
    default: break
    }
    let resolved = look.resolve(properties)
    let count = words.utf8.count { $0 == 0x09 }
    if count > 0 {
      if let place = paragraph.subtree.first(where: { $0.isNamed("ptab") }) {
        return WordParagraphProperties.alignment(place.attribute("alignment")) ?? .left
      }
      let stops = resolved.tabs.sorted { $0.key < $1.key }.compactMap(\.value)
      if count <= stops.count, let said = WordParagraphProperties.alignment(stops[count - 1]) { return said }
    }
    return resolved.format.alignment
  }
}
