import KeHoachOffice
import KeHoachSource
import Testing

@testable import KeHoachDrafts

/// Tables of a text that dashes or blanks show.
@Suite struct PlainTableTests {
  private func draft(_ text: String) throws -> Draft {
    try TextDraftReader.read(Array(text.utf8), name: "a.txt")
  }

  /// The cells of all tables, a row each; the paragraphs of a cell with `/` between.
  private func cells(_ draft: Draft) -> [[String]] {
    var rows: [[String]] = []
    for case .table(let table) in draft.body {
      for row in table.rows {
        rows.append(
          row.cells.map { cell in
            cell.blocks.compactMap { block -> String? in
              guard case .paragraph(let index) = block else { return nil }
              return draft.string(of: draft.paragraphs[index])
            }.joined(separator: "/")
          })
      }
    }
    return rows
  }

  @Test func rowsOfSeveralLinesStandBetweenBlankOnes() throws {
    let text = """
        -----------------------------------
        TT   Nhiệm vụ    Cơ quan
                         chủ trì
        ---- ----------- ------------------
        1    Tập huấn    Sở Tài chính;
             cán bộ      Công an tỉnh

        2    Kiểm tra    Sở Y tế
        -----------------------------------

      Hết.
      """
    let draft = try draft(text)
    #expect(
      cells(draft) == [
        ["TT", "Nhiệm vụ", "Cơ quan/chủ trì"], ["1", "Tập huấn cán bộ", "Sở Tài chính;/Công an tỉnh"],
        ["2", "Kiểm tra", "Sở Y tế"],
      ])
    #expect(draft.body.count == 2)
    guard case .table(let table) = draft.body.first else { return }
    #expect(table.rows.map { $0.cells.allSatisfy(\.isHead) } == [true, false, false])
  }

  @Test func simpleTablesEndAtABlankLine() throws {
    let text = "TT   Việc   Hạn\n---- ------ ------\n1    Họp    Quý I\n2    Hội    Quý II\n\n1 Hết.\n"
    #expect(try cells(draft(text)) == [["TT", "Việc", "Hạn"], ["1", "Họp", "Quý I"], ["2", "Hội", "Quý II"]])
  }

  @Test func tablesWithoutHeadStandBetweenDashes() throws {
    let text = "---- ------ ------\n1    Họp    Quý I\n2    Hội    Quý II\n---- ------ ------\n"
    #expect(try cells(draft(text)) == [["1", "Họp", "Quý I"], ["2", "Hội", "Quý II"]])
  }

  @Test func wordsOverAnEdgeMakeNoTable() throws {
    let text = "TT   Việc   Hạn\n---- ------ ------\nCăn cứ Luật Đầu tư công ngày 13 tháng 6\n"
    #expect(try cells(draft(text)).isEmpty)
  }

  @Test func aDrawnTableWithTheHeadOfADocumentSetsThePage() throws {
    let text =
      "+-----------+------------------------------------+\n"
      + "| UBND TỈNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n+===========+====================================+\n"
    guard case .table(let table) = try draft(text).body.first else {
      Issue.record("no table")
      return
    }
    #expect(!table.isRuled && !table.rows[0].cells[0].isHead)
  }

  @Test func aBlankLineInACellPartsItsParagraphs() throws {
    let text =
      "+------------+--------+\n| Độc lập cả | A      |\n| nước       |        |\n|            |        |\n"
      + "| Hạnh phúc  | B      |\n+------------+--------+\n"
    #expect(try cells(draft(text)) == [["Độc lập cả nước/Hạnh phúc", "A/B"]])
  }

  private let spaced = """
    TT         Nhiệm vụ   Cơ quan    Thành       Sản phẩm
                          chủ trì    tiền
    1          Tập huấn   Sở Y tế    5.000.00    Báo cáo
                                     0
    2          Kiểm tra   Chi cục                Biên bản
                          ATVSTP
               Tổng cộng             5.000.000
    """

  @Test func columnsBelowANumberedHeadAreATable() throws {
    #expect(
      try cells(draft(spaced + "\n\nTrên đây là Kế hoạch.\n")) == [
        ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thành tiền", "Sản phẩm"],
        ["1", "Tập huấn", "Sở Y tế", "5.000.000", "Báo cáo"], ["2", "Kiểm tra", "Chi cục ATVSTP", "", "Biên bản"],
        ["", "Tổng cộng", "", "5.000.000", ""],
      ])
  }

  @Test func columnsThatDoNotAgreeAreLines() throws {
    let text = spaced + "\n3       Họp, bàn bạc việc của  Sở Y tế  và sở khác  Báo cáo\n"
    #expect(try cells(draft(text)).isEmpty)
  }
}
