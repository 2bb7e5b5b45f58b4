import KeHoachText
import Testing

@Suite("Numerals")
struct NumeralsTests {
  @Test("a Roman numeral has the value that it was made of")
  func roman() {
    for value in 1...3999 { #expect(RomanNumeral.value(RomanNumeral.string(value)) == value) }
    #expect([1, 4, 9, 14, 40, 1987].map(RomanNumeral.string) == ["I", "IV", "IX", "XIV", "XL", "MCMLXXXVII"])
    #expect(RomanNumeral.string(0) == "0")
    #expect(RomanNumeral.string(4000) == "4000")
  }

  @Test("a numeral in a longer form has a value, other text has none")
  func looseRoman() {
    #expect(RomanNumeral.value("IIII") == 4)
    #expect(RomanNumeral.value("VIIII") == 9)
    for text in ["", "i", "A", "I.", "IX ", String(repeating: "M", count: 16)] {
      #expect(RomanNumeral.value(text) == nil, "\(text)")
    }
  }

  @Test("points are lettered by the Vietnamese alphabet")
  func letters() {
    #expect((1...23).map(PointLetter.string).joined() == "abcdđeghiklmnopqrstuvxy")
    #expect(PointLetter.string(24) == "aa")
    #expect(PointLetter.string(28) == "đđ")
    #expect(PointLetter.string(46) == "yy")
    #expect(PointLetter.string(47) == "47")
    #expect(PointLetter.string(0) == "0")
    for ordinal in 1...46 { #expect(PointLetter.ordinal(PointLetter.string(ordinal)) == ordinal) }
    for text in ["", "f", "j", "w", "z", "A", "ab", "ă", "1"] { #expect(PointLetter.ordinal(text) == nil, "\(text)") }
  }
}

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "cells are counted as a terminal shows them",
    arguments: [
      ("", 0), ("Kế hoạch", 8), ("Ke\u{302}\u{301} hoa\u{323}ch", 8), ("đồng", 4), ("“…”", 3), ("日本", 4), ("ｋ", 2),
      ("😀", 2),
      ("👨‍👩‍👧", 2), ("a\u{200B}b", 2), ("\t", 0), ("\u{7F}", 0), ("a\u{AD}b", 2), ("\u{85}", 0), ("€", 1), ("❤️", 2),
    ])
  func width(text: String, cells: Int) {
    #expect(DisplayWidth.of(text) == cells)
    #expect(text.reduce(0) { $0 + DisplayWidth.of($1) } == cells, "character by character")
  }
}

@Suite("Invisible characters")
struct VisibleScalarTests {
  @Test("what prints nothing is known, and what separates words")
  func invisible() {
    for value in [0x00, 0x0D, 0x7F, 0x85, 0xAD, 0x200B, 0x2028, 0x202E, 0x2066, 0xFEFF, 0xFFFE] {
      #expect(Unicode.Scalar(UInt32(value)).map(VisibleScalar.isInvisible) == true, "\(value)")
    }
    for scalar in "a Ế\t\n\u{A0}\u{301}…日".unicodeScalars { #expect(!VisibleScalar.isInvisible(scalar)) }
    #expect("\r\u{0B}\u{0C}\u{85}\u{2028}\u{2029}".unicodeScalars.allSatisfy(VisibleScalar.isBreak))
    #expect(!"\n\u{200B}\u{0}".unicodeScalars.contains(where: VisibleScalar.isBreak))
  }
}
