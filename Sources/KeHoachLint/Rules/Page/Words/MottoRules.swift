import KeHoachDrafts
import KeHoachImport
import KeHoachSource
import KeHoachText

extension PageRules {
  /// The words of components that a plan in the plan language has made for it.
  static let words: [PageRule] = [.nationalTitleWords, .mottoWords, .dateWords, .numberWords, .missingNationalTitle]
}

extension PageRule {
  /// KH921: the national title has its words.
  static let nationalTitleWords = literal(
    "KH921", "chữ-quốc-hiệu", .nationalTitle, Bilingual("Quốc hiệu", en: "the national title"),
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"], point: "II.1.a",
    reason: Bilingual(
      "Quốc hiệu chỉ có một cách viết; sai một chữ là sai thể thức.", en: "It is written in one way only."))

  /// KH922: the motto has its words and hyphens.
  static let mottoWords = literal(
    "KH922", "chữ-tiêu-ngữ", .motto, Bilingual("Tiêu ngữ", en: "the motto"), ["Độc lập - Tự do - Hạnh phúc"],
    point: "II.1.b",
    reason: Bilingual(
      "Giữa các cụm từ là gạch nối, có cách chữ hai bên; chữ cái đầu của mỗi cụm từ viết hoa.",
      en: "Between its phrases stands a hyphen with a space on both sides; each begins with a capital."))

  /// A component of which the decree says every letter.
  private static func literal(
    _ id: String, _ name: String, _ role: ComponentRole, _ component: Bilingual, _ spellings: [String], point: String,
    reason: Bilingual
  ) -> PageRule {
    PageRule(
      Rule(
        id, name, .warning,
        Bilingual("\(component.vi) viết là “\(spellings[0])”.", en: "Write “\(spellings[0])”."), reason: reason,
        source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục \(point)")
    ) { context in
      context.written(role).compactMap { written in
        guard !spellings.contains(written.line) else { return nil }
        // A title in capitals that stands in small letters is KH920's.
        let isCapital = spellings[0] == spellings[0].uppercased()
        guard !isCapital || !spellings.contains(written.line.uppercased()) else { return nil }
        return PageFinding(
          range: written.range,
          message: Bilingual(
            "\(component.vi) ghi “\(written.line.clipped)”, quy định là “\(spellings[0])” (Phụ lục I, mục \(point))",
            en: "\(component.en) is “\(written.line.clipped)”: write “\(spellings[0])” (Phụ lục I, mục \(point))"),
          fix: Bilingual("ghi “\(spellings[0])”", en: "write “\(spellings[0])”"),
          edits: [TextEdit(written.range, spellings[0])])
      }
    }
  }

  /// KH925: a document has a national title and a motto.
  static let missingNationalTitle = PageRule(
    Rule(
      "KH925", "thiếu-quốc-hiệu", .warning,
      Bilingual("Văn bản có Quốc hiệu và Tiêu ngữ.", en: "A document has the national title and the motto."),
      reason: Bilingual(
        "Quốc hiệu và Tiêu ngữ là thành phần chính của mọi văn bản hành chính.",
        en: "Every official document has them."),
      source: "NĐ 30/2020/NĐ-CP, Điều 8; Phụ lục I, mục II.1")
  ) { context in
    guard context.draft.format == .word else { return [] }
    let missing = [
      (ComponentRole.nationalTitle, Bilingual("Quốc hiệu", en: "the national title")),
      (.motto, Bilingual("Tiêu ngữ", en: "the motto")),
    ].filter { context.written($0.0).isEmpty }.map(\.1)
    guard !missing.isEmpty, !context.written(.documentType).isEmpty else { return [] }
    let place = context.written(.issuer).first ?? context.written(.documentType).first
    return [
      PageFinding(
        range: place?.range ?? 0..<0,
        message: Bilingual(
          "thiếu \(missing.map(\.vi).joined(separator: ", ")) ở đầu trang thứ nhất (Phụ lục I, mục II.1)",
          en: "\(missing.map(\.en).joined(separator: ", ")) is missing at the top of the first page"))
    ]
  }
}
