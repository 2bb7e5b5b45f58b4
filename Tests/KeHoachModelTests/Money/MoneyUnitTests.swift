import KeHoachModel
import Testing

@Suite("Money: units")
struct MoneyUnitTests {
  @Test(
    "Spellings",
    arguments: [
      ("đồng", .dong), ("đ", .dong), ("VND", .dong), ("VNĐ", .dong), ("ĐỒNG", .dong), ("dong", .dong),
      ("nghìn đồng", .thousand), ("ngàn đồng", .thousand), ("1.000 đồng", .thousand), ("1000đ", .thousand),
      ("1.000đ", .thousand), ("triệu đồng", .million), ("tr.đ", .million), ("trđ", .million), ("Triệu", .million),
      ("1.000.000 đồng", .million), ("tỷ đồng", .billion), ("tỉ đồng", .billion), ("tỷ", .billion),
      ("nghìn tỷ đồng", .thousandBillion), ("Đơn vị tính: triệu đồng", .million), ("(ĐVT: nghìn đồng)", .thousand),
      ("Đơn vị tính: 1.000 đồng", .thousand), ("trie\u{323}\u{302}u đo\u{302}\u{300}ng", .million),
      ("Đơn vị: đồng.", .dong),
    ] as [(String, MoneyUnit)])
  func spelling(text: String, unit: MoneyUnit) {
    #expect(MoneyUnit(text) == unit)
  }

  @Test("No units of money", arguments: ["", "người", "d", "D", "đồng/người", "USD", "tr", "lần", "m2", "1.000", ":"])
  func none(text: String) {
    #expect(MoneyUnit(text) == nil)
  }

  @Test("A unit's name is one of its spellings", arguments: MoneyUnit.allCases)
  func name(unit: MoneyUnit) {
    #expect(MoneyUnit(unit.name) == unit)
    #expect(Decimal(1).converted(from: unit, to: .dong) == unit.factor)
  }

  @Test("Conversion is exact, there and back")
  func conversion() throws {
    #expect(Decimal(1_500_000).converted(from: .dong, to: .million) == Decimal(coefficient: 15, scale: 1))
    #expect(Decimal(coefficient: 15, scale: 1)?.converted(from: .billion, to: .dong) == 1_500_000_000)
    #expect(Decimal(coefficient: 1, scale: -38)?.converted(from: .million, to: .dong) == nil)
    var generator = SeededGenerator(state: 5)
    for _ in 0..<1000 {
      let amount = Decimal(Int.random(in: -1_000_000_000_000...1_000_000_000_000, using: &generator))
      for source in MoneyUnit.allCases {
        for target in MoneyUnit.allCases {
          #expect(amount.converted(from: source, to: target)?.converted(from: target, to: source) == amount)
        }
      }
    }
  }
}
