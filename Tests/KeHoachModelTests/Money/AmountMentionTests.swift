import KeHoachModel
import Testing

@Suite("Money: amounts in running text")
struct MoneyAmountMentionTests {
  private func slice(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  @Test(
    "Amounts are found with their place and value",
    arguments: [
      ("Kinh phí: 140.000.000 đồng.", "140.000.000 đồng", 140_000_000),
      ("tổng 1,5 tỷ đồng cho năm 2025", "1,5 tỷ đồng", 1_500_000_000),
      ("là 208 triệu đồng;", "208 triệu đồng", 208_000_000), ("khoảng 140 triệu.", "140 triệu", 140_000_000),
      ("140 triệu và", "140 triệu", 140_000_000), ("mức 500.000đ/người", "500.000đ", 500_000),
      ("10 tỷ 500 triệu đồng", "10 tỷ 500 triệu đồng", 10_500_000_000),
      ("2 nghìn tỷ đồng", "2 nghìn tỷ đồng", 2_000_000_000_000),
      ("1 000 000 đồng", "1 000 000 đồng", 1_000_000),
      ("1\u{A0}000\u{A0}000\u{A0}VNĐ", "1\u{A0}000\u{A0}000\u{A0}VNĐ", 1_000_000),
      ("12,5 tr.đ", "12,5 tr.đ", 12_500_000), ("Năm 2025, 300 ngàn đồng", "300 ngàn đồng", 300_000),
      ("5 đến 10 triệu đồng", "10 triệu đồng", 10_000_000), ("“50 triệu”", "50 triệu", 50_000_000),
      ("140 trie\u{323}\u{302}u đo\u{302}\u{300}ng", "140 trie\u{323}\u{302}u đo\u{302}\u{300}ng", 140_000_000),
      ("2 TRIỆU ĐỒNG", "2 TRIỆU ĐỒNG", 2_000_000),
      ("3 triệu 250 nghìn 500 đồng", "3 triệu 250 nghìn 500 đồng", 3_250_500),
    ])
  func found(text: String, part: String, value: Int) throws {
    let mentions = AmountInWords.mentions(in: text)
    try #require(mentions.count == 1)
    #expect(slice(text, mentions[0].range) == part)
    #expect(mentions[0].value == Decimal(value))
    #expect(mentions[0].words == nil)
  }

  @Test(
    "What is no amount",
    arguments: [
      "", "ngày 20/3/2025", "5.000 người", "1 tỷ lệ", "năm 2025 tỷ trọng", "10%", "500 đồng chí", "20/3/2025 đồng thời",
      "5 triệu người", "2 triệu lượt khách", "30 tỷ USD", "điểm 1 đ", "khoản 2đ", "Điều 15 đ", "10 nghìn ha",
      "100 triệu đồng bào", "số 12/2025/NĐ-CP", "2025 đồng bộ", "A500 đồng", "triệu đồng", "3 đồng hồ",
      "Luật năm 2010 Đ.16",
    ])
  func none(text: String) {
    #expect(AmountInWords.mentions(in: text).isEmpty)
  }

  @Test(
    "The words in the brackets belong to it",
    arguments: [
      ("140.000.000 đồng (Một trăm bốn mươi triệu đồng).", "Một trăm bốn mươi triệu đồng", 140_000_000),
      (
        "140.000.000 đồng (Bằng chữ: Một trăm bốn mươi triệu đồng./.)", "Bằng chữ: Một trăm bốn mươi triệu đồng./.",
        140_000_000
      ),
      ("140 triệu đồng chẵn (một trăm bốn mươi triệu đồng chẵn)", "một trăm bốn mươi triệu đồng chẵn", 140_000_000),
      ("5.000.000 đồng,(năm triệu)", "năm triệu", 5_000_000),
      ("5.000.000 đồng Việt Nam (năm triệu đồng)", "năm triệu đồng", 5_000_000),
    ])
  func words(text: String, part: String, value: Int) throws {
    let mention = try #require(AmountInWords.mentions(in: text).first)
    let words = try #require(mention.words)
    #expect(slice(text, words.range) == part)
    #expect(words.reading.value == Decimal(value))
    #expect(mention.value == Decimal(value))
  }

  @Test(
    "Other brackets don't",
    arguments: [
      "5 triệu đồng (chi tiết tại Phụ lục)", "5 triệu đồng (năm 2025)", "5 triệu đồng (năm triệu", "5 triệu đồng ()",
      "5 triệu đồng (10%)", "5 triệu đồng ((năm triệu đồng))", "5 triệu đồng từ (năm triệu đồng)",
    ])
  func otherBrackets(text: String) throws {
    #expect(try #require(AmountInWords.mentions(in: text).first).words == nil)
  }

  @Test("Wrong words are read with what is wrong")
  func wrongWords() throws {
    let mention = try #require(AmountInWords.mentions(in: "140.000.000 đồng (Bằng chữ: Một trăm bốn chục triệu)").first)
    #expect(mention.words?.reading.verdict == .rejected)
    let empty = try #require(AmountInWords.mentions(in: "140.000.000 đồng (Bằng chữ: …)").first)
    #expect(empty.words?.reading.remarks == [.empty])
  }

  @Test("A number with wrong groups is a mention without value")
  func malformed() throws {
    let mention = try #require(AmountInWords.mentions(in: "tổng 20.0000.000 đồng").first)
    #expect(mention.value == nil)
    #expect(mention.parts[0].number == .failure(.malformed(suggestions: ["200.000.000", "20.000.000"])))
  }

  @Test("Several amounts, and the tolerance of rounding")
  func several() throws {
    let mentions = AmountInWords.mentions(
      in: "Năm 2025: 1,25 tỷ đồng; năm 2026: 300 triệu đồng (ba trăm triệu đồng), 7 đồng")
    #expect(mentions.map(\.value) == [1_250_000_000, 300_000_000, 7])
    #expect(mentions[0].tolerance == 5_000_000)
    #expect(mentions[1].tolerance == 500_000)
    #expect(mentions[1].words?.reading.verdict == .standard)
  }

  @Test("Hostile texts are answered quickly, and ranges lie within the text on character boundaries")
  func hostile() {
    let pieces = [
      "1", "1 ", "1 tỷ ", "1.", "1 đồng (", "1 000 ", "1đ", "9 triệu 9 nghìn ", "(", "1 tr.", "\u{301}", "1\u{A0}",
      "1 đồng chẵn chẵn ",
    ]
    for piece in pieces {
      let text = String(repeating: piece, count: 50_000)
      let mentions = AmountInWords.mentions(in: text)
      #expect(mentions.count <= 50_000)
    }
    var generator = SeededGenerator(state: 9)
    let words = [
      "1", "000", ".", ",", " ", "đ", "đồng", "triệu", "tỷ", "(", ")", "năm", "\u{A0}", "\u{301}", "é", "/", "%", "–",
    ]
    for _ in 0..<5000 {
      let length = Int.random(in: 0...12, using: &generator)
      let text = (0..<length).map { _ in words[Int.random(in: 0..<words.count, using: &generator)] }.joined()
      for mention in AmountInWords.mentions(in: text) {
        #expect(mention.range.upperBound <= text.utf8.count)
        #expect(!slice(text, mention.range).contains("\u{FFFD}"), "\(text)")
        #expect(!mention.parts.isEmpty)
      }
    }
  }
}
