import KeHoachModel
import Testing

@Suite("Money: amounts in words")
struct MoneyAmountInWordsTests {
  @Test("The list is whole")
  func lists() {
    #expect(amountPairs.count == 148)
    #expect(amountVariants.count == 42)
  }

  @Test("Every pair of the reference list is written and read", arguments: amountPairs)
  func pair(number: Int, words: String) {
    #expect(AmountInWords.write(Decimal(number)) == words)
    #expect(AmountInWords.read(words) == AmountReading(value: Decimal(number), remarks: []))
  }

  @Test("Every spelling of the reference list gets its verdict", arguments: amountVariants)
  func variant(number: Int, spelling: String, judgement: SpellingJudgement) {
    let reading = AmountInWords.read(spelling)
    switch judgement {
    case .accept:
      #expect(reading.verdict <= .variant, "\(reading)")
      #expect(reading.value == Decimal(number))
    case .acceptWarn:
      #expect(reading.verdict == .unusual, "\(reading)")
      #expect(reading.value == Decimal(number))
    case .reject:
      #expect(reading.verdict == .rejected, "\(reading)")
    }
  }

  @Test("Amounts that have no words")
  func unwritable() throws {
    let top = try #require(Decimal(coefficient: 1, scale: -18))
    #expect(AmountInWords.write(top) == "Một tỷ tỷ đồng")
    #expect(AmountInWords.write(try #require(top.adding(1))) == nil)
    #expect(AmountInWords.write(-1) == nil)
    #expect(AmountInWords.write(try #require(Decimal(coefficient: 15, scale: 1))) == nil)
  }

  @Test("What is written is read back, to 10¹⁸")
  func roundTrip() throws {
    var generator = SeededGenerator(state: 2025)
    for step in 0..<20_000 {
      let digits = step % 18 + 1
      var number = 0
      for _ in 0..<digits {
        // Many zeros: empty groups are where reading goes wrong.
        let digit = Bool.random(using: &generator) ? 0 : Int.random(in: 0...9, using: &generator)
        number = number * 10 + digit
      }
      let words = try #require(AmountInWords.write(Decimal(number)))
      #expect(AmountInWords.read(words) == AmountReading(value: Decimal(number), remarks: []), "\(words)")
    }
    #expect(AmountInWords.read("Một tỷ tỷ đồng").value == Decimal(1_000_000_000_000_000_000))
  }

  @Test("Two numbers never have the same words")
  func injective() {
    var seen: Set<String> = []
    for number in 0..<20_000 { seen.insert(AmountInWords.write(Decimal(number)) ?? "") }
    #expect(seen.count == 20_000)
  }

  @Test(
    "Dress around the words is passed over",
    arguments: [
      "Bằng chữ: Một trăm bốn mươi triệu đồng", "(Bằng chữ: Một trăm bốn mươi triệu đồng)",
      "(Một trăm bốn mươi triệu đồng./.)", "  một trăm\u{A0}bốn mươi\ntriệu đồng.",
      "Số tiền bằng chữ: Một trăm bốn mươi triệu đồng",
      "MỘT TRĂM BỐN MƯƠI TRIỆU ĐỒNG", "“Một trăm bốn mươi triệu đồng”",
      "Mo\u{323}\u{302}t tra\u{306}m bo\u{302}\u{301}n mu\u{31B}o\u{31B}i trie\u{323}\u{302}u \u{111}o\u{300}\u{302}ng",
    ])
  func dress(text: String) {
    #expect(AmountInWords.read(text) == AmountReading(value: 140_000_000, remarks: []))
  }

