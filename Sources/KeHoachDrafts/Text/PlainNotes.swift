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
    guard blocks.contains(where: \.isRule) else { return }
    let marked = Self.marked(blocks)
    var isBelowRule = false
    for (at, block) in blocks.enumerated() {
      switch block {
      case .rule: isBelowRule = true
      case .paragraph(let words):
        guard isBelowRule, notes.count < Self.limit, let mark = Self.mark(words),
          let home = marked[mark]?.last(where: { $0 < at && !holders.contains($0) })
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

  /// The blocks in which each mark stands other than at the start, in order.
  private static func marked(_ blocks: [PlainBlock]) -> [String: [Int]] {
    var found: [String: [Int]] = [:]
    for (at, block) in blocks.enumerated() {
      switch block {
      case .paragraph(let words):
        let first = mark(words)
        for mark in marks(in: words) where mark != first && found[mark]?.last != at {
          found[mark, default: []].append(at)
        }
      case .table(let table):
        for words in table.rows.lazy.joined().flatMap(\.paragraphs) {
          for mark in marks(in: words) where found[mark]?.last != at { found[mark, default: []].append(at) }
        }
      case .rule, .omission: break
      }
    }
    return found
  }

  /// All numbers in brackets.
  private static func marks(in words: String) -> [String] {
    guard words.utf8.contains(UInt8(ascii: "[")) else { return [] }
    var found: [String] = []
    var digits: [UInt8]?
    for byte in words.utf8 {
      if byte == UInt8(ascii: "[") {
        digits = []
      } else if let read = digits {
        if (0x30...0x39).contains(byte), read.count < 4 {
          digits?.append(byte)
          continue
        }
        if byte == UInt8(ascii: "]"), !read.isEmpty { found.append("[" + String(decoding: read, as: UTF8.self) + "]") }
        digits = nil
      }
    }
    return found
  }
}
