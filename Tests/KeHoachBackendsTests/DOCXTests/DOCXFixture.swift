import KeHoachLayout

/// Layouts made by hand, as the layout stage would make them.
enum DOCXFixture {
  static let portrait = PageSetup(
    width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15, headerDistance: 10)
  static let landscape = PageSetup(
    width: 297, height: 210, top: 20, bottom: 15, left: 30, right: 15, headerDistance: 10)

  private static func style(
    _ title: String, _ size: Double, _ alignment: TextAlignment = .left, bold: Bool = false, italic: Bool = false,
    indent: Double = 0, before: Double = 0, keep: Bool = false, boxed: Bool = false
  ) -> ParagraphStyle {
    var style = ParagraphStyle(title: title, size: size)
    style.alignment = alignment
    style.bold = bold
    style.italic = italic
    style.firstLineIndent = indent
    style.spaceBefore = before
    style.keepsWithNext = keep
    style.boxed = boxed
    return style
  }

  static let styleSheet = StyleSheet(
    fontFamily: "Times New Roman", language: "vi-VN", page: portrait,
    styles: [
      .nationalTitle: style("Quốc hiệu", 13, .center, bold: true),
      .motto: style("Tiêu ngữ", 14, .center, bold: true),
      .superiorBody: style("Cơ quan chủ quản", 13, .center),
      .issuer: style("Cơ quan ban hành", 13, .center, bold: true),
      .number: style("Số, ký hiệu", 13, .center, before: 6),
      .placeDate: style("Địa danh, thời gian", 14, .center, italic: true, before: 6),
      .documentType: style("Tên loại", 14, .center, bold: true, before: 24, keep: true),
      .subject: style("Trích yếu", 14, .center, bold: true, keep: true),
      .attachment: style("Kèm theo quyết định", 14, .center, italic: true),
      .secrecy: style("Dấu chỉ độ mật", 14, .center, bold: true, boxed: true),
      .urgency: style("Dấu chỉ độ khẩn", 14, .center, bold: true, boxed: true),
      .draftMark: style("Dự thảo", 14, .center, bold: true),
      .legalBasis: style("Căn cứ", 14, .justify, italic: true, indent: 10, before: 6),
      .body: style("Nội dung", 14, .justify, indent: 10, before: 6),
      .partLabel: style("Phần", 14, .center, bold: true, before: 12, keep: true),
      .partTitle: style("Tiêu đề phần", 14, .center, bold: true, keep: true),
      .chapterLabel: style("Chương", 14, .center, bold: true, before: 12, keep: true),
      .chapterTitle: style("Tiêu đề chương", 14, .center, bold: true, keep: true),
      .divisionLabel: style("Mục", 14, .center, bold: true, before: 12, keep: true),
      .divisionTitle: style("Tiêu đề mục", 14, .center, bold: true, keep: true),
      .article: style("Điều", 14, .justify, bold: true, indent: 10, before: 6, keep: true),
      .capitalTitle: style("Tiêu đề chữ hoa", 14, .justify, bold: true, indent: 10, before: 6, keep: true),
      .romanTitle: style("Tiêu đề La Mã", 14, .justify, bold: true, indent: 10, before: 6, keep: true),
      .arabicTitle: style("Tiêu đề khoản", 14, .justify, bold: true, indent: 10, before: 6, keep: true),
      .decimalTitle: style("Tiêu đề tiểu khoản", 14, .justify, bold: true, italic: true, indent: 10, before: 6),
      .letterTitle: style("Tiêu đề điểm", 14, .justify, italic: true, indent: 10, before: 6, keep: true),
      .clause: style("Khoản", 14, .justify, indent: 10, before: 6),
      .point: style("Điểm", 14, .justify, indent: 10, before: 6),
      .dash: style("Gạch đầu dòng", 14, .justify, indent: 10, before: 6),
      .plus: style("Cộng đầu dòng", 14, .justify, indent: 10, before: 6),
      .recipientsLabel: style("Nơi nhận", 12, bold: true, italic: true),
      .recipient: style("Nơi nhận, mục", 11),
      .authority: style("Quyền hạn, chức vụ", 14, .center, bold: true),
      .signerName: style("Họ tên", 14, .center, bold: true),
      .signerOffice: style("Chức vụ khác", 14, .center, bold: true),
      .appendixLabel: style("Phụ lục", 14, .center, bold: true, keep: true),
      .appendixTitle: style("Tiêu đề phụ lục", 14, .center, bold: true, keep: true),
      .appendixReference: style("Kèm theo", 14, .center, italic: true),
      .tableCaption: style("Tên bảng", 13, .center, bold: true, before: 6, keep: true),
      .tableUnit: style("Đơn vị tính", 13, .right, italic: true, keep: true),
      .tableHead: style("Đầu bảng", 12, .center, bold: true),
      .tableColumnNumber: style("Số cột", 11, .center, italic: true),
      .tableCell: style("Ô bảng", 12),
      .tableStrongCell: style("Ô bảng đậm", 12, bold: true),
      .tableNote: style("Ghi chú bảng", 12, .justify, italic: true, before: 3),
      .footnote: style("Chú thích", 10, .justify),
      .pageNumber: style("Số trang", 14, .center),
    ], tableLineWeight: 0.5, cellPadding: 1.5)

