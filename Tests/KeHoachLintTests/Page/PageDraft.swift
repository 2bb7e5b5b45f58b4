import KeHoachDrafts
@testable import KeHoachImport
import KeHoachSource

/// A small Word draft of a plan, line by line, of which each test changes what it is about.
struct PageDraft {
  /// A paragraph.
  struct Line {
    /// What it is for.
    var role: ComponentRole
    /// Its words.
    var words: String
    /// How they look.
    var look = CharacterFormat()
    /// How it is set.
    var format = ParagraphFormat()
    /// What is anchored in it.
    var drawings: [DraftDrawing] = []
    /// Its section.
    var section = 0
    /// Whether it stands in the table of the heading or the signature.
    var isInGrid = false
  }

  var lines: [Line]
  var pages: [PageSetup]
  /// How many rows the table of data has, whose first is its head; it stands at the end of the appendix.
  var rowCount = 20
  /// Whether its head is repeated.
  var repeatsHead = true
  /// Whether its rows may break.
  var rowsBreak = false

  /// The first line of a role.
  subscript(_ role: ComponentRole) -> Line {
    get { lines[place(of: role)] }
    set { lines[place(of: role)] = newValue }
  }

  /// The number of the first line of a role.
  func place(of role: ComponentRole) -> Int { lines.firstIndex { $0.role == role }! }

  /// The draft with its roles.
  var recognized: RecognizedDraft {
    var bytes: [UInt8] = []
    var paragraphs: [DraftParagraph] = []
    for (index, line) in (lines + tableLines).enumerated() {
      let start = bytes.count
      bytes += Array(line.words.utf8)
      var place = DraftPlace()
      place.index = index
      place.section = line.section
      let range = start..<bytes.count
      paragraphs.append(
        DraftParagraph(
          range: range, runs: range.isEmpty ? [] : [DraftRun(range: range, format: line.look)], format: line.format,
          drawings: line.drawings, place: place))
      bytes.append(UInt8(ascii: "\n"))
    }
    let start = lines.firstIndex { $0.role == .appendixLabel }
    return RecognizedDraft(
      draft: Draft(
        format: .word, text: SourceText(name: "-", bytes: bytes), paragraphs: paragraphs, body: body, pages: pages),
      roles: (lines + tableLines).map(\.role), appendixStarts: start.map { [$0] } ?? [])
  }

  /// The words of the table of data, a cell a row.
  private var tableLines: [Line] {
    (0..<rowCount).map { row in
      var line = Line(role: row == 0 ? .tableHead : .tableCell, words: row == 0 ? "Nhiệm vụ" : "Nhiệm vụ số \(row)")
      line.section = 1
      line.look.size = 24
      line.look.font = "Times New Roman"
      return line
    }
  }

  /// The paragraphs in their tables.
  private var body: [DraftBlock] {
    var body: [DraftBlock] = []
    for (index, line) in lines.enumerated() {
      guard line.isInGrid else {
        body.append(.paragraph(index))
        continue
      }
      let row = DraftTable.Row(cells: [DraftTable.Cell(blocks: [.paragraph(index)])])
      body.append(.table(DraftTable(rows: [row], isRuled: false, index: index)))
    }
    let data = (0..<rowCount).map { row -> DraftTable.Row in
      var made = DraftTable.Row(cells: [DraftTable.Cell(blocks: [.paragraph(lines.count + row)])])
      made.isRepeatedHead = row == 0 && repeatsHead
      made.mayBreak = rowsBreak
      return made
    }
    return body + [.table(DraftTable(rows: data, index: 100))]
  }
}

extension PageDraft {
  /// A draft that keeps all rules.
  static let good = PageDraft(
    lines: heading + content + ending + appendix, pages: [page(isAppendix: false), page(isAppendix: true)])

  private static let heading: [Line] = [
    cell(.superiorBody, "UBND TỈNH LÀO CAI", 26),
    cell(.issuer, "SỞ CÔNG THƯƠNG", 26, bold: true, line: 1000),
    cell(.nationalTitle, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 26, bold: true),
    cell(.motto, "Độc lập - Tự do - Hạnh phúc", 28, bold: true, line: 3412),
    cell(.number, "Số: 15/KH-SCT", 26),
    cell(.placeAndDate, "Lào Cai, ngày 05 tháng 3 năm 2026", 28, italic: true),
    centred(.documentType, "KẾ HOẠCH", bold: true),
    centred(.subject, "Triển khai nhiệm vụ năm 2026", bold: true, line: 1500),
  ]

