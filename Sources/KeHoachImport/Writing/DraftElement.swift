import KeHoachDrafts
import KeHoachSource

/// A piece of a draft in the order in which a plan says it: tables that only set a page are dissolved.
enum DraftElement {
  /// A paragraph, or the part of one that is a component of its own.
  case paragraph(DraftPiece)
  /// A table of rows and columns.
  case table(DraftTable)
}

/// A paragraph, or the part of one that is a component of its own.
struct DraftPiece: Hashable {
  /// The index of the paragraph.
  var index: Int
  /// The words, without white space at the ends.
  var range: Range<Int>
  /// What they are for.
  var role: ComponentRole
}

/// Lists the elements of a draft.
struct DraftElements {
  private let recognized: RecognizedDraft
  private var draft: Draft { recognized.draft }
  private var isListed: [Bool]
  /// The elements so far.
  private(set) var elements: [DraftElement] = []

  init(_ recognized: RecognizedDraft) {
    self.recognized = recognized
    isListed = Array(repeating: false, count: recognized.draft.paragraphs.count)
    for note in draft.notes { mark(note.paragraphs.clamped(to: isListed.indices)) }
    var covered = isListed
    for index in Self.paragraphs(of: draft.body) where covered.indices.contains(index) { covered[index] = true }
    for block in draft.body {
      add(block, depth: 0)
      addLoose(behind: Self.paragraphs(of: [block]).max() ?? -1, covered)
    }
    // What no block holds, such as the first text box of a page, comes last rather than never.
    for index in isListed.indices where !isListed[index] { list(index) }
  }

  private mutating func mark(_ indices: Range<Int>) { for index in indices { isListed[index] = true } }

  /// The paragraphs of text boxes stand behind the one that holds the box.
  private mutating func addLoose(behind index: Int, _ covered: [Bool]) {
    var next = index + 1
    while next > 0, next < covered.count, !covered[next] {
      list(next)
      next += 1
    }
  }

  private mutating func list(_ index: Int) {
    guard isListed.indices.contains(index), !isListed[index] else { return }
    isListed[index] = true
    elements += pieces(of: index).map { .paragraph($0) }
  }

  /// What stands between two components of a paragraph belongs to the first: the colon of `Phụ lục I: DANH MỤC`.
  private func pieces(of index: Int) -> [DraftPiece] {
    let bytes = draft.text.bytes
    let whole = bytes.trimmed(draft.paragraphs[index].range)
    let role = recognized.roles.indices.contains(index) ? recognized.roles[index] : .bodyText
    guard let parts = recognized.parts[index], !parts.isEmpty else {
      return [DraftPiece(index: index, range: whole, role: role)]
    }
    var result: [DraftPiece] = []
    for (place, part) in parts.enumerated() {
      let start = place == 0 ? whole.lowerBound : min(part.range.lowerBound, whole.upperBound)
      let end = place + 1 < parts.count ? parts[place + 1].range.lowerBound : whole.upperBound
      let range = bytes.trimmed(start..<max(start, min(end, whole.upperBound)))
      if let last = result.last, last.role == part.role, part.role != .recipient {
        result[result.count - 1].range = last.range.lowerBound..<max(last.range.upperBound, range.upperBound)
      } else {
        result.append(DraftPiece(index: index, range: range, role: part.role))
      }
    }
    return result
  }

  /// Tables in tables beyond this depth are read as their paragraphs.
  private static let deepest = 32

  private mutating func add(_ block: DraftBlock, depth: Int) {
    switch block {
    case .paragraph(let index): list(index)
    case .table(let table):
      let indices = Self.paragraphs(of: [block])
      if depth > Self.deepest {
        for index in indices { list(index) }
      } else if holdsCells(indices) {
        for index in indices where isListed.indices.contains(index) { isListed[index] = true }
        elements.append(.table(table))
      } else {
        dissolve(table, depth: depth + 1)
      }
    }
  }

  /// Whether a table is one for readers: any of its words are a head's or a cell's, and none the document's own parts.
  private func holdsCells(_ indices: [Int]) -> Bool {
    var result = false
    for index in indices where recognized.roles.indices.contains(index) {
      switch recognized.roles[index] {
      case .tableHead, .tableCell: result = true
      case .nationalTitle, .motto, .issuer, .number, .placeAndDate, .recipientsLabel: return false
      default: break
      }
    }
    return result
  }

  /// Row by row; where recipients and signatures stand side by side, column by column.
  private mutating func dissolve(_ table: DraftTable, depth: Int) {
    var row = 0
    while row < table.rows.count {
      var end = row
      while end < table.rows.count, isClosing(table.rows[end]) { end += 1 }
      guard end > row else {
        for cell in table.rows[row].cells { for block in cell.blocks { add(block, depth: depth) } }
        row += 1
        continue
      }
      let rows = table.rows[row..<end]
      for column in 0..<(rows.map(\.cells.count).max() ?? 0) {
        for row in rows where column < row.cells.count {
          for block in row.cells[column].blocks { add(block, depth: depth) }
        }
      }
      row = end
    }
  }

  /// Whether a row holds nothing but recipients and signatures, or nothing.
  private func isClosing(_ row: DraftTable.Row) -> Bool {
    let indices = Self.paragraphs(of: row.cells.flatMap(\.blocks)).filter { recognized.roles.indices.contains($0) }
    return indices.allSatisfy { recognized.roles[$0] == .blank || recognized.roles[$0].isClosing }
  }

  /// The indices of the paragraphs of blocks, tables in tables included, in reading order.
  static func paragraphs(of blocks: [DraftBlock]) -> [Int] {
    var result: [Int] = []
    var rest = Array(blocks.reversed())
    while let block = rest.popLast() {
      switch block {
      case .paragraph(let index): result.append(index)
      case .table(let table):
        for row in table.rows.reversed() { for cell in row.cells.reversed() { rest += cell.blocks.reversed() } }
      }
    }
    return result
  }
}

extension ComponentRole {
  /// Whether a paragraph belongs to the recipients or a signature.
  var isClosing: Bool {
    switch self {
    case .recipientsLabel, .recipient, .authority, .signer, .signerOffice: true
    default: false
    }
  }

  /// Whether a paragraph belongs to the letterhead or the title block.
  var isHeading: Bool {
    switch self {
    case .nationalTitle, .motto, .superiorBody, .issuer, .number, .placeAndDate, .documentType, .subject, .attachedTo:
      true
    default: false
    }
  }
}
