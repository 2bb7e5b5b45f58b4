@testable import KeHoachModel

/// A budget made of chance, with its amounts worked out here in whole đồng: an account of its own, which knows nothing
/// of the analyzer's.
struct RandomBudget {
  struct Row {
    var label: String
    var depth: Int
    var parent: Int?
    var hasChildren = false
    /// Quantity and price, where the first amount is their product.
    var factors: (Int, Int)?
    /// One for each amount column; nil for `-`.
    var amounts: [Int?]
  }

  private(set) var rows: [Row] = []
  let columnCount: Int
  let hasTotalColumn: Bool
  let hasFactors: Bool
  let isTotalFirst: Bool
  private(set) var totals: [Int?] = []

  private static let deepest = 6

  init(_ generator: inout SeededGenerator) {
    columnCount = Int.random(in: 1...12, using: &generator)
    hasTotalColumn = columnCount >= 3 && Bool.random(using: &generator)
    hasFactors = columnCount == 1 && Bool.random(using: &generator)
    isTotalFirst = Int.random(in: 0..<4, using: &generator) == 0
    let depth = Int.random(in: 1...Self.deepest, using: &generator)
    addGroup(under: nil, depth: 0, deepest: depth, path: [], &generator)
    settle()
  }

  private mutating func addGroup(
    under parent: Int?, depth: Int, deepest: Int, path: [Int], _ generator: inout SeededGenerator
  ) {
    for number in 1...Int.random(in: 1...(depth == 0 ? 4 : 3), using: &generator) {
      guard rows.count < 60 else { return }
      let index = rows.count
      rows.append(
        Row(
          label: Self.label(depth: depth, number, path), depth: depth, parent: parent,
          amounts: Array(repeating: nil, count: columnCount)))
      if depth + 1 < deepest, Int.random(in: 0..<3, using: &generator) > 0 {
        rows[index].hasChildren = true
        addGroup(under: index, depth: depth + 1, deepest: deepest, path: path + [number], &generator)
        if rows.count > index + 1 { continue }
        rows[index].hasChildren = false
      }
      fill(index, &generator)
    }
  }

  /// `A`, `I`, `1`, `1.1`, `a)`, `-`.
  private static func label(depth: Int, _ number: Int, _ path: [Int]) -> String {
    switch depth {
    case 0: ["A", "B", "C", "D"][number - 1]
    case 1: ["I", "II", "III"][number - 1]
    case 2: "\(number)"
    case 3: "\(path[2]).\(number)"
    case 4: ["a)", "b)", "c)"][number - 1]
    default: "-"
    }
  }

  private mutating func fill(_ index: Int, _ generator: inout SeededGenerator) {
    if hasFactors {
      let factors = (Int.random(in: 1...500, using: &generator), Int.random(in: 1...2_000_000_000, using: &generator))
      rows[index].factors = factors
      rows[index].amounts[0] = factors.0 * factors.1
      return
    }
    for column in (hasTotalColumn ? 1 : 0)..<columnCount where Int.random(in: 0..<5, using: &generator) > 0 {
      let digits = Int.random(in: 0...15, using: &generator)
      let limit = (0..<digits).reduce(1) { power, _ in power * 10 }
      rows[index].amounts[column] = Int.random(in: 1...limit, using: &generator)
    }
    if rows[index].amounts.allSatisfy({ $0 == nil }) { rows[index].amounts[columnCount - 1] = 7 }
    if hasTotalColumn { rows[index].amounts[0] = rows[index].amounts.dropFirst().compactMap { $0 }.reduce(0, +) }
  }

  /// Adds up the groups from the bottom, and the total.
  private mutating func settle() {
    for index in rows.indices.reversed() where rows[index].hasChildren {
      for column in 0..<columnCount {
        let parts = rows.filter { $0.parent == index }.compactMap { $0.amounts[column] }
        rows[index].amounts[column] = parts.isEmpty ? nil : parts.reduce(0, +)
      }
    }
    totals = (0..<columnCount).map { column in
      let parts = rows.filter { $0.parent == nil }.compactMap { $0.amounts[column] }
      return parts.isEmpty ? nil : parts.reduce(0, +)
    }
  }

