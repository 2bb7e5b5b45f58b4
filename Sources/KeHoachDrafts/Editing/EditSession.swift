import KeHoachOffice
import KeHoachSource

/// One document while edits are applied to it, step by step.
///
/// The order of the steps is what keeps places right: runs are cut first, wherever an edit begins or ends; then marks of
/// comments stand beside runs, looks change whole runs, and words change last.
struct EditSession {
  private let edits: WordEdits
  private let draft: Draft
  private let signature: Signature
  private let package: EditedPackage
  private let styles: WordStyles
  private let mentions: StyleMentions
  private var plan: EditPlan
  private var paragraphs: [Int: EditedParagraph] = [:]
  private var nodes: [String: [XMLNode]] = [:]

  /// Opens a document.
  init(_ edits: WordEdits, _ package: ZipPackage, _ draft: Draft) throws(OfficeFileProblem) {
    self.edits = edits
    self.draft = draft
    signature = Signature(edits)
    self.package = try EditedPackage(package)
    plan = EditPlan(edits, draft)
    let styles = try self.package.part(kind: "styles")
    let tree: XMLTree? = if let styles { try self.package.tree(styles) } else { nil }
    self.styles = WordStyles(tree?.root, theme: WordTheme())
    mentions = StyleMentions(tree)
    _ = try self.package.tree(self.package.main)
  }

  /// Applies all edits.
  ///
  /// - Returns: the changed parts, and the changes of words that could not be made.
  mutating func run() throws(OfficeFileProblem) -> (parts: [(name: String, content: [UInt8])], refused: [TextEdit]) {
    try shortenRemarks()
    try openParagraphs()
    try cut()
    try putComments()
    try changeLooks()
    try changeSettings()
    try changePages()
    try changeWords()
    return (package.changes, plan.refused)
  }

  /// A remark that would begin in one cell and end in another, or outside, is lost by other programs.
  private mutating func shortenRemarks() throws(OfficeFileProblem) {
    for (index, remark) in plan.remarks.enumerated() where remark.first != remark.last {
      let first = try node(of: remark.first)?.parent
      let last = try node(of: remark.last)?.parent
      if first != last { plan.shorten(index) }
    }
  }

  private mutating func openParagraphs() throws(OfficeFileProblem) {
    for (index, share) in plan.shares {
      if let node = try node(of: index) {
        paragraphs[index] = EditedParagraph(
          WordParagraphPieces(of: node, styles: styles), node: node, words: draft.paragraphs[index].words, of: draft)
      }
      let refused = share.words.filter { !(paragraphs[index]?.allows($0) ?? false) }
      if !refused.isEmpty { plan.refuse(refused, in: index) }
    }
  }

  /// The element of a paragraph.
  private mutating func node(of index: Int) throws(OfficeFileProblem) -> XMLNode? {
    guard draft.paragraphs.indices.contains(index) else { return nil }
    let place = draft.paragraphs[index].place
    if nodes[place.part] == nil {
      nodes[place.part] = try package.tree(place.part).root.subtree.filter { $0.isNamed("p") }
    }
    guard let all = nodes[place.part], all.indices.contains(place.index) else { return nil }
    return all[place.index]
  }

  private func change(_ index: Int) throws(OfficeFileProblem) {
    _ = try package.changedTree(draft.paragraphs[index].place.part)
  }

  private func cut() throws(OfficeFileProblem) {
    for (index, share) in plan.shares.sorted(by: { $0.key < $1.key }) where !share.cuts.isEmpty {
      guard let paragraph = paragraphs[index] else { continue }
      try change(index)
      paragraph.cut(share.cuts, &package.ids)
    }
  }

  private func changeLooks() throws(OfficeFileProblem) {
    for (index, share) in plan.shares.sorted(by: { $0.key < $1.key }) {
      guard let paragraph = paragraphs[index], !share.looks.isEmpty else { continue }
      try change(index)
      var changed: Set<XMLNode> = []
      for (range, property) in share.looks {
        let change = CharacterChange(property: property, styles: mentions)
        var last: XMLNode?
        for piece in paragraph.pieces(in: range).lazy.map({ paragraph.pieces[$0] }) {
          guard let run = piece.run, run != last else { continue }
          last = run
          // What looks so already needs no direct formatting, unless an earlier change has made it look otherwise.
          let look = draft.paragraphs[index].look(at: piece.range.lowerBound)
          if !changed.contains(run), let look, property.holds(for: look) { continue }
          changed.insert(run)
          change.apply(to: run, signature, &package.ids)
        }
        // The label that numbering makes, and an empty line, look as the mark of the paragraph does.
        let isWhole = range == paragraph.words
        guard isWhole, range.isEmpty || draft.paragraphs[index].label != nil else { continue }
        change.apply(to: paragraph.node.properties("pPr"), signature, &package.ids)
      }
    }
  }

