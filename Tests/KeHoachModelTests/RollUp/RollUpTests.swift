import KeHoachSource
import KeHoachSyntax
import Testing

@testable import KeHoachModel

/// Plans to add up, and the table that comes of it, compiled again.
struct RollUpFixture {
  let rollUp: RollUp
  let table: PlanFixture

  init(_ texts: [String], _ options: RollUp.Options = RollUp.Options()) throws {
    let members = texts.enumerated().map { number, text in
      let source = SourceText(name: "\(number + 1).kh", text)
      return RollUp.Member(plan: Analysis(Parser.parse(source)).plan, source: source)
    }
    rollUp = try RollUp(members, options: options)
    table = PlanFixture(try rollUp.source())
  }

  /// `name|amount|years|sources|places` of each row.
  var rows: [String] {
    rollUp.rows.map { row in
      let amounts = [[row.amount], row.years, row.sources].map { $0.map { $0.vietnamese() }.joined(separator: " ") }
      return String(repeating: "  ", count: row.depth) + ([row.name] + amounts + [row.places]).joined(separator: "|")
    }
  }
}

@Suite("Budgets of many plans added up")
struct RollUpTests {
  static func plan(_ number: Int, _ issuer: String, _ table: String, attributes: String = "") -> String {
    """
    ---
    cơ quan ban hành: \(issuer)
    số: \(number)/KH-UBND
    ngày: 07/5/2026
    trích yếu: Chuyển đổi số
    ---
    # I. NỘI DUNG
    ::: dự-toán {\(attributes)}
    \(table)
    :::

    """
  }

  /// One column of money, contingency and tax, in triệu đồng.
  private let simple = plan(
    1, "Ủy ban nhân dân xã A",
    """
    | TT | Nội dung | Đơn vị thực hiện | Kinh phí (triệu đồng) |
    |---|---|---|--:|
    | I | Tuyên truyền | | |
    | 1 | Hội nghị | Phòng Văn hóa | 10 |
    | 2 | In ấn | | 5,5 |
    | | *Trong đó: áp phích* | | 2 |
    | II | **Đào tạo.** | Phòng Nội vụ | |
    | 1 | Mở lớp | | 40 |
    | | Dự phòng (10%) | | |
    | | Tổng cộng | | |
    | | Thuế giá trị gia tăng (8%) | | |
    | | Tổng cộng sau thuế | | |
    """)

  /// Years by sources under two rows of heads, in đồng.
  private let crossed = plan(
    2, "Ủy ban nhân dân xã B",
    """
    | TT | Nội dung | Tổng cộng | Năm 2026 | << | Năm 2027 | << |
    | ^^ | ^^ | ^^ | Ngân sách tỉnh | Xã hội hóa | Ngân sách tỉnh | Xã hội hóa |
    |---|---|--:|--:|--:|--:|--:|
    | A | ĐÀO TẠO | | | | | |
    | 1 | Lớp | | 1.000.000 | 500.000 | 2.000.000 | - |
    | B | Khác | | | | | |
    | 1 | Việc | | 1 | 2 | 3 | 4 |
    """, attributes: "đơn-vị-tính=\"đồng\"")

  /// Years without a total column.
  private let years = plan(
    3, "Ủy ban nhân dân xã C",
    """
    | TT | Nội dung | Năm 2026 | Năm 2028 |
    |---|---|--:|--:|
    | 1 | Máy chủ | 7 | 8 |
    | 2 | Đường truyền | - | 1 |
    """, attributes: "đơn-vị-tính=\"tỷ đồng\"")

  /// The source of each row in words.
  private let words = plan(
    4, "Ủy ban nhân dân xã D",
    """
    | TT | Nội dung | Nguồn kinh phí | Thành tiền |
    |---|---|---|--:|
    | I | Tuyên truyền | | |
    | 1 | Loa | Ngân sách tỉnh | 3 |
    | 2 | Băng rôn | ngân sách xã | 4 |
    | | Làm tròn | | 10 |
    """, attributes: "đơn-vị-tính=\"triệu đồng\"")

