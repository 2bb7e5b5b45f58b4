@testable import KeHoachModel

/// A budget made of chance as offices write them: years by sources, or products in another unit; `Trong đó`, subtotals,
/// contingency, tax and rounding. Its amounts are worked out here in whole đồng, by an account of its own.
struct RandomOfficialBudget {
  struct Row {
    var label = ""
    var name: String
    var parent: Int?
    /// Whether the row is an item that may be added up.
    var isItem = true
    var isGroup = false
    /// The factors and the price, as written.
    var factors: [String] = []
    /// đồng, one for each amount column; nil for none.
    var amounts: [Int128?]
    /// What the cell of an amount says where it isn't blank.
    var written: [Int: String] = [:]
  }

  private(set) var rows: [Row] = []
  let years: Int
  let sources: Int
  let factorCount: Int
  /// The powers of ten of the amounts' unit and of the prices'.
  let unit: Int
  let priceUnit: Int

  /// Amounts are whole multiples of it, so that shares of shares are whole đồng.
  private static let grain: Int128 = 10_000
  private static let mostRows = 30

  var columnCount: Int { factorCount > 0 ? 1 : (years + 1) * (sources + 1) }
  /// The columns before the amounts.
  var offset: Int { factorCount > 0 ? 3 + factorCount : 2 }

  init(_ generator: inout SeededGenerator) {
    unit = [0, 3, 6].randomElement(using: &generator) ?? 0
    priceUnit = [0, 3, 6].randomElement(using: &generator) ?? 0
    factorCount = Int.random(in: 0..<3, using: &generator) == 0 ? Int.random(in: 1...3, using: &generator) : 0
    (years, sources) = [(2, 2), (2, 3), (3, 2)].randomElement(using: &generator) ?? (2, 2)
    addGroup(under: nil, depth: 0, deepest: Int.random(in: 1...6, using: &generator), path: [], &generator)
    settleGroups()
    addTail(&generator)
  }

  // MARK: Items

  private var noAmounts: [Int128?] { Array(repeating: nil, count: columnCount) }

  private mutating func addGroup(
    under parent: Int?, depth: Int, deepest: Int, path: [Int], _ generator: inout SeededGenerator
  ) {
    for number in 1...Int.random(in: 1...3, using: &generator) {
      guard rows.count < Self.mostRows else { return }
      let index = rows.count
      let label = Self.label(depth: depth, number, path)
      rows.append(Row(label: label, name: "Việc thứ \(index + 1)", parent: parent, amounts: noAmounts))
      if depth + 1 < deepest, Int.random(in: 0..<4, using: &generator) > 0 {
        rows[index].isGroup = true
        addGroup(under: index, depth: depth + 1, deepest: deepest, path: path + [number], &generator)
        rows[index].isGroup = rows.count > index + 1
      }
      if !rows[index].isGroup { fill(index, &generator) }
      // A mark below `Trong đó` would belong to it: it stands only where a number follows.
      if depth < 5, deepest < 6, Int.random(in: 0..<6, using: &generator) == 0 {
        var part = Row(name: "Trong đó: phần đã giao", isItem: false, amounts: noAmounts)
        // One đồng: a part is no more than its row.
        part.written[columnCount - 1] = Decimal(coefficient: 1, scale: unit)?.vietnamese() ?? ""
        rows.append(part)
      }
      if depth == 0, Int.random(in: 0..<5, using: &generator) == 0 {
        var subtotal = Row(name: "Cộng mục \(label)", isItem: false, amounts: noAmounts)
        subtotal.parent = index
        rows.append(subtotal)
      }
    }
  }

  /// `A`, `I`, `1`, `1.1`, `a)`, `-`.
  private static func label(depth: Int, _ number: Int, _ path: [Int]) -> String {
    switch depth {
    case 0: ["A", "B", "C"][number - 1]
    case 1: ["I", "II", "III"][number - 1]
    case 2: "\(number)"
    case 3: "\(path[2]).\(number)"
    case 4: ["a)", "b)", "c)"][number - 1]
    default: "-"
    }
  }

  private mutating func fill(_ index: Int, _ generator: inout SeededGenerator) {
    if factorCount > 0 {
      var product: Int128 = Int128(Int.random(in: 1...900_000, using: &generator)) * Self.grain
      let price = Self.text(product, unit: priceUnit)
      for place in 0..<factorCount {
        // A blank factor beside another one is 1.
        let isBlank = place > 0 && Int.random(in: 0..<4, using: &generator) == 0
        let factor = isBlank ? 1 : Int.random(in: 1...40, using: &generator)
        rows[index].factors.append(isBlank ? "" : String(factor))
        product *= Int128(factor)
      }
      rows[index].factors.append(price)
      rows[index].amounts[0] = product
      return
    }
    for year in 1...years {
      for source in 1...sources {
        let column = year * (sources + 1) + source
        guard Int.random(in: 0..<6, using: &generator) > 0 else {
          rows[index].written[column] = Bool.random(using: &generator) ? "-" : ""
          continue
        }
        let limit = (0..<Int.random(in: 1...11, using: &generator)).reduce(1) { power, _ in power * 10 }
        let amount = Int128(Int.random(in: 1...limit, using: &generator)) * Self.grain
        rows[index].amounts[column] = amount
        rows[index].written[column] = Self.text(amount, unit: unit)
      }
    }
    addColumns(index)
  }

