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
    guard let total = budget.totalRow else { return .failure(.tooFew) }
    let categories: [BudgetChart.Category?]
    let whole: Int?
    switch kind {
    case .section:
      whole = budget.primaryColumn
      categories =
        whole.map { column in
          budget.topRows.compactMap { row in
            budget.rows[row].amounts[column].map { category(budget.rows[row].title, [$0.shown], column) }
          }
        } ?? []
    case .source, .year:
      let columns = ChartColumns(budget.columns, by: kind)
      whole = columns.whole(primary: budget.primaryColumn)
      let groups = columns.groups.filter { $0.columns.contains(where: holdsMoney) }
      if groups.isEmpty { return .failure(.noColumns) }
      categories = groups.map { group in category(group, in: total) }
    }
    if categories.contains(where: { $0 == nil }) { return .failure(.blankTotal) }
    let chart = BudgetChart(kind: kind, unit: unit, categories: categories.compactMap { $0 })
    return check(
      chart,
      whole: whole.flatMap { column in
        budget.rows[total].amounts[column].flatMap { amount in
          amount.shown.flatMap { converted($0, from: column) }.map { ($0, amount.tolerance) }
        }
      })
  }

  /// Whether any row has money in a column.
  private func holdsMoney(_ column: Int) -> Bool {
    budget.rows.contains { $0.amounts[column]?.shown != nil }
  }

  /// A bar of columns, from the row of the total; nil where that leaves one of them blank.
  private func category(_ group: ChartColumns.Group, in total: Int) -> BudgetChart.Category? {
    var amounts: [Decimal] = []
    for column in group.columns where holdsMoney(column) {
      guard let shown = budget.rows[total].amounts[column]?.shown, let amount = converted(shown, from: column) else {
        return nil
      }
      amounts.append(amount)
    }
    return Decimal.sum(amounts).map { BudgetChart.Category(name: group.name, amount: $0) }
  }

  private func category(_ name: String, _ shown: [Decimal?], _ column: Int) -> BudgetChart.Category? {
    let amounts = shown.compactMap { $0.flatMap { converted($0, from: column) } }
    return amounts.count == shown.count
      ? Decimal.sum(amounts).map { BudgetChart.Category(name: name, amount: $0) } : nil
  }

  private func converted(_ amount: Decimal, from column: Int) -> Decimal? {
    amount.converted(from: budget.columns[column].unit ?? unit, to: unit)
  }

  /// What can't be drawn, or would not be the whole that its percentages are taken of.
  private func check(
    _ chart: BudgetChart, whole: (amount: Decimal, tolerance: Decimal)?
  ) -> Result<BudgetChart, ChartObstacle> {
    let amounts = chart.categories.map(\.amount)
    if let negative = chart.categories.first(where: \.amount.isNegative) { return .failure(.negative(negative.name)) }
    if amounts.count(where: { !$0.isZero }) < 2 { return .failure(.tooFew) }
    if amounts.count > BudgetChart.mostCategories { return .failure(.tooMany(amounts.count)) }
    guard let sum = Decimal.sum(amounts), chart.shares.count == amounts.count else { return .failure(.silent) }
    if let whole, let difference = sum.subtracting(whole.amount)?.magnitude, difference > whole.tolerance,
      !isRounded || difference > roundingLimit(of: whole.amount, bars: amounts.count)
    {
      return .failure(isContradictory ? .silent : .part(sum, of: whole.amount))
    }
    return .success(chart)
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
