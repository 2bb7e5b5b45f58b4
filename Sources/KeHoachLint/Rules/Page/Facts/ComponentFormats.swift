import KeHoachDrafts
import KeHoachImport
import KeHoachSource

extension ComponentFormat {
  /// Nghị định 30/2020/NĐ-CP, Phụ lục I, parts II, III and the table of V, component by component.
  static let all: [ComponentRole: ComponentFormat] = heading.merging(content) { $1 }.merging(ending) { $1 }

  /// What stands above the text.
  private static let heading: [ComponentRole: ComponentFormat] = [
    .nationalTitle: ComponentFormat(
      name: Bilingual("Quốc hiệu", en: "the national title"), point: "II.1.a", sizes: 24...26, isBold: true,
      isItalic: false, letterCase: .capitals, alignments: [.centre]),
    .motto: ComponentFormat(
      name: Bilingual("Tiêu ngữ", en: "the motto"), point: "II.1.b", sizes: 26...28, isBold: true, isItalic: false,
      letterCase: .sentence, alignments: [.centre]),
    .superiorBody: ComponentFormat(
      name: Bilingual("tên cơ quan chủ quản", en: "the superior body"), point: "II.2.b", sizes: 24...26, isBold: false,
      isItalic: false, letterCase: .capitals, alignments: [.centre]),
    .issuer: ComponentFormat(
      name: Bilingual("tên cơ quan ban hành", en: "the issuer"), point: "II.2.b", sizes: 24...26, isBold: true,
      isItalic: false, letterCase: .capitals, alignments: [.centre]),
    .number: ComponentFormat(
      name: Bilingual("số, ký hiệu", en: "the number"), point: "II.3", sizes: 26...26, isBold: false, isItalic: false,
      alignments: [.centre]),
    .placeAndDate: ComponentFormat(
      name: Bilingual("địa danh và thời gian ban hành", en: "place and date"), point: "II.4", sizes: 26...28,
      isBold: false, isItalic: true, letterCase: .sentence, alignments: [.centre]),
    .documentType: ComponentFormat(
      name: Bilingual("tên loại văn bản", en: "the type of document"), point: "II.5.b", sizes: 26...28, isBold: true,
      isItalic: false, letterCase: .capitals, alignments: [.centre]),
    .subject: ComponentFormat(
      name: Bilingual("trích yếu", en: "the subject"), point: "II.5.b", sizes: 26...28, isBold: true, isItalic: false,
      letterCase: .sentence, alignments: [.centre]),
    .attachedTo: ComponentFormat(
      name: Bilingual("dòng “Kèm theo”", en: "the line “Kèm theo”"), point: "III.1.c", sizes: 26...28, isBold: false,
      isItalic: true, alignments: [.centre]),
    .stamp: ComponentFormat(
      name: Bilingual("dấu chỉ mức độ", en: "the stamp"), point: "III.2", sizes: 26...28, isBold: true,
      isItalic: false),
  ]

  /// The text and its titles.
  private static let content: [ComponentRole: ComponentFormat] = [
    .legalBasis: text(
      Bilingual("căn cứ ban hành", en: "the legal basis"), point: "II.6.a", isBold: false, isItalic: true),
    .enactingSentence: text(Bilingual("nội dung", en: "the text")),
    .bodyText: text(Bilingual("nội dung", en: "the text"), isBold: false, isItalic: false),
    .divisionLabel: title(Bilingual("“Phần”, “Chương”, “Mục”", en: "“Phần”, “Chương”, “Mục”"), .sentence),
    .divisionTitle: title(Bilingual("tiêu đề phần, chương, mục", en: "the title of a division"), .capitals),
    .article: text(Bilingual("điều", en: "an article"), point: "II.6.đ", isItalic: false),
    .sectionTitle: text(
      Bilingual("tiêu đề mục", en: "a title"), point: "II.6.đ", isBold: true, isItalic: false,
      [
        .both, .left, .centre,
      ]),
    .clauseTitle: text(
      Bilingual("tiêu đề khoản", en: "the title of a clause"), point: "II.6.đ", isBold: true, isItalic: false),
    .clause: text(Bilingual("khoản", en: "a clause"), point: "II.6.đ", isBold: false, isItalic: false),
    .point: text(Bilingual("điểm", en: "a point"), point: "II.6.đ", isBold: false, isItalic: false),
    .bullet: text(Bilingual("nội dung", en: "the text"), isBold: false, isItalic: false),
    .subBullet: text(Bilingual("nội dung", en: "the text"), isBold: false, isItalic: false),
  ]

  /// What stands below the text, and appendices.
  private static let ending: [ComponentRole: ComponentFormat] = [
    .recipientsLabel: ComponentFormat(
      name: Bilingual("“Nơi nhận:”", en: "“Nơi nhận:”"), point: "II.9.d", sizes: 24...24, isBold: true, isItalic: true,
      alignments: [.left, .both]),
    .recipient: ComponentFormat(
      name: Bilingual("danh sách nơi nhận", en: "the list of recipients"), point: "II.9.d", sizes: 22...22,
      isBold: false, isItalic: false, alignments: [.left, .both]),
    .authority: ComponentFormat(
      name: Bilingual("quyền hạn, chức vụ người ký", en: "the authority of the signer"), point: "II.7.đ",
      sizes: 26...28, isBold: true, isItalic: false, alignments: [.centre]),
    .signer: ComponentFormat(
      name: Bilingual("họ tên người ký", en: "the signer's name"), point: "II.7.đ", sizes: 26...28, isBold: true,
      isItalic: false, alignments: [.centre]),
    .signerOffice: ComponentFormat(
      name: Bilingual("chức vụ khác của người ký", en: "the signer's other office"), point: "II.7.đ", sizes: 26...28,
      isBold: true, isItalic: false, alignments: [.centre]),
    .appendixLabel: ComponentFormat(
      name: Bilingual("chữ “Phụ lục”", en: "the word “Phụ lục”"), point: "III.1.b", sizes: 28...28, isBold: true,
      isItalic: false, letterCase: .sentence, alignments: [.centre]),
    .appendixTitle: ComponentFormat(
      name: Bilingual("tên phụ lục", en: "the title of an appendix"), point: "III.1.b", sizes: 26...28, isBold: true,
      isItalic: false, letterCase: .capitals, alignments: [.centre]),
    .appendixReference: ComponentFormat(
      name: Bilingual("dòng “Kèm theo” của phụ lục", en: "the reference of an appendix"), point: "III.1.c",
      sizes: 26...28, isBold: false, isItalic: true, alignments: [.centre]),
  ]

  /// What is set as the text is.
  private static func text(
    _ name: Bilingual, point: String = "II.6.e", isBold: Bool? = nil, isItalic: Bool? = nil,
    _ alignments: [ParagraphFormat.Alignment] = [.both]
  ) -> ComponentFormat {
    ComponentFormat(
      name: name, point: point, sizes: 26...28, isBold: isBold, isItalic: isItalic, alignments: alignments,
      isContent: true)
  }

  /// A line of the label and title of a division, which stands in the middle.
  private static func title(_ name: Bilingual, _ letterCase: LetterCase) -> ComponentFormat {
    ComponentFormat(
      name: name, point: "II.6.đ", sizes: 26...28, isBold: true, isItalic: false, letterCase: letterCase,
      alignments: [.centre])
  }
}
