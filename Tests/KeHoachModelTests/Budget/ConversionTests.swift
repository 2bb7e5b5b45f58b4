import KeHoachSource
import Testing

@testable import KeHoachModel

@Suite("Budgets: printed in another unit")
struct ConversionTests {
  private func fixture(_ head: [String], _ rows: [String], _ attributes: String, text: String = "") -> PlanFixture {
    PlanFixture(budget: rows, head: head, attributes: " {#b \(attributes)}", text: text)
  }

  private let plain = ["| TT | Nội dung | Thành tiền |"]

  @Test("Amounts are converted exactly; values keep the exact amount, or print as the table does")
  func exact() {
    let text = "{b.tổng}; {b.tổng | đồng}; {b.tổng | bằng chữ}; {b.1}\n\n"
    let fixture = fixture(
      plain, ["| 1 | A | 1.250.000 |", "| 2 | B | **2.000.500** |", "| | Tổng cộng | |"],
      "đơn-vị-tính=\"đồng\" quy-đổi=\"triệu đồng\"", text: text)
    #expect(fixture.ids("KH3") + fixture.ids("KH02") + fixture.ids("KH04") == [])
    #expect((0..<3).map { fixture.row($0)[2] } == ["1,25", "2,0005", "3,2505"])
    #expect(fixture.budgets[0].table.unitLine == "Đơn vị tính: triệu đồng")
    #expect(fixture.budgets[0].table.rows[1].cells[2].text.inlines.first?.traits == .bold)
    #expect(
      fixture.plan.preamble.first?.text.plain
        == "3,2505; 3.250.500 đồng; Ba triệu hai trăm năm mươi nghìn năm trăm đồng; 1,25")
    #expect(fixture.budgets[0].rows[0].amounts[2]?.shown == number("1.250.000"))
    #expect(fixture.budgets[0].sourceTable.rows[0].cells[2].text.plain == "1.250.000")
  }

  @Test("Rounded parts add up at every level, and it is said in print and as a hint")
  func rounded() throws {
    let fixture = fixture(
      plain,
      [
        "| I | A | |", "| 1 | B | 333.333 |", "| 2 | C | 333.333 |", "| 3 | D | 333.334 |", "| II | E | |",
        "| 1 | F | 1.400.000 |", "| 2 | G | 1.450.000 |", "| | Tổng cộng | |",
      ], "đơn-vị-tính=\"đồng\" quy-đổi=\"triệu đồng\" làm-tròn=\"0\"")
    #expect((0..<8).map { fixture.row($0)[2] } == ["1", "0", "0", "1", "3", "1", "2", "4"])
    #expect(fixture.ids("KH3") == ["KH332"])
    let line = "Đơn vị tính: triệu đồng; số liệu được làm tròn đến triệu đồng theo phương pháp số dư lớn nhất"
    #expect(fixture.budgets[0].table.unitLine == line)
    #expect(fixture.text(try #require(fixture.found(.roundedConversion).first)).contains("triệu đồng"))
    #expect(fixture.budgets[0].conversion?.keepsSums == true)
  }

  @Test("Heads say the new unit; prices that say their own keep it, others are converted")
  func heads() {
    let own = fixture(
      ["| TT | Nội dung | SL | Đơn giá (đồng) | Thành tiền (đồng) |"], ["| 1 | A | 3 | 500.000 | |"],
      "quy-đổi=\"nghìn đồng\"")
    #expect(
      own.budgets[0].table.head[0].cells.map(\.text.plain).suffix(2) == ["Đơn giá (đồng)", "Thành tiền (nghìn đồng)"])
    #expect(own.row(0).suffix(2) == ["500.000", "1.500"])
    #expect(own.budgets[0].table.unitLine == nil)
    let common = fixture(
      ["| TT | Nội dung | SL | Đơn giá | Thành tiền |"], ["| 1 | A | 3 | 500.000 | |"],
      "đơn-vị-tính=\"đồng\" quy-đổi=\"triệu đồng\"")
    #expect(common.row(0).suffix(2) == ["0,5", "1,5"])
    #expect(BudgetHead.replacingUnit(in: "Mức (ĐVT: đồng)", with: .million) == "Mức (ĐVT: triệu đồng)")
    #expect(BudgetHead.replacingUnit(in: "Mức chi (đồng/người)", with: .thousand) == "Mức chi (nghìn đồng/người)")
  }

  @Test("Attributes that can't be are said, and nothing is converted")
  func wrong() {
    for attributes in [
      "quy-đổi=\"đô la\"", "làm-tròn=\"0\"", "quy-đổi=\"đồng\" làm-tròn=\"9\"", "quy-đổi=\"đồng\" làm-tròn=\"x\"",
    ] {
      let fixture = fixture(plain, ["| 1 | A | 3 |"], "đơn-vị-tính=\"đồng\" " + attributes)
      #expect(fixture.ids("KH0").contains("KH023"), "\(attributes): \(fixture.ids("KH0"))")
      #expect(fixture.budgets[0].conversion == nil)
    }
  }

  @Test("A slip is reported at what is written in the source, and regenerated there")
  func slip() throws {
    let fixture = fixture(
      plain, ["| 1 | A | 1.250.000 |", "| | Tổng cộng | **1.260.000** |"],
      "đơn-vị-tính=\"đồng\" quy-đổi=\"triệu đồng\"")
    let found = try #require(fixture.found(.wrongTotal).first)
    #expect(fixture.text(found) == "1.260.000")
    let cell = fixture.budgets[0].sourceTable.rows[1].cells[2]
    #expect(fixture.source.string(in: cell.numberRange) == "1.260.000")
    #expect(fixture.row(1)[2] == "1,26")
  }

  @Test(
    "In a thousand budgets of years and sources every row and column adds up in print, and no amount moves a whole unit"
  )
  func random() throws {
    var generator = SeededGenerator(state: 2026)
    var rounded = 0
    for _ in 0..<1000 {
      let budget = RandomOfficialBudget(&generator)
      let unit =
        "quy-đổi=\"\(["triệu đồng", "tỷ đồng"].randomElement(using: &generator) ?? "")\" làm-tròn=\"\(Int.random(in: 0...2, using: &generator))\""
      let source = budget.source.replacingFirst("::: dự-toán {#b", with: "::: dự-toán {#b \(unit)")
      let fixture = PlanFixture(source)
      let found = try #require(fixture.budgets.first)
      let conversion = try #require(found.conversion, "\(source)")
      if conversion.isRounded { rounded += 1 }
      // `Làm tròn` rounds each column by itself: there sums of columns need not hold to begin with.
      let isRoundedTwice = found.rows.contains { $0.role == .rounding }
      try #require(conversion.keepsSums || isRoundedTwice, "\(source)")
      let step = try #require(Decimal(coefficient: 1, scale: conversion.decimals ?? 0))
      let printed = found.asPrinted
      for row in found.rows.indices {
        for column in conversion.columns {
          guard let amount = printed.rows[row].amounts[column], let exact = found.rows[row].amounts[column]?.shown
          else { continue }
          let value = try #require(found.printedAmount(row, column))
          let converted = try #require(exact.converted(from: found.columns[column].unit ?? .dong, to: conversion.unit))
          if found.columns[column].sums.isEmpty, found.columns[column].role == .amount {
            try #require(
              value.subtracting(converted).map { $0.magnitude < step } == true, "\(row), \(column) of \(source)")
          }
          switch amount.derivation {
          case .rows, .columns: try #require(amount.computed == value, "row \(row), column \(column) of \(source)")
          default: break
          }
          for sum in found.columns[column].sums where !sum.isPartial {
            let parts = sum.columns.compactMap { found.printedAmount(row, $0) }
            let whole = Decimal.sum(sum.columns.compactMap { found.rows[row].amounts[$0]?.shown })
            if !parts.isEmpty, whole == exact, found.rows[row].role != .rounding {
              try #require(Decimal.sum(parts) == value, "columns of row \(row) of \(source)")
            }
          }
        }
      }
    }
    #expect(rounded > 500)
  }
}

extension String {
  fileprivate func replacingFirst(_ part: String, with new: String) -> String {
    guard let range = range(ofExact: part) else { return self }
    let bytes = Array(utf8)
    return String(decoding: bytes[..<range.lowerBound] + Array(new.utf8) + bytes[range.upperBound...], as: UTF8.self)
  }
}
