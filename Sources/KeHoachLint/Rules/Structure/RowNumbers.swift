import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH216: the numbers of a table's rows follow one another.
  static let rowNumbers = LintRule(
    Rule(
      "KH216", "số-thứ-tự-bảng", .warning,
      Bilingual(
        "Số thứ tự các hàng trong bảng liên tiếp, không thiếu, không trùng.",
        en: "The numbers of a table's rows follow one another."),
      reason: Bilingual(
        "Số nhảy hoặc trùng thường do xóa, chép hàng; người đọc không biết có thiếu nội dung hay không.",
        en: "A gap is left by a deleted row; the reader can't know whether something is missing."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "| TT | Nội dung |\n|---|---|\n| 1 | Mua sách |\n| 2 | Mở lớp |\n| 4 | Kiểm tra |\n\nHết./.\n",
        right: "| TT | Nội dung |\n|---|---|\n| 1 | Mua sách |\n| 2 | Mở lớp |\n| 3 | Kiểm tra |\n\nHết./.\n"))
  ) { context in
    context.plan.flows.flatMap { flow in
      flow.blocks.flatMap { block -> [LintFinding] in
        let table: Table
        switch block.content {
        case .table(let content): table = content
        case .budget(let budget): table = budget.table
        default: return []
        }
        return hasNumbers(table) ? allSlips(in: table) : []
      }
    }
  }

  /// KH218: the numbers of a table's rows look alike.
  static let rowNumberMarks = LintRule(
    Rule(
      "KH218", "số-thứ-tự-hai-kiểu", .hint,
      Bilingual(
        "Số thứ tự trong một bảng cùng có hoặc cùng không có dấu chấm.",
        en: "In one table all row numbers have a full stop, or none has."),
      reason: Bilingual("Hàng khác kiểu thường là chép thêm vào.", en: "A row of another form was often added later."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong:
          "| TT | Nội dung |\n|---|---|\n| 1. | Mua sách |\n| 2. | Mở lớp |\n| 3. | Thi |\n| 4 | Kiểm tra |\n\nHết./.\n",
        right:
          "| TT | Nội dung |\n|---|---|\n| 1. | Mua sách |\n| 2. | Mở lớp |\n| 3. | Thi |\n| 4. | Kiểm tra |\n\nHết./.\n"
      ))
  ) { context in
    var places = SlipGroup()
    for table in context.plan.flows.flatMap(\.blocks).compactMap(\.table) where hasNumbers(table) {
      for cell in strangers(in: table) {
        let text = cell.text.plain
        let right = text.hasSuffix(".") ? String(text.dropLast()) : text + "."
        places.add(
          cell.text.range, context.source.edit(cell.text.range, saying: text, right), written: text,
          expected: right)
      }
    }
    return places.finding(
      { written, right in
        Bilingual(
          "số thứ tự “\(written)” không cùng kiểu với các hàng còn lại; nên ghi “\(right)”",
          en: "the row number “\(written)” looks different from the others: “\(right)”")
      }, fix: Bilingual("viết như các hàng khác", en: "write it like the others"))
  }

  /// A row that has a number.
  private struct NumberedRow {
    var cell: Table.Cell
    var value: Int
    /// How many rows of another rank stand above it.
    var section: Int
    /// Whether the number or what stands beside it is bold.
    var isBold: Bool

    var isDotted: Bool { cell.text.plain.hasSuffix(".") }
  }

  /// The numbers with a full stop among those without one, or the reverse, that are few and count on with the others: a
  /// group is numbered in its own way.
  private static func strangers(in table: Table) -> [Table.Cell] {
    let rows = numberedRows(of: table)
    let (dotted, bare) = (rows.indices.filter { rows[$0].isDotted }, rows.indices.filter { !rows[$0].isDotted })
    let (few, many) = dotted.count < bare.count ? (dotted, bare) : (bare, dotted)
    let areGroups = few.allSatisfy { rows[$0].isBold } && !many.allSatisfy { rows[$0].isBold }
    guard !few.isEmpty, few.count * 3 <= many.count, !areGroups, few.allSatisfy({ countsOn(at: $0, in: rows) }),
      // `1)` is a third form.
      !rows.contains(where: { $0.cell.text.plain.hasSuffix(")") })
    else { return [] }
    return few.map { rows[$0].cell }
  }

  private static func numberedRows(of table: Table) -> [NumberedRow] {
    var rows: [NumberedRow] = []
    var section = 0
    for cells in table.rows.map(\.cells) {
      guard let cell = cells.first else { continue }
      switch number(cell) {
      case .none: continue
      case .other: section += 1
      case .number(let value):
        let isBold = cells.prefix(2).contains { $0.text.inlines.first?.traits.contains(.bold) ?? false }
        rows.append(NumberedRow(cell: cell, value: value, section: section, isBold: isBold))
      }
    }
    return rows
  }

  /// Whether a number is one more than that above it and one less than that below it, where its section has them.
  private static func countsOn(at place: Int, in rows: [NumberedRow]) -> Bool {
    let row = rows[place]
    return [-1, 1].allSatisfy { step in
      guard rows.indices.contains(place + step), rows[place + step].section == row.section else { return true }
      return rows[place + step].value == row.value + step
    }
  }

  private static let heads: Set<String> = ["tt", "stt", "so tt", "so thu tu", "so"]

  /// Whether the first column is headed as one of numbers.
  private static func hasNumbers(_ table: Table) -> Bool {
    table.head.first?.cells.first.map { heads.contains(Keyword.fold($0.text.plain)) } ?? false
  }

  private static func allSlips(in table: Table) -> [LintFinding] {
    let cells = table.rows.map(\.cells.first)
    let texts = cells.map { $0.map(bareNumber) ?? "" }
    return slips(in: table, cells.map { $0.map(number) ?? .none }) { value, _ in String(value) }
      + slips(in: table, romans(texts)) { value, _ in RomanNumeral.string(value) }
      + slips(in: table, decimals(texts)) { value, cell in "\(bareNumber(cell).prefix { $0 != "." }).\(value)" }
  }

  /// The slips among the rows that have numbers of one kind.
  private static func slips(
    in table: Table, _ numbers: [RowNumber], shown: (_ value: Int, _ cell: Table.Cell) -> String
  ) -> [LintFinding] {
    var found: [LintFinding] = []
    /// The number before, and whether a row without one stood in between.
    var last: Int?
    var isNewGroup = true
    var continues: Bool?
    /// Whether the numbers go on in another way than by one.
    var isIrregular = false
    for (place, row) in table.rows.enumerated() {
      guard let cell = row.cells.first, !cell.isCovered else { continue }
      switch numbers[place] {
      case .none: continue
      case .other: isNewGroup = true
      case .number(let value):
        defer {
          last = value
          isNewGroup = false
        }
        guard let before = last else {
          if value == 1 { continue }
          return []
        }
        if value == before + 1 {
          if isNewGroup { continues = true }
          continue
        }
        if value == 1 {
          // A group begins anew, with or without a row of its own.
          if isNewGroup || before > 1 {
            continues = false
            continue
          }
        }
        let expected = isNewGroup && continues != true ? 1 : before + 1
        // Only a single slip in a run of numbers is one: what follows must go on from here or be right again.
        let next = numbers[(place + 1)...].lazy.compactMap { $0.value }.first
        guard next == nil || next == value + 1 || next == 1 || next == before + 1 || next == expected + 1 else {
          isIrregular = true
          continue
        }
        found.append(
          LintFinding(
            at: cell.text.range.isEmpty ? cell.range : cell.text.range,
            Bilingual(
              isNewGroup && expected == 1
                ? "số thứ tự bắt đầu từ \(shown(value, cell)), thiếu \(shown(1, cell))"
                : "số thứ tự \(shown(value, cell)) đứng sau \(shown(before, cell)); phải là \(shown(expected, cell))",
              en:
                "row number \(shown(value, cell)) stands after \(shown(before, cell)); it should be \(shown(expected, cell))"
            )))
      }
    }
    // A table that goes its own way is no slip.
    return found.count <= 2 && !isIrregular ? found : []
  }

  private enum RowNumber {
    /// Nothing, or `-`.
    case none
    /// `I`, `A`, `1.1`: a row of another rank.
    case other
    case number(Int)

    var value: Int? {
      if case .number(let value) = self { value } else { nil }
    }
  }

  /// The text of a cell without spaces and the mark behind it; empty for a longer text than a number is.
  private static func bareNumber(_ cell: Table.Cell) -> Substring {
    let plain = cell.text.plain
    guard plain.utf8.count <= 12 else { return "" }
    let text = plain.utf8.contains(0x20) ? plain.split(separator: " ").joined() : plain
    return text.hasSuffix(".") || text.hasSuffix(")") ? text.dropLast() : text[...]
  }

  /// The Roman numbers of rows. Capital letters number groups above them; where these go on to `H`, `I` may be the next.
  private static func romans(_ texts: [Substring]) -> [RowNumber] {
    guard texts.contains("I"), !texts.contains("H") else { return [RowNumber](repeating: .none, count: texts.count) }
    return texts.map { text in
      guard let value = RomanNumeral.value(text), value < 40 else {
        return text.utf8.count == 1 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? .other : .none
      }
      return RomanNumeral.string(value) == text ? .number(value) : .none
    }
  }

  /// The second numbers of rows numbered `1.1`, `1.2`; a row numbered in another way begins a group, and so does the row
  /// above the first of those below another number.
  private static func decimals(_ texts: [Substring]) -> [RowNumber] {
    let none = [RowNumber](repeating: .none, count: texts.count)
    var group: Substring = ""
    var numbers = none
    for (place, text) in texts.enumerated() {
      guard text.utf8.contains(UInt8(ascii: ".")) else {
        if text.first.map({ $0.isLetter || $0.isNumber }) ?? false { numbers[place] = .other }
        continue
      }
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ $0.utf8.count <= 2 }), Int(parts[0]) != nil, let last = Int(parts[1])
      else { continue }
      if !group.isEmpty, group != parts[0] {
        if case .number = numbers[place - 1] { return none }
        numbers[place - 1] = .other
      }
      group = parts[0]
      numbers[place] = .number(last)
    }
    return numbers
  }

  private static func number(_ cell: Table.Cell) -> RowNumber {
    let plain = cell.text.plain
    let text = plain.utf8.contains(0x20) ? plain.split(separator: " ").joined() : plain
    if text.isEmpty || text == "-" || text == "+" { return .none }
    let digits = text.hasSuffix(".") || text.hasSuffix(")") ? text.dropLast() : text[...]
    guard digits.utf8.count <= 4, digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let value = Int(digits) else {
      return digits.utf8.contains(UInt8(ascii: ".")) ? .none : .other
    }
    return .number(value)
  }
}