  // MARK: Writing

  /// Whether a cell is computed: of a group, of the total column, a product, or of the total row (`rows.count`).
  func isComputed(_ row: Int, _ column: Int) -> Bool {
    guard row < rows.count else { return totals[column] != nil }
    guard rows[row].amounts[column] != nil else { return false }
    return rows[row].hasChildren || rows[row].factors != nil || hasTotalColumn && column == 0
  }

  /// The amount of a cell; the total row comes after all others.
  func amount(_ row: Int, _ column: Int) -> Int? { row < rows.count ? rows[row].amounts[column] : totals[column] }

  /// The place of a row in the table.
  func place(of row: Int) -> Int { row == rows.count ? (isTotalFirst ? 0 : rows.count) : row + (isTotalFirst ? 1 : 0) }

  /// What rows would say that their cells are not what the cells they are made of give, if the cell said something
  /// else: the row itself, and every row that adds it up.
  func rowsThatDisagree(when row: Int, _ column: Int, becomes value: Int) -> Set<Int> {
    var copy = self
    if row == rows.count { copy.totals[column] = value } else { copy.rows[row].amounts[column] = value }
    var result: Set<Int> = []
    for index in 0...rows.count {
      let parts = copy.rows.filter { index == rows.count ? $0.parent == nil : $0.parent == index }
      for place in 0..<columnCount {
        let sum = parts.compactMap { $0.amounts[place] }
        if !sum.isEmpty, copy.amount(index, place) != sum.reduce(0, +) { result.insert(index) }
      }
      if index < rows.count, let (quantity, price) = rows[index].factors, copy.amount(index, 0) != quantity * price {
        result.insert(index)
      }
      if hasTotalColumn {
        let sum = (1..<columnCount).compactMap { copy.amount(index, $0) }
        if !sum.isEmpty, copy.amount(index, 0) != sum.reduce(0, +) { result.insert(index) }
      }
    }
    return result
  }

  /// The plan; computed amounts are left blank or written, and cells may say something else.
  func source(
    blank: (Int, Int) -> Bool = { _, _ in false }, changed: (Int, Int) -> Int? = { _, _ in nil }
  ) -> String {
    let amounts = (0..<columnCount).map { column in
      hasTotalColumn && column == 0 ? "Tổng số" : columnCount == 1 ? "Thành tiền" : "Năm \(2020 + column)"
    }
    let heads = ["TT", "Nội dung"] + (hasFactors ? ["Số lượng", "Đơn giá"] : []) + amounts
    var lines = ["| " + heads.joined(separator: " | ") + " |", "|" + String(repeating: "---|", count: heads.count)]
    func line(_ row: Int) -> String {
      var cells = row == rows.count ? ["", "Tổng cộng"] : [rows[row].label, "Nội dung chi thứ \(row + 1)"]
      if hasFactors {
        let factors = row < rows.count ? rows[row].factors : nil
        cells += [factors.map { Self.written($0.0) } ?? "", factors.map { Self.written($0.1) } ?? ""]
      }
      for column in 0..<columnCount {
        let value = changed(row, column) ?? amount(row, column)
        let isBlank = value == nil || isComputed(row, column) && blank(row, column)
        cells.append(
          isBlank ? (value == nil && row < rows.count && !rows[row].hasChildren ? "-" : "") : Self.written(value!))
      }
      return "| " + cells.joined(separator: " | ") + " |"
    }
    let order = isTotalFirst ? [rows.count] + Array(rows.indices) : Array(0...rows.count)
    lines += order.map(line)
    return "::: dự-toán {#b đơn-vị-tính=\"đồng\"}\n" + lines.joined(separator: "\n") + "\n:::\n"
  }

  private static func written(_ value: Int) -> String {
    var digits = String(value)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: ".")
  }
}
