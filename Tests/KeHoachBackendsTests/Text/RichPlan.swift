import KeHoachLayout

/// A plan that has everything a layout can say.
enum RichPlan {
  static let unbroken = String(repeating: "x", count: 500)
  static let hostile = #"<script>alert("1" & '2')</script> ]]> {{van-ban}} </style>"#

  static let styleSheet: StyleSheet = {
    var styles: [ParagraphStyleName: ParagraphStyle] = [:]
    for name in ParagraphStyleName.allCases { styles[name] = style(name) }
    return StyleSheet(
      fontFamily: "Times New Roman", language: "vi-VN", page: portrait, styles: styles, tableLineWeight: 0.5,
      cellPadding: 1.5)
  }()

  static let portrait = PageSetup(
    width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15, headerDistance: 10)
  static let landscape = PageSetup(
    width: 297, height: 210, top: 20, bottom: 20, left: 30, right: 15, headerDistance: 10)

  private static func style(_ name: ParagraphStyleName) -> ParagraphStyle {
    var style = ParagraphStyle(title: name.rawValue, size: 14)
    switch name {
    case .nationalTitle, .issuer:
      (style.size, style.bold, style.alignment) = (13, true, .center)
    case .superiorBody, .number:
      (style.size, style.alignment) = (13, .center)
    case .motto, .documentType, .subject, .partLabel, .partTitle, .chapterLabel, .chapterTitle, .divisionLabel,
      .divisionTitle, .authority, .signerName, .appendixLabel, .appendixTitle:
      (style.bold, style.alignment, style.keepsWithNext) = (true, .center, true)
    case .placeDate, .attachment, .appendixReference:
      (style.size, style.italic, style.alignment) = (13, true, .center)
    case .urgency:
      (style.boxed, style.bold, style.color) = (true, true, "FF0000")
      style.alignment = .center
    case .recipientsLabel:
      (style.size, style.italic, style.bold) = (12, true, true)
    case .recipient, .footnote:
      style.size = 11
    case .article, .capitalTitle, .romanTitle, .arabicTitle, .decimalTitle, .letterTitle:
      (style.bold, style.alignment, style.keepsWithNext) = (true, .justify, true)
      (style.firstLineIndent, style.spaceBefore) = (10, 6)
    case .legalBasis, .body, .clause, .point, .dash, .plus:
      (style.italic, style.alignment) = (name == .legalBasis, .justify)
      (style.firstLineIndent, style.spaceBefore) = (10, 6)
    case .tableHead, .tableStrongCell, .tableCaption:
      (style.bold, style.size, style.alignment) = (true, 12, name == .tableStrongCell ? .left : .center)
    case .tableUnit:
      (style.italic, style.size, style.alignment) = (true, 12, .right)
    case .tableCell, .tableNote, .tableColumnNumber:
      style.size = 12
    default: break
    }
    return style
  }

  static let layout = DocumentLayout(
    properties: DocumentProperties(
      title: "Kế hoạch Triển khai \(hostile)", author: "Ủy ban nhân dân tỉnh Tây Ninh", subject: "1500/KH-UBND"),
    styleSheet: styleSheet,
    sections: [
      PageSection(page: portrait, blocks: [.grid(letterhead)] + opening + body + [.grid(closing)]),
      PageSection(page: landscape, isAppendix: true, anchor: "phụ-lục-1", blocks: budgetAppendix),
      PageSection(page: portrait, isAppendix: true, anchor: "phu-luc-2", blocks: otherAppendix),
    ],
    footnotes: [
      FootnoteLayout(paragraphs: [ParagraphLayout(.footnote, "Theo Quyết định số 749/QĐ-TTg.")]),
      FootnoteLayout(paragraphs: [
        ParagraphLayout(.footnote, "Giá đã gồm thuế."), ParagraphLayout(.footnote, "Xem thêm \(hostile)"),
      ]),
    ])

