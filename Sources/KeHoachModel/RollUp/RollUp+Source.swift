import KeHoachSyntax
import KeHoachText

extension RollUp {
  /// The roll-up as a budget in the plan language, for a plan of its own or to be put into another one.
  ///
  /// Every amount is written, so that the compiler adds up and checks all of them again.
  public func source() throws(Failure) -> String {
    let columns = 4 + years.count + sources.count
    guard columns <= 63 else { throw .tooManyColumns(columns) }
    let labels = try labels()
    var table = TableSource(isNumber: [false, false, true] + parts.map { _ in true } + [false])
    table.head = head
    let hasNumbers = parts.indices.map { place in
      rows.contains { !(place < years.count ? $0.years[place] : $0.sources[place - years.count]).isZero }
    }
    if table.head.count > 1 {
      for (place, name) in parts.enumerated() where !hasNumbers[place] || !ColumnNames.mayBeAmount(name) {
        table.head[1][3 + place] = .money(name)
      }
    }
    for (row, label) in zip(rows, labels) {
      table.rows.append(
        [.words(label), .words(TableSource.rowName(row.name, isNumbered: !label.isEmpty))]
          + [.number(row.amount.vietnamese())] + (row.years + row.sources).map(Self.part) + [.words(row.places)])
    }
    let top = zip(rows, labels).filter { $0.0.depth == 0 && !$0.1.isEmpty }.map(\.1)
    let sums = sums(of: \.years, years.count) + sums(of: \.sources, sources.count)
    let formula = 2...20 ~= top.count ? " (\(top.joined(separator: "+")))" : ""
    table.rows.append(
      [.words(""), .words("Tổng cộng" + formula)]
        + [.number(total.vietnamese())] + sums.map(Self.part) + [.words("")])
    let title = "Tổng hợp kinh phí của \(planCount) kế hoạch"
    return "::: dự-toán \(title) {đơn-vị-tính=\"\(unit.name)\"}\n" + table.written() + ":::\n"
  }

  /// The column sums over the outermost rows; none of them can be larger than what was added already.
  private func sums(of parts: KeyPath<Row, [Decimal]>, _ count: Int) -> [Decimal] {
    (0..<count).map { place in
      Decimal.sum(rows.filter { $0.depth == 0 }.map { $0[keyPath: parts][place] }) ?? .zero
    }
  }

  /// Nothing of a year or source is a dash.
  private static func part(_ amount: Decimal) -> TableSource.Cell {
    .number(amount.isZero ? "-" : amount.vietnamese())
  }

  // MARK: Heads

  private var parts: [String] {
    years.map { $0.map { "Năm \($0)" } ?? "Chưa phân năm" }
      + sources.map { $0.map(TableSource.sourceName) ?? "Chưa phân nguồn" }
  }

  private var head: [[TableSource.Cell]] {
    let first: [TableSource.Cell] = [.words("TT"), .words("Nội dung"), .words("Tổng kinh phí")]
    let last: TableSource.Cell = .markup("Nguồn số liệu {cột=ghi-chú}")
    guard !parts.isEmpty else { return [first + [last]] }
    func group(_ name: String, _ count: Int) -> [TableSource.Cell] {
      count == 0 ? [] : [.words(name)] + (1..<count).map { _ in .markup("<<") }
    }
    let upper = first + group("Phân theo năm", years.count) + group("Phân theo nguồn", sources.count) + [last]
    let lower =
      first.map { _ in TableSource.Cell.markup("^^") } + parts.map { .words($0) } + [TableSource.Cell.markup("^^")]
    return [upper, lower]
  }

  // MARK: Numbers

  /// `I`, `1`, `-` down the ranks; where there are too many for that `1`, `1.1`, `-`, or marks, or nothing.
  private func labels() throws(Failure) -> [String] {
    let depth = rows.map(\.depth).max() ?? 0
    let outermost = rows.count { $0.depth == 0 }
    // Roman numerals of one letter from L on are capital letters to a reader of tables.
    let isRoman = outermost < 50
    guard isRoman || outermost <= 999 || depth == 0 else { throw .tooManyRows(outermost) }
    var counts = [0, 0, 0]
    var most = 0
    for row in rows {
      counts[row.depth] += 1
      for below in (row.depth + 1)..<3 where row.depth < 2 { counts[below] = 0 }
      most = max(most, counts[1])
    }
    counts = [0, 0, 0]
    return rows.map { row in
      counts[row.depth] += 1
      for below in (row.depth + 1)..<3 where row.depth < 2 { counts[below] = 0 }
      switch row.depth {
      case 0: return depth == 0 ? (outermost > 999 ? "" : String(counts[0])) : number(counts[0], isRoman)
      case 1: return most > 999 ? "-" : isRoman ? String(counts[1]) : "\(counts[0]).\(counts[1])"
      default: return most > 999 ? "+" : "-"
      }
    }
  }

  private func number(_ value: Int, _ isRoman: Bool) -> String {
    isRoman ? RomanNumeral.string(value) : String(value)
  }
}
