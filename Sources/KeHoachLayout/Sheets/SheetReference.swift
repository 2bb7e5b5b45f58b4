/// A block of cells in a sheet, from 0.
struct SheetReference: Equatable {
  var rows: ClosedRange<Int>
  var columns: ClosedRange<Int>

  init(row: Int, column: Int) {
    rows = row...row
    columns = column...column
  }

  /// `G8`, `G8:G10`.
  var text: String {
    let first = Self.name(rows.lowerBound, columns.lowerBound)
    let last = Self.name(rows.upperBound, columns.upperBound)
    return first == last ? first : first + ":" + last
  }

  /// Takes a cell in that stands right below a column of cells, or right beside a row of them.
  mutating func extend(to row: Int, _ column: Int) -> Bool {
    if columns == column...column, row == rows.upperBound + 1 {
      rows = rows.lowerBound...row
      return true
    }
    if rows == row...row, column == columns.upperBound + 1 {
      columns = columns.lowerBound...column
      return true
    }
    return false
  }

  /// The name of a cell: `A1` for row 0 of column 0, `AA1` for column 26.
  static func name(_ row: Int, _ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self) + String(row + 1)
  }
}

/// Cells that are added up, each times a power of ten.
struct SheetSum {
  private var blocks: [(shift: Int, references: [SheetReference])] = []
  private(set) var count = 0

  mutating func add(_ row: Int, _ column: Int, shift: Int) {
    count += 1
    guard let place = blocks.firstIndex(where: { $0.shift == shift }) else {
      blocks.append((shift, [SheetReference(row: row, column: column)]))
      return
    }
    let last = blocks[place].references.count - 1
    if !blocks[place].references[last].extend(to: row, column) {
      blocks[place].references.append(SheetReference(row: row, column: column))
    }
  }

  /// `SUM(G8:G10,G12)`, `G8`, `SUM(H7:I7)*1000+J7`.
  var text: String {
    blocks.map { Self.sum($0.references.map(\.text), isSingle: count == 1) + Self.factor($0.shift) }
      .joined(separator: "+")
  }

  /// Programs take 255 arguments at most: more are added up in several sums.
  private static func sum(_ terms: [String], isSingle: Bool) -> String {
    if isSingle { return terms[0] }
    guard terms.count > 200 else { return "SUM(\(terms.joined(separator: ",")))" }
    let parts = stride(from: 0, to: terms.count, by: 200).map { start in
      sum(Array(terms[start..<min(start + 200, terms.count)]), isSingle: false)
    }
    return sum(parts, isSingle: false)
  }

  /// `*1000`, `/1000000`; nothing for the unit itself.
  static func factor(_ shift: Int) -> String {
    guard shift != 0 else { return "" }
    return (shift > 0 ? "*1" : "/1") + String(repeating: "0", count: abs(shift))
  }
}