  static let letterhead = GridLayout(
    role: .letterhead, columnWidths: [65, 100],
    rows: [
      [
        [
          .paragraph(ParagraphLayout(.superiorBody, "UBND TỈNH TÂY NINH")),
          .paragraph(
            ParagraphLayout(
              .issuer,
              content: [.text("SỞ THÔNG TIN", []), .lineBreak, .text("VÀ TRUYỀN THÔNG", [])])),
          .rule(RuleLayout(role: .issuer, length: 20, weight: 0.75)),
        ],
        [
          .paragraph(ParagraphLayout(.nationalTitle, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
          .paragraph(ParagraphLayout(.motto, "Độc lập - Tự do - Hạnh phúc")),
          .rule(RuleLayout(role: .motto, length: 60.2, weight: 0.75)),
        ],
      ],
      [
        [
          .paragraph(ParagraphLayout(.number, "Số: 1500/KH-UBND")), .gap(2),
          .paragraph(ParagraphLayout(.urgency, "HỎA TỐC")),
        ],
        [.paragraph(ParagraphLayout(.placeDate, "Tây Ninh, ngày 07 tháng 5 năm 2024"))],
      ],
    ])

  private static let opening: [LayoutBlock] = [
    .paragraph(ParagraphLayout(.documentType, "KẾ HOẠCH")),
    .paragraph(
      ParagraphLayout(
        .subject,
        content: [
          .text("Triển khai chuyển đổi số trong các cơ quan nhà nước", []), .lineBreak,
          .text("trên địa bàn tỉnh năm 2024", []),
        ])),
    .rule(RuleLayout(role: .subject, length: 40, weight: 0.75)),
    .paragraph(ParagraphLayout(.legalBasis, "Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023;")),
    .paragraph(
      ParagraphLayout(
        .body,
        content: [
          .text("Thực hiện Chương trình chuyển đổi số quốc gia", []), .footnoteMark(1),
          .text(", Sở ban hành Kế hoạch ", []), .text("với các nội dung", .bold),
          .text(" như sau:", [.italic, .underline]),
        ])),
  ]

  private static func title(
    _ style: ParagraphStyleName, _ label: ListLabel?, _ text: String, depth: Int, anchor: String? = nil
  ) -> LayoutBlock {
    .paragraph(
      ParagraphLayout(style, label: label, content: [.text(text, [])], outlineDepth: depth, anchor: anchor))
  }

  private static func item(
    _ style: ParagraphStyleName, _ level: ListLevel, _ value: Int, _ label: String, _ text: String
  ) -> LayoutBlock {
    .paragraph(
      ParagraphLayout(style, label: ListLabel(level, value: value, text: label), content: [.text(text, [])]))
  }

  private static let body: [LayoutBlock] = [
    .paragraph(
      ParagraphLayout(
        .partLabel, label: ListLabel(.part, value: 1, text: "Phần I"), content: [], outlineDepth: 1)),
    .paragraph(ParagraphLayout(.partTitle, "NHỮNG VẤN ĐỀ CHUNG")),
    title(.romanTitle, ListLabel(.roman, value: 1, text: "I."), "MỤC TIÊU", depth: 2, anchor: "muc-tieu"),
    title(.arabicTitle, ListLabel(.arabic, value: 1, text: "1."), "Mục tiêu chung", depth: 3),
    title(.decimalTitle, ListLabel(.decimal2, value: 1, text: "1.1."), "Mục tiêu cụ thể", depth: 4),
    title(.letterTitle, ListLabel(.letter, value: 5, text: "đ)"), "Hạ tầng số", depth: 5),
    .paragraph(
      ParagraphLayout(
        .letterTitle,
        content: [.text("Tiêu đề sâu ", .bold), .text("nhất", .italic)], outlineDepth: 6)),
    .paragraph(ParagraphLayout(.body, hostile)),
    .paragraph(ParagraphLayout(.body, "Từ tách dấu (NFD): Ti\u{1EBF}ng Vie\u{323}\u{302}t; 👩‍👩‍👧‍👦 🇻🇳 漢字 – “ngoặc”…")),
    .paragraph(ParagraphLayout(.body, "Từ dài \(unbroken) hết.")),
    item(.clause, .arabic, 1, "1.", "Sở Tư pháp: phối hợp với các đơn vị rà soát văn bản của tỉnh cho phù hợp."),
    item(.point, .letter, 1, "a)", "Rà soát;"),
    item(.dash, .dash, 1, "-", "Văn bản của Hội đồng nhân dân tỉnh;"),
    item(.plus, .plus, 1, "+", "Nghị quyết;"),
    item(.plus, .plus, 1, "+", "Văn bản khác."),
    item(.dash, .dash, 1, "-", "Văn bản của Ủy ban nhân dân."),
    item(.point, .letter, 2, "b)", "Sửa đổi."),
    item(.clause, .arabic, 2, "2.", "Các sở khác."),
    .table(assignments),
    .paragraph(ParagraphLayout(.tableNote, "Ghi chú: số liệu tạm tính.")),
    title(.romanTitle, ListLabel(.roman, value: 2, text: "II."), "KINH PHÍ", depth: 2),
    .paragraph(
      ParagraphLayout(
        .body,
        content: [
          .text("Tổng kinh phí: 15\u{A0}triệu\u{A0}đồng (", []), .reference("Phụ lục I", anchor: "phụ-lục-1"),
          .text(", ", []), .reference("mục I", anchor: "muc-tieu"), .text(")./.", []), .footnoteMark(1),
        ])),
  ]

  private static func signature(_ office: String, _ name: String) -> [LayoutBlock] {
    [
      .paragraph(
        ParagraphLayout(.authority, content: [.text("KT. GIÁM ĐỐC", []), .lineBreak, .text(office, [])])),
      .gap(25),
      .paragraph(ParagraphLayout(.signerName, name)),
    ]
  }

  static let closing = GridLayout(
    role: .closing, columnWidths: [75, 90],
    rows: [
      [
        [
          .paragraph(ParagraphLayout(.recipientsLabel, "Nơi nhận:")),
          item(.recipient, .dash, 1, "-", "Ủy ban nhân dân tỉnh;"),
          item(.recipient, .dash, 1, "-", "Các phòng chuyên môn, đơn vị trực thuộc Sở;"),
          item(.recipient, .dash, 1, "-", "Lưu: VT, CNTT."),
        ],
        signature("PHÓ GIÁM ĐỐC", "Nguyễn Văn A")
          + [.gap(10)] + signature("PHÓ GIÁM ĐỐC PHỤ TRÁCH", "Trần Thị B"),
      ]
    ])

  static func cell(
    _ column: Int, _ text: String, _ style: ParagraphStyleName = .tableCell, columns: Int = 1, rows: Int = 1,
    at alignment: TextAlignment = .left
  ) -> CellLayout {
    CellLayout(
      column: column, columnSpan: columns, rowSpan: rows,
      paragraphs: text.isEmpty ? [] : [ParagraphLayout(style, text)], alignment: alignment)
  }

  private static let assignments = TableLayout(
    captions: [ParagraphLayout(.tableCaption, "Bảng 1. Phân công nhiệm vụ")],
    columns: [
      ColumnLayout(width: 12, alignment: .center), ColumnLayout(width: 90, alignment: .left),
      ColumnLayout(width: 60, alignment: .left),
    ],
    headRows: [
      RowLayout(
        role: .head,
        cells: [
          cell(0, "TT", .tableHead, at: .center), cell(1, "Nhiệm vụ", .tableHead, at: .center),
          cell(2, "", .tableHead, at: .center),
        ])
    ],
    rows: [
      RowLayout(
        role: .item,
        cells: [
          cell(0, "1", at: .center), cell(1, "Xây dựng nền tảng"), cell(2, "Sở Thông tin và Truyền thông", rows: 2),
        ]),
      RowLayout(role: .item, cells: [cell(0, "2", at: .center), cell(1, "Đào tạo")]),
    ], anchor: "phan-cong")

  static let budget = TableLayout(
    captions: [
      ParagraphLayout(.tableCaption, "DỰ TOÁN KINH PHÍ"), ParagraphLayout(.tableUnit, "Đơn vị tính: triệu đồng"),
    ],
    columns: [12, 80, 20, 20, 30, 30, 40].enumerated().map {
      ColumnLayout(width: $1, alignment: $0 == 0 ? .center : $0 == 1 ? .left : .right)
    },
    headRows: [
      RowLayout(
        role: .head,
        cells: [
          cell(0, "TT", .tableHead, rows: 2, at: .center), cell(1, "Nội dung", .tableHead, rows: 2, at: .center),
          cell(2, "Khối lượng", .tableHead, columns: 2, at: .center),
          cell(4, "Kinh phí", .tableHead, columns: 2, at: .center),
          cell(6, "Ghi chú", .tableHead, rows: 2, at: .center),
        ]),
      RowLayout(
        role: .head,
        cells: ["Số lượng", "Số ngày", "Đơn giá", "Thành tiền"].enumerated().map {
          cell($0 + 2, $1, .tableHead, at: .center)
        }),
      RowLayout(
        role: .columnNumbers,
        cells: ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(3)×(4)×(5)", "(7)"].enumerated().map {
          cell($0, $1, .tableColumnNumber, at: .center)
        }),
    ],
    rows: [
      RowLayout(
        role: .group,
        cells: [
          cell(0, "I", .tableStrongCell, at: .center), cell(1, "Hạ tầng số", .tableStrongCell, columns: 4),
          cell(5, "15", .tableStrongCell, at: .right), cell(6, "", rows: 3),
        ]),
      RowLayout(
        role: .item,
        cells: ["1", "Thuê đường truyền dữ liệu cho các xã", "2", "3", "1,5", "9"].enumerated().map {
          cell($0, $1, at: $0 == 1 ? .left : .right)
        }),
      RowLayout(
        role: .item,
        cells: ["2", hostile, "1", "1", "1.250.000", "6"].enumerated().map {
          cell($0, $1, at: $0 == 1 ? .left : .right)
        }),
      RowLayout(
        role: .total,
        cells: [
          cell(0, "Tổng cộng (I)", .tableStrongCell, columns: 5, at: .center),
          cell(5, "15", .tableStrongCell, at: .right),
          cell(6, "Từ ngân sách"),
        ]),
    ])

  private static let budgetAppendix: [LayoutBlock] = [
    .paragraph(
      ParagraphLayout(.appendixLabel, content: [.text("Phụ lục I", [])], outlineDepth: 1)),
    .paragraph(
      ParagraphLayout(
        .appendixTitle,
        content: [.text("DỰ TOÁN", []), .footnoteMark(2)])),
    .paragraph(ParagraphLayout(.appendixReference, "(Kèm theo Kế hoạch số 1500/KH-UBND của Sở)")),
    .rule(RuleLayout(role: .appendix, length: 30, weight: 0.75)),
    .table(budget),
  ]

  private static let otherAppendix: [LayoutBlock] = [
    .paragraph(ParagraphLayout(.appendixLabel, "Phụ lục II")),
    .paragraph(ParagraphLayout(.appendixTitle, "DANH MỤC", keepsWithNext: true)),
    title(.romanTitle, ListLabel(.roman, value: 1, text: "I."), "ĐỢT MỘT", depth: 2),
    .paragraph(ParagraphLayout(.body, "Nội dung của đợt một./.")),
  ]
}
