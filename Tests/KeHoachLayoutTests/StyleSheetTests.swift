import KeHoachLayout
import KeHoachSource
import Testing

@Suite struct StyleSheetTests {
  @Test("The built-in file says everything and stays within the decree, in both presets", arguments: ["A", "B"])
  func builtIn(preset: String) {
    let reading = BuiltIn.reading(with: "cỡ chữ: \(preset)")
    #expect(reading.problems == [])
    #expect(reading.styleSheet.preset.rawValue == preset)
    for name in ParagraphStyleName.allCases {
      #expect(reading.styleSheet.styles[name] != nil, "\(name)")
      #expect(reading.styleSheet[name].size >= 10, "\(name)")
      #expect(reading.styleSheet[name].title.first?.isUppercase == true, "\(name)")
    }
    for wording in Wording.allCases { #expect(!reading.styleSheet.words(wording).isEmpty, "\(wording)") }
  }

  /// nd30-layout.md, §1.3.
  @Test func presets() {
    let a = BuiltIn.reading(with: "co chu: a").styleSheet
    let b = BuiltIn.sheet
    let expected: [(ParagraphStyleName, Double, Double)] = [
      (.nationalTitle, 12, 13), (.motto, 13, 14), (.superiorBody, 12, 13), (.issuer, 12, 13), (.number, 13, 13),
      (.placeDate, 13, 14), (.documentType, 14, 14), (.subject, 14, 14), (.body, 14, 14), (.authority, 14, 13),
      (.signerName, 14, 14), (.recipientsLabel, 12, 12), (.recipient, 11, 11), (.appendixLabel, 14, 14),
      (.appendixTitle, 14, 14), (.appendixReference, 13, 13), (.pageNumber, 14, 14),
    ]
    for (name, sizeA, sizeB) in expected {
      #expect(a[name].size == sizeA, "\(name)")
      #expect(b[name].size == sizeB, "\(name)")
    }
  }

  @Test func readsAStyle() {
    let title = BuiltIn.sheet[.nationalTitle]
    #expect(title.title == "Quốc hiệu")
    #expect(title.bold && !title.italic && title.alignment == .center)
    #expect(title.article == "Phụ lục I, II.1.a; V.1")
    let body = BuiltIn.sheet[.body]
    #expect(body.firstLineIndent == 10 && body.spaceBefore == 6 && body.alignment == .justify && !body.keepsWithNext)
    #expect(BuiltIn.sheet[.romanTitle].keepsWithNext)
    #expect(BuiltIn.sheet[.urgency].color == "FF0000" && BuiltIn.sheet[.urgency].boxed)
    #expect(BuiltIn.sheet.page.textWidth == 165)
  }

  @Test func aTemplateOverridesPartByPart() {
    let reading = BuiltIn.reading(
      with: "noi dung: 13pt, dong dau 12,7mm\nLề trang đứng: phải 20mm\nchữ dự thảo: DỰ THẢO LẦN 1\n")
    #expect(reading.problems == [])
    let sheet = reading.styleSheet
    #expect(sheet[.body].size == 13 && sheet[.body].firstLineIndent == 12.7)
    #expect(sheet[.body].alignment == .justify && sheet[.body].title == "Nội dung")
    #expect(sheet.page.textWidth == 160 && sheet.page.top == 20)
    #expect(sheet.words(.draft) == "DỰ THẢO LẦN 1")
  }

  @Test(
    "What is wrong is said with its line",
    arguments: [
      ("quoc hieuu: 13pt", "“Quốc hiệu”"),
      ("Quốc hiệu: 13pt, đậmm", "“đậm”"),
      ("không có dấu", "dấu hai chấm"),
      ("khoảng ký: 28", "ví dụ đúng"),
      ("khoảng ký: 900mm", "ví dụ đúng"),
      ("cỡ chữ: C", "ví dụ đúng"),
      ("Nội dung: 14|13|12pt", "không hiểu"),
      ("Nội dung: 1e9pt", "không hiểu"),
      ("ngôn ngữ: vi\"><script>", "ví dụ đúng"),
      ("phông chữ: Times;}", "ví dụ đúng"),
      ("Nội dung: màu red;", "không hiểu"),
    ])
  func errors(line: String, said: String) {
    let reading = BuiltIn.reading(with: "%% mẫu\n\n" + line)
    #expect(reading.problems.count == 1)
    #expect(reading.problems.first?.line == 3)
    #expect(reading.problems.first?.file == "mau.kh")
    #expect(reading.problems.first?.isError == true)
    #expect(reading.problems.first?.message.vi.contains(said) == true, "\(reading.problems)")
  }

  @Test(
    "Outside of the decree is a warning, and is taken",
    arguments: [
      "Quốc hiệu: 15pt", "Quốc hiệu: không đậm", "Căn cứ: đứng", "Nội dung: giãn dòng 1,8", "Nội dung: dòng đầu 11mm",
      "Nội dung: trước 3pt", "Nội dung: trái", "Nội dung: màu đỏ", "lề trang đứng: trên 15mm", "phông chữ: Arial",
      "kẻ trích yếu: dài 0,8", "Nơi nhận: 13pt", "chữ số: Số:",
    ])
  func warnings(line: String) {
    let reading = BuiltIn.reading(with: line)
    #expect(reading.problems.count == 1, "\(reading.problems)")
    #expect(reading.problems.first?.isError == false)
    #expect(reading.problems.first?.line == 1)
    #expect(reading.styleSheet != BuiltIn.sheet)
  }

  @Test func aFileAloneLacksKeys() {
    let reading = StyleSheetReader.read([TemplateFile(name: "x", bytes: Array("Nội dung: 14pt".utf8))])
    #expect(reading.hasErrors)
    #expect(reading.problems.contains { $0.message.vi.contains("“quoc-hieu”") })
  }

  @Test("Any bytes are read", arguments: [[], [0xFF, 0x3A], [0x3A], [0, 1, 2, 0x3A, 0xC3], Array(":::\n:|:".utf8)])
  func anyBytes(bytes: [UInt8]) {
    _ = StyleSheetReader.read([TemplateFile(name: "x", bytes: bytes)])
  }
}
