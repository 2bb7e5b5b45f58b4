import KeHoachText
import Testing

@Suite("Letters")
struct LettersTests {
  @Test("a letter is composed whatever the order of its marks")
  func anyOrder() {
    #expect(scalars("e\u{302}\u{301}".composed) == scalars("ế"))
    #expect(scalars("e\u{301}\u{302}".composed) == scalars("ế"))
    #expect(scalars("é\u{302}".composed) == scalars("ế"))
    #expect(scalars("a\u{323}\u{306}".composed) == scalars("ặ"))
    #expect(scalars("O\u{31B}\u{303}".composed) == scalars("Ỡ"))
    #expect(scalars("o\u{303}\u{31B}".composed) == scalars("ỡ"))
  }

  @Test("every vowel with every tone goes apart and together", arguments: Array("aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"))
  func everyLetter(vowel: Character) throws {
    let base = try #require(vowel.unicodeScalars.first)
    for tone in ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"] as [Unicode.Scalar] {
      let composed = String(String.UnicodeScalarView([base, tone])).composed
      #expect(composed.unicodeScalars.count == 1, "\(vowel) with \(tone.escaped(asASCII: true))")
      #expect(composed == "\(vowel)\(tone)", "canonically the same")
      #expect(Keyword.fold(composed) == Keyword.fold(String(vowel)))
    }
  }

  @Test("what is no Vietnamese letter stays as it is")
  func otherLetters() {
    for text in ["", "\u{301}", "\u{301}a", "b\u{301}", "a\u{301}\u{300}", "u\u{308}", "đ\u{301}", "日\u{301}本", "é"] {
      #expect(text.composed == text)
      #expect(scalars(text.composed.composed) == scalars(text.composed), "composing twice changes nothing")
    }
  }

  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
}

@Suite("Keywords")
struct KeywordTests {
  @Test("case, marks, normal form, tone placement and hyphens don't count")
  func folding() {
    for word in ["Nơi-nhận", "noi nhan", "NƠI  NHẬN", "nơi_nhận", " no\u{31B}i nha\u{323}\u{302}n ", "nơi\u{A0}nhận"] {
      #expect(Keyword.fold(word) == "noi nhan")
    }
    #expect(Keyword.fold("hoà") == Keyword.fold("hòa"))
    #expect(Keyword.fold("ĐẮK LẮK") == "dak lak")
    #expect(Keyword.fold("--") == "")
  }

  @Test("the nearest word is offered only where it is near")
  func nearest() {
    let words = ["nơi-nhận", "chữ-ký", "phụ-lục", "bảng"]
    #expect(Keyword.nearest(to: "nơi-nhân", in: words) == "nơi-nhận")
    #expect(Keyword.nearest(to: "phu-luc", in: words) == "phụ-lục")
    #expect(Keyword.nearest(to: "chữ-kí", in: words) == "chữ-ký")
    #expect(Keyword.nearest(to: "bnảg", in: words) == "bảng", "two neighbours swapped")
    #expect(Keyword.nearest(to: "mục lục dài", in: words) == nil)
    #expect(Keyword.nearest(to: "", in: words) == nil)
    #expect(Keyword.nearest(to: "x", in: ["bảng"]) == nil)
    #expect(Keyword.nearest(to: String(repeating: "a", count: 100_000), in: words) == nil)
  }
}