  private static let content: [Line] = [
    text(.legalBasis, "Căn cứ Luật Khoáng sản ngày 17 tháng 11 năm 2010;", italic: true),
    text(.enactingSentence, "Sở Công Thương ban hành Kế hoạch triển khai nhiệm vụ năm 2026 như sau:"),
    centred(.divisionLabel, "Phần I", bold: true, before: 120),
    centred(.divisionTitle, "QUY ĐỊNH CHUNG", bold: true),
    text(.sectionTitle, "I. MỤC TIÊU", bold: true),
    text(.clauseTitle, "1. Mục tiêu chung", bold: true),
    text(.bodyText, long),
    text(.clause, "2. \(long)"),
    text(.point, "a) \(long)"),
    text(.bullet, "- \(long)"),
    text(.subBullet, "+ \(long)"),
    text(.bodyText, long),
  ]

  private static let ending: [Line] = [
    cell(.recipientsLabel, "Nơi nhận:", 24, bold: true, italic: true, alignment: .left),
    cell(.recipient, "- UBND tỉnh;", 22, alignment: .left),
    cell(.recipient, "- Lưu: VT, KH.", 22, alignment: .left),
    cell(.authority, "GIÁM ĐỐC", 28, bold: true),
    cell(.signer, "Nguyễn Văn An", 28, bold: true),
    cell(.signerOffice, "ỦY VIÊN BAN CHỈ ĐẠO", 28, bold: true),
  ]

  private static let appendix: [Line] = [
    centred(.appendixLabel, "Phụ lục", bold: true),
    centred(.appendixTitle, "DANH MỤC NHIỆM VỤ", bold: true),
    centred(
      .appendixReference, "(Kèm theo Kế hoạch số 15/KH-SCT ngày 05 tháng 3 năm 2026 của Sở Công Thương)", italic: true),
  ].map {
    var line = $0
    line.section = 1
    return line
  }

  private static let long =
    "Các phòng, đơn vị thuộc Sở chủ động xây dựng kế hoạch chi tiết, tổ chức thực hiện và báo cáo kết quả trước ngày 30 tháng 11 hằng năm."

  private static func look(_ size: Int, bold: Bool, italic: Bool) -> CharacterFormat {
    var look = CharacterFormat()
    look.font = "Times New Roman"
    look.size = size
    look.isBold = bold
    look.isItalic = italic
    return look
  }

  private static func cell(
    _ role: ComponentRole, _ words: String, _ size: Int, bold: Bool = false, italic: Bool = false,
    alignment: ParagraphFormat.Alignment = .centre, line: Int? = nil
  ) -> Line {
    var made = Line(role: role, words: words, look: look(size, bold: bold, italic: italic))
    made.format.alignment = alignment
    made.drawings = line.map { [DraftDrawing(kind: .line, width: $0)] } ?? []
    made.isInGrid = true
    return made
  }

  private static func centred(
    _ role: ComponentRole, _ words: String, bold: Bool = false, italic: Bool = false, before: Int = 0, line: Int? = nil
  ) -> Line {
    var made = cell(role, words, 28, bold: bold, italic: italic, line: line)
    made.format.spaceBefore = before
    made.isInGrid = false
    return made
  }

  private static func text(_ role: ComponentRole, _ words: String, bold: Bool = false, italic: Bool = false) -> Line {
    var made = Line(role: role, words: words, look: look(28, bold: bold, italic: italic))
    made.format.alignment = .both
    made.format.firstLineIndent = 567
    made.format.spaceBefore = 120
    return made
  }

  private static func page(isAppendix: Bool) -> PageSetup {
    var page = PageSetup()
    (page.top, page.bottom, page.left, page.right) = (1134, 1134, 1701, 850)
    page.hasOwnFirstPage = true
    page.firstNumber = isAppendix ? 1 : nil
    page.margins = [
      PageSetup.Margin(
        occasion: .usual, isHeader: true, words: "", pageNumber: look(28, bold: false, italic: false),
        alignment: .centre)
    ]
    return page
  }
}
