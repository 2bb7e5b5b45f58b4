import KeHoachSource
import KeHoachSyntax

extension BudgetMismatch {
  /// Either number can be the approved one: this amount, or what it is made of.
  func fixes(in budget: Budget) -> [FixIt] {
    let place = budget.rows[row].shortTitle
    var fixes = [
      FixIt(
        Bilingual("ghi \(computed) ở \(place.vi)", en: "write \(computed) at \(place.en)"),
        edits: edits(row, column, computed, in: budget))
    ]
    for part in suspects {
      guard let difference = shown.subtracting(computed), let value = value(of: part, after: difference, in: budget)
      else { continue }
      let title = budget.columns[part.column].title
      let place = part.row == row ? Bilingual("cột \(title)", en: "column \(title)") : budget.rows[part.row].shortTitle
      fixes.append(
        FixIt(
          Bilingual("\(value) ở \(place.vi)", en: "\(value) at \(place.en)"),
          edits: edits(part.row, part.column, value, in: budget)))
    }
    if case .product = kind { fixes += factorFixes(in: budget) }
    // The other side has too many places to choose one: it can only be said.
    if fixes.count == 1 {
      fixes.append(
        FixIt(
          Bilingual("sửa các số hợp thành để được \(shown)", en: "change what it is made of to give \(shown)"),
          edits: []))
    }
    return fixes
  }

  /// A part that its own inputs contradict is the likely slip; else any of a few parts may be.
  private var suspects: [Part] {
    switch kind {
    case .children, .total, .columns: break
    case .product, .share, .rounded: return []
    }
    let contradicted = parts.filter { part in
      part.amount.written != nil && part.amount.computed.map { $0 != part.amount.shown } == true
    }
    if !contradicted.isEmpty { return contradicted }
    let written = parts.filter { $0.amount.written != nil && $0.amount.computed == nil }
    return written.count <= 3 ? written : []
  }

  /// What a part must be for the sum to be what is written; nil for less than nothing.
  private func value(of part: Part, after difference: Decimal, in budget: Budget) -> Decimal? {
    let unit = budget.columns[column].unit ?? .dong
    guard let change = difference.converted(from: unit, to: budget.columns[part.column].unit ?? unit),
      let value = part.isSubtracted ? part.amount.shown?.subtracting(change) : part.amount.shown?.adding(change),
      !value.isNegative
    else { return nil }
    return value
  }

  private func edits(_ row: Int, _ column: Int, _ value: Decimal, in budget: Budget) -> [TextEdit] {
    let cell = budget.table.rows[row].cells[column]
    return cell.range.isEmpty ? [] : [TextEdit(cell.numberRange, value.vietnamese())]
  }

  /// The price that would give the written amount.
  private func factorFixes(in budget: Budget) -> [FixIt] {
    let priceColumns = budget.columns.indices.filter { budget.columns[$0].role == .price }
    guard priceColumns.count == 1, let column = priceColumns.first,
      let price = budget.rows[row].amounts[column]?.written?.value,
      let quantity = computed.divided(exactlyBy: price), !quantity.isZero,
      let right = shown.divided(exactlyBy: quantity)
    else { return [] }
    return [
      FixIt(
        Bilingual("\(right) ở đơn giá", en: "\(right) as the price"), edits: edits(row, column, right, in: budget))
    ]
  }
}

extension Budget.Row {
  /// The row in a fix: `mục II`, `tổng cộng`, or its first words.
  var shortTitle: Bilingual {
    if role == .total { return Bilingual("tổng cộng", en: "the total") }
    if let label, label.isNumber {
      let number = label.text.last == "." ? String(label.text.dropLast()) : label.text
      return Bilingual("mục \(number)", en: "row \(number)")
    }
    let words = content.count <= 30 ? content : content.prefix(29) + "…"
    return Bilingual("“\(words)”", en: "“\(words)”")
  }
}

extension String {
  /// The text with its first letter in lower case.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
