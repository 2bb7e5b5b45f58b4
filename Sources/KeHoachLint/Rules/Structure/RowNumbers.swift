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
        return hasNumbers(table) ? slips(in: table) : []
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
      let cells = table.rows.compactMap(\.cells.first).filter { number($0).value != nil }
      let (dotted, bare) = (
        cells.filter { $0.text.plain.hasSuffix(".") }, cells.filter { !$0.text.plain.hasSuffix(".") }
      )
      guard !dotted.isEmpty, !bare.isEmpty, min(dotted.count, bare.count) * 3 <= max(dotted.count, bare.count) else {
        continue
      }
      for cell in dotted.count < bare.count ? dotted : bare {
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
          "số thứ tự “\(written)” viết khác các hàng khác; nên là “\(right)”",
          en: "the row number “\(written)” looks different from the others: “\(right)”")
      }, fix: Bilingual("viết như các hàng khác", en: "write it like the others"))
  }

  private static let heads: Set<String> = ["tt", "stt", "so tt", "so thu tu", "so"]

  /// Whether the first column is headed as one of numbers.
  private static func hasNumbers(_ table: Table) -> Bool {
    table.head.first?.cells.first.map { heads.contains(Keyword.fold($0.text.plain)) } ?? false
  }

  private static func slips(in table: Table) -> [LintFinding] {
    var found: [LintFinding] = []
    /// The number before, and whether a row without one stood in between.
    var last: Int?
    var isNewGroup = true
    var continues: Bool?
    /// Whether the numbers go on in another way than by one.
    var isIrregular = false
    let numbers = table.rows.map { $0.cells.first.map(number) ?? .none }
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
                ? "số thứ tự bắt đầu từ \(value), thiếu 1"
                : "số thứ tự \(value) đứng sau \(before); phải là \(expected)",
              en: "row number \(value) stands after \(before); it should be \(expected)")))
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
