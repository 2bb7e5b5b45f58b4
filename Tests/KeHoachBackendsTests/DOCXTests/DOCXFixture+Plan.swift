import KeHoachLayout

extension DOCXFixture {
  private static func cell(
    _ column: Int, _ text: String, _ alignment: TextAlignment = .left, style: ParagraphStyleName = .tableCell,
    columns: Int = 1, rows: Int = 1
  ) -> CellLayout {
    CellLayout(
      column: column, columnSpan: columns, rowSpan: rows,
      paragraphs: text.isEmpty ? [] : [ParagraphLayout(style, text)], alignment: alignment)
  }

  /// A budget of `count` items, its head in two rows, with spans both ways, groups and a total.
  static func budget(_ count: Int) -> TableLayout {
    let head = [
      RowLayout(
        role: .head,
        cells: [
          cell(0, "TT", .center, style: .tableHead, rows: 2),
          cell(1, "Nội dung chi", .center, style: .tableHead, rows: 2),
          cell(2, "Khối lượng", .center, style: .tableHead, columns: 2),
          cell(4, "Thành tiền", .center, style: .tableHead, rows: 2),
        ]),
      RowLayout(
        role: .head,
        cells: [
          cell(2, "Số lượng", .center, style: .tableHead), cell(3, "Đơn giá", .center, style: .tableHead),
        ]),
      RowLayout(
        role: .columnNumbers,
        cells: (0..<5).map { cell($0, "(\($0 + 1))", .center, style: .tableColumnNumber) }),
    ]
    let group = RowLayout(
      role: .group,
      cells: [
        cell(0, "A", .center, style: .tableStrongCell),
        cell(1, "Chi thường xuyên", style: .tableStrongCell, columns: 4),
      ])
    let items = (1...count).map { n in
      RowLayout(
        role: .item,
        cells: [
          cell(0, "\(n)", .center), cell(1, "Tập huấn cán bộ thôn, bản về chuyển đổi số"),
          cell(2, n.isMultiple(of: 3) ? "" : "\(n)", .right), cell(3, "1.500.000", .right),
          cell(4, "\(n * 15)00.000", .right),
        ])
    }
    let merged = [
      RowLayout(role: .item, cells: [cell(0, "gộp ba hàng", rows: 3), cell(1, "x", columns: 2, rows: 2)]),
      RowLayout(role: .item, cells: [cell(3, "p"), cell(4, "q")]),
      RowLayout(role: .item, cells: [cell(1, "r"), cell(2, "s"), cell(3, "t"), cell(4, "u")]),
    ]
    let total = RowLayout(
      role: .total,
      cells: [
        cell(0, "Tổng cộng", .center, style: .tableStrongCell, columns: 4),
        cell(4, "150.000.000", .right, style: .tableStrongCell),
      ])
    return TableLayout(
      captions: [
        ParagraphLayout(.tableCaption, "Bảng 1. Dự toán kinh phí"),
        ParagraphLayout(.tableUnit, "Đơn vị tính: đồng"),
      ],
      columns: [
        ColumnLayout(width: 12, alignment: .center), ColumnLayout(width: 63.3, alignment: .left),
        ColumnLayout(width: 25, alignment: .right), ColumnLayout(width: 30, alignment: .right),
        ColumnLayout(width: 34.7, alignment: .right),
      ], headRows: head, rows: [group] + items + merged + [total], anchor: "bang-1")
  }

