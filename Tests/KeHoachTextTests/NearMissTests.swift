import KeHoachText
import Testing

@Suite struct NearMissTests {
  static let phrases = [
    "Ủy ban nhân dân", "Hội đồng nhân dân", "Sở Khoa học và Công nghệ", "Bộ Khoa học và Công nghệ",
    "Thông tin và Truyền thông",
    "Sở Thông tin và Truyền thông", "Sở Nội vụ", "Sở Tài chính", "Bộ Tài chính", "Bộ Xây dựng",
    "Sở Văn hóa và Thể thao",
    "Sở Văn hóa, Thể thao và Du lịch", "Sở Lao động - Thương binh và Xã hội", "Thanh tra tỉnh", "UBND tỉnh",
    "Ủy ban nhân dân tỉnh", "Sở Y tế", "Trung ương", "Sở Tư pháp",
  ]

  /// `difference: phrase ← text` for every near miss.
  private func misses(_ string: String) -> [String] {
    var vocabulary = WordTable()
    let index = PhraseIndex(Self.phrases, vocabulary: &vocabulary)
    let text = TokenizedText(string, words: &vocabulary)
    return index.nearMisses(in: text, vocabulary).map {
      "\($0.difference): \(index.phrases[$0.phrase]) ← \(text[text.bytes(of: $0.tokens)]) @\(text[text.tokens[$0.place]])"
    }
  }

  @Test(arguments: [
    ("Hội, Ủy an nhân dân các huyện", "lostLetter: Ủy ban nhân dân ← Ủy an nhân dân @an"),
    ("Ủy bban nhân dân", "extraLetter: Ủy ban nhân dân ← Ủy bban nhân dân @bban"),
    ("Uỷ ban nhần dân xã", "wrongLetter: Ủy ban nhân dân ← Uỷ ban nhần dân @nhần"),
    ("Ủy ban nhân dâ", "lostLetter: Ủy ban nhân dân ← Ủy ban nhân dâ @dâ"),
    ("Ủy abn nhân dân", "wrongLetter: Ủy ban nhân dân ← Ủy abn nhân dân @abn"),
    ("Ủyban nhân dân", "spacing: Ủy ban nhân dân ← Ủyban nhân dân @Ủyban"),
    ("của Ủy b an nhân dân", "spacing: Ủy ban nhân dân ← Ủy b an nhân dân @b"),
    ("Ủy ban nhândân xã", "spacing: Ủy ban nhân dân ← Ủy ban nhândân @nhândân"),
    ("Ủy nhân dân", "missingSyllable: Ủy ban nhân dân ← Ủy nhân dân @nhân"),
    ("Ủy ban ban nhân dân", "doubledSyllable: Ủy ban nhân dân ← Ủy ban ban nhân dân @ban"),
    ("Hội đồng Nhân dân", "capitals: Hội đồng nhân dân ← Hội đồng Nhân dân @Nhân"),
    ("tại ủy ban nhân dân", "lowercase: Ủy ban nhân dân ← ủy ban nhân dân @ủy"),
    ("Sở khoa học và Công nghệ chủ trì", "capitals: Sở Khoa học và Công nghệ ← Sở khoa học và Công nghệ @khoa"),
    ("Sở khoa học và công nghệ", "lowercase: Sở Khoa học và Công nghệ ← Sở khoa học và công nghệ @khoa"),
    ("Thông tin và Truyền Thông", "capitals: Thông tin và Truyền thông ← Thông tin và Truyền Thông @Thông"),
    ("Sở Khoa học Công nghệ", "missingSyllable: Sở Khoa học và Công nghệ ← Sở Khoa học Công nghệ @Công"),
    ("Sở Khoa học với Công nghệ", "otherSyllable: Sở Khoa học và Công nghệ ← Sở Khoa học với Công nghệ @với"),
    (
      "Sở Lao động, Thương binh và Xã hội",
      "otherSyllable: Sở Lao động - Thương binh và Xã hội ← Sở Lao động, Thương binh và Xã hội @,"
    ),
    ("cấp trung Ương", "capitals: Trung ương ← trung Ương @trung"),
    ("Sở Nôi vụ", "wrongLetter: Sở Nội vụ ← Sở Nôi vụ @Nôi"),
    ("Sở Nộii vụ", "extraLetter: Sở Nội vụ ← Sở Nộii vụ @Nộii"),
    ("ỦY BAN NHÂN ĐÂN", "wrongLetter: Ủy ban nhân dân ← ỦY BAN NHÂN ĐÂN @ĐÂN"),
    ("ubnd tỉnh", "lowercase: UBND tỉnh ← ubnd tỉnh @ubnd"),
    ("Ủy\nan nhân dân", "lostLetter: Ủy ban nhân dân ← Ủy\nan nhân dân @an"),
    ("SỞ khoa HỌC và Công NGHỆ", "capitals: Sở Khoa học và Công nghệ ← SỞ khoa HỌC và Công NGHỆ @SỞ"),
  ])
  func finds(_ text: String, _ expected: String) {
    #expect(misses(text) == [expected])
  }

