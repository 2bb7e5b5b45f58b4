import KeHoachDrafts
import KeHoachModel
import KeHoachSource
import KeHoachSyntax
import Testing

@testable import KeHoachImport

@Suite struct WritingTableTests {
  @Test func aBudgetIsOneOnlyWhereItPrintsWhatTheDraftSays() {
    var draft = HandDraft()
    draft.add(.tableRemark, "Đơn vị tính: triệu đồng")
    draft.addTable([
      ["TT", "Nội dung", "Kinh phí"], ["I", "Đào tạo", ""], ["1", "Mở lớp", "20"], ["2", "Hội thảo", "30"],
      ["", "Tổng cộng", "50"],
    ])
    #expect(
      draft.bodyLines == [
        "::: dự-toán", "Đơn vị tính: triệu đồng", "| TT | Nội dung | Kinh phí |", "|---|---|---|",
        "| I | Đào tạo | {} |", "| 1 | Mở lớp | 20 |", "| 2 | Hội thảo | 30 |", "|  | Tổng cộng | 50 |", ":::",
      ])
  }

  @Test func aBudgetWithoutATotalIsOneAndTheMadeTotalIsSaid() {
    var draft = HandDraft()
    draft.addTable([["TT", "Nội dung", "Kinh phí"], ["1", "Mở lớp", "20"], ["2", "Hội thảo", "30"]])
    #expect(draft.bodyLines.first == "::: dự-toán")
    #expect(draft.imported.remarks.contains { $0.rule.id == "KH995" && $0.message.vi.contains("Tổng cộng (1+2)") })
  }

  @Test func wrongSumsHideNoBudget() {
    var draft = HandDraft()
    draft.add(.tableRemark, "Đơn vị tính: triệu đồng")
    draft.addTable([
      ["TT", "Nội dung", "Kinh phí"], ["", "TỔNG SỐ", "350"], ["I", "A", "160"], ["1", "x", "100"], ["2", "y", "50"],
      ["II", "B", "200"], ["-", "z", "120"], ["-", "t", "80"],
    ])
    #expect(draft.bodyLines.first == "::: dự-toán")
    #expect(draft.bodyLines.contains("| I | A | 160 |"))
    let found = Analysis(Parser.parse(draft.imported.source)).diagnostics.map(\.rule.id)
    #expect(found.contains("KH301") && found.contains("KH303"))
  }

  @Test func wrongProductsHideNoBudget() {
    var draft = HandDraft()
    draft.addTable([
      ["TT", "Nội dung", "ĐVT", "Số lượng", "Đơn giá (đồng)", "Thành tiền (đồng)"],
      ["1", "Bút", "cái", "10", "5.000", "60.000"], ["2", "Vở", "cái", "20", "10.000", "200.000"],
    ])
    #expect(draft.bodyLines.first == "::: dự-toán")
    #expect(Analysis(Parser.parse(draft.imported.source)).diagnostics.contains { $0.rule.id == "KH302" })
  }

  @Test func columnsOfMoneyThatAddUpToNothingAreATable() {
    var draft = HandDraft()
    draft.add(.tableRemark, "Đơn vị tính: triệu đồng")
    draft.addTable([
      ["TT", "Chỉ tiêu", "Vốn 2025", "Vốn 2026"], ["1", "A", "10", "70"], ["1.1", "B", "3", "20"],
      ["2", "C", "4", "5"], ["2.1", "D", "1", "2"], ["", "Tổng số", "99", "98"],
    ])
    #expect(draft.bodyLines.contains("::: dự-toán") == false)
    #expect(draft.imported.remarkIDs.contains("KH996"))
  }

  @Test func onlyWhatIsSetOtherwiseThanUsualIsWritten() {
    var draft = HandDraft()
    draft.addTable([["TT", "Việc", "Thời gian", "Số"], ["1", "A", "2024 - 2025", "5"], ["2", "B", "2026", "6"]])
    draft.align([4, 8], .centre)
    draft.align([6, 10], .centre)
    draft.align([7, 11], .right)
    #expect(draft.bodyLines[1] == "|---|---|:-:|---|")
  }

  @Test func whoDoesWhatIsAnAssignment() {
    var draft = HandDraft()
    draft.add(.tableRemark, "PHÂN CÔNG NHIỆM VỤ")
    draft.addTable([["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian"], ["1", "Biên soạn", "Sở Nội vụ", "Quý II"]])
    #expect(draft.bodyLines.first == "::: phân-công PHÂN CÔNG NHIỆM VỤ")
  }

  @Test func joinedCellsAreWritten() {
    var draft = HandDraft()
    draft.addTable(
      [
        ["TT", "Chỉ tiêu", "Năm>>2"], ["^^", "^^", "2026", "2027"], ["(1)", "(2)", "(3)", "(4)"],
        ["1", "Cả hai¶dòng", "5", "6"], ["^^", "Ba", "7>>2"],
      ], heads: 3)
    #expect(
      draft.bodyLines == [
        "| TT | Chỉ tiêu | Năm | << |", "| ^^ | ^^ | 2026 | 2027 |", "|---|---|---|---|", "| (1) | (2) | (3) | (4) |",
        "| 1 | Cả hai \\ dòng | 5 | 6 |", "| ^^ | Ba | 7 | << |",
      ])
    #expect(HandDraft.syntaxErrors(draft.imported).isEmpty)
  }

  @Test func headsRepeatedOnANewPageAreDropped() {
    var draft = HandDraft()
    draft.addTable([["TT", "Việc"], ["1", "A"], ["TT", "Việc"], ["2", "B"]])
    draft.addTable([["TT", "Việc"], ["3", "C"]])
    #expect(draft.bodyLines == ["| TT | Việc |", "|---|---|", "| 1 | A |", "| 2 | B |", "| 3 | C |"])
    #expect(draft.imported.remarkIDs.contains("KH996"))
  }

  @Test func aTableInACellBecomesLines() {
    var draft = HandDraft()
    let inner = draft.table([["Trong", "Bảng"]], heads: 0)
    let first = draft.paragraph(.tableCell, runs: [("Ô", CharacterFormat())])
    let cell = DraftTable.Cell(blocks: [.paragraph(first), .table(inner)])
    draft.add(.table(DraftTable(rows: [DraftTable.Row(cells: [cell])])))
    #expect(draft.bodyLines == ["|---|", "| Ô \\ Trong \\ Bảng |"])
    #expect(draft.imported.remarkIDs.contains("KH996"))
  }

  @Test func tablesThatOnlySetThePageAreDissolved() {
    var draft = HandDraft()
    let cells = [("I. MỤC TIÊU", ComponentRole.sectionTitle), ("Nội dung", .bodyText)].map { text, role in
      DraftTable.Cell(blocks: [.paragraph(draft.paragraph(role, runs: [(text, CharacterFormat())]))])
    }
    draft.add(.table(DraftTable(rows: cells.map { DraftTable.Row(cells: [$0]) }, isRuled: true)))
    #expect(draft.bodyLines == ["# I. MỤC TIÊU", "Nội dung"])
  }

  @Test func cellsThatLookLikeMarksOfTheTableStayWords() {
    var draft = HandDraft()
    draft.addTable([["A", "--"], ["<<", "a|b"], ["{}", "---"]])
    let plan = Analysis(Parser.parse(draft.imported.source)).plan
    let cells = plan.body.blocks.first?.table?.rows.flatMap { $0.cells.map { $0.text.plain.filter { $0 != "\u{A0}" } } }
    #expect(cells == ["<<", "a|b", "{}", "---"])
  }
}
