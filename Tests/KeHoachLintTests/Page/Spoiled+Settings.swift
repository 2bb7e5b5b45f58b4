import KeHoachDrafts
import KeHoachImport

extension Spoiled {
  /// How paragraphs are set.
  static let settings: [Spoiled] =
    alignments + [
      Spoiled("KH931", .bodyText, "no indent") { $0[.bodyText].format.firstLineIndent = 0 },
      Spoiled("KH931", .sectionTitle, "half an indent") { $0[.sectionTitle].format.firstLineIndent = 284 },
      Spoiled("KH931", .bullet, "hanging") {
        $0[.bullet].format.leftIndent = 360
        $0[.bullet].format.firstLineIndent = -360
      },
      Spoiled("KH932", .bullet, "moved in") {
        $0[.bullet].format.leftIndent = 567
        $0[.bullet].format.firstLineIndent = 0
      },
      Spoiled("KH932", .point, "hanging from the indent") {
        $0[.point].format.leftIndent = 1080
        $0[.point].format.firstLineIndent = -360
      },
      Spoiled("KH933", .clauseTitle, "no gap") { $0[.clauseTitle].format.spaceBefore = 0 },
      Spoiled("KH933", .clause, "3 pt") { $0[.clause].format.spaceBefore = 60 },
      Spoiled("KH933", .clause, "dropped within a style") {
        $0[.clause].format.ignoresSpaceWithinStyle = true
      },
      Spoiled("KH934", .clause, "two lines") { $0[.clause].format.lineSpacing = .multiple(480) },
      Spoiled("KH934", .clause, "below single") { $0[.clause].format.lineSpacing = .multiple(216) },
      Spoiled("KH934", .clause, "exactly 14 pt") { $0[.clause].format.lineSpacing = .exactly(280) },
      Spoiled("KH935", .documentType, "indent") { $0[.documentType].format.firstLineIndent = 720 },
      Spoiled("KH936", .recipientsLabel, "indent") { $0[.recipientsLabel].format.leftIndent = 360 },
      Spoiled("KH936", .recipient, "indent") { $0[.recipient].format.firstLineIndent = 567 },
      Spoiled("KH980", .clause, "blank paragraph") { draft in
        draft.lines.insert(PageDraft.Line(role: .blank, words: ""), at: draft.place(of: .clause))
      },
      Spoiled("KH981", .documentType, "spaces") { $0[.documentType].words = "          KẾ HOẠCH" },
      Spoiled("KH981", .bullet, "tab") {
        $0[.bullet].words = "\t" + $0[.bullet].words
        $0[.bullet].format.firstLineIndent = 0
      },
    ]

  private static let alignments: [Spoiled] = [
    (ComponentRole.nationalTitle, ParagraphFormat.Alignment.left), (.motto, .right), (.superiorBody, .left),
    (.issuer, .left), (.number, .left), (.placeAndDate, .right), (.documentType, .left), (.subject, .both),
    (.divisionLabel, .left), (.legalBasis, .right), (.bodyText, .left), (.bullet, .centre), (.clause, .right),
    (.recipientsLabel, .centre), (.recipient, .right), (.authority, .left), (.signer, .right),
    (.appendixLabel, .right), (.appendixTitle, .left), (.appendixReference, .both),
  ].map { role, alignment in
    Spoiled("KH930", role, "\(alignment)") { $0[role].format.alignment = alignment }
  }

  /// Lines, appendices, tables.
  static let parts: [Spoiled] = [
    Spoiled("KH940", .motto, "no line") { $0[.motto].drawings = [] },
    Spoiled("KH940", .issuer, "no line") { $0[.issuer].drawings = [] },
    Spoiled("KH940", .subject, "no line") { $0[.subject].drawings = [] },
    Spoiled("KH941", .motto, "underline") {
      $0[.motto].drawings = []
      $0[.motto].look.isUnderlined = true
    },
    Spoiled("KH941", .issuer, "border") {
      $0[.issuer].drawings = []
      $0[.issuer].format.hasBottomBorder = true
    },
    Spoiled("KH941", .blank, "dashes below the subject") { draft in
      draft[.subject].drawings = []
      draft.lines.insert(PageDraft.Line(role: .blank, words: "--------"), at: draft.place(of: .subject) + 1)
    },
    Spoiled("KH942", .motto, "short line") { $0[.motto].drawings[0].width = 2000 },
    Spoiled("KH942", .issuer, "long line") { $0[.issuer].drawings[0].width = 2300 },
    Spoiled("KH942", .subject, "short line") { $0[.subject].drawings[0].width = 400 },
    Spoiled("KH962", .appendixLabel, "title on its line") { $0[.appendixLabel].words = "Phụ lục I: Danh mục nhiệm vụ" },
    Spoiled("KH963", .recipientsLabel, "recipients on its line") {
      $0[.recipientsLabel].words = "Nơi nhận: UBND tỉnh; Sở Tài chính;"
    },
    Spoiled("KH970", .tableHead, "head not repeated") { $0.repeatsHead = false },
    Spoiled("KH971", .tableHead, "rows that break") { $0.rowsBreak = true },
  ]
}
