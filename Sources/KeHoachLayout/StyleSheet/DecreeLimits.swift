/// What NĐ 30/2020/NĐ-CP, Phụ lục I, allows; a style sheet that goes beyond is warned about, not refused.
enum DecreeLimits {
  /// Mục I.3: margins.
  static var margins: [(name: String, side: KeyPath<PageMargins, Double>, allowed: ClosedRange<Double>)] {
    [("trên", \.top, 20...25), ("dưới", \.bottom, 20...25), ("trái", \.left, 30...35), ("phải", \.right, 15...20)]
  }

  /// Mục I.4: the font.
  static let fontFamily = "Times New Roman"

  /// Mục II.6.e: a first line is indented by 1 cm or 1.27 cm.
  static let firstLineIndents = [10, 12.7]

  /// Mục II.6.e: the least distance of paragraphs in points.
  static let paragraphGap = 6.0

  /// Mục II.6.e: the distance of lines.
  static let lineSpacing = 1.0...1.5
}

extension ParagraphStyleName {
  /// Mục V: the sizes in points; nil where the decree is silent.
  var allowedSizes: ClosedRange<Double>? {
    switch self {
    case .nationalTitle, .superiorBody, .issuer: 12...13
    case .number: 13...13
    case .recipientsLabel: 12...12
    case .recipient: 11...11
    case .appendixLabel: 14...14
    case .secrecy, .draftMark, .footnote, .tableCaption, .tableUnit, .tableHead, .tableColumnNumber, .tableCell,
      .tableStrongCell, .tableNote:
      nil
    default: 13...14
    }
  }

  /// Mục V: whether the letters are bold; nil where the decree is silent.
  var isBold: Bool? {
    switch self {
    case .nationalTitle, .motto, .issuer, .documentType, .subject, .urgency, .partLabel, .partTitle, .chapterLabel,
      .chapterTitle, .divisionLabel, .divisionTitle, .article, .romanTitle, .arabicTitle, .recipientsLabel,
      .authority, .signerName, .appendixLabel, .appendixTitle:
      true
    case .superiorBody, .number, .placeDate, .legalBasis, .body, .clause, .point, .recipient, .appendixReference,
      .pageNumber:
      false
    default: nil
    }
  }

  /// Mục V: whether the letters are italic; nil where the decree is silent.
  var isItalic: Bool? {
    switch self {
    case .placeDate, .legalBasis, .recipientsLabel, .attachment, .appendixReference: true
    default: isBold == nil ? nil : false
    }
  }

  /// Whether the paragraph is part of the text (ô 6), set as mục II.6.e says.
  var isText: Bool {
    switch self {
    case .legalBasis, .body, .clause, .point, .dash, .plus: true
    default: false
    }
  }
}

extension RuleLayout.Role {
  /// Mục II.1.b, II.2.b, II.5.b: the length as a part of the text above; nil where the decree is silent.
  var allowedRatios: ClosedRange<Double>? {
    switch self {
    case .motto: 1...1
    case .issuer, .subject: (1.0 / 3)...0.5
    case .appendix: nil
    }
  }
}
