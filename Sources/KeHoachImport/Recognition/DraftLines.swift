import KeHoachDrafts
import KeHoachSource

/// The lines of a draft in reading order, and its tables.
struct DraftLines {
  /// The lines.
  var lines: [DraftLine] = []
  /// The tables, in the order in which they begin.
  var tables: [DraftTableFacts] = []
  /// The line that begins each paragraph; the paragraphs of notes have none.
  private var places: [DraftLine.TablePlace?]

  init(_ draft: Draft) {
    places = Array(repeating: nil, count: draft.paragraphs.count)
    for block in draft.body { visit(block, depth: 0) }
    var isNote = Array(repeating: false, count: draft.paragraphs.count)
    for note in draft.notes { for index in note.paragraphs where index < isNote.count { isNote[index] = true } }
    read(draft, isNote: isNote)
    for index in tables.indices { tables[index].judge(lines) }
    separate(DraftLineMaker(draft))
  }

  /// Notes which paragraphs stand in which cells.
  private mutating func visit(_ block: DraftBlock, depth: Int) {
    guard case .table(let table) = block, depth < 64 else { return }
    let number = tables.count
    tables.append(DraftTableFacts(table))
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.cells.enumerated() {
        for inner in cell.blocks {
          if case .paragraph(let index) = inner {
            if index < places.count { places[index] = DraftLine.TablePlace(table: number, row: row, column: column) }
          } else {
            visit(inner, depth: depth + 1)
          }
        }
      }
    }
  }

  private mutating func read(_ draft: Draft, isNote: [Bool]) {
    let maker = DraftLineMaker(draft)
    lines.reserveCapacity(draft.paragraphs.count)
    var section = draft.paragraphs.first?.place.section ?? 0
    for (index, paragraph) in draft.paragraphs.enumerated() where !isNote[index] {
      let place = paragraph.place.section
      let isNewSection = place != section && place < draft.pages.count && draft.pages[place].startsPage
      section = place
      let from = lines.count
      lines += maker.lines(of: index, cell: places[index], startsPage: paragraph.format.startsPage || isNewSection)
      if let cell = places[index] { tables[cell.table].lines += from..<lines.count }
    }
  }

  /// Takes lines apart that hold several components side by side.
  private mutating func separate(_ maker: DraftLineMaker) {
    var result: [DraftLine] = []
    result.reserveCapacity(lines.count)
    for line in lines {
      if let cell = line.cell, !tables[cell.table].setsPage {
        result.append(line)
      } else {
        result += GluedLines.parts(of: line, maker)
      }
    }
    guard result.count != lines.count else { return }
    lines = result
    for index in tables.indices { tables[index].lines.removeAll() }
    for (index, line) in lines.enumerated() { if let cell = line.cell { tables[cell.table].lines.append(index) } }
  }
}

/// What recognition knows of a table.
struct DraftTableFacts {
  /// The indices of its lines, without those of tables inside of it.
  var lines: [Int] = []
  /// Whether it only sets a page: the header, recipients beside a signature, a frame.
  private(set) var setsPage = false
  /// Which rows are heads by what the file says.
  let heads: [Bool]
  private let isRuled: Bool
  private let columns: Int

  init(_ table: DraftTable) {
    isRuled = table.isRuled
    columns = table.rows.map(\.cells.count).max() ?? 0
    heads = table.rows.map { row in
      row.isRepeatedHead || !row.cells.isEmpty && row.cells.allSatisfy(\.isHead)
    }
  }

  /// Finds out whether it sets a page: by its words, then by its lines.
  mutating func judge(_ all: [DraftLine]) {
    if heads.count == 1, columns == 1 { return setsPage = true }
    guard heads.count <= 10, columns <= 4, lines.count <= 120 else { return }
    let words = lines.prefix(120).lazy.map { all[$0] }.filter { !$0.isBlank }
    if words.contains(where: { HeaderWords.isNationalTitle($0) || EndingWords.isRecipientsLabel($0) }) {
      return setsPage = true
    }
    let isNumbered = words.first.map { Self.numberHeads.equal($0) } ?? false
    if isNumbered || heads.contains(true) { return }
    if heads.count <= 6,
      words.contains(where: { HeaderWords.isMotto($0) || EndingWords.isAuthority($0) && isShort(words) })
    {
      return setsPage = true
    }
    let isSmall = heads.count <= 4 && columns <= 2
    setsPage = !isRuled && isSmall
  }

  /// Whether it holds nothing longer than the lines of a signature.
  private func isShort(_ words: some Sequence<DraftLine>) -> Bool { words.allSatisfy { $0.words <= 20 } }

  private static let numberHeads = PhraseStarts(["tt", "stt", "so tt", "s tt", "so thu tu"])
}
