import KeHoachModel
import Testing

@Suite("Money: exact decimals")
struct MoneyDecimalTests {
  private func decimal(_ coefficient: Int128, _ scale: Int = 0) throws -> Decimal {
    try #require(Decimal(coefficient: coefficient, scale: scale))
  }

  private func largest() throws -> Decimal { try decimal(1, -38) }

  /// A random number with up to so many digits and up to six decimals.
  private func random(digits: Int, _ generator: inout SeededGenerator) throws -> Decimal {
    var coefficient: Int128 = 0
    for _ in 0..<Int.random(in: 0...digits, using: &generator) {
      coefficient = coefficient * 10 + Int128(Int.random(in: 0...9, using: &generator))
    }
    if Bool.random(using: &generator) { coefficient = -coefficient }
    return try decimal(coefficient, Int.random(in: 0...6, using: &generator))
  }

  @Test("Equal values are equal, hash alike and have one normal form")
  func normalForm() throws {
    let half = try decimal(5, 1)
    #expect(try decimal(500, 3) == half)
    #expect(try decimal(500, 3).hashValue == half.hashValue)
    #expect(half.scale == 1 && half.coefficient == 5 && !half.isInteger)
    #expect(try decimal(12, -3) == 12_000)
    #expect(try decimal(0, 9) == .zero)
    #expect(try decimal(0, -99).isZero)
    #expect(try decimal(7000, 3).isInteger)
    #expect(half != 5)
  }

  @Test("Numbers without room are refused")
  func room() throws {
    #expect(Decimal(coefficient: 1, scale: 38) != nil)
    #expect(Decimal(coefficient: 1, scale: 39) == nil)
    #expect(Decimal(coefficient: 10, scale: 39) != nil)
    #expect(Decimal(coefficient: 1, scale: -39) == nil)
    #expect(Decimal(coefficient: 11, scale: -37) == nil)
    #expect(Decimal(coefficient: .max, scale: 0) == nil)
    #expect(Decimal(coefficient: .min, scale: 0) == nil)
    #expect(Decimal(coefficient: .min, scale: .min) == nil)
    #expect(Decimal(coefficient: 1, scale: .max) == nil)
    let top = try largest()
    #expect(top.adding(1) == nil)
    #expect(top.adding(top) == nil)
    #expect(top.negated.subtracting(1) == nil)
    #expect(top.subtracting(1)?.adding(1) == top)
    #expect(top.multiplied(by: 2) == nil)
    #expect(top.multiplied(by: top) == nil)
    #expect(top.multiplied(by: try decimal(1, 38)) == 1)
    #expect(top.adding(try decimal(5, 1)) == nil)
    #expect(try decimal(1, 38).multiplied(by: decimal(1, 1)) == nil)
    #expect(Decimal.sum([top, 1]) == nil)
    #expect(Decimal.sum([]) == .zero)
    #expect(Decimal.sum([1, 2, try decimal(5, 1)]) == (try decimal(35, 1)))
  }

  @Test("A product that fits is found even if the digits without cancelling don't fit")
  func cancelling() throws {
    let long = try decimal(Int128(5) * 10_000_000_000_000_000_000 + 5, 10)
    let even = try decimal(8_000_000_000_000_000_004, 10)
    #expect(long.multiplied(by: even)?.divided(exactlyBy: even) == long)
    #expect(try decimal(25, 1).multiplied(by: 4) == 10)
  }

  @Test("Order is by value at any distance of scales")
  func order() throws {
    let ascending = try [
      largest().negated, decimal(-15, 1), -1, decimal(-1, 38), 0, decimal(1, 38), decimal(9, 1), 1,
      decimal(1_000_001, 6),
      decimal(11, 1), 2, largest(),
    ]
    #expect(ascending.shuffled().sorted() == ascending)
    for (index, left) in ascending.enumerated() {
      for right in ascending[index...].dropFirst() {
        #expect(left < right)
        #expect(!(right < left))
      }
    }
  }

