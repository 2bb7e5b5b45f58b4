import KeHoachSource
import KeHoachSyntax

/// A written amount that is not what the amounts it is made of give.
struct BudgetMismatch {
  /// What the amount is made of.
  enum Kind {
    case product
    case children
    case total
    case columns
    case share(Decimal)
    case rounded
  }

  /// An amount that goes into it.
  struct Part {
    var row: Int
    var column: Int
    var amount: Budget.Amount
    /// Whether it is taken away.
    var isSubtracted = false

    /// The same amount, taken away.
    var subtracted: Part { Part(row: row, column: column, amount: amount, isSubtracted: true) }
  }

  var kind: Kind
  var row: Int
  var column: Int
  var shown: Decimal
  var computed: Decimal
  var parts: [Part]
  var factors: [Decimal]
  var isRounding: Bool

  /// The finding: names the row, shows both numbers, and offers to change either.
  func diagnostic(in budget: Budget) -> Diagnostic {
    let cell = budget.table.rows[row].cells[column]
    let range = cell.range.isEmpty ? budget.table.rows[row].range : cell.numberRange
    let name = budget.rows[row].title.clipped
    let (ours, theirs) = (shown.vietnamese(), computed.vietnamese())
    let (rule, vi, en) = wording(name: name, ours: ours, theirs: theirs, budget: budget)
    var diagnostic = Diagnostic(
      isRounding ? .roundedAmount : rule, at: range,
      isRounding
        ? Bilingual(vi + "; chênh lệch do làm tròn", en: en + "; rounding explains the difference")
        : Bilingual(vi, en: en),
      caption: caption(in: budget))
    guard !isRounding else { return diagnostic }
    diagnostic.notes = parts.prefix(12).compactMap { part in
      let other = budget.table.rows[part.row].cells[part.column].numberRange
      guard !other.isEmpty, part.amount.written != nil else { return nil }
      let value = part.amount.shown?.vietnamese() ?? ""
      let title = part.row == row ? budget.columns[part.column].title : budget.rows[part.row].title.clipped
      return Diagnostic.Note(at: other, Bilingual("“\(title)”: \(value)", en: "“\(title)”: \(value)"))
    }
    diagnostic.fixes = fixes(in: budget)
    return diagnostic
  }

  private var isSigned: Bool { parts.contains(where: \.isSubtracted) }

  private func wording(name: String, ours: String, theirs: String, budget: Budget) -> (Rule, String, String) {
    let column = budget.columns[self.column].title
    switch kind {
    case .product:
      return (
        .wrongProduct,
        "“\(name)”: \(column.isEmpty ? "thành tiền" : column.lowercasedFirst) ghi \(ours), số lượng nhân đơn giá được \(theirs)",
        "“\(name)” says \(ours), quantity times price gives \(theirs)"
      )
    case .children where budget.rows[row].role == .subtotal:
      return (
        .wrongSubtotal, "“\(name)” ghi \(ours), cộng các mục ở trên được \(theirs)",
        "“\(name)” says \(ours), the rows above add up to \(theirs)"
      )
    case .children:
      return (
        .wrongSubtotal, "“\(name)” ghi \(ours), cộng các mục con được \(theirs)",
        "“\(name)” says \(ours), the rows under it add up to \(theirs)"
      )
    case .total:
      return (
        .wrongTotal, "“\(name)” ghi \(ours), cộng các mục được \(theirs)",
        "“\(name)” says \(ours), the rows add up to \(theirs)"
      )
    case .columns:
      return (
        .wrongRowSum,
        "“\(name)”: cột \(column) ghi \(ours), \(isSigned ? "cộng, trừ" : "cộng") các cột thành phần được \(theirs)",
        "“\(name)”: column \(column) says \(ours), its parts add up to \(theirs)"
      )
    case .share(let share):
      return (
        .wrongShare, "“\(name)” ghi \(ours), tính \(share.vietnamese())% được \(theirs)",
        "“\(name)” says \(ours), \(share.vietnamese())% gives \(theirs)"
      )
    case .rounded:
      return (
        .wrongRounding, "“\(name)” ghi \(ours), làm tròn tổng được \(theirs)",
        "“\(name)” says \(ours), the total rounds to \(theirs)"
      )
    }
  }

  /// `15 + 115 + 5 = 135`, `2 × 40 = 80`, `10% × 150 = 15`; nothing where it would be too long to read.
  private func caption(in budget: Budget) -> String {
    let unit = budget.columns[column].unit
    let addends = parts.compactMap { part in
      let value = part.isSubtracted ? part.amount.shown?.negated : part.amount.shown
      return value?.converted(from: budget.columns[part.column].unit ?? .dong, to: unit ?? .dong)
    }
    switch kind {
    case .product:
      let price = budget.columns.first { $0.role == .price }?.unit
      let product = factors.map { $0.vietnamese() }.joined(separator: " × ")
      guard let unit, let price, price != unit else { return "\(product) = \(computed)" }
      return "\(product) \(price.name) = \(computed) \(unit.name)"
    case .children, .total, .columns:
      guard addends.count == parts.count, parts.count <= 8 else { return "" }
      let terms = addends.enumerated().map { place, value in
        place == 0 ? value.vietnamese() : (value.isNegative ? " − " : " + ") + value.magnitude.vietnamese()
      }
      return terms.joined() + " = \(computed)"
    case .share(let share):
      return Decimal.sum(addends).map { "\(share)% × \($0) = \(computed)" } ?? ""
    case .rounded: return ""
    }
  }
}