  /// The sums over the sources of a year, over the years of a source, and over all.
  private mutating func addColumns(_ index: Int) {
    func sum(_ columns: [Int]) -> Int128? {
      let parts = columns.compactMap { rows[index].amounts[$0] }
      return parts.isEmpty ? nil : parts.reduce(0, +)
    }
    let width = sources + 1
    for source in 1...sources { rows[index].amounts[source] = sum((1...years).map { $0 * width + source }) }
    for year in 0...years { rows[index].amounts[year * width] = sum((1...sources).map { year * width + $0 }) }
  }

  private mutating func settleGroups() {
    for index in rows.indices.reversed() where rows[index].isGroup {
      for column in 0..<columnCount {
        rows[index].amounts[column] = sum(column) { $0.isItem && $0.parent == index }
      }
    }
    for index in rows.indices where rows[index].name.hasPrefix("Cộng mục") {
      if let group = rows[index].parent { rows[index].amounts = rows[group].amounts }
    }
  }

  private func sum(_ column: Int, where isPart: (Row) -> Bool) -> Int128? {
    let parts = rows.filter(isPart).compactMap { $0.amounts[column] }
    return parts.isEmpty ? nil : parts.reduce(0, +)
  }

  // MARK: Shares and totals

  private mutating func addTail(_ generator: inout SeededGenerator) {
    var base = (0..<columnCount).map { column in sum(column) { $0.isItem && $0.parent == nil } }
    func plus(_ other: [Int128?]) -> [Int128?] { zip(base, other).map { $0 == nil ? $1 : $0! + ($1 ?? 0) } }
    func share(_ percent: Int128) -> [Int128?] { base.map { $0.map { $0 * percent / 100 } } }
    func add(_ name: String, _ amounts: [Int128?]) {
      rows.append(Row(name: name, isItem: false, amounts: amounts))
    }
    if Bool.random(using: &generator) {
      let percent = Int.random(in: 1...20, using: &generator)
      let contingency = share(Int128(percent))
      add("Dự phòng (\(percent)%)", contingency)
      base = plus(contingency)
    }
    add("Tổng cộng", base)
    if rows[rows.count - 2].name.hasPrefix("Dự phòng"), Bool.random(using: &generator) {
      let tax = share(8)
      add("Thuế giá trị gia tăng (8%)", tax)
      base = plus(tax)
      add("Tổng cộng sau thuế", base)
    }
    if Bool.random(using: &generator) {
      let step: Int128 = unit == 0 ? 1000 : (0..<unit).reduce(1) { power, _ in power * 10 }
      add("Làm tròn", base.map { $0.map { ($0 + step / 2) / step * step } })
    }
  }

  // MARK: Writing

  private static let unitNames = [0: "đồng", 3: "nghìn đồng", 6: "triệu đồng"]

  /// Vietnamese writing of đồng in a unit: `1.234,56`.
  private static func text(_ amount: Int128, unit: Int) -> String {
    let power = (0..<unit).reduce(Int128(1)) { power, _ in power * 10 }
    var whole = String(amount / power)
    var groups: [String] = []
    while whole.count > 3 {
      groups.insert(String(whole.suffix(3)), at: 0)
      whole.removeLast(3)
    }
    var fraction = String(amount % power + power).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    return ([whole] + groups).joined(separator: ".") + (fraction.isEmpty ? "" : "," + fraction)
  }

  /// The plan: every computed amount is left blank.
  var source: String {
    var heads: [[String]]
    if factorCount > 0 {
      heads = [
        ["TT", "Nội dung"] + ["Số lượng", "Số ngày", "Số người"].prefix(factorCount)
          + ["Đơn giá (\(Self.unitNames[priceUnit]!))", "Thành tiền (\(Self.unitNames[unit]!))"]
      ]
    } else {
      let sourceNames = ["Tổng", "Ngân sách tỉnh", "Ngân sách xã", "Nguồn khác"].prefix(sources + 1)
      heads = [["TT", "Nội dung"], ["^^", "^^"]]
      for year in 0...years {
        heads[0] += [year == 0 ? "Tổng cộng" : "Năm \(2025 + year)"] + Array(repeating: "<<", count: sources)
        heads[1] += sourceNames
      }
    }
    var lines = heads + [Array(repeating: "---", count: heads[0].count)]
    for row in rows {
      let factors = factorCount > 0 && row.factors.isEmpty ? Array(repeating: "", count: factorCount + 1) : row.factors
      lines.append([row.label, row.name] + factors + (0..<columnCount).map { row.written[$0] ?? "" })
    }
    let attribute = factorCount > 0 ? "" : " đơn-vị-tính=\"\(Self.unitNames[unit]!)\""
    return "::: dự-toán {#b\(attribute)}\n"
      + lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n") + "\n:::\n"
  }
}
