import KeHoachModel

/// Decides the widths of a table's columns from what they hold, so that words don't break and numbers stay whole.
struct ColumnWidths {
  /// What a column needs, in millimetres.
  struct Need {
    /// The longest number: below it a number breaks, which no reader forgives.
    var number = 0.0
    /// The longest word: below it words break.
    var least = 0.0
    /// The width below which words run down the page one or two a line.
    var comfort = 0.0
    /// The longest cell on one line: more is of no use.
    var most = 0.0
    /// The sum of all cells on one line.
    var total = 0.0
    /// The number of cells that are not empty.
    var count = 0.0

    /// The share of the width that the column asks for. Cells of average and of greatest length both count; the
    /// root leaves short columns room beside long ones.
    var weight: Double { (count == 0 ? least : (total / count * most).squareRoot()).squareRoot() }
  }

  /// The widths in millimetres; their sum is at most the width of the text.
  let widths: [Double]
  /// Whether the width of the text is enough for every word.
  let fits: Bool
  /// Whether it is enough for lines of some words, too.
  let areComfortable: Bool

  init(
    table: Table, kinds: [TableColumnKind], roles: [RowLayout.Role], sheet: StyleSheet, textWidth: Double
  ) {
    let needs = Self.needs(of: table, kinds: kinds, roles: roles, sheet: sheet)
    let available = textWidth - 0.01 * Double(needs.count)
    let least = needs.reduce(0) { $0 + $1.least }
    fits = least <= available
    areComfortable = needs.reduce(0) { $0 + $1.comfort } <= available
    let floors = needs.map(areComfortable ? \.comfort : \.least)
    let exact: [Double] =
      if least >= available {
        Self.squeezed(needs, into: available)
      } else if let relative = table.relativeWidths, relative.count == needs.count {
        Self.shares(
          needs, floors: needs.map(\.least), weights: relative.map { $0.isFinite ? max($0, 0) : 0 }, of: available,
          isCapped: false)
      } else {
        Self.filled(
          Self.shares(needs, floors: floors, weights: needs.map(\.weight), of: available, isCapped: true), needs,
          kinds, to: available)
      }
    widths = exact.map { ($0 * 100).rounded(.down) / 100 }
  }

  /// Divides a width that is too small for every word: numbers stay whole, and words share what is left.
  private static func squeezed(_ needs: [Need], into available: Double) -> [Double] {
    let least = needs.reduce(0) { $0 + $1.least }
    let numbers = needs.reduce(0) { $0 + $1.number }
    guard numbers < available, numbers < least else { return needs.map { $0.least / least * available } }
    let share = (available - numbers) / (least - numbers)
    return needs.map { $0.number + ($0.least - $0.number) * share }
  }

  /// Divides the width by weight; no column gets less than its floor nor, if capped, more than it can use.
  private static func shares(
    _ needs: [Need], floors: [Double], weights: [Double], of available: Double, isCapped: Bool
  ) -> [Double] {
    var widths: [Double?] = Array(repeating: nil, count: needs.count)
    while true {
      let free = needs.indices.filter { widths[$0] == nil }
      let rest = available - widths.reduce(0) { $0 + ($1 ?? 0) }
      let weight = free.reduce(0) { $0 + weights[$1] }
      func share(_ column: Int) -> Double {
        weight > 0 ? rest * weights[column] / weight : rest / Double(max(1, free.count))
      }
      let tooNarrow = free.filter { share($0) < floors[$0] }
      let tooWide = isCapped ? free.filter { share($0) > needs[$0].most } : []
      // Settle those below their floor first: what they take is missing for the others.
      for column in tooNarrow { widths[column] = floors[column] }
      if tooNarrow.isEmpty { for column in tooWide { widths[column] = needs[column].most } }
      if tooNarrow.isEmpty && tooWide.isEmpty { return needs.indices.map { widths[$0] ?? share($0) } }
    }
  }

