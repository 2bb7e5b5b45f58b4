import KeHoachText
import Testing

@Suite struct LegacyEncodingTests {
  static let lines: [(LegacyEncoding, String, String)] = [
    (.tcvn3, "Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    (.tcvn3, "§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
    (.tcvn3, "Uû ban nh©n d©n tØnh ban hµnh KÕ ho¹ch thùc hiÖn", "Uỷ ban nhân dân tỉnh ban hành Kế hoạch thực hiện"),
    (.tcvn3, "CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    (.vni, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    (.vni, "Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
    (.vni, "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    (.vni, "UÛy ban nhaân daân tænh ban haønh Keá hoaïch naêm 2004", "Ủy ban nhân dân tỉnh ban hành Kế hoạch năm 2004"),
    (.vni, "Caùc sôû, ban, ngaønh höôùng daãn thöïc hieän", "Các sở, ban, ngành hướng dẫn thực hiện"),
    (.utf8, "Cá»™ng hÃ²a xÃ£ há»™i chá»§ nghÄ©a Viá»‡t Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    (.utf8, "vÃ  cÃ¡c huyá»‡n", "và các huyện"),
  ]

  @Test(arguments: lines) func recognised(_ encoding: LegacyEncoding, _ line: String, _ right: String) {
    #expect(LegacyEncoding.detect(line) == encoding)
    #expect(encoding.convert(line) == right)
    #expect(LegacyEncoding.detect(right) == nil)
  }

  @Test(arguments: [
    "", "Ke hoach", "Số: 12/KH-UBND", "và các xã, các tỉnh, về công tác", "Các cơ quan, đơn vị",
    "là các cô, bà, mà thế",
    "Café à la carte, déjà vu, rôle", "§ 5", "25 °C ± 2", "hòa xã", "xã, thị trấn", "mẫu số 1: các bên có ý kiến",
    "“Hà Nội” – 2021…",
    "Ông bà và các cháu", "PHÚ THO\u{323} 2012", "São Paulo, Köln, Zürich",
  ])
  func properText(_ line: String) {
    #expect(LegacyEncoding.detect(line) == nil)
  }

  @Test func bytes() {
    let text = LegacyEncoding.windows1252([0xA7, 0xE9, 0x63, 0x20, 0x6C, 0xCB, 0x70, 0x20, 0x80, 0x81])
    #expect(text == "§éc lËp €\u{81}")
    #expect(LegacyEncoding.tcvn3.convert(text) == "Độc lập €\u{81}")
  }

  /// Every letter of the alphabet with every tone comes back from bytes.
  @Test func tcvn3HasEveryLetter() {
    let converted = LegacyEncoding.tcvn3.convert(LegacyEncoding.windows1252(0xA1...0xFE))
    for letter in "ăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ" {
      #expect(converted.contains(letter))
    }
  }

  @Test func anyText() {
    var random = SplitMix(state: 5)
    for _ in 0..<500 {
      let bytes = (0..<80).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let text = LegacyEncoding.windows1252(bytes)
      #expect(text.unicodeScalars.count == bytes.count)
      _ = LegacyEncoding.detect(text)
      for encoding in LegacyEncoding.allCases { _ = encoding.convert(text) }
    }
  }
}
