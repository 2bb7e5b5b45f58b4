import KeHoachModel

/// Decides the widths of a table's columns from what they hold, so that words don't break and numbers stay whole.
struct ColumnWidths {
  /// What a column needs, in millimetres.
  struct Need {
    /// The longest word: below it words break.
    var least = 0.0
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

  init(
    table: Table, kinds: [TableColumnKind], roles: [RowLayout.Role], sheet: StyleSheet, textWidth: Double
  ) {
    let needs = Self.needs(of: table, kinds: kinds, roles: roles, sheet: sheet)
    let available = textWidth - 0.01 * Double(needs.count)
    let least = needs.reduce(0) { $0 + $1.least }
    fits = least <= available
    let exact: [Double] =
      if least >= available {
        needs.map { $0.least / least * available }
      } else if let relative = table.relativeWidths, relative.count == needs.count {
        Self.shares(needs, weights: relative.map { $0.isFinite ? max($0, 0) : 0 }, of: available, isCapped: false)
      } else {
        Self.filled(
          Self.shares(needs, weights: needs.map(\.weight), of: available, isCapped: true), kinds, to: available)
      }
    widths = exact.map { ($0 * 100).rounded(.down) / 100 }
  }

  /// Divides the width by weight; no column gets less than it needs at least nor, if capped, more than it can use.
  private static func shares(_ needs: [Need], weights: [Double], of available: Double, isCapped: Bool) -> [Double] {
    var widths: [Double?] = Array(repeating: nil, count: needs.count)
    while true {
      let free = needs.indices.filter { widths[$0] == nil }
      let rest = available - widths.reduce(0) { $0 + ($1 ?? 0) }
      let weight = free.reduce(0) { $0 + weights[$1] }
      func share(_ column: Int) -> Double {
        weight > 0 ? rest * weights[column] / weight : rest / Double(max(1, free.count))
      }
      let tooNarrow = free.filter { share($0) < needs[$0].least }
      let tooWide = isCapped ? free.filter { share($0) > needs[$0].most } : []
      // Settle those below their least first: what they take is missing for the others.
      for column in tooNarrow { widths[column] = needs[column].least }
      if tooNarrow.isEmpty { for column in tooWide { widths[column] = needs[column].most } }
      if tooNarrow.isEmpty && tooWide.isEmpty { return needs.indices.map { widths[$0] ?? share($0) } }
    }
  }

  /// Gives what is left to the columns of words, or to all where there are none.
  private static func filled(_ widths: [Double], _ kinds: [TableColumnKind], to available: Double) -> [Double] {
    let left = available - widths.reduce(0, +)
    guard left > 0 else { return widths }
    let wide = widths.indices.filter { !kinds[$0].isNarrow }
    let takers = wide.isEmpty ? Array(widths.indices) : wide
    let sum = takers.reduce(0) { $0 + widths[$1] }
    var result = widths
    for column in takers {
      result[column] += sum > 0 ? left * widths[column] / sum : left / Double(takers.count)
    }
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
        // A number is not broken at its spaces: `1 250 000`, `15 %`.
        if TableColumnKind.isNumber(text) { extent.word = extent.line }
        let end = min(column + cell.columnSpan, needs.count)
        if end > column + 1 {
          spanning.append((column..<end, extent.word + around))
          continue
        }
        needs[column].least = max(needs[column].least, extent.word + around)
        // Heads wrap in narrow columns; their length does not ask for width.
        let line = isHead && kinds[column].isNarrow ? extent.word : extent.line
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
    }
    return needs
  }
}
