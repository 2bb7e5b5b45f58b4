import KeHoachModel
import Testing

@testable import KeHoachLayout

@Suite("Sheets: numbers, references and names")
struct SheetPartsTests {
  private func decimal(_ coefficient: Int128, _ scale: Int) -> Decimal {
    Decimal(coefficient: coefficient, scale: scale) ?? .zero
  }

  @Test("A number is kept as a number only where no digit is lost")
  func nearest() {
    #expect(SheetNumber.nearest(to: 999_999_999_999_999) == 999_999_999_999_999)
    #expect(SheetNumber.nearest(to: 1_000_000_000_000_001) == nil)
    #expect(SheetNumber.nearest(to: 1_200_000_000_000_000_000) == 1.2e18)
    #expect(SheetNumber.nearest(to: decimal(-25, 3)) == -0.025)
    #expect(SheetNumber.nearest(to: decimal(1, 38)) == nil)
    #expect(SheetNumber.nearest(to: decimal(12, -36)) == nil)
    for digits in stride(from: 1, to: 999_999_999_999_999, by: 7_777_777_777_777) {
      for scale in 0...15 {
        let value = decimal(Int128(digits), scale)
        #expect(SheetNumber.nearest(to: value) == Double(SheetNumber.literal(value)))
      }
    }
  }

  @Test("Sums are exact as long as all digits fit, at the finest decimals")
  func exactness() {
    let tenth = decimal(1, 1)
    #expect(SheetNumber.addExactly([99_999_999_999_999, tenth]))
    #expect(!SheetNumber.addExactly([100_000_000_000_000, tenth]))
    #expect(!SheetNumber.addExactly([600_000_000_000_000, -600_000_000_000_000]))
    #expect(SheetNumber.addExactly([]))
  }

  @Test func literals() {
    #expect(SheetNumber.literal(decimal(75, 1)) == "7.5")
    #expect(SheetNumber.literal(decimal(-5, 3)) == "-0.005")
    #expect(SheetNumber.format(decimals: 0) == "#,##0")
    #expect(SheetNumber.format(decimals: 3) == "#,##0.000")
  }

  @Test func cellNames() {
    let names = [0, 25, 26, 51, 52, 701, 702, 16383].map { SheetReference.name(0, $0) }
    #expect(names == ["A1", "Z1", "AA1", "AZ1", "BA1", "ZZ1", "AAA1", "XFD1"])
  }

  @Test("Neighbours make one range; units are converted; more terms than a program takes make sums of sums")
  func sums() {
    var sum = SheetSum()
    sum.add(7, 6, shift: 0)
    #expect(sum.text == "G8")
    sum.add(8, 6, shift: 0)
    sum.add(10, 6, shift: 0)
    #expect(sum.text == "SUM(G8:G9,G11)")
    sum.add(10, 7, shift: 3)
    sum.add(10, 8, shift: 3)
    sum.add(10, 9, shift: -6)
    #expect(sum.text == "SUM(G8:G9,G11)+SUM(H11:I11)*1000+SUM(J11)/1000000")
    var long = SheetSum()
    for row in 0..<1000 { long.add(row * 2, 0, shift: 0) }
    #expect(long.text.hasPrefix("SUM(SUM(A1,A3,"))
    #expect(long.text.split(separator: "SUM(").allSatisfy { $0.split(separator: ",").count <= 200 })
  }

  @Test("Names of sheets are within the rules and differ")
  func names() {
    var names = SheetNames()
    #expect(names.name("kinh-phí") == "kinh-phí")
    #expect(names.name("KINH-PHÍ") == "KINH-PHÍ (2)")
    #expect(names.name("a[1]: b*c?/d\\e") == "a-1-- b-c--d-e")
    #expect(names.name("'x'") == "x")
    #expect(names.name("''") == "Bảng")
    #expect(names.name("History") == "Bảng History")
    let long = String(repeating: "Dự toán kinh phí ", count: 5)
    #expect(names.name(long) == "Dự toán kinh phí Dự toán kinh p")
    #expect(names.name(long) == "Dự toán kinh phí Dự toán ki (2)")
    #expect(names.name(String(repeating: "😀", count: 40)).utf16.count == 30)
  }
}