  static let letters = "abcdđeghiklmnopqrstuvxy"

  static func paragraph(
    _ style: ParagraphStyleName, _ level: ListLevel, _ value: Int, _ label: String, _ text: String = "nội dung",
    depth: Int? = nil, anchor: String? = nil
  ) -> LayoutBlock {
    .paragraph(
      ParagraphLayout(
        style, label: ListLabel(level, value: value, text: label), content: text.isEmpty ? [] : [.text(text, [])],
        outlineDepth: depth, anchor: anchor))
  }

  static func points(_ count: Int = 23, from first: Int = 1) -> [LayoutBlock] {
    (first...count).map { value in
      paragraph(.point, .letter, value, "\(Array(letters)[value - 1]))", "điểm thứ \(value);")
    }
  }

  static func document(_ blocks: [LayoutBlock], footnotes: [FootnoteLayout] = []) -> DocumentLayout {
    DocumentLayout(
      properties: DocumentProperties(title: "Kế hoạch thử", author: "Ủy ban nhân dân tỉnh Lào Cai"),
      styleSheet: styleSheet, sections: [PageSection(page: portrait, blocks: blocks)], footnotes: footnotes)
  }

  static let letterhead = GridLayout(
    role: .letterhead, columnWidths: [65, 100],
    rows: [
      [
        [
          .paragraph(ParagraphLayout(.superiorBody, "UBND TỈNH LÀO CAI")),
          .paragraph(ParagraphLayout(.issuer, "SỞ NÔNG NGHIỆP")),
          .paragraph(ParagraphLayout(.issuer, "VÀ MÔI TRƯỜNG")),
          .rule(RuleLayout(role: .issuer, length: 15, weight: 0.75)),
        ],
        [
          .paragraph(ParagraphLayout(.nationalTitle, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
          .paragraph(ParagraphLayout(.motto, "Độc lập - Tự do - Hạnh phúc")),
          .rule(RuleLayout(role: .motto, length: 60.2, weight: 0.75)),
        ],
      ],
      [
        [.paragraph(ParagraphLayout(.number, "Số: 15/KH-SNNMT")), .paragraph(ParagraphLayout(.urgency, "KHẨN"))],
        [.paragraph(ParagraphLayout(.placeDate, "Lào Cai, ngày 05 tháng 3 năm 2026"))],
      ],
    ])

  static func signature(_ authority: [String], _ name: String) -> [LayoutBlock] {
    authority.map { .paragraph(ParagraphLayout(.authority, $0)) } + [.gap(28)]
      + [.paragraph(ParagraphLayout(.signerName, name))]
  }

  static let closing = GridLayout(
    role: .closing, columnWidths: [55, 55, 55],
    rows: [
      [
        [
          .paragraph(ParagraphLayout(.recipientsLabel, "Nơi nhận:")),
          .paragraph(
            ParagraphLayout(
              .recipient, label: ListLabel(.dash, value: 1, text: "-"), content: [.text("UBND tỉnh;", [])])),
          .paragraph(
            ParagraphLayout(
              .recipient, label: ListLabel(.dash, value: 1, text: "-"), content: [.text("Lưu: VT, KHTC.", [])])),
        ],
        signature(["GIÁM ĐỐC", "SỞ TÀI CHÍNH"], "Trần Thị Bình"),
        signature(["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Nguyễn Văn A"),
      ]
    ])
}
