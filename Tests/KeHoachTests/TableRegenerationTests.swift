import KeHoachSource
import Testing

@testable import KeHoach

@Suite("Tables: what `table --write` does")
struct TableRegenerationTests {
  private func check(_ text: String) -> CheckedPlan { Compiler().check(SourceText(text)) }

  private func written(_ text: String) -> String {
    let plan = check(text)
    return String(decoding: Compiler().regenerateTables(plan).apply(to: plan.source), as: UTF8.self)
  }

  private func errors(_ text: String) -> [String] {
    check(text).diagnostics.filter { $0.rule.id.hasPrefix("KH3") && $0.severity == .error }.map(\.message.vi)
  }

  private let stale = """
    ---\r
    trích yếu: Mở lớp\r
    ---\r
    # I. KINH PHÍ\r
    \r
    ::: dự-toán {#b đơn-vị-tính="nghìn đồng"}\r
    | TT | Nội dung   | Số lượng | Đơn giá | Thành tiền |\r
    |:--|---|--:|--:|--:|\r
    | I | **Mở lớp** |  |  | **1.000** |\r
    | 1 | Thuê phòng | 12 | 1.250,5 |   15.000 |\r
    | 2 | Nước uống | 3 | 40 |  |\r
    | II | Khác |  |  | 7[^1] |\r
    | 1 | In tài liệu | 5 | 20 | *99* |\r
    %% dòng này để nguyên\r
    |  | ***Tổng cộng (I+II)*** |  |  | ***140*** |\r
    :::\r
    \r
    Hết./.\r
    \r
    [^1]: Tạm tính.\r

    """

  @Test("Only computed cells that are written and stale change, and nothing else does")
  func changes() {
    let plan = check(stale)
    let changes = Compiler().regenerateTables(plan).changes
    #expect(changes.map(\.old) == ["1.000", "15.000", "7", "99", "140"])
    #expect(changes.map(\.new) == ["15.126", "15.006", "100", "100", "15.226"])
    #expect(changes.map(\.row) == ["I. Mở lớp", "1. Thuê phòng", "II. Khác", "1. In tài liệu", "Tổng cộng (I+II)"])
    #expect(changes.allSatisfy { $0.column == "Thành tiền" })
    let expected =
      stale
      .replacing("**1.000**", with: "**15.126**").replacing("15.000 |", with: "15.006 |")
      .replacing("7[^1]", with: "100[^1]").replacing("*99*", with: "*100*").replacing("***140***", with: "***15.226***")
    #expect(Array(written(stale).utf8) == Array(expected.utf8))
  }

  @Test("After one call nothing is stale and no sum is wrong")
  func converges() {
    let once = written(stale)
    #expect(errors(once) == [])
    #expect(written(once) == once)
    #expect(!errors(stale).isEmpty)
  }

  @Test("A plan that agrees stays as it is, to the byte")
  func untouched() {
    let once = written(stale)
    #expect(Compiler().regenerateTables(check(once)).changes.isEmpty)
  }

  private func table(_ rows: [String], head: String = "| TT | Nội dung | Kinh phí |") -> String {
    let columns = head.filter { $0 == "|" }.count - 1
    let rule = "|" + String(repeating: "---|", count: columns)
    return "::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n\(head)\n\(rule)\n\(rows.joined(separator: "\n"))\n:::\n"
  }

  @Test("Inputs, blanks, dashes and words are never written")
  func inputs() {
    let source = table([
      "| I | A |  |", "| 1 | B | 2000 |", "| 2 | C | - |", "| 3 | D | lồng ghép |", "| | Tổng cộng | {} |",
    ])
    #expect(written(source) == source)
  }

  @Test("A budget that prints in another unit is written in its own")
  func converted() {
    let source =
      "::: dự-toán {đơn-vị-tính=\"đồng\" quy-đổi=\"triệu đồng\" làm-tròn=\"0\"}\n| TT | Nội dung | Kinh phí |\n|---|---|--:|\n"
      + "| 1 | A | 20.400.000 |\n| 2 | B | **1.300.000** |\n| | Tổng cộng | ***1.000.000*** |\n:::\n"
    #expect(written(source) == source.replacing("***1.000.000***", with: "***21.700.000***"))
    #expect(written(written(source)) == written(source))
  }

  @Test("A rounded sum stays while its inputs explain it, and is made new when they don't")
  func rounding() {
    let rounded = table(["| 1 | A | 20,4 |", "| 2 | B | 20,4 |", "| | Tổng cộng | 41 |"])
    #expect(written(rounded) == rounded)
    let nested = table(
      ["| I | A | 999 |", "| 1 | B | 20,4 |", "| 2 | C | 20,4 |", "| II | D | 10 |", "| | Tổng cộng | 1.009 |"])
    let once = written(nested)
    #expect(once == nested.replacing("999", with: "40,8").replacing("1.009", with: "50,8"))
    #expect(written(once) == once)
  }

  @Test("What rounding explained before a group was made exact, and not after, is made exact too")
  func roundingAboveStaleGroup() {
    let source = table(
      ["| I | A | 30 |", "| 1 | B | 10,4 |", "| 2 | C | 10,41 |", "| II | D | 30,25 |", "| | Tổng cộng | 51,10 |"])
    let once = written(source)
    #expect(once == source.replacing("| 30 |", with: "| 20,81 |").replacing("51,10", with: "51,06"))
    #expect(errors(once) == [])
    #expect(written(once) == once)
  }

  @Test("A total over years and sources follows its inputs, and `Trong đó` columns leave it alone")
  func columns() {
    let years = table(
      ["| 1 | A | 9 | 1 | 2 |", "| 2 | B | 7 | 3 | 4 |", "| | Tổng cộng | 90 | 90 | 90 |"],
      head: "| TT | Nội dung | Tổng số | Năm 2026 | Năm 2027 |")
    #expect(
      written(years)
        == years.replacing("| A | 9 |", with: "| A | 3 |").replacing("| 90 | 90 | 90 |", with: "| 10 | 4 | 6 |"))
    let part =
      "::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Tổng số | Trong đó | << |\n"
      + "| ^^ | ^^ | ^^ | Năm 2026 | Năm 2027 |\n|---|---|---|---|---|\n"
      + "| 1 | A | 9 | 1 | 2 |\n| 2 | B | 17 | 3 | 4 |\n|  | Tổng cộng | 26 | 4 | 6 |\n:::\n"
    #expect(written(part) == part)
  }

  @Test("Shares, subtotals and rounding rows follow")
  func shares() {
    let source = table([
      "| I | A | 1 |", "| 1 | B | 150 |", "| | Cộng mục I | 1 |", "| II | C | 51 |", "| | Cộng | 1 |",
      "| | Dự phòng (10%) | 1 |", "| | Tổng cộng | 1 |", "| | Làm tròn | 220 |",
    ])
    let once = written(source)
    #expect(once.contains("| I | A | 150 |") && once.contains("| | Cộng mục I | 150 |"))
    #expect(once.contains("| | Dự phòng (10%) | 20,1 |") && once.contains("| | Tổng cộng | 221,1 |"))
    #expect(errors(once) == [])
    #expect(written(once) == once)
  }

  @Test("Inputs that contradict each other end, and are still reported")
  func contradiction() {
    let source = table(
      ["| 1 | A | 2 | 10 | 25 | 12 | 13 |", "| | Tổng cộng | | | 25 | 12 | 13 |"],
      head: "| TT | Nội dung | Số lượng | Đơn giá | Thành tiền | Năm 2026 | Năm 2027 |")
    let once = written(source)
    #expect(written(once) == once)
    #expect(!errors(once).isEmpty)
  }
}
