import KeHoachModel
import KeHoachText

/// The grid at the top of page 1: ô 2 | 1, ô 3 | 4, ô 10a and 10b.
struct Letterhead {
  let header: Header
  let isDraft: Bool
  /// The look, the date smaller where it needs to be to fit on one line.
  private(set) var sheet: StyleSheet
  private let left: Double
  private let right: Double

  init(header: Header, sheet: StyleSheet, isDraft: Bool) {
    self.header = header
    self.sheet = sheet
    self.isDraft = isDraft
    let textWidth = sheet.page.textWidth
    let title = TextMetrics.width(of: sheet.words(.nationalTitle), in: sheet[.nationalTitle])
    right = min(max(sheet.measure(.letterheadRight), title + 1), textWidth * 0.8)
    left = textWidth - right
    shrinkDate()
  }

  /// The grid.
  var grid: GridLayout {
    var rows = [[bodies, motto]]
    // Phụ lục III, mẫu 1.3: a plan issued with a decision has neither number nor date.
    if header.issuedWith == nil { rows.append([[number], [placeDate]]) }
    if !marks.isEmpty { rows.append([marks, []]) }
    return GridLayout(role: .letterhead, columnWidths: [left, right], rows: rows)
  }

  /// Mục II.2: the superior body, the issuers one below the other, the line.
  private var bodies: [LayoutBlock] {
    var blocks: [LayoutBlock] = []
    if let superior = header.superiorBody, !superior.isEmpty {
      let name = BodyName(text: superior, style: sheet[.superiorBody], width: left)
      blocks.append(.paragraph(ParagraphLayout(.superiorBody, content: Array(lines: name.superiorLines))))
    }
    var last = ""
    for issuer in header.issuers where !issuer.isEmpty {
      if !last.isEmpty { blocks.append(.gap(sheet.measure(.issuerGap))) }
      let lines = BodyName(text: issuer, style: sheet[.issuer], width: left).issuerLines
      blocks.append(.paragraph(ParagraphLayout(.issuer, content: Array(lines: lines))))
      last = lines.last ?? last
    }
    if !last.isEmpty { blocks.append(.rule(RuleLayout(.issuer, under: last, in: .issuer, sheet: sheet, width: left))) }
    return blocks
  }

  /// Mục II.1: Quốc hiệu, Tiêu ngữ, the line.
  private var motto: [LayoutBlock] {
    let motto = sheet.words(.motto)
    return [
      .paragraph(ParagraphLayout(.nationalTitle, sheet.words(.nationalTitle))),
      .paragraph(ParagraphLayout(.motto, motto)),
      .rule(RuleLayout(.motto, under: motto, in: .motto, sheet: sheet, width: right)),
    ]
  }

  /// Mục II.3.
  private var number: LayoutBlock {
    .paragraph(ParagraphLayout(.number, sheet.words(.number, ["số": header.numberText(in: sheet)])))
  }

  /// Mục II.4.
  private var placeDate: LayoutBlock { .paragraph(ParagraphLayout(.placeDate, placeDateText)) }

  private var placeDateText: String {
    let date = header.dateText(in: sheet)
    guard let place = header.place?.value, !place.isEmpty else { return date }
    return sheet.words(.placeDate, ["địa danh": place.composed, "ngày": date])
  }

  /// Mục III.2, and the mark of a draft with its note.
  private var marks: [LayoutBlock] {
    var blocks: [LayoutBlock] = []
    if let secrecy = header.secrecy?.value, !secrecy.isEmpty {
      blocks.append(.paragraph(ParagraphLayout(.secrecy, secrecy.composed.uppercased())))
    }
    if let urgency = header.urgency?.value, !urgency.isEmpty {
      var mark = ParagraphLayout(.urgency, urgency.composed.uppercased())
      if sheet[.urgency].boxed { mark.frame = FrameLayout(urgency: urgency, columnWidth: left, sheet: sheet) }
      blocks.append(.paragraph(mark))
    }
    guard isDraft else { return blocks }
    blocks.append(.paragraph(ParagraphLayout(.draftMark, sheet.words(.draft))))
    if !header.draftNote.isEmpty {
      let note = sheet.words(.draftNote, ["ghi chú": header.draftNote.composed])
      blocks.append(.paragraph(ParagraphLayout(.draftMark, content: [.text(note, [.bold, .italic])])))
    }
    return blocks
  }

  /// Mục V.4: place and date in 13 pt where 14 pt doesn't fit, `Thành phố Hồ Chí Minh, ngày …`.
  private mutating func shrinkDate() {
    guard header.issuedWith == nil, var style = sheet.styles[.placeDate], style.size > 13,
      TextMetrics.width(of: placeDateText, in: style) > right
    else { return }
    style.size = 13
    sheet.styles[.placeDate] = style
  }
}