  @Test(
    "Spellings that no list holds",
    arguments: [
      ("Hai tỉ, ba trăm lẻ bẩy triệu đồng chẵn", 2_307_000_000, .variant),
      ("Hai nghìn năm trăm triệu đồng", 2_500_000_000, .unusual),
      ("Một trăm hai mươi nghìn tỷ không trăm linh ba tỷ đồng", 120_003_000_000_000, .variant),
      ("Hai triệu không trăm nghìn đồng", 2_000_000, .unusual),
      ("Năm mươi triệu đồng Việt Nam", 50_000_000, .variant),
      ("Năm mươi triệu đồng việt nam chẵn", 50_000_000, .variant),
      ("Năm triệu chẵn đồng", 5_000_000, .variant),
      ("Năm Triệu đồng", 5_000_000, .unusual),
      ("Mười, hai triệu đồng", 12_000_000, .unusual),
      ("Ba tỷ rưỡi đồng", 3_500_000_000, .rejected),
      ("Một trăm rưỡi đồng", 150, .rejected),
      ("Ba mươi lam trieu dong", 35_000_000, .rejected),
      ("Hai mười triệu đồng", 20_000_000, .rejected),
      ("Một trăm linh mười đồng", 110, .rejected),
      ("Chín tram đồng", 900, .rejected),
      ("Hai triệu năm mươi nghìn đồng", 2_050_000, .rejected),
      ("Một trăm tư đồng", 140, .rejected),
    ] as [(String, Int, AmountReading.Verdict)])
  func unseen(text: String, number: Int, verdict: AmountReading.Verdict) {
    let reading = AmountInWords.read(text)
    #expect(reading.value == Decimal(number), "\(reading)")
    #expect(reading.verdict == verdict, "\(reading)")
  }

  @Test(
    "Words that make no number",
    arguments: [
      ("", AmountRemark.empty), ("(./.)", .empty), ("đồng", .empty), ("Việt Nam", .empty),
      ("Trăm triệu đồng", .misplaced("Trăm")),
      ("Một phẩy năm tỷ đồng", .unknownWord("phẩy")), ("Năm nghìn hai nghìn đồng", .groupOrder),
      ("Hai triệu ba trăm triệu đồng", .groupOrder), ("một tỷ nghìn đồng", .groupOrder),
      ("Một trăm triệu đồng đồng", .misplaced("đồng")), ("Nguyễn Văn A", .unknownWord("Nguyễn")),
      ("Một đồng hai triệu", .misplaced("hai")), ("Hai mươi năm trăm đồng", .groupOrder),
    ])
  func senseless(text: String, reason: AmountRemark) {
    let reading = AmountInWords.read(text)
    #expect(reading.value == nil)
    #expect(reading.verdict == .rejected, "\(reading)")
    #expect(reading.remarks.contains(reason), "\(reading)")
  }

  @Test(
    "The reason is named",
    arguments: [
      ("Một trăm năm đồng", .missingLinh), ("Một nghìn mười đồng", .missingHundreds),
      ("Một nghìn không mười lăm đồng", .missingHundredsWord), ("Hai lăm đồng", .missingTens),
      ("Hai mươi năm đồng", .wrongDigit(written: "năm", standard: "lăm")),
      ("Mười tư đồng", .wrongDigit(written: "tư", standard: "bốn")),
      ("Một trăm triệu VNĐ", .currencyCode("VNĐ")), ("Năm trăm đồng chẵn", .notEven),
      ("Bốn chục đồng", .colloquial("chục")),
      ("Hai mươi nhăm đồng", .uncommonSpelling(written: "nhăm", standard: "lăm")),
      ("Một triệu", .missingCurrency), ("Một nghìn triệu đồng", .thousandMillion),
    ] as [(String, AmountRemark)])
  func reason(text: String, remark: AmountRemark) {
    let reading = AmountInWords.read(text)
    #expect(reading.reasons == [remark])
    #expect(!remark.vietnamese.isEmpty && !remark.english.isEmpty)
  }

  @Test("Any salad of number words is answered, and 10⁴ repetitions of each")
  func salad() {
    var generator = SeededGenerator(state: 11)
    let words = [
      "không", "một", "bốn", "năm", "mốt", "tư", "lăm", "mười", "mươi", "trăm", "linh", "lẻ", "nghìn", "triệu", "tỷ",
      "rưỡi", "chục", "đồng", "chẵn", ",", "VNĐ", "muoi", "xyz", "việt", "nam",
    ]
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...8, using: &generator)
      let text = (0..<length).map { _ in words[Int.random(in: 0..<words.count, using: &generator)] }.joined(
        separator: " ")
      let reading = AmountInWords.read(text)
      guard reading.verdict < .unusual, let value = reading.value else { continue }
      // Accepted words mean what the standard words of their value mean.
      let standard = AmountInWords.write(value)
      #expect(standard.map(AmountInWords.read)?.value == value, "\(text)")
    }
    for word in words {
      let reading = AmountInWords.read(String(repeating: word + " ", count: 10_000))
      #expect(reading.verdict == .rejected, "\(word)")
      #expect(reading.remarks.count < 10, "\(word)")
    }
    let descending = String(repeating: "một tỷ ", count: 50_000)
    #expect(AmountInWords.read(descending).value == nil)
  }
}
