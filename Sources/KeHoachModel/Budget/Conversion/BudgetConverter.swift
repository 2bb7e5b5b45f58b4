import KeHoachSource
import KeHoachSyntax

/// Prints a budget in another unit: `quy-đổi="triệu đồng"`, rounded with `làm-tròn="0"`.
struct BudgetConverter {
  private(set) var diagnostics: [Diagnostic] = []
  private let unit: MoneyUnit
  private let decimals: Int?
  private let place: Range<Int>

  /// The most decimals that can be asked for.
  private static let mostDecimals = 6

  /// Reads the attributes; `convert` is nil when they ask for nothing, or for nothing that can be.
  static func read(_ attributes: Attributes?) -> (converter: BudgetConverter?, diagnostics: [Diagnostic]) {
    let unit = attributes?["quy-đổi"]
    let rounding = attributes?["làm-tròn"]
    var found: [Diagnostic] = []
    var decimals: Int?
    if let rounding {
      decimals = (0...mostDecimals).first { String($0) == rounding.text }
      if decimals == nil { found.append(.wrongDecimals(rounding.text, most: mostDecimals, at: rounding.range)) }
      if unit == nil { found.append(.roundingWithoutConversion(at: rounding.range)) }
    }
    guard let unit else { return (nil, found) }
    guard let target = MoneyUnit(unit.text) else {
      return (nil, found + [.unknownUnit(unit.text, at: unit.range)])
    }
    let isReadable = rounding == nil || decimals != nil
    return (isReadable ? BudgetConverter(unit: target, decimals: decimals, place: unit.range) : nil, found)
  }

  private init(unit: MoneyUnit, decimals: Int?, place: Range<Int>) {
    self.unit = unit
    self.decimals = decimals
    self.place = place
  }

  /// Converts a budget that is computed and whose table is filled.
  mutating func convert(_ budget: inout Budget) {
    var conversion = Budget.Conversion(unit: unit, decimals: decimals, source: budget.table)
    let heads = ConvertedHeads(budget)
    conversion.columns = heads.columns
    guard let exact = exactAmounts(budget, conversion.columns) else { return }
    conversion.amounts = exact
    if let decimals {
      var rounding = BudgetRounding(budget, exact: exact, decimals: decimals)
      rounding.run()
      conversion.amounts = rounding.amounts
      conversion.keepsSums = rounding.keepsSums
      conversion.isRounded = rounding.amounts != exact
    }
    for row in budget.rows.indices {
      for column in conversion.columns where budget.printsAmount(row, column) {
        guard let value = conversion.amounts[row][column] else { continue }
        budget.table.rows[row].cells[column].text.replaceNumber(with: value.vietnamese())
      }
    }
    heads.rewrite(&budget.table, unit: unit)
    let states = budget.table.unitLine != nil || !heads.stateUnit
    let line = [states ? "Đơn vị tính: \(unit.name)" : nil, conversion.remark].compactMap { $0 }.joined(separator: "; ")
    if !line.isEmpty { budget.table.unitLine = states ? line : line.capitalizedFirst }
    budget.conversion = conversion
    if conversion.isRounded { diagnostics.append(.roundedConversion(conversion, at: place)) }
  }

  private mutating func exactAmounts(_ budget: Budget, _ columns: Set<Int>) -> [[Decimal?]]? {
    var result: [[Decimal?]] = []
    result.reserveCapacity(budget.rows.count)
    for row in budget.rows.indices {
      var line = [Decimal?](repeating: nil, count: budget.columns.count)
      for column in columns {
        guard let shown = budget.rows[row].amounts[column]?.shown else { continue }
        guard let value = shown.converted(from: budget.columns[column].unit ?? .dong, to: unit) else {
          diagnostics.append(.amountTooLarge(budget.rows[row].title, at: budget.table.rows[row].cells[column].range))
          return nil
        }
        line[column] = value
      }
      result.append(line)
    }
    return result
  }
}

extension Budget.Conversion {
  /// What is printed about rounding; nil where nothing was rounded.
  var remark: String? {
    guard isRounded, let decimals else { return nil }
    let step =
      decimals == 0 ? unit.name : "\(Decimal(coefficient: 1, scale: decimals)?.vietnamese() ?? "") \(unit.name)"
    return "số liệu được làm tròn đến \(step) theo phương pháp số dư lớn nhất"
  }
}

extension RichText {
  /// Puts another number in the place of the one that is the text, with its emphasis and footnotes.
  fileprivate mutating func replaceNumber(with number: String) {
    guard let first = inlines.firstIndex(where: { !$0.plain.trimmingSpaces.isEmpty }) else {
      self = RichText(made: number, range: range)
      return
    }
    inlines[first].content = .text(number)
    let rest = inlines.indices.filter { $0 > first && !inlines[$0].isFootnote }
    for index in rest.reversed() { inlines.remove(at: index) }
  }
}

extension String {
  /// The text with its first letter as a capital.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
