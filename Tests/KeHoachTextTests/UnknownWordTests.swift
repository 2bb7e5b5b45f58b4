import KeHoachText
import Testing

@Suite struct UnknownWordTests {
  private func unknown(_ text: String, names: [String] = []) -> [String] {
    var words = WordTable()
    let tokenized = TokenizedText(text, words: &words)
    var unknown = UnknownWords(names: names)
    return unknown.find(in: tokenized, words).map { String(tokenized[tokenized.tokens[$0]]) }
  }

  @Test(arguments: [
    ("áp dụng các giải pháp v tiêu chuẩn", ["v"]), ("thực hịên, kế hoach, nghành", ["hịên", "hoach", "nghành"]),
    ("TỔ CHỨC THỰC HỊÊN", ["HỊÊN"]), ("kon người", ["kon"]), ("Th trưởng, th trưởng", ["Th", "th"]),
    ("tòan bộ", ["tòan"]),
    ("cu\u{309}ả", ["cu\u{309}ả"]), ("công nghê\u{323} thôg tin", ["thôg"]),
  ])
  func slips(_ text: String, _ expected: [String]) {
    #expect(unknown(text) == expected)
  }

  @Test(arguments: [
    "Ủy ban nhân dân tỉnh Đắk Lắk, huyện M'Drắk, xã Ea Kar, Krông Pắc, Kon Plông, Bắc Kạn",
    "UBND, HĐND, KH&CN, TTg, VietGAP",
    "internet, website, logo, marketing, online, blockchain, startup, Zalo, facebook",
    "a) nội dung; b) nội dung; điểm b khoản 2",
    "Covid-19, STT, Stt, dịch COVID-19", "10 km, 5kg, 3 ha, 20 kWh", "v.v… v.v.", "Lưu: VT, KGVX (Ng-15b), 2.b",
    "Ba-na, Ra-glai, Xtiêng, Ê-đê",
    "điểm a, b và c khoản 1", "Đảng ủy Ủy ban; hoà/hóa; kĩ/kỹ",
  ])
  func right(_ text: String) {
    #expect(unknown(text) == [])
  }

  @Test func namesOfADocument() {
    #expect(unknown("dịch vụ Xyzt") == ["Xyzt"])
    #expect(unknown("dịch vụ Xyzt", names: ["XYZT"]) == [])
  }

  /// A word that is a possible syllable doesn't belong in the lists: it would only say that a slip is none.
  @Test(arguments: ForeignWords.Group.allCases.filter { $0 != .abbreviation })
  func listsHoldNoSyllables(_ group: ForeignWords.Group) {
    #expect(ForeignWords.words(in: group).filter { Syllable.isPossible($0) } == [])
    #expect(!ForeignWords.words(in: group).isEmpty)
  }
}
