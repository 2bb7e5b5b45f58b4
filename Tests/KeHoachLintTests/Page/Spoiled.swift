import KeHoachDrafts
import KeHoachImport

extension Spoiled {
  /// The paper, its margins and numbers.
  static let pages: [Spoiled] = [
    Spoiled("KH901", nil, "Letter") { ($0.pages[0].width, $0.pages[0].height) = (12240, 15840) },
    Spoiled("KH901", nil, "A5") { ($0.pages[0].width, $0.pages[0].height) = (8391, 11906) },
    Spoiled("KH902", nil, "landscape") { ($0.pages[0].width, $0.pages[0].height) = (16838, 11906) },
    Spoiled("KH903", nil, "top") { $0.pages[0].top = 1474 },
    Spoiled("KH903", nil, "bottom") { $0.pages[0].bottom = 850 },
    Spoiled("KH903", nil, "left") { $0.pages[0].left = 1134 },
    Spoiled("KH903", nil, "right") { $0.pages[0].right = 567 },
    Spoiled("KH905", .appendixLabel, "left of a page that lies") {
      ($0.pages[1].width, $0.pages[1].height, $0.pages[1].left) = (16838, 11906, 600)
    },
    Spoiled("KH904", nil, "columns") { $0.pages[0].columns = 2 },
    Spoiled("KH950", nil, "no number") {
      $0.pages[0].margins = []
      $0.pages[1].margins = []
    },
    Spoiled("KH951", nil, "foot") { $0.pages[0].margins[0].isHeader = false },
    Spoiled("KH951", nil, "right") { $0.pages[0].margins[0].alignment = .right },
    Spoiled("KH952", nil, "size") { $0.pages[0].margins[0].pageNumber?.size = 24 },
    Spoiled("KH952", nil, "bold") { $0.pages[0].margins[0].pageNumber?.isBold = true },
    Spoiled("KH952", nil, "italic") { $0.pages[0].margins[0].pageNumber?.isItalic = true },
    Spoiled("KH952", nil, "font") { $0.pages[0].margins[0].pageNumber?.font = "Calibri" },
    Spoiled("KH952", nil, "Roman") { $0.pages[0].numberFormat = "lowerRoman" },
    Spoiled("KH953", nil, "number in dashes") { $0.pages[0].numberFormat = "numberInDash" },
    Spoiled("KH953", nil, "Trang") { $0.pages[0].margins[0].words = "Trang " },
    Spoiled("KH953", nil, "dashes") { $0.pages[0].margins[0].words = "-  -" },
    Spoiled("KH954", nil, "number on the first page") { $0.pages[0].hasOwnFirstPage = false },
    Spoiled("KH955", nil, "words at the head") {
      $0.pages[0].margins.append(
        PageSetup.Margin(occasion: .usual, isHeader: false, words: "KH 2026.docx", pageNumber: nil, alignment: .left))
    },
    Spoiled("KH960", .appendixLabel, "no new page") { $0.pages[1].startsPage = false },
    Spoiled("KH961", .appendixLabel, "numbers that count on") { $0.pages[1].firstNumber = nil },
  ]

  /// Sizes, weights and the like.
  static let looks: [Spoiled] =
    [
      Spoiled("KH910", .bodyText, "font") { $0[.bodyText].look.font = "Arial" },
      Spoiled("KH910", .tableHead, "font of a table") { draft in
        draft.lines.append(PageDraft.Line(role: .tableHead, words: "Đơn vị", section: 1))
        draft.lines[draft.lines.count - 1].look.font = "Calibri"
      },
      Spoiled("KH911", .clause, "colour") { $0[.clause].look.colour = "FF0000" },
      Spoiled("KH912", .bullet, "highlight") { $0[.bullet].look.isHighlighted = true },
      Spoiled("KH914", .motto, "both lines alike") { draft in
        draft[.motto].look.size = 26
        draft[.motto].drawings[0].width = 3170
      },
      Spoiled("KH915", .placeAndDate, "smaller than the motto") { $0[.placeAndDate].look.size = 26 },
      Spoiled("KH916", .point, "13 within 14") { $0[.point].look.size = 26 },
    ] + sizes + weights + slants + underlines + capitals

  private static let sizes: [Spoiled] = [
    (ComponentRole.nationalTitle, 28), (.superiorBody, 28), (.issuer, 22), (.number, 28), (.placeAndDate, 24),
    (.documentType, 32), (.subject, 30), (.legalBasis, 24), (.sectionTitle, 30), (.clauseTitle, 24), (.bodyText, 24),
    (.point, 24), (.recipientsLabel, 24 + 2), (.recipient, 24), (.authority, 24), (.signer, 24),
    (.appendixLabel, 26), (.appendixTitle, 24), (.appendixReference, 24), (.motto, 24),
  ].map { role, size in Spoiled("KH913", role, "\(size) half-points") { $0[role].look.size = size } }

  private static let weights: [Spoiled] = [
    ComponentRole.nationalTitle, .motto, .superiorBody, .issuer, .number, .placeAndDate, .documentType, .subject,
    .divisionLabel, .divisionTitle, .sectionTitle, .clauseTitle, .bodyText, .clause, .point, .bullet,
    .recipientsLabel, .recipient, .authority, .signer, .appendixLabel, .appendixTitle, .appendixReference,
  ].map { role in Spoiled("KH917", role, "weight") { $0[role].look.isBold.toggle() } }

  private static let slants: [Spoiled] = [
    ComponentRole.nationalTitle, .motto, .superiorBody, .issuer, .number, .placeAndDate, .documentType, .subject,
    .legalBasis, .divisionLabel, .sectionTitle, .clauseTitle, .bodyText, .clause, .point, .bullet, .recipientsLabel,
    .recipient, .authority, .signer, .appendixLabel, .appendixTitle, .appendixReference,
  ].map { role in Spoiled("KH918", role, "slant") { $0[role].look.isItalic.toggle() } }

  private static let underlines: [Spoiled] = [
    ComponentRole.nationalTitle, .number, .placeAndDate, .documentType, .sectionTitle, .clauseTitle, .recipientsLabel,
    .authority, .signer, .appendixLabel,
  ].map { role in Spoiled("KH919", role, "underline") { $0[role].look.isUnderlined = true } }

  private static let capitals: [Spoiled] = [
    (ComponentRole.nationalTitle, "Cộng hòa xã hội chủ nghĩa Việt Nam"), (.superiorBody, "UBND tỉnh Lào Cai"),
    (.documentType, "Kế hoạch"), (.subject, "TRIỂN KHAI NHIỆM VỤ"), (.divisionLabel, "PHẦN I"),
    (.divisionTitle, "Quy định chung"), (.appendixLabel, "PHỤ LỤC"), (.appendixTitle, "Danh mục nhiệm vụ"),
    (.placeAndDate, "LÀO CAI, NGÀY 05 THÁNG 3 NĂM 2026"),
  ].map { role, words in Spoiled("KH920", role, words) { $0[role].words = words } }
}
