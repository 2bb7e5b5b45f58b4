import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// Makes the charts that `biểu-đồ="nguồn, năm"` asks for of a budget that is computed.
struct BudgetChartReader {
  private(set) var diagnostics: [Diagnostic] = []
  private let budget: Budget
  private let unit: MoneyUnit
  /// Whether the amounts of the table contradict each other, which was said where they do.
  private let isContradictory: Bool
  /// Whether amounts of the table differ by rounding, which was said where they do.
  private let isRounded: Bool

  init(budget: Budget, problems: [Diagnostic]) {
    self.budget = budget
    unit = budget.unit ?? .dong
    isContradictory = problems.contains { $0.severity == .error }
    isRounded = problems.contains { $0.rule == .roundedAmount }
  }

  /// The charts, each kind once, in the order in which they are asked for.
  mutating func read(_ request: Attributes.Attribute) -> [BudgetChart] {
    var charts: [BudgetChart] = []
    var seen: Set<BudgetChart.Kind> = []
    for word in request.words {
      guard let kind = BudgetChart.Kind(word: word.text) else {
        diagnostics.append(.unknownChart(word))
        continue
      }
      guard seen.insert(kind).inserted else { continue }
      switch chart(of: kind) {
      case .success(let chart): charts.append(chart)
      case .failure(.silent): break
      case .failure(let reason): diagnostics.append(.chart(kind, reason, at: word.range))
      }
    }
    return charts
  }

  private func chart(of kind: BudgetChart.Kind) -> Result<BudgetChart, ChartObstacle> {
    guard let total = budget.totalRow else {
      return .failure(isContradictory ? .silent : budget.topRows.isEmpty ? .tooFew : .blankTotal)
    }
    let columns = ChartColumns(budget.columns, by: kind)
    let whole = kind == .section ? budget.primaryColumn : columns.whole(primary: budget.primaryColumn)
    var bars: [(name: String, cells: [(row: Int, column: Int)])] = []
    if kind == .section {
      guard let whole else { return .failure(.blankTotal) }
      let rows = budget.topRows.filter { budget.rows[$0].amounts[whole]?.shown != nil }
      bars = rows.map { (budget.rows[$0].title, [($0, whole)]) }
    } else {
      for group in columns.groups {
        let filled = group.columns.filter(holdsMoney)
        if !filled.isEmpty { bars.append((group.name, filled.map { (total, $0) })) }
      }
      if bars.isEmpty { return .failure(.noColumns) }
    }
    var categories: [BudgetChart.Category] = []
    for bar in bars {
      let shown = bar.cells.compactMap { cell in
        budget.rows[cell.row].amounts[cell.column]?.shown.map { ($0, cell.column) }
      }
      guard shown.count == bar.cells.count else { return .failure(.blankTotal) }
      let amounts = shown.compactMap { converted($0, from: $1) }
      guard amounts.count == shown.count, let sum = Decimal.sum(amounts) else { return .failure(.silent) }
      categories.append(BudgetChart.Category(name: bar.name, amount: sum))
    }
    return check(BudgetChart(kind: kind, unit: unit, categories: categories), whole: whole, in: total)
  }

  /// Whether any row has money in a column.
  private func holdsMoney(_ column: Int) -> Bool {
    budget.rows.contains { $0.amounts[column]?.shown != nil }
  }

  private func converted(_ amount: Decimal, from column: Int) -> Decimal? {
    amount.converted(from: budget.columns[column].unit ?? unit, to: unit)
  }

  /// What can't be drawn, or would not be the whole that its percentages are taken of.
  private func check(
    _ chart: BudgetChart, whole: Int?, in total: Int
  ) -> Result<BudgetChart, ChartObstacle> {
    let amounts = chart.categories.map(\.amount)
    if let negative = chart.categories.first(where: \.amount.isNegative) { return .failure(.negative(negative.name)) }
    if amounts.count(where: { !$0.isZero }) < 2 { return .failure(.tooFew) }
    if amounts.count > BudgetChart.mostCategories { return .failure(.tooMany(amounts.count)) }
    guard let sum = Decimal.sum(amounts), chart.shares.count == amounts.count else { return .failure(.silent) }
    guard let whole, let amount = budget.rows[total].amounts[whole],
      let shown = amount.shown.flatMap({ converted($0, from: whole) }),
      let tolerance = converted(amount.tolerance, from: whole)
    else { return .success(chart) }
    let limit = isRounded ? max(tolerance, roundingLimit(of: shown, bars: amounts.count)) : tolerance
    guard let difference = sum.subtracting(shown)?.magnitude, difference > limit else { return .success(chart) }
    return .failure(isContradictory ? .silent : .part(sum, of: shown))
  }

  /// The most that rounding can take the sum of the bars from the whole: half of the last digit for every row and bar.
  private func roundingLimit(of whole: Decimal, bars: Int) -> Decimal {
    let half = Decimal(coefficient: 5, scale: whole.scale + 1) ?? .zero
    return half.multiplied(by: Decimal(budget.rows.count + bars)) ?? .zero
  }
}

/// Why a chart is not drawn.
enum ChartObstacle: Error {
  /// No column names a source, or a year.
  case noColumns
  /// Fewer than two bars greater than zero.
  case tooFew
  /// More bars than a page holds.
  case tooMany(Int)
  /// An amount below zero has no bar.
  case negative(String)
  /// The row of the total leaves a bar blank.
  case blankTotal
  /// The bars are not the whole.
  case part(Decimal, of: Decimal)
  /// What is in the way was said elsewhere.
  case silent
}

extension BudgetChart.Kind {
  fileprivate init?(word: String) {
    let folded = Keyword.fold(word)
    guard let kind = Self.allCases.first(where: { Keyword.fold($0.rawValue) == folded }) else { return nil }
    self = kind
  }
}

extension Attributes.Attribute {
  /// The words between commas, each with its place; one empty word for an empty value.
  fileprivate var words: [Attributes.Attribute] {
    let bytes = Array(text.utf8)
    return bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { part in
      let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") }
      let start = part.firstIndex { !isSpace($0) } ?? part.endIndex
      let end = part.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start
      var word = self
      word.text = String(decoding: bytes[start..<end], as: UTF8.self)
      word.range = range.lowerBound + start..<range.lowerBound + end
      return word
    }
  }
}