  /// Gives what is left to the columns that hold words, else to those that are for words; what would more than double
  /// these goes to all, row numbers aside.
  private static func filled(
    _ widths: [Double], _ needs: [Need], _ kinds: [TableColumnKind], to available: Double
  ) -> [Double] {
    let left = available - widths.reduce(0, +)
    guard left > 0 else { return widths }
    let wide = widths.indices.filter { !kinds[$0].isNarrow }
    let holding = wide.filter { needs[$0].count > 0 }
    let takers = holding.isEmpty ? wide : holding
    let taken = takers.reduce(0) { $0 + widths[$1] }
    var result = widths
    if taken > 0 {
      let growth = min(left / taken, 1)
      for column in takers { result[column] += widths[column] * growth }
    }
    let rest = available - result.reduce(0, +)
    let elastic = widths.indices.filter { kinds[$0] != .ordinal }
    let others = elastic.isEmpty ? Array(widths.indices) : elastic
    let sum = others.reduce(0) { $0 + result[$1] }
    if sum > 0 { for column in others { result[column] += rest * result[column] / sum } }
    return result
  }

  /// Measures every cell.
  private static func needs(
    of table: Table, kinds: [TableColumnKind], roles: [RowLayout.Role], sheet: StyleSheet
  ) -> [Need] {
    // Half a millimetre more than the sum: renderers round, and slanted letters hang over.
    let around = 2 * sheet.cellPadding + 2 * sheet.tableLineWeight * TextMetrics.pointsToMillimetres + 0.5
    var needs = Array(repeating: Need(), count: table.columnCount)
    var spanning: [(columns: Range<Int>, word: Double)] = []
    func measure(_ row: Table.Row, _ style: ParagraphStyle, isHead: Bool) {
      for (column, cell) in row.cells.prefix(needs.count).enumerated() where !cell.isCovered && !cell.text.isEmpty {
        let text = cell.text.plain
        var extent = TextMetrics.extent(of: text, in: style)
        let isNumber = TableColumnKind.isNumber(text)
        // A number is not broken at its spaces: `1 250 000`, `15 %`. What is longer than any word is an address.
        extent.word = isNumber ? extent.line : min(extent.word, longestWord * style.size)
        let end = min(column + cell.columnSpan, needs.count)
        if end > column + 1 {
          spanning.append((column..<end, extent.word + around))
          continue
        }
        needs[column].least = max(needs[column].least, extent.word + around)
        if isNumber { needs[column].number = max(needs[column].number, extent.word + around) }
        // Heads of narrow columns take two lines; their length does not ask for more width.
        let line = isHead && kinds[column].isNarrow ? (extent.line + extent.word) / 2 : extent.line
        needs[column].most = max(needs[column].most, line + around)
        if !isHead {
          needs[column].total += extent.line + around
          needs[column].count += 1
        }
      }
    }
    for row in table.head { measure(row, sheet[.tableHead], isHead: true) }
    if let numbers = table.columnNumbers { measure(numbers, sheet[.tableColumnNumber], isHead: true) }
    for (row, role) in zip(table.rows, roles) { measure(row, sheet[role.cellStyle], isHead: false) }
    for (columns, word) in spanning {
      let missing = (word - columns.reduce(0) { $0 + needs[$1].least }) / Double(columns.count)
      if missing > 0 { for column in columns { needs[column].least += missing } }
    }
    for column in needs.indices {
      // An empty column still shows.
      needs[column].least = max(needs[column].least, around + 4)
      needs[column].most = max(needs[column].most, needs[column].least)
      let comfort = kinds[column].isNarrow ? 0 : min(needs[column].most, comfortable * sheet[.tableCell].size)
      needs[column].comfort = max(needs[column].least, comfort)
    }
    return needs
  }

  /// The width of a column of words that reads well, in millimetres for each point of the size: 20 mm at 12 pt.
  private static let comfortable = 20.0 / 12

  /// More than the longest word of Vietnamese or the name of a place takes, in millimetres for each point of the size.
  private static let longestWord = 3.5
}