  @Test("Sections by name in the order they come, a row for each plan, years and sources, nothing left out")
  func sections() throws {
    let fixture = try RollUpFixture([simple, crossed, years, words])
    #expect(fixture.rollUp.unit == .dong)
    #expect(fixture.rollUp.years == [2026, 2027, 2028, nil])
    #expect(fixture.rollUp.sources == ["Ngân sách tỉnh", "Xã hội hóa", "ngân sách xã", nil])
    #expect(
      fixture.rows == [
        "Tuyên truyền|22.500.000|0 0 0 22.500.000|3.000.000 0 4.000.000 15.500.000|",
        "  Kế hoạch 1/KH-UBND của Ủy ban nhân dân xã A|15.500.000|0 0 0 15.500.000|0 0 0 15.500.000|1.kh:11, mục I",
        "  Kế hoạch 4/KH-UBND của Ủy ban nhân dân xã D|7.000.000|0 0 0 7.000.000|3.000.000 0 4.000.000 0|4.kh:11, mục I",
        "Đào tạo.|43.500.000|1.500.000 2.000.000 0 40.000.000|3.000.000 500.000 0 40.000.000|",
        "  Kế hoạch 1/KH-UBND của Ủy ban nhân dân xã A|40.000.000|0 0 0 40.000.000|0 0 0 40.000.000|1.kh:15, mục II",
        "  Kế hoạch 2/KH-UBND của Ủy ban nhân dân xã B|3.500.000|1.500.000 2.000.000 0 0|3.000.000 500.000 0 0|2.kh:12, mục A",
        "Dự phòng (10%)|5.550.000|0 0 0 5.550.000|0 0 0 5.550.000|",
        "  Kế hoạch 1/KH-UBND của Ủy ban nhân dân xã A|5.550.000|0 0 0 5.550.000|0 0 0 5.550.000|1.kh:17",
        "Thuế giá trị gia tăng (8%)|4.884.000|0 0 0 4.884.000|0 0 0 4.884.000|",
        "  Kế hoạch 1/KH-UBND của Ủy ban nhân dân xã A|4.884.000|0 0 0 4.884.000|0 0 0 4.884.000|1.kh:19",
        "Khác|10|3 7 0 0|4 6 0 0|",
        "  Kế hoạch 2/KH-UBND của Ủy ban nhân dân xã B|10|3 7 0 0|4 6 0 0|2.kh:14, mục B",
        "Kế hoạch 3/KH-UBND của Ủy ban nhân dân xã C|16.000.000.000|7.000.000.000 0 9.000.000.000 0|0 0 0 16.000.000.000|",
        "  Máy chủ|15.000.000.000|7.000.000.000 0 8.000.000.000 0|0 0 0 15.000.000.000|3.kh:11, mục 1",
        "  Đường truyền|1.000.000.000|0 0 1.000.000.000 0|0 0 0 1.000.000.000|3.kh:12, mục 2",
        "Chênh lệch giữa tổng cộng và các mục (làm tròn)|3.000.000|0 0 0 3.000.000|0 0 0 3.000.000|",
        "  Kế hoạch 4/KH-UBND của Ủy ban nhân dân xã D|3.000.000|0 0 0 3.000.000|0 0 0 3.000.000|4.kh:14",
      ])
    #expect(fixture.rollUp.total == number("16.079.434.010"))
    #expect(fixture.table.ids("KH3") == [])
    #expect(fixture.table.row(fixture.rows.count)[2] == "16.079.434.010")
    #expect(fixture.table.row(6)[1] == "Khoản “Dự phòng (10%)”")
  }

  @Test("Groups without rows of their own are sections like those of other plans")
  func leafSections() throws {
    func table(_ amount: Int) -> String {
      "| TT | Nội dung | Kinh phí (triệu đồng) |\n|---|---|--:|\n| I | Truyền thông | \(amount) |\n| II | Thiết bị | 7 |"
    }
    let fixture = try RollUpFixture([Self.plan(1, "Sở A", table(20)), Self.plan(2, "Sở B", table(5))])
    #expect(
      fixture.rollUp.rows.filter { $0.depth == 0 }.map { "\($0.name) \($0.amount.vietnamese())" } == [
        "Truyền thông 25", "Thiết bị 14",
      ])
  }

  @Test("By body: a column, the row above, else the issuer; by plan; years alone; the unit asked for")
  func dimensions() throws {
    var options = RollUp.Options()
    options.dimensions = [.body]
    let bodies = try RollUpFixture([simple, years], options)
    #expect(
      bodies.rows == [
        "Phòng Văn hóa|10.000.000|||1.kh:12, mục I.1",
        "Ủy ban nhân dân xã A|15.934.000|||1.kh:13, mục I.2; 17; 19",
        "Phòng Nội vụ|40.000.000|||1.kh:16, mục II.1",
        "Ủy ban nhân dân xã C|16.000.000.000|||2.kh:11, mục 1; 12, mục 2",
      ])
    options.dimensions = [.year]
    options.unit = .billion
    let plans = try RollUpFixture([simple, crossed], options)
    #expect(
      plans.rows == [
        "Kế hoạch 1/KH-UBND của Ủy ban nhân dân xã A|0,065934|0 0 0,065934||1.kh:20",
        "Kế hoạch 2/KH-UBND của Ủy ban nhân dân xã B|0,00350001|0,001500003 0,002000007 0||2.kh:9",
      ])
    #expect(plans.table.ids("KH3") == [])
    options.dimensions = [.section, .plan, .body]
    let deep = try RollUpFixture([simple, crossed, words], options)
    #expect(deep.rollUp.rows.map(\.depth).max() == 2)
    #expect(deep.table.ids("KH3") == [])
  }

  @Test("Bodies differ by their diacritics, not by case or the place of a tone; a joined cell is that of every row")
  func bodies() throws {
    let text = Self.plan(
      1, "Sở A",
      """
      | TT | Nội dung | Đơn vị chủ trì | Kinh phí |
      |---|---|---|--:|
      | 1 | a | Xã Tân Hòa | 1 |
      | 2 | b | ^^ | 2 |
      | 3 | c | Xã Tân Hoa | 4 |
      | 4 | d | xã tân hoà | 8 |
      """, attributes: "đơn-vị-tính=\"đồng\"")
    var options = RollUp.Options()
    options.dimensions = [.body]
    #expect(
      try RollUpFixture([text], options).rows == [
        "Xã Tân Hòa|11|||1.kh:11, mục 1; 12, mục 2; 14, mục 4", "Xã Tân Hoa|4|||1.kh:13, mục 3",
      ])
  }

  @Test("A budget that details a row of another one with the same amount isn't added; one that differs is")
  func details() throws {
    func text(_ amount: String) -> String {
      """
      ::: phụ-lục A
      ::: dự-toán {đơn-vị-tính="triệu đồng"}
      | TT | Nội dung | Kinh phí |
      |---|---|--:|
      | 1 | Diễn tập (Phụ lục II) | 605 |
      | 2 | Khác | 5 |
      :::
      :::
      ::: phụ-lục B
      ::: dự-toán {#b đơn-vị-tính="đồng"}
      | TT | Nội dung | Kinh phí |
      |---|---|--:|
      | 1 | Thuê xe | \(amount) |
      :::
      :::

      """
    }
    let once = try RollUpFixture([text("605.000.000")])
    #expect(once.rollUp.total == 610 && once.rollUp.notes.count == 1)
    #expect(try RollUpFixture([text("605.000.001")]).rollUp.total == number("1.215.000.001"))
    var options = RollUp.Options()
    options.id = "B"
    #expect(try RollUpFixture([text("605.000.000")], options).rollUp.total == number("605.000.000"))
    options.id = "không-có"
    #expect(throws: RollUp.Failure.noBudgets) { try RollUpFixture([text("1")], options) }
  }

  @Test("Names of other plans never become markup, totals, shares or columns of another kind")
  func hostileNames() throws {
    let names = [
      "a \\| b", "\\{kinh-phí\\}", "Khoản \\<<", "\\^^ x", "::: nơi-nhận", "Tổng cộng", "- Thuê xe", "\\*\\*đậm\\*\\*",
      "\\[@id] \\[^1]", "%% ghi chú", "Trong đó", "Làm tròn", "Cộng (I+II)", "\\_\\_gạch\\_\\_", "C:\\\\", "\\\\",
    ]
    let rows = names.enumerated().flatMap { number, name in
      ["| \(number + 1) | Mục \(name) | | |", "| - | x \(name) | \(number + 1) | 1 |"]
    }
    let table = """
      | TT | Nội dung | Nguồn vốn | << |
      | ^^ | ^^ | Số lượng người {cột=kinh-phí} | Tổng \\{cột=chữ\\} \\| (tỷ đồng) {cột=kinh-phí} |
      |---|---|--:|--:|
      """
    let text = Self.plan(
      9, "Cơ quan \\| {số}", ([table] + rows).joined(separator: "\n"), attributes: "đơn-vị-tính=\"tỷ đồng\"")
    let fixture = try RollUpFixture([text, text])
    // What is said of a table without a header, and no more.
    #expect(Set(fixture.table.ids("KH")) == Set(try RollUpFixture([simple]).table.ids("KH")))
    let made = try #require(fixture.table.budgets.first)
    #expect(fixture.table.budgets.count == 1 && made.rows.count == fixture.rows.count + 1)
    for (row, expected) in zip(made.rows, fixture.rollUp.rows) {
      #expect(row.role == .item && row.content == TableSource.rowName(expected.name))
    }
    #expect(made.rows.last?.amounts[2]?.shown == fixture.rollUp.total)
  }

  @Test(
    "Any name at all stands for itself",
    arguments: [
      "Tổng cộng", "Tổng", "Cộng mục I", "Dự phòng (10%)", "<<", "^^", "", " ", "{}", "{#a}", "\\", "|", "**",
      "Trong đó:",
      "*a*", "__a__", "VAT 8%", "[@a]", "(1)", "1", "-", "- a", "::: phụ-lục A", "%%",
    ])
  func anyName(name: String) throws {
    var rollUp = RollUp()
    rollUp.rows = [
      RollUp.Row(name: name, depth: 0, amount: 3, years: [3], sources: [1, 2], places: name),
      RollUp.Row(name: name, depth: 1, amount: 3, years: [3], sources: [1, 2], places: name),
    ]
    rollUp.years = [nil]
    rollUp.sources = [name, nil]
    rollUp.total = 3
    let fixture = PlanFixture(try rollUp.source())
    #expect(fixture.ids("KH3") == [])
    let budget = try #require(fixture.budgets.first)
    #expect(fixture.plan.flows.flatMap(\.blocks).count == 1 && budget.rows.count == 3)
    #expect(budget.rows[0].content == TableSource.rowName(name) && budget.rows[0].children == [1])
    #expect(budget.columns.map(\.role) == [.number, .content, .amount, .amount, .amount, .amount, .note])
    #expect(fixture.row(2)[2...5] == ["3", "3", "1", "2"])
  }

  @Test("Too large a sum, too many sections and too many columns are said, never a trap")
  func limits() throws {
    let huge = Self.plan(
      1, "Sở A", "| TT | Nội dung | Kinh phí |\n|---|---|--:|\n| 1 | A | \(String(repeating: "9", count: 38)) |",
      attributes: "đơn-vị-tính=\"đồng\"")
    #expect(throws: RollUp.Failure.tooLarge) { try RollUpFixture([huge, huge]) }
    let large = huge.replacing("\"đồng\"", with: "\"nghìn tỷ đồng\"")
    #expect(throws: RollUp.Failure.tooLarge) { try RollUpFixture([large]) }
    #expect(throws: RollUp.Failure.noBudgets) { try RollUpFixture(["Chữ.\n"]) }
    let many = (1...1000).map { "| I | Mục thứ \($0) | |\n| 1 | a | 1 |" }.joined(separator: "\n")
    let sections = Self.plan(
      1, "Sở A", "| TT | Nội dung | Kinh phí |\n|---|---|--:|\n" + many, attributes: "đơn-vị-tính=\"đồng\"")
    #expect(throws: RollUp.Failure.tooManyRows(1000)) { try RollUpFixture([sections]) }
    var options = RollUp.Options()
    options.dimensions = [.section]
    let flat = try RollUpFixture([sections], options)
    #expect(flat.table.ids("KH3") == [] && flat.table.budgets.first?.rows.count == 1001)
    let medium = try RollUpFixture([sections.replacing("1000", with: "999")])
    #expect(medium.table.ids("KH3") == [] && medium.rollUp.rows.count == 1998)
  }

  @Test("Two hundred random plans: total, years and sources are those of an account of its own")
  func random() throws {
    var generator = SeededGenerator(state: 7)
    for _ in 0..<40 {
      let budgets = (0..<5).map { _ in RandomOfficialBudget(&generator) }
      var options = RollUp.Options()
      options.unit = .dong
      options.dimensions = [[.section, .plan, .year, .source], [.plan, .year, .source], [.body, .source, .year]]
        .randomElement(using: &generator)
      let fixture = try RollUpFixture(budgets.map(\.source), options)
      func sum(_ amounts: [Int128]) -> Decimal? { Decimal(coefficient: amounts.reduce(0, +), scale: 0) }
      let last = budgets.map { $0.rows[$0.rows.count - 1].amounts }
      #expect(fixture.rollUp.total == sum(last.map { $0[0] ?? 0 }))
      let top = fixture.rollUp.rows.filter { $0.depth == 0 }
      for (place, year) in fixture.rollUp.years.enumerated() {
        guard let year else { continue }
        let expected = zip(budgets, last).map { budget, amounts in
          budget.factorCount > 0 || year - 2025 > budget.years
            ? 0 : amounts[(year - 2025) * (budget.sources + 1)] ?? 0
        }
        #expect(Decimal.sum(top.map { $0.years[place] }) == sum(expected))
      }
      for (place, source) in fixture.rollUp.sources.enumerated() {
        guard let source, let column = ["Ngân sách tỉnh", "Ngân sách xã", "Nguồn khác"].firstIndex(of: source) else {
          continue
        }
        let expected = zip(budgets, last).map { budget, amounts in
          budget.factorCount > 0 || column >= budget.sources ? 0 : amounts[column + 1] ?? 0
        }
        #expect(Decimal.sum(top.map { $0.sources[place] }) == sum(expected))
      }
      #expect(fixture.table.ids("KH3") == [], "\(fixture.table.analysis.diagnostics.map(\.message.vi))")
      #expect(fixture.table.budgets.first?.rows.last?.amounts[2]?.shown == fixture.rollUp.total)
    }
  }
}
