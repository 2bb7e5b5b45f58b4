import KeHoachModel
import Testing

@Suite("Money: reading numbers")
struct MoneyNumberReadingTests {
  private func decimal(_ coefficient: Int128, _ scale: Int = 0) throws -> Decimal {
    try #require(Decimal(coefficient: coefficient, scale: scale))
  }

  @Test(
    "Vietnamese writing",
    arguments: [
      ("0", 0, 0), ("7", 7, 0), ("01", 1, 0), ("140.000.000", 140_000_000, 0), ("1.500", 1500, 0),
      ("1,500", 1500, 3), ("1.234.567,5", 12_345_675, 1), ("  12,50 ", 1250, 2), ("-12", -12, 0),
      ("\u{2212}1.000", -1000, 0), ("+5", 5, 0), ("\u{A0}250\u{A0}", 250, 0), ("0,25", 25, 2),
    ] as [(String, Int128, Int)])
  func vietnamese(text: String, coefficient: Int128, decimals: Int) throws {
    let reading = try VietnameseNumber.read(text).get()
    #expect(reading.value == Decimal(coefficient: coefficient, scale: decimals))
    #expect(reading.decimals == decimals)
    #expect(reading.form == .vietnamese)
  }

  @Test(
    "Other forms that can mean only one thing",
    arguments: [
      ("1 000 000", 1_000_000, 0, "1.000.000"), ("1\u{A0}000\u{202F}000", 1_000_000, 0, "1.000.000"),
      ("1,000,000", 1_000_000, 0, "1.000.000"), ("1,234.5", 12345, 1, "1.234,5"), ("1.5", 15, 1, "1,5"),
      ("0.500", 500, 3, "0,500"), ("1,234,567.89", 123_456_789, 2, "1.234.567,89"), (".5", 5, 1, "0,5"),
      (",5", 5, 1, "0,5"), ("1 234,5", 12345, 1, "1.234,5"), ("(1.000)", -1000, 0, "-1.000"),
      ("1,234.567", 1_234_567, 3, "1.234,567"), ("20000.50", 2_000_050, 2, "20.000,50"),
    ] as [(String, Int128, Int, String)])
  func foreign(text: String, coefficient: Int128, decimals: Int, canonical: String) throws {
    let reading = try VietnameseNumber.read(text).get()
    #expect(reading.value == Decimal(coefficient: coefficient, scale: decimals))
    #expect(reading.decimals == decimals)
    #expect(reading.form == .foreign)
    #expect(reading.canonical == canonical)
  }

  @Test("Digits without grouping", arguments: [("2000000", "2.000.000"), ("1234,5", "1.234,5"), ("2025", "2.025")])
  func ungrouped(text: String, canonical: String) throws {
    let reading = try VietnameseNumber.read(text).get()
    #expect(reading.form == .ungrouped)
    #expect(reading.canonical == canonical)
  }

  @Test(
    "No number at all",
    arguments: ["", " ", "-", "–", "x", "…", "...", "()", "( )", "1a", "a1", "10%", "20/3", "I", "1.1a", "(-5)", "--1"])
  func notANumber(text: String) {
    #expect(VietnameseNumber.read(text) == .failure(.notANumber))
  }

  @Test(
    "Wrong groups",
    arguments: [
      ("20.0000.000", ["200.000.000", "20.000.000"]), ("1.00.000", ["100.000", "1.000.000"]),
      ("1.2.3", ["123"]), ("1,00,000", ["100.000", "1.000.000"]), ("1234.567", ["1.234,567", "1.234.567"]),
      ("20.0000", ["20,0000", "200.000", "20.000"]), ("5,", ["5"]), ("1..000", ["1.000"]),
      ("1.000 000", ["1.000.000"]), ("1 000.500", ["1.000.500"]), ("1.00,5", ["100,5", "1.000,5"]),
      ("-1.00.000", ["-100.000", "-1.000.000"]), ("01.500", ["1.500"]), ("1.000.50", ["100.050"]),
    ])
  func malformed(text: String, suggestions: [String]) {
    #expect(VietnameseNumber.read(text) == .failure(.malformed(suggestions: suggestions)))
  }

  @Test("Too many digits")
  func tooLarge() throws {
    let nines = String(repeating: "9", count: 38)
    #expect(
      try VietnameseNumber.read(nines).get().value.coefficient
        == Decimal(coefficient: 1, scale: -38)?.subtracting(1)?.coefficient)
    #expect(VietnameseNumber.read(nines + "9") == .failure(.tooLarge))
    #expect(VietnameseNumber.read("0," + nines + "9") == .failure(.tooLarge))
  }

  @Test("Hostile texts are answered quickly")
  func hostile() {
    let count = 100_000
    #expect(VietnameseNumber.read(String(repeating: "9", count: count)) == .failure(.tooLarge))
    #expect(VietnameseNumber.read(String(repeating: "1.", count: count)) == .failure(.malformed(suggestions: [])))
    #expect(VietnameseNumber.read("1" + String(repeating: ".000", count: count)) == .failure(.tooLarge))
    #expect(VietnameseNumber.read(String(repeating: ".", count: count)) == .failure(.notANumber))
    #expect(VietnameseNumber.read(String(repeating: "(", count: count)) == .failure(.notANumber))
    #expect((try? VietnameseNumber.read(String(repeating: "0", count: count) + "1").get().value) == 1)
  }

  @Test("Any mixture of number characters is answered, and what is read reads the same from its canonical writing")
  func mixtures() throws {
    var generator = SeededGenerator(state: 7)
    let alphabet = Array("0123456789.,.,  -()+x%\u{A0}")
    var successes = 0
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...9, using: &generator)
      let text = String((0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] })
      guard let reading = try? VietnameseNumber.read(text).get() else { continue }
      successes += 1
      let again = try VietnameseNumber.read(reading.canonical).get()
      #expect(again.value == reading.value, "\(text)")
      #expect(again.decimals == reading.decimals, "\(text)")
      #expect(again.form == .vietnamese, "\(text)")
    }
    #expect(successes > 1000)
  }

  @Test("Percentages")
  func percent() throws {
    #expect(try VietnameseNumber.readPercent("7,5 %").get().value == decimal(75, 1))
    #expect(try VietnameseNumber.readPercent("10%").get().value == 10)
    #expect(VietnameseNumber.readPercent("10") == .failure(.notANumber))
    #expect(VietnameseNumber.readPercent("%") == .failure(.notANumber))
    #expect(VietnameseNumber.readPercent("10%%") == .failure(.notANumber))
  }

  @Test("Rounding tolerance is half of the last digit")
  func tolerance() throws {
    #expect(try VietnameseNumber.read("12,50").get().tolerance == decimal(5, 3))
    #expect(try VietnameseNumber.read("12").get().tolerance == decimal(5, 1))
  }
}