  private mutating func changeSettings() throws(OfficeFileProblem) {
    var changed: Set<Int> = []
    for case .paragraph(let index, let property) in edits.formats {
      guard let node = try node(of: index) else { continue }
      if !changed.contains(index), property.holds(for: draft.paragraphs[index].format) { continue }
      changed.insert(index)
      try change(index)
      ParagraphChange(property: property, styles: mentions, isStrict: package.isStrict)
        .apply(to: node, signature, &package.ids)
    }
  }

  private func changePages() throws(OfficeFileProblem) {
    var sections: [XMLNode]?
    var tables: [XMLNode]?
    for format in edits.formats {
      switch format {
      case .page(let index, let property):
        let root = try package.changedTree(package.main).root
        let all = sections ?? PageChange.sections(of: root)
        sections = all
        guard all.indices.contains(index) else { continue }
        PageChange(property: property).apply(to: all[index], signature, &package.ids)
        guard case .pageNumber(let size) = property else { continue }
        try PageNumberChange(package, sections: all, size: size, styles: mentions).apply(to: index)
      case .repeatsRow(let table, let row, let isRepeated):
        let root = try package.tree(package.main).root
        let all = tables ?? root.subtree.filter { $0.isNamed("tbl") }
        tables = all
        guard all.indices.contains(table), let row = all[table].row(row) else { continue }
        _ = try package.changedTree(package.main)
        row.setRepeated(isRepeated, signature, &package.ids)
      case .paragraph, .characters: break
      }
    }
  }

  private func changeWords() throws(OfficeFileProblem) {
    for (index, share) in plan.shares.sorted(by: { $0.key < $1.key }) where !share.words.isEmpty {
      guard let paragraph = paragraphs[index] else { continue }
      try change(index)
      guard signature.tracks else {
        paragraph.change(share.words)
        continue
      }
      // What the same author has put in before is changed as it stands: nobody has seen it yet.
      var own: [TextEdit] = []
      var others: [TextEdit] = []
      for edit in share.words {
        if paragraph.isOwn(edit, signature) { own.append(edit) } else { others.append(edit) }
      }
      // From the last on: what one puts in stands before what a later one puts in at the same place.
      for edit in others.reversed() { paragraph.track(edit, signature, &package.ids) }
      paragraph.change(own)
    }
  }
}

extension EditSession {
  /// Puts the remarks into the margin.
  private mutating func putComments() throws(OfficeFileProblem) {
    guard !plan.remarks.isEmpty else { return }
    let part = try CommentsPart(package)
    _ = try package.changedTree(package.main)
    var ends: [(spot: CommentSpot, elements: [XMLNode])] = []
    for remark in plan.remarks {
      let (start, end) = try spots(of: remark)
      let id = part.add(remark.comment.paragraphs, signature, &package.ids)
      let place = start.element
      func mark(_ name: String) -> XMLNode {
        let mark = place.makeElement(name)
        mark.setAttribute("id", to: id)
        return mark
      }
      let closing = [mark("commentRangeEnd"), part.makeMark(id, from: place)]
      if let end {
        start.put([mark("commentRangeStart")])
        ends.append((end, closing))
      } else {
        ends.append((start, [mark("commentRangeStart")] + closing))
      }
    }
    // Those that end at one place follow each other in the order in which they were given.
    for (spot, elements) in ends.reversed() { spot.put(elements) }
  }

  /// Where a remark begins and ends; no end for one that stands at a point.
  private mutating func spots(
    of remark: EditPlan.Remark
  ) throws(OfficeFileProblem) -> (start: CommentSpot, end: CommentSpot?) {
    if let note = draft.note(of: remark.first) { return (try point(at: note.mark), nil) }
    if let anchor = try node(of: remark.first)?.anchor { return (.before(anchor), .after(anchor)) }
    guard !remark.range.isEmpty, let first = paragraphs[remark.first], let last = paragraphs[remark.last] else {
      return (try point(at: remark.range.lowerBound), nil)
    }
    return (
      first.start(of: remark.range), last.end(of: remark.range)
    )
  }

  /// The place of an offset in the body.
  private mutating func point(at offset: Int) throws(OfficeFileProblem) -> CommentSpot {
    if let index = EditPlan.paragraph(at: offset, in: draft), draft.isBody(index) {
      if let paragraph = paragraphs[index] { return paragraph.point(at: offset) }
      if let node = try node(of: index) {
        let read = WordParagraphPieces(of: node, styles: styles)
        let words = draft.paragraphs[index].words
        guard let paragraph = EditedParagraph(read, node: node, words: words, of: draft) else { return .endOf(node) }
        paragraphs[index] = paragraph
        paragraph.cut([offset..<offset], &package.ids)
        return paragraph.point(at: offset)
      }
    }
    // A draft that isn't of these bytes: no remark is lost.
    if let first = try node(of: 0) { return .endOf(first) }
    return .endOf(try package.tree(package.main).root)
  }
}