  @Test("Sums and products obey the laws of arithmetic")
  func laws() throws {
    var generator = SeededGenerator(state: 42)
    for _ in 0..<5000 {
      let a = try random(digits: 11, &generator)
      let b = try random(digits: 11, &generator)
      let c = try random(digits: 11, &generator)
      #expect(a.adding(b) == b.adding(a))
      #expect(a.multiplied(by: b) == b.multiplied(by: a))
      #expect(a.adding(b)?.adding(c) == b.adding(c).flatMap(a.adding))
      #expect(a.adding(b)?.subtracting(b) == a)
      let left = try #require(b.adding(c)?.multiplied(by: a))
      let product = try #require(a.multiplied(by: c))
      let right = try #require(a.multiplied(by: b)?.adding(product))
      #expect(left == right)
      #expect(try #require(a.multiplied(by: b)?.multiplied(by: c)) == b.multiplied(by: c)?.multiplied(by: a))
      #expect((a < b) == a.subtracting(b)?.isNegative)
      if !b.isZero { #expect(a.multiplied(by: b)?.divided(exactlyBy: b) == a) }
    }
  }

  @Test("Numbers of any size never trap")
  func extremes() throws {
    var generator = SeededGenerator(state: 3)
    for _ in 0..<5000 {
      let a = try random(digits: 38, &generator)
      let b = try random(digits: 38, &generator)
      if let sum = a.adding(b) { #expect(sum.subtracting(b) == a) }
      if let product = a.multiplied(by: b), !b.isZero { #expect(product.divided(exactlyBy: b) == a) }
      if let quotient = a.divided(exactlyBy: b) { #expect(quotient.multiplied(by: b) == a) }
      _ = (a < b, a.rounded(toScale: 2), a.rounded(toMultipleOf: b), a.vietnamese())
      #expect(try VietnameseNumber.read(a.vietnamese()).get().value == a)
    }
  }

  @Test("Exact division")
  func division() throws {
    #expect(Decimal(1).divided(exactlyBy: 8) == (try decimal(125, 3)))
    #expect(Decimal(1).divided(exactlyBy: 3) == nil)
    #expect(Decimal(1).divided(exactlyBy: 0) == nil)
    #expect(Decimal(0).divided(exactlyBy: 7) == 0)
    #expect(Decimal(-6).divided(exactlyBy: try decimal(15, 1)) == -4)
    #expect(Decimal(6).divided(exactlyBy: -3) == -2)
  }

  @Test(
    "Rounding, a half away from zero",
    arguments: [
      (125, 2, 1, "1,3"), (-125, 2, 1, "-1,3"), (124, 2, 1, "1,2"), (1_499, 0, -3, "1.000"), (1_500, 0, -3, "2.000"),
      (-1_500, 0, -3, "-2.000"), (5, 1, 0, "1"), (49, 2, 0, "0"), (7, 0, 5, "7"), (999, 1, 0, "100"), (7, 0, -39, "0"),
    ] as [(Int128, Int, Int, String)])
  func rounding(coefficient: Int128, scale: Int, target: Int, expected: String) throws {
    #expect(try decimal(coefficient, scale).rounded(toScale: target).vietnamese() == expected)
  }

  @Test("Rounding at the edges and to steps")
  func roundingEdges() throws {
    let top = try largest()
    #expect(top.rounded(toScale: -38) == top)
    #expect(try #require(top.subtracting(1)).rounded(toScale: -10) == top)
    #expect(top.rounded(toScale: .min) == 0)
    #expect(top.rounded(toScale: .max) == top)
    #expect(Decimal(1_234_567).rounded(toMultipleOf: 1000) == 1_235_000)
    #expect(Decimal(1_250).rounded(toMultipleOf: 500) == 1_500)
    #expect(Decimal(-1_249).rounded(toMultipleOf: 500) == -1_000)
    #expect(Decimal(5).rounded(toMultipleOf: 0) == nil)
    #expect(try decimal(123, 2).rounded(toMultipleOf: decimal(5, 2)) == (try decimal(125, 2)))
  }

  @Test(
    "Writing",
    arguments: [
      (0, 0, 0, "0"), (999, 0, 0, "999"), (1000, 0, 0, "1.000"), (-12, 0, 0, "-12"), (12_345_675, 1, 0, "1.234.567,5"),
      (5, 3, 0, "0,005"), (-5, 3, 0, "-0,005"), (15, 1, 3, "1,500"), (2, 0, 1, "2,0"), (-1_000_000, 0, 0, "-1.000.000"),
    ] as [(Int128, Int, Int, String)])
  func writing(coefficient: Int128, scale: Int, minimum: Int, expected: String) throws {
    #expect(try decimal(coefficient, scale).vietnamese(minimumDecimals: minimum) == expected)
  }

  @Test("Writing never asks for an absurd number of zeros")
  func writingLimits() throws {
    #expect(Decimal(1).vietnamese(minimumDecimals: .max).utf8.count == 40)
    #expect(Decimal(1).vietnamese(minimumDecimals: .min) == "1")
    #expect(try decimal(1, 38).vietnamese() == "0," + String(repeating: "0", count: 37) + "1")
  }
}
