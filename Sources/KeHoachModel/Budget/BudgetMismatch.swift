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
    let range = cell.range.isEmpty ? budget.table.rows[row].range : cell.range
    let name = budget.rows[row].title.clipped
    let (ours, theirs) = (shown.vietnamese(), computed.vietnamese())
    let (rule, vi, en) = wording(name: name, ours: ours, theirs: theirs, budget: budget)
    var diagnostic = Diagnostic(
      isRounding ? .roundedAmount : rule, at: range,
      isRounding
        ? Bilingual(vi + "; chênh lệch do làm tròn", en: en + "; rounding explains the difference")
        : Bilingual(vi, en: en),
      caption: caption)
    guard !isRounding else { return diagnostic }
    diagnostic.notes = parts.prefix(12).compactMap { part in
      let other = budget.table.rows[part.row].cells[part.column].range
      guard !other.isEmpty, part.amount.written != nil else { return nil }
      let value = part.amount.shown?.vietnamese() ?? ""
      let title = part.row == row ? budget.columns[part.column].title : budget.rows[part.row].title.clipped
      return Diagnostic.Note(at: other, Bilingual("“\(title)”: \(value)", en: "“\(title)”: \(value)"))
    }
    diagnostic.fixes = fixes(in: budget, cell: cell)
    return diagnostic
  }

  private func wording(name: String, ours: String, theirs: String, budget: Budget) -> (Rule, String, String) {
    let column = budget.columns[self.column].title
    switch kind {
    case .product:
      return (
        .wrongProduct,
        "“\(name)”: \(column.isEmpty ? "thành tiền" : column.lowercasedFirst) ghi \(ours), số lượng nhân đơn giá được \(theirs)",
        "“\(name)” says \(ours), quantity times price gives \(theirs)"
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
        .wrongRowSum, "“\(name)”: cột \(column) ghi \(ours), cộng các cột thành phần được \(theirs)",
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

  /// `15 + 115 + 5 = 135`, `2 × 40 = 80`; nothing where it would be too long to read.
  private var caption: String {
    switch kind {
    case .product: return factors.map { $0.vietnamese() }.joined(separator: " × ") + " = " + computed.vietnamese()
    case .children, .total, .columns:
      guard parts.count <= 8 else { return "" }
      return parts.compactMap { $0.amount.shown?.vietnamese() }.joined(separator: " + ") + " = " + computed.vietnamese()
    case .share, .rounded: return ""
    }
  }

  /// Either number can be the approved one: this amount, or what it is made of.
  private func fixes(in budget: Budget, cell: Table.Cell) -> [FixIt] {
    let theirs = computed.vietnamese()
    let name = budget.rows[row].shortTitle
    var fixes = [
      FixIt(
        Bilingual("ghi \(theirs) ở \(name)", en: "write \(theirs) at \(name)"),
        edits: cell.range.isEmpty ? [] : [TextEdit(cell.range, theirs)])
    ]
    guard let difference = shown.subtracting(computed) else { return fixes }
    // A part that its own inputs contradict is the likely slip; else any of a few parts may be.
    let suspects = parts.filter { part in
      part.amount.written != nil && part.amount.computed.map { $0 != part.amount.shown } == true
    }
    let inputs = parts.filter { $0.amount.written != nil && $0.amount.computed == nil }
    for part in suspects.isEmpty ? (inputs.count <= 3 ? inputs : []) : suspects {
      let unit = budget.columns[column].unit ?? .dong
      guard let change = difference.converted(from: unit, to: budget.columns[part.column].unit ?? unit),
        let value = part.amount.shown?.adding(change), !value.isNegative
      else { continue }
      let place =
        part.row == row ? "cột \(budget.columns[part.column].title)" : budget.rows[part.row].shortTitle
      let range = budget.table.rows[part.row].cells[part.column].range
      fixes.append(
        FixIt(
          Bilingual("\(value.vietnamese()) ở \(place)", en: "\(value.vietnamese()) at \(place)"),
          edits: [TextEdit(range, value.vietnamese())]))
    }
    if case .product = kind { fixes += factorFixes(in: budget) }
    return fixes
  }

  /// The price, or the quantity, that would give the written amount.
  private func factorFixes(in budget: Budget) -> [FixIt] {
    let priceColumns = budget.columns.indices.filter { budget.columns[$0].role == .price }
    guard priceColumns.count == 1, let column = priceColumns.first,
      let price = budget.rows[row].amounts[column]?.written?.value,
      let quantity = computed.divided(exactlyBy: price), !quantity.isZero,
      let right = shown.divided(exactlyBy: quantity)
    else { return [] }
    let range = budget.table.rows[row].cells[column].range
    let text = right.vietnamese()
    return [FixIt(Bilingual("\(text) ở đơn giá", en: "\(text) as the price"), edits: [TextEdit(range, text)])]
  }
}

extension Budget.Row {
  /// The row in a fix: `mục II`, `tổng cộng`, or its first words.
  var shortTitle: String {
    if let label, label.scheme < .dash { return "mục " + label.text.filter { $0 != "." } }
    if role == .total { return "tổng cộng" }
    return "“" + (content.count <= 30 ? content : content.prefix(29) + "…") + "”"
  }
}

extension String {
  /// The text with its first letter in lower case.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