  @Test(arguments: [
    "Ủy ban nhân dân", "Uỷ ban nhân dân tỉnh", "ỦY BAN NHÂN DÂN", "SỞ Y TẾ", "Sở Y tế, Sở Tài chính và Bộ Tài chính",
    "Bộ Khoa học và Công nghệ; Sở Thông tin và Truyền thông", "Sở Văn hóa và Thể thao",
    "Sở Văn hoá, Thể thao và Du lịch",
    "khoa học, công nghệ và đổi mới", "phát triển khoa học công nghệ", "Vụ Tài chính", "ngành Khoa học và Công nghệ",
    "Tòa án nhân dân, Viện kiểm sát nhân dân", "Thanh tra tình hình thực hiện", "Ủy ban Mặt trận", "nhân dân", "",
    "Đảng ủy Ủy ban nhân dân", "Ban nhân dân ấp", "Sở Nội", "Ủy ban nhân\n\ndân", "Hội đồng quản trị",
    "Ủy ban nhân dân tính đến nay", "Hội đồng nhân dân và Ủy ban nhân dân",
  ])
  func leavesAlone(_ text: String) {
    #expect(misses(text) == [])
  }

  @Test func common() {
    // Said as what it is, so that a rule may pass it over.
    #expect(misses("thông tin và truyền thông").allSatisfy { $0.hasPrefix("lowercase") })
    #expect(misses("Bộ xây dựng lộ trình") == ["lowercase: Bộ Xây dựng ← Bộ xây dựng @xây"])
  }

  @Test func occurrences() {
    var vocabulary = WordTable()
    let index = PhraseIndex(Self.phrases, vocabulary: &vocabulary)
    let text = TokenizedText("UỶ BAN NHÂN DÂN TỈNH và Sở Y tế, Sở y tế", words: &vocabulary)
    let found = index.occurrences(in: text, vocabulary)
    #expect(found.map { index.phrases[$0.phrase] } == ["Ủy ban nhân dân", "Ủy ban nhân dân tỉnh", "Sở Y tế"])
  }

  @Test func anyWords() {
    var vocabulary = WordTable()
    let index = PhraseIndex(Self.phrases + ["", "x", "a a a a", "- , -"], vocabulary: &vocabulary)
    var random = SplitMix(state: 11)
    let pieces =
      Self.phrases.flatMap { $0.split(separator: " ").map(String.init) } + ["an", "a", ",", "-", "\n\n", "12"]
    for _ in 0..<500 {
      let string = (0..<30).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined(separator: " ")
      var words = vocabulary
      let text = TokenizedText(string, words: &words)
      var last = 0
      for miss in index.nearMisses(in: text, words) {
        #expect(miss.tokens.lowerBound >= last && miss.tokens.upperBound <= text.tokens.count)
        #expect(miss.tokens.contains(miss.place))
        last = miss.tokens.upperBound
      }
    }
  }

  @Test func manyTexts() {
    var vocabulary = WordTable()
    let index = PhraseIndex(Self.phrases, vocabulary: &vocabulary)
    let texts = ["Ủy an nhân dân tỉnh", "Sở Nội vụ", "", "Ủy ban\n\nnhân dân", "Sở khoa học và Công nghệ"].map {
      TokenizedText($0, words: &vocabulary)
    }
    var search = PhraseSearch(for: index, vocabulary)
    let found = texts.map { search.nearMisses(in: $0) }
    #expect(found == texts.map { index.nearMisses(in: $0, vocabulary) })
    #expect(found.map(\.count) == [1, 0, 0, 0, 1])
  }

  @Test(arguments: ["nhân dân ", "Ủy ban ", "a ", "Sở Khoa học và "]) func linear(_ piece: String) {
    var vocabulary = WordTable()
    let index = PhraseIndex(Self.phrases + ["a a a a a"], vocabulary: &vocabulary)
    func time(_ count: Int) -> Duration {
      let text = TokenizedText(String(repeating: piece, count: count), words: &vocabulary)
      return workTime { _ = index.nearMisses(in: text, vocabulary) }
    }
    // As for the tokeniser: linear is 16, quadratic 256.
    let small = min(time(500), time(500), time(500))
    #expect(min(time(8000), time(8000)) < small * 100)
  }
}
