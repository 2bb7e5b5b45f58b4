import KeHoachText
import Testing

@Suite struct TokenizerTests {
  /// The tokens with a letter for their kind: word, number, date, symbol, punctuation (`.`), other.
  private func tokens(_ text: String) -> String {
    var words = WordTable()
    let tokenized = TokenizedText(text, words: &words)
    let letters: [Token.Kind: String] = [
      .word: "w", .number: "n", .date: "d", .symbol: "s", .punctuation: ".", .other: "o",
    ]
    return tokenized.tokens.map { "\(letters[$0.kind] ?? "?")‹\(tokenized[$0])›" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("Ủy ban nhân dân", "w‹Ủy› w‹ban› w‹nhân› w‹dân›"),
    ("số 41/2022/NQ-HĐND ngày", "w‹số› s‹41/2022/NQ-HĐND› w‹ngày›"),
    ("66.25/2026/NQ-CP, 06a/KH-UBND.", "s‹66.25/2026/NQ-CP› .‹,› s‹06a/KH-UBND› .‹.›"),
    ("71/2025/QH15; 35/QĐ-SKH&ĐT", "s‹71/2025/QH15› .‹;› s‹35/QĐ-SKH&ĐT›"),
    ("164/TTr- SKHCN", "s‹164/TTr› .‹-› w‹SKHCN›"),
    ("Số:      /KH-UBND", "w‹Số› .‹:› s‹/KH-UBND›"),
    ("13-CT/TW 2021-2025", "s‹13-CT/TW› n‹2021› .‹-› n‹2025›"),
    ("2021- 2025, 2021–2025", "n‹2021› .‹-› n‹2025› .‹,› n‹2021› .‹–› n‹2025›"),
    ("1.234,5 20.0000.000 2.13. 1.075 xã", "n‹1.234,5› n‹20.0000.000› n‹2.13› .‹.› n‹1.075› w‹xã›"),
    (
      "21/7/2021, 30/6; 8/2024. 28.11.2025 28-11-2025",
      "d‹21/7/2021› .‹,› d‹30/6› .‹;› d‹8/2024› .‹.› d‹28.11.2025› d‹28-11-2025›"
    ),
    ("01/01/2021-31/12/2025", "d‹01/01/2021› .‹-› d‹31/12/2025›"),
    ("32/7/2021 24/24 13/13/2021 1/5.000", "s‹32/7/2021› s‹24/24› s‹13/13/2021› s‹1/5.000›"),
    ("100.000đ/người, 5km 10% 3m2", "n‹100.000› w‹đ› .‹/› w‹người› .‹,› n‹5› w‹km› n‹10› o‹%› s‹3m2›"),
    ("500.000đồng 15h30 30c 4G", "n‹500.000› w‹đồng› s‹15h30› s‹30c› s‹4G›"),
    ("năm2021 Điều3 m2 CO2 H5N1 PM2.5", "w‹năm› n‹2021› w‹Điều› n‹3› s‹m2› s‹CO2› s‹H5N1› s‹PM2.5›"),
    ("KH&CN, A & B&c", "w‹KH&CN› .‹,› w‹A› o‹&› w‹B› o‹&› w‹c›"),
    ("M'Drắk M’nông ‘abc’ 'x'", "w‹M'Drắk› w‹M’nông› .‹‘› w‹abc› .‹’› .‹'› w‹x› .‹'›"),
    (
      "v.v. v.v... (G.A.P) CN(M.Cường)",
      "w‹v.v› .‹.› w‹v.v› .‹...› .‹(› w‹G.A.P› .‹)› w‹CN› .‹(› w‹M› .‹.› w‹Cường› .‹)›"
    ),
    ("TT. Tỉnh ủy./.", "w‹TT› .‹.› w‹Tỉnh› w‹ủy› .‹./.›"),
    ("xây dựng,triển khai.Các", "w‹xây› w‹dựng› .‹,› w‹triển› w‹khai› .‹.› w‹Các›"),
    (
      "b/c đ/c và/hoặc UBND/HĐND km/h a/b/c",
      "s‹b/c› s‹đ/c› w‹và› .‹/› w‹hoặc› w‹UBND› .‹/› w‹HĐND› s‹km/h› w‹a› .‹/› s‹b/c›"
    ),
    ("Mê-xi-cô COVID-19", "w‹Mê› .‹-› w‹xi› .‹-› w‹cô› w‹COVID› .‹-› n‹19›"),
    (
      "http://a.vn/b-c. moj.gov.vn, ten.a@tinh.gov.vn)",
      "s‹http://a.vn/b-c› .‹.› s‹moj.gov.vn› .‹,› s‹ten.a@tinh.gov.vn› .‹)›"
    ),
    ("… …… ... -----", ".‹…› .‹……› .‹...› .‹-----›"),
    ("a) 1. I. “x”", "w‹a› .‹)› n‹1› .‹.› w‹I› .‹.› .‹“› w‹x› .‹”›"),
    ("", ""), (" \n\u{200B}", ""),
  ])
  func split(_ text: String, _ expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test func oneNumberForAllFormsOfAWord() {
    var words = WordTable(["của"])
    let text = TokenizedText("Của CỦA cu\u{309}a c\u{200B}ủa cua", words: &words)
    #expect(text.tokens.map(\.id).prefix(4).allSatisfy { $0 == words.id(of: "của") })
    #expect(text.tokens[4].id != words.id(of: "của"))
    #expect(words.id(of: "không có") == nil)
    #expect(words.word(text.tokens[4].id) == "cua")
  }

  @Test func vocabularyKeepsItsNumbers() {
    let vocabulary = WordTable(["ủy", "ban"])
    var sealed = vocabulary
    sealed.seal()
    for (text, start) in [("ban ủy", vocabulary), ("khác ban lạ ủy", vocabulary), ("lạ ban khác lạ", sealed)] {
      var words = start
      _ = TokenizedText(text, words: &words)
      #expect(words.id(of: "Ủy") == 0)
      #expect(words.id(of: "BAN") == 1)
      #expect((0..<words.count).allSatisfy { words.id(of: words.word(WordID($0))) == WordID($0) })
    }
    #expect(vocabulary.count == 2)
  }

  @Test func wordsOfATextHaveTheirNumbersInItsOrder() {
    var words = WordTable(["ban"])
    #expect(words.intern(wordsOf: "Ủy ban, u\u{309}y\nĐ/c", between: " ,\n") == [1, 0, 1, 2])
    #expect(words.word(1) == "ủy")
    #expect(words.word(2) == "đ/c")
    #expect(words.intern(wordsOf: "", between: " ") == [])
  }

  @Test func manyWords() {
    var words = WordTable()
    let all = (0..<20_000).map { "từ\($0)x" }
    for word in all { words.intern(word) }
    #expect(words.count == all.count)
    for (number, word) in all.enumerated() where words.id(of: word) != WordID(number) { Issue.record("\(word)") }
  }

  @Test(arguments: [
    ("ban", Token.Shape.lower), ("Ban", .capitalised), ("BAN", .upper), ("TTg", .mixed), ("Y", .capitalised),
    ("đ", .lower),
    ("Đ", .capitalised), ("ỦY", .upper), ("2021", .uncased), ("KH&CN", .upper), ("M'Drắk", .mixed),
    ("Ủ\u{323}y", .capitalised),
  ])
  func shape(_ text: String, _ shape: Token.Shape) {
    var words = WordTable()
    #expect(TokenizedText(text, words: &words).tokens.first?.shape == shape)
  }

  @Test func manyTexts() {
    var (shared, own) = (WordTable(), WordTable())
    var tokenizer = Tokenizer()
    for text in ["Sở Nội vụ,", "", "Ủ\u{323}y ban ngày 21/7/2021", String(repeating: "ngh", count: 60), "a"] {
      let tokens = tokenizer.tokens(of: text, words: &shared)
      #expect(tokens.text == text)
      #expect(tokens.tokens == TokenizedText(text, words: &own).tokens)
    }
  }

  @Test func gaps() {
    var words = WordTable()
    let text = TokenizedText("a  b,\u{A0}c\r\n\r\nd\te\u{200B} f", words: &words)
    #expect(text.tokens.map(\.space) == [0, 2, 0, 1, 2 + 2, 1, 1])
    #expect(text.tokens.map(\.lineBreaks) == [0, 0, 0, 0, 2, 0, 0])
    #expect(text.isGlued(2))
    #expect(!text.isGlued(0))
    #expect(text.startsLine(4))
  }

  /// Every byte is in a token or a gap, in order, whatever the text.
  @Test func anyBytes() {
    var random = SplitMix(state: 7)
    let pieces = [
      "Ủy", "ban", "12", "/", "-", ".", "…", "&", "'", "’", "\u{323}", "\u{200B}", "@", ":", "đ", " ", "\n", "😀", "İ",
      "ß", "中", "\0",
    ]
    for round in 0..<600 {
      let text: String
      if round % 2 == 0 {
        text = (0..<Int(random.next() % 60)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
      } else {
        text = String(decoding: (0..<200).map { _ in UInt8(truncatingIfNeeded: random.next()) }, as: UTF8.self)
      }
      var words = WordTable()
      let tokenized = TokenizedText(text, words: &words)
      var last = 0
      for token in tokenized.tokens {
        #expect(token.start >= last && token.end > token.start)
        last = token.range.upperBound
        if words.id(of: String(tokenized[token])) != token.id {
          Issue.record("\(text.debugDescription): \(tokenized[token])")
        }
      }
      #expect(last <= text.utf8.count)
    }
  }

  /// Texts that look ahead as far as they can at every place: 16 times the text
  /// takes about 16 times as long, where looking ahead without end takes 256 times; the limit lies well between.
  @Test(arguments: [
    "a.", "1/", "a-", "a@", "1.", "v.v.", "A&", "1-A", "/A", "a'", "\u{323}", "a\u{200B}", "a/b", "12", "w.",
  ])
  func linear(_ piece: String) {
    func time(_ count: Int) -> Duration {
      let text = String(repeating: piece, count: count)
      return workTime {
        var words = WordTable()
        _ = TokenizedText(text, words: &words)
      }
    }
    let small = min(time(1000), time(1000), time(1000))
    #expect(min(time(16_000), time(16_000)) < small * 100)
  }
}

/// A small generator with a fixed seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