  /// A plan with everything that a layout can hold.
  static let plan: DocumentLayout = {
    var layout = document(
      mainBlocks, footnotes: [FootnoteLayout(paragraphs: [ParagraphLayout(.footnote, "Số liệu năm 2025.")])])
    layout.properties.subject = "15/KH-SNNMT"
    layout.properties.created = "2026-03-05T00:00:00Z"
    layout.sections.append(
      PageSection(
        page: portrait, isAppendix: true, anchor: "phu-luc-1",
        blocks: [
          .paragraph(ParagraphLayout(.appendixLabel, "Phụ lục I")),
          .paragraph(ParagraphLayout(.appendixTitle, content: [.text("NHIỆM VỤ", [])], outlineDepth: 1)),
          .paragraph(ParagraphLayout(.appendixReference, "(Kèm theo Kế hoạch số 15/KH-SNNMT)")),
          .rule(RuleLayout(role: .appendix, length: 30, weight: 0.75)),
          paragraph(.romanTitle, .roman, 1, "I.", "MỤC CỦA PHỤ LỤC", depth: 2),
          paragraph(.clause, .arabic, 1, "1."), paragraph(.clause, .arabic, 2, "2."),
          paragraph(.point, .letter, 1, "a)"), paragraph(.point, .letter, 2, "b)"),
          paragraph(.romanTitle, .roman, 2, "II.", "MỤC SAU", depth: 2),
          paragraph(.clause, .arabic, 1, "1.", "Hết phụ lục./."),
        ]))
    layout.sections.append(
      PageSection(
        page: landscape, isAppendix: true, anchor: "phu-luc-2",
        blocks: [.paragraph(ParagraphLayout(.appendixLabel, "Phụ lục II")), .table(budget(60))]))
    return layout
  }()

  private static var mainBlocks: [LayoutBlock] {
    opening + [
      paragraph(.capitalTitle, .capital, 1, "A.", "CHỮ HOA", depth: 1),
      paragraph(.romanTitle, .roman, 1, "I.", "MỤC ĐÍCH, YÊU CẦU", depth: 2, anchor: "muc-dich"),
      paragraph(.arabicTitle, .arabic, 1, "1.", "Mục đích", depth: 3),
      paragraph(.decimalTitle, .decimal2, 1, "1.1.", "Chung", depth: 4),
      paragraph(.clause, .decimal2, 2, "1.2."), paragraph(.clause, .decimal2, 3, "1.3."),
    ] + points(21) + [
      paragraph(.arabicTitle, .arabic, 2, "2.", "Yêu cầu", depth: 3),
      paragraph(.decimalTitle, .decimal2, 1, "2.1.", "Sau danh sách dài", depth: 4),
    ] + points(7) + [
      paragraph(.dash, .dash, 1, "-", "gạch"), paragraph(.plus, .plus, 1, "+", "cộng"),
      paragraph(.dash, .dash, 1, "-", "gạch"),
      paragraph(.romanTitle, .roman, 2, "II.", "NHIỆM VỤ", depth: 2),
      paragraph(.clause, .arabic, 1, "1."), paragraph(.clause, .arabic, 2, "2."),
      paragraph(.letterTitle, .letter, 1, "a)", "điểm có tiêu đề", depth: 3),
      paragraph(.capitalTitle, .capital, 2, "B.", "TỔ CHỨC", depth: 1),
      paragraph(.romanTitle, .roman, 1, "I.", "PHÂN CÔNG", depth: 2),
    ] + ending
  }

  private static var opening: [LayoutBlock] {
    [
      .grid(letterhead),
      .paragraph(ParagraphLayout(.documentType, "KẾ HOẠCH")),
      .paragraph(ParagraphLayout(.subject, "Triển khai công tác chuyển đổi số năm 2026")),
      .rule(RuleLayout(role: .subject, length: 40, weight: 0.75)),
      .paragraph(ParagraphLayout(.legalBasis, "Căn cứ Luật Tổ chức chính quyền địa phương;")),
      .paragraph(
        ParagraphLayout(
          .body,
          content: [
            .text("Kế hoạch gồm ", []), .text("đậm", .bold), .text(", ", []), .text("nghiêng", [.italic, .underline]),
            .footnoteMark(1), .text(" và ", []), .reference("Phụ lục I", anchor: "phu-luc-1"), .text(", ", []),
            .reference("Bảng 1", anchor: "bang-1"), .text(" & <b>]]></b>;", []), .lineBreak,
            .text("dòng mới", []), .footnoteMark(1),
          ])),
    ]
  }

  private static var ending: [LayoutBlock] {
    [
      .table(budget(5)),
      .paragraph(ParagraphLayout(.tableNote, "Ghi chú: số liệu tạm tính.")),
      .paragraph(ParagraphLayout(.body, "Trên đây là Kế hoạch./.", keepsWithNext: true)),
      .gap(4),
      .grid(closing),
    ]
  }

