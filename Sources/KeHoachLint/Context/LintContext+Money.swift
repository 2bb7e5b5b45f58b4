import KeHoachModel
import KeHoachText

/// A text in sentences that names money, with the amounts in it.
struct MoneyText {
  /// The text.
  var text: PlanText
  /// The amounts in reading order.
  var mentions: [AmountMention]
}

/// What the budgets of a plan say, in đồng.
struct BudgetFacts {
  /// A row with the amounts of all its columns.
  struct Row {
    /// The row for messages.
    var title: String
    /// The amounts, that of the main column first.
    var amounts: [Decimal]
    /// Where the row stands.
    var range: Range<Int>
  }

  /// The total of each budget, where it stands, and in which of `Plan.flows`.
  private(set) var totals: [(value: Decimal, range: Range<Int>, flow: Int)] = []
  /// The rows by their folded names; nil for a name that several rows have.
  private(set) var rows: [String: Row?] = [:]

  init(_ plan: Plan) {
    for (number, flow) in plan.flows.enumerated() {
      for case .budget(let budget) in flow.blocks.map(\.content) { read(budget, flow: number) }
    }
  }

  private mutating func read(_ budget: Budget, flow: Int) {
    let main = budget.primaryColumn
    let total = budget.totalRow
    let columns = budget.columns.indices.filter { budget.columns[$0].role == .amount && $0 != main }
    for (place, row) in budget.rows.enumerated() {
      let amounts = ((main.map { [$0] } ?? []) + columns).compactMap { column in
        budget.dong(row: place, column: column)
      }
      guard let first = amounts.first else { continue }
      let range = budget.table.rows[place].range
      if place == total { totals.append((first, range, flow)) }
      guard row.role == .item else { continue }
      let name = Self.key(row.name)
      rows[name] = rows[name] == nil ? .some(Row(title: row.title, amounts: amounts, range: range)) : .some(nil)
    }
  }

  /// The row of a name; nil when none or several have it.
  func row(named name: some StringProtocol) -> Row? {
    rows[Self.key(name)] ?? rows[Self.key(String(name).withoutRemark)] ?? nil
  }

  /// What may stand around a name.
  private static let marks = Array(" .,;:-".utf8)

  private static func key(_ name: some StringProtocol) -> String {
    let folded = Keyword.fold(name)
    let bytes = folded.utf8
    guard let first = bytes.firstIndex(where: { !marks.contains($0) }),
      let last = bytes.lastIndex(where: { !marks.contains($0) })
    else { return "" }
    return String(folded[first...last])
  }
}

extension LintContext {
  /// The words of which every amount has one.
  static let moneyWords = ["đồng", "triệu", "tỷ", "tỉ", "vnđ", "đ"]
  private static let moneyWordSet = WordSet(moneyWords)

  /// Whether a word is a unit of money.
  static func isMoneyUnit(_ token: Token) -> Bool { token.kind == .word && moneyWordSet.contains(token.id) }

  /// The texts in sentences, titles included, that name money.
  func readMoneyTexts() -> [MoneyText] {
    texts(withAnyOf: Self.moneyWordSet).compactMap { text in
      guard text.role.isProse || text.role == .title else { return nil }
      let mentions = AmountInWords.mentions(in: text.plain)
      return mentions.isEmpty ? nil : MoneyText(text: text, mentions: mentions)
    }
  }
}

extension MoneyText {
  /// Whether an amount is a rate: `2 triệu đồng/người`.
  func isRate(_ mention: AmountMention) -> Bool {
    var next = mention.range.upperBound
    while next < text.bytes.count, text.bytes[next] == 0x20 { next += 1 }
    return next < text.bytes.count && text.bytes[next] == UInt8(ascii: "/")
  }

  /// For each amount the words of its sentence behind the amount before it, folded: see `AmountBound`.
  var boundWords: [String] {
    var start = 0
    return mentions.map { mention in
      defer { start = mention.words?.range.upperBound ?? mention.range.upperBound }
      return Keyword.fold(text.string(max(start, mention.range.lowerBound - 300)..<mention.range.lowerBound))
    }
  }

  /// The amount as it is written.
  func written(_ mention: AmountMention) -> String { text.string(mention.range) }
}

/// Parts and the total that they should make.
struct PartSum {
  /// The total.
  var total: Decimal
  /// The parts.
  var parts: [Decimal]
  /// By how much rounding can have changed all of them together.
  var tolerance: Decimal

  /// Reads amounts; nil when one of them can't be read.
  init?(total: AmountMention, parts: [AmountMention]) {
    guard let value = total.value, let own = total.tolerance else { return nil }
    self.total = value
    self.parts = []
    tolerance = own
    for part in parts {
      guard let value = part.value, let half = part.tolerance, let sum = tolerance.adding(half) else { return nil }
      self.parts.append(value)
      tolerance = sum
    }
  }

  /// The sum of the parts.
  var sum: Decimal? { Decimal.sum(parts) }

  /// How much the parts exceed the total; nil when rounding explains it, or the first of them make the total: the
  /// others then take it apart in another way.
  var difference: Decimal? {
    var sum = Decimal.zero
    for part in parts {
      guard let next = sum.adding(part), let rest = next.subtracting(total) else { return nil }
      if rest.magnitude <= tolerance { return nil }
      sum = next
    }
    return sum.subtracting(total)
  }
}
