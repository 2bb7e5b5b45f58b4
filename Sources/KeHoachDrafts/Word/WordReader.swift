import KeHoachOffice
import KeHoachSource

/// Reads drafts from Word files.
enum WordReader {
  /// Reads one.
  static func read(_ bytes: [UInt8], name: String) throws(OfficeFileProblem) -> Draft {
    let limits = WordFile.limits
    guard bytes.count <= limits.fileSize else { throw .tooLarge(.fileSize, limit: limits.fileSize) }
    return try bytes.withUnsafeBufferPointer { (buffer) throws(OfficeFileProblem) -> Draft in
      let package = try ZipPackage(UnsafeRawBufferPointer(buffer), limits: limits)
      return try read(WordFile(package), name: name)
    }
  }

  private static func read(_ file: WordFile, name: String) throws(OfficeFileProblem) -> Draft {
    let story = WordStoryReader(file)
    let body = try story.readBody()
    let notes = readNotes(file, story)
    let paragraphs = story.builder.paragraphs
    let remarks = file.tree(.comments)?.root.children.reduce(0) { count, _ in count + 1 } ?? 0
    guard !story.builder.isOverfull, paragraphs.count + remarks <= DraftLimits.paragraphs else {
      throw DraftLimits.tooManyParagraphs
    }
    var omissions = story.marks.omissions
    var index = 0
    for header in story.sections.words {
      while index < paragraphs.count, paragraphs[index].place.section < header.section { index += 1 }
      let place = index < paragraphs.count ? paragraphs[index].range.lowerBound : 0
      omissions.append(DraftOmission(kind: .pageHeader, words: header.words, place: place))
    }
    let end = max(0, story.builder.bytes.count - 1)
    return Draft(
      format: .word, text: story.builder.text(name: name), paragraphs: paragraphs, body: body, notes: notes,
      pages: story.sections.pages, comments: comments(file, story.marks, end: end),
      revisions: sorted(story.marks.revisions) { $0.range.lowerBound },
      omissions: sorted(omissions) { min($0.place, end) })
  }

  /// In the order of the places; what has the same place stays as it was.
  private static func sorted<Element>(_ elements: [Element], by place: (Element) -> Int) -> [Element] {
    let places = elements.enumerated().map { (place: place($0.element), order: $0.offset) }
    return places.sorted { ($0.place, $0.order) < ($1.place, $1.order) }.map { elements[$0.order] }
  }

  /// Reads footnotes and endnotes behind the body, each once.
  private static func readNotes(_ file: WordFile, _ story: WordStoryReader) -> [DraftNote] {
    var result: [DraftNote] = []
    let marks = story.marks.notes
    for part in [WordFile.Part.footnotes, .endnotes] {
      guard let tree = file.tree(part) else { continue }
      var nodes: [String: XMLNode] = [:]
      for node in tree.root.children {
        guard let id = node.attribute("id"), (node.attribute("type") ?? "normal") == "normal" else { continue }
        nodes[id] = node
      }
      story.turn(to: tree)
      for mark in marks where mark.isEndnote == (part == .endnotes) {
        guard let node = nodes.removeValue(forKey: mark.id) else { continue }
        story.section = mark.section
        let start = story.builder.paragraphs.count
        _ = story.read(node, WordStoryReader.Surroundings())
        result.append(DraftNote(mark: mark.place, paragraphs: start..<story.builder.paragraphs.count))
      }
    }
    return sorted(result) { $0.mark }
  }

  private static func comments(_ file: WordFile, _ marks: WordMarks, end: Int) -> [DraftComment] {
    guard let root = file.tree(.comments)?.root else { return [] }
    let threads = CommentThreads(file)
    let nodes = root.children.filter { $0.isNamed("comment") }.map { ($0, CommentThreads.key(of: $0)) }
    var ranges: [String: Range<Int>] = [:]
    for case (let node, let key?) in nodes { ranges[key] = node.attribute("id").flatMap(marks.range(ofComment:)) }
    let result = nodes.map { node, key in
      let lines = WordBlocks.paragraphs(in: node).map { WordParagraphPieces(of: $0, styles: file.styles).words }
      let own = node.attribute("id").flatMap(marks.range(ofComment:))
      // A reply that has no marks of its own stands where its thread does, any other without marks at the end.
      let range = own ?? key.flatMap { threads.range(of: $0, ranges) } ?? end..<end
      let start = min(range.lowerBound, end)
      let comment = DraftComment(
        author: node.attribute("author") ?? "", date: node.attribute("date") ?? "",
        range: start..<max(start, min(range.upperBound, end)), words: lines.joined(separator: "\n"))
      return (comment: comment, key: key)
    }
    return threads.linking(sorted(result) { $0.comment.range.lowerBound })
  }
}
