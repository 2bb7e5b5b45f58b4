/// Finds the paragraphs and tables of a text file.
struct PlainBlocks {
  private let lines: [PlainLine]
  private let wrapping: LineWrapping
  private var blocks: [PlainBlock] = []
  private var at = 0
  /// Whether the last paragraph is one of the recipients, or the words above them.
  private var isInRecipients = false
  /// The line behind those that look like a drawn table and are none.
  private var endOfBoxless = 0

  private init(_ lines: [PlainLine]) {
    self.lines = lines
    wrapping = LineWrapping(lines)
  }

  /// The blocks of a text, in order.
  static func find(_ lines: [PlainLine]) -> [PlainBlock] {
    var finder = PlainBlocks(lines)
    while finder.at < lines.count { finder.step() }
    return finder.blocks
  }

  private mutating func step() {
    let line = lines[at]
    if line.omission != nil { return omit() }
    if line.isBlank {
      at += 1
    } else if let found = box() {
      blocks += found
    } else if let (table, next) = table() {
      if !table.rows.isEmpty { blocks.append(.table(table)) }
      at = next
    } else if line.isRule {
      blocks.append(.rule)
      at += 1
    } else {
      paragraph()
    }
  }

  /// The blocks of a table drawn with lines.
  private mutating func box() -> [PlainBlock]? {
    guard at >= endOfBoxless, let end = BoxTable.end(lines, from: at) else { return nil }
    guard let found = BoxTable.read(lines[at..<end]) else {
      // They would make none from the next line on either.
      endOfBoxless = end
      return nil
    }
    at = end
    return found
  }

  private func table() -> (PlainTable, Int)? {
    PipeTable.read(lines, at: at) ?? SideBySide.read(lines, at: at, wrapping: wrapping) ?? TabTable.read(lines, at: at)
      ?? DashTable.read(lines, at: at) ?? SpacedTable.read(lines, at: at)
  }

  private mutating func omit() {
    let kind = lines[at].omission ?? .other
    var words: [String] = []
    while at < lines.count, lines[at].omission == kind || lines[at].isBlank && kind == .siteText {
      if !lines[at].isBlank { words.append(lines[at].words) }
      at += 1
    }
    blocks.append(.omission(kind, words.joined(separator: "\n")))
  }

  private mutating func paragraph() {
    var words = lines[at].words
    var last = lines[at]
    at += 1
    while true {
      guard let next = goesOn(words, after: last) else { break }
      // What a page's edge holds between two lines of a paragraph stands before it.
      for index in at..<next where lines[index].omission != nil {
        blocks.append(.omission(lines[index].omission ?? .other, lines[index].words))
      }
      LineJoin.append(lines[next].words, to: &words)
      last = lines[next]
      at = next + 1
    }
    isInRecipients = words.hasPrefix("Nơi nhận") || isInRecipients && words.hasPrefix("-")
    blocks.append(.paragraph(words))
  }

  /// Whether a line goes on with a recipient: their column is narrow.
  private func isRecipient(_ words: String, _ line: PlainLine, below last: PlainLine) -> Bool {
    isInRecipients && words.hasPrefix("-") && !last.isFinished && LineStart.of(line.words) == .words
      && !line.isCapitals && !line.isRule && line.indent <= 4 && line.width <= 60
  }

  /// The line that goes on with a paragraph: the next one, or the first of the next page.
  private func goesOn(_ words: String, after last: PlainLine) -> Int? {
    guard wrapping.isWrapped else { return nil }
    var next = at
    var crossesPage = false
    while next < lines.count, lines[next].isBlank || lines[next].omission == .pageHeader {
      crossesPage = crossesPage || lines[next].startsPage || lines[next].omission == .pageHeader
      next += 1
    }
    guard next < lines.count, lines[next].omission == nil else { return nil }
    crossesPage = crossesPage || lines[next].startsPage
    let joins =
      wrapping.joins(lines[next], to: words, below: last) || next == at && isRecipient(words, lines[next], below: last)
    guard next == at || crossesPage, joins, !beginsTable(next) else { return nil }
    // Over a page's end only what surely goes on does.
    if crossesPage, last.isFinished { return nil }
    return next
  }

  private func beginsTable(_ next: Int) -> Bool {
    let line = lines[next]
    guard line.hasGaps || line.words.hasPrefix("|") || line.words.hasPrefix("┌") else { return false }
    return line.whole.contains("\t") || line.words.hasPrefix("|") || line.words.hasPrefix("┌")
      || SideBySide.read(lines, at: next, wrapping: wrapping) != nil
  }
}
