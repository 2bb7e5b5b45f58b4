import KeHoachText

/// Finds out which columns beside quantity and price are factors of the amount, where their heads leave it open:
/// `Thời gian` may be how many days are paid or when, `Diện tích` what is paid for or only said.
///
/// The products that are written tell; where they don't, a time stated in days or months is a factor, and so is a number
/// under `Thời gian` between quantity and price.
struct FactorColumns {
  private let table: Table
  private let product: Int

  /// The most columns of which every choice is tried.
  private static let mostDoubtful = 4

  init(table: Table, product: Int) {
    self.table = table
    self.product = product
  }

  /// Makes quantities of the doubtful columns that are factors, and text of those that are not.
  func settle(_ columns: inout [Budget.Column]) {
    let doubtful = columns.indices.filter { isDoubtful(columns[$0], $0) }
    guard !doubtful.isEmpty, doubtful.count <= Self.mostDoubtful else { return }
    let certain = columns.indices.filter { columns[$0].holdsFactor && !doubtful.contains($0) }
    let expected = Set(doubtful.filter { isLikely($0, columns, certain) })
    var (best, most) = (expected, agreement(of: certain + expected))
    for choice in 0..<(1 << doubtful.count) {
      let chosen = Set(doubtful.enumerated().filter { choice >> $0.offset & 1 == 1 }.map(\.element))
      let holds = agreement(of: certain + chosen)
      if holds > most { (best, most) = (chosen, holds) }
    }
    // One row may be a slip; two that agree with each other are none.
    if most < 2 { best = expected }
    for column in doubtful { columns[column].role = best.contains(column) ? .quantity : .text }
  }

  private func isDoubtful(_ column: Budget.Column, _ index: Int) -> Bool {
    switch column.role {
    case .quantity: ColumnNames.isTime(column.title)
    case .text:
      (ColumnNames.isTime(column.title) || ColumnNames.isMeasure(column.title)) && !column.title.contains("%")
        && holdsCounts(index)
    default: false
    }
  }

  /// What the head and the place of a column make of it where no number tells.
  private func isLikely(_ column: Int, _ columns: [Budget.Column], _ certain: [Int]) -> Bool {
    if columns[column].role == .quantity { return true }
    return ColumnNames.isTime(columns[column].title)
      && certain.contains { $0 < column && columns[$0].role == .quantity }
      && certain.contains { $0 > column && columns[$0].role == .price }
  }

  /// Whether a column holds numbers alone, none of them a year.
  private func holdsCounts(_ column: Int) -> Bool {
    let texts = table.rows.map { $0.cells[column].text.plain.trimmingSpaces }.filter { !$0.isEmpty && $0 != "-" }
    return !texts.isEmpty
      && texts.allSatisfy { text in
        (try? VietnameseNumber.read(text).get()) != nil && (text.contains(".") || ColumnNames.year(in: text) == nil)
      }
  }

  // MARK: What the numbers say

  /// In how many more rows the product of these columns has the digits of the amount than it has others.
  private func agreement(of factors: [Int]) -> Int {
    table.rows.reduce(into: 0) { count, row in
      guard let amount = row.number(product) else { return }
      let numbers = factors.compactMap { row.number($0) }
      guard numbers.count > 1, let value = product(of: numbers) else { return }
      count += value.digits == amount.digits ? 1 : -1
    }
  }

  private func product(of numbers: [Decimal]) -> Decimal? {
    numbers.reduce(Decimal?(1)) { product, number in product?.multiplied(by: number) }
  }
}

extension Budget.Column {
  /// Whether quantity or price stands in it.
  fileprivate var holdsFactor: Bool { role == .quantity || role == .price }
}

extension Table.Row {
  /// The number in a cell, a per cent sign left out; nil for anything else.
  func number(_ column: Int) -> Decimal? {
    let text = cells[column].text.plain.trimmingSpaces
    return try? VietnameseNumber.read(text.hasSuffix("%") ? text.dropLast().trimmingSpaces : text).get().value
  }
}
