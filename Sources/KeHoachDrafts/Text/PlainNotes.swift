/// Footnotes of a text: `[1]` behind the words, and `[1] …` below a drawn line at the end of a part.
struct PlainNotes {
  /// The words of the notes without their numbers, in order.
  private(set) var notes: [String] = []
  /// The notes by the blocks that hold their words.
  private var holders: Set<Int> = []
  /// The notes that are called in each block.
  private var calls: [Int: [(mark: String, note: Int)]] = [:]

  /// More than any document has.
  private static let limit = 500

  init(_ blocks: [PlainBlock]) {
    var isBelowRule = false
    for (at, block) in blocks.enumerated() {
      switch block {
      case .rule: isBelowRule = true
      case .paragraph(let words):
        guard isBelowRule, notes.count < Self.limit, let mark = Self.mark(words),
          let home = (0..<at).last(where: { !holders.contains($0) && Self.calls(mark, blocks[$0]) })
        else {
          isBelowRule = false
          continue
        }
        calls[home, default: []].append((mark, notes.count))
        notes.append(PlainLine(words.dropFirst(mark.count)).words)
        holders.insert(at)
      case .table: isBelowRule = false
      case .omission: break
      }
    }
  }

  /// Whether a block is a note.
  func holds(_ block: Int) -> Bool { holders.contains(block) }

  /// Takes the marks of a block's notes out of a paragraph; the notes, and the bytes before each mark.
  mutating func takeMarks(of runs: inout [InlineMarks.Run], in block: Int) -> [(note: Int, offset: Int)] {
    guard let wanted = calls[block] else { return [] }
    var found: [(note: Int, offset: Int)] = []
    for (mark, note) in wanted {
      var before = 0
      for at in runs.indices {
        if let range = runs[at].text.firstRange(of: mark) {
          found.append((note, before + runs[at].text[..<range.lowerBound].utf8.count))
          runs[at].text.removeSubrange(range)
          calls[block]?.removeAll { $0.mark == mark }
          break
        }
        before += runs[at].text.utf8.count
      }
    }
    return found
  }

  /// The number in brackets at the start of words.
  private static func mark(_ words: String) -> String? {
    guard words.hasPrefix("["), let close = words.prefix(6).firstIndex(of: "]") else { return nil }
    let digits = words[words.index(after: words.startIndex)..<close]
    return !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber } ? String(words[...close]) : nil
  }

  private static func calls(_ mark: String, _ block: PlainBlock) -> Bool {
    switch block {
    case .paragraph(let words): words.contains(mark) && !words.hasPrefix(mark)
    case .table(let table): table.rows.contains { $0.contains { $0.paragraphs.contains { $0.contains(mark) } } }
    case .rule, .omission: false
    }
  }
}