  /// A plan in parts, chapters, divisions and articles.
  static let articles: DocumentLayout = document([
    paragraph(.partLabel, .part, 1, "Phần I", ""),
    .paragraph(ParagraphLayout(.partTitle, content: [.text("QUY ĐỊNH CHUNG", [])], outlineDepth: 1)),
    paragraph(.chapterLabel, .chapter, 1, "Chương I", ""),
    .paragraph(ParagraphLayout(.chapterTitle, content: [.text("MỞ ĐẦU", [])], outlineDepth: 2)),
    paragraph(.divisionLabel, .division, 1, "Mục 1", ""),
    .paragraph(ParagraphLayout(.divisionTitle, content: [.text("MỤC MỘT", [])], outlineDepth: 3)),
    paragraph(.article, .article, 1, "Điều 1.", "Phạm vi", depth: 4),
    paragraph(.clause, .arabic, 1, "1."), paragraph(.point, .letter, 1, "a)"), paragraph(.point, .letter, 2, "b)"),
    paragraph(.clause, .arabic, 2, "2."),
    paragraph(.article, .article, 2, "Điều 2.", "Đối tượng", depth: 4),
    paragraph(.clause, .arabic, 1, "1."), paragraph(.clause, .decimal2, 1, "1.1."),
    paragraph(.clause, .decimal3, 1, "1.1.1."), paragraph(.clause, .decimal3, 2, "1.1.2."),
    paragraph(.partLabel, .part, 2, "Phần II", ""),
    .paragraph(ParagraphLayout(.partTitle, content: [.text("THỰC HIỆN", [])], outlineDepth: 1)),
    paragraph(.chapterLabel, .chapter, 1, "Chương I", ""),
    .paragraph(ParagraphLayout(.chapterTitle, content: [.text("TIẾP", [])], outlineDepth: 2)),
    paragraph(.article, .article, 3, "Điều 3.", "Hiệu lực", depth: 3),
    paragraph(.clause, .arabic, 1, "1."),
  ])

  /// What authors write that no counter comes to.
  static let oddities: DocumentLayout = document(
    [
      paragraph(.chapterLabel, .chapter, 3, "Chương III", ""), paragraph(.partLabel, .part, 1, "Phần I", "một dòng"),
      paragraph(.article, .article, 1, "Điều 1.", "Một"),
      paragraph(.romanTitle, .roman, 1, "I.", "NHIỆM VỤ", depth: 2),
      paragraph(.clause, .arabic, 5, "5.", "bỏ số"), paragraph(.clause, .arabic, 6, "6."),
      paragraph(.clause, .decimal2, 1, "6.1."), paragraph(.clause, .decimal2, 4, "6.4."),
      paragraph(.clause, .decimal2, 5, "6.5."), paragraph(.clause, .decimal3, 1, "6.5.1."),
      paragraph(.clause, .decimal4, 1, "6.5.1.1."), paragraph(.clause, .decimal4, 2, "6.5.1.2."),
      paragraph(.clause, .arabic, 7, "7."),
      paragraph(.clause, .arabic, 1, "1.", "lại từ đầu"), paragraph(.clause, .decimal2, 1, "1.1."),
      paragraph(.clause, .arabic, 2, "2."), paragraph(.clause, .decimal2, 1, "1.1", "thiếu chấm"),
      paragraph(.clause, .arabic, 3, "3."),
      paragraph(.point, .letter, 5, "đ)", "bắt đầu bằng đ"), paragraph(.point, .letter, 6, "e)"),
    ] + points() + [
      paragraph(.dash, .dash, 1, "–", "gạch ngang dài"), paragraph(.letterTitle, .letter, 8, "h)", "tiêu đề"),
      paragraph(.romanTitle, .roman, 4, "IIII.", "SỐ SAI", depth: 2),
      paragraph(.romanTitle, .roman, 3, "III.", "TỔ CHỨC", depth: 2),
      paragraph(.clause, .decimal2, 3, "4.3.", "không có khoản 4"),
      paragraph(.clause, .arabic, 1, "1."), paragraph(.capitalTitle, .capital, 3, "C.", "CHỮ"),
    ])
}
