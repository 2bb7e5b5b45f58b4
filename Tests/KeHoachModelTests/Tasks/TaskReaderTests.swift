import Testing

@testable import KeHoachModel

@Suite("Tasks of tables and of the section on implementation")
struct TaskReaderTests {
  private func tasks(_ text: String) -> [PlanTask] { PlanFixture(text).plan.tasks }

  @Test("An assignment table: groups, joined cells, bodies, money")
  func table() {
    let found = tasks(
      """
      # I. NHIỆM VỤ

      ::: phân-công
      | TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn | Sản phẩm | Kinh phí (triệu đồng) |
      |---|---|---|---|---|---|---|
      | (1) | (2) | (3) | (4) | (5) | (6) | (7) |
      | I | Đào tạo | << | << | << | << | << |
      | 1 | Mở lớp | Sở Nội vụ | Sở Y tế, Sở Tài chính | Quý II/2026 | 12 lớp | 1.500,5 |
      | 2 | Biên soạn | ^^ |  | ^^ |  | - |
      | II | Kiểm tra |  |  |  |  |  |
      | 1 | Kiểm tra định kỳ | Thanh tra tỉnh |  | Hằng năm | Báo cáo |  |
      :::

      """)
    #expect(found.map(\.name.plain) == ["Mở lớp", "Biên soạn", "Kiểm tra định kỳ"])
    #expect(found.map(\.origin) == [.row, .row, .row])
    #expect(found.map(\.section) == ["Đào tạo", "Đào tạo", "Kiểm tra"])
    #expect(found.map(\.number) == ["1", "2", "1"])
    #expect(found.map(\.leads) == [["Sở Nội vụ"], ["Sở Nội vụ"], ["Thanh tra tỉnh"]])
    #expect(found.map(\.supports) == [["Sở Y tế", "Sở Tài chính"], [], []])
    #expect(found.map { $0.facts[.time]?.plain } == ["Quý II/2026", "Quý II/2026", "Hằng năm"])
    #expect(found[0].facts[.output]?.plain == "12 lớp")
    #expect(found.map(\.amount) == [number("1.500.500.000"), nil, nil])
  }

  @Test("Heads of two rows; start and end in two columns; no number for a group's rank")
  func twoRows() {
    let found = tasks(
      """
      # I. A

      ::: bảng
      | STT | Nhiệm vụ | Phân công | << | Thời gian | << |
      | ^^ | ^^ | Chủ trì | Phối hợp | Bắt đầu | Hoàn thành |
      |---|---|---|---|---|---|
      |  | I. Xây dựng luật | << | << | << | << |
      | 1 | Soạn thảo | Vụ Pháp chế | Bộ Tư pháp | 2/2026 | 5/2026 |
      | 2 | Trình | Vụ Pháp chế |  | 6/2026 |  |
      :::

      """)
    #expect(found.map { $0.facts[.time]?.plain } == ["2/2026 - 5/2026", "từ 6/2026"])
    #expect(found.map(\.section) == ["I. Xây dựng luật", "I. Xây dựng luật"])
    #expect(found[0].supports == ["Bộ Tư pháp"])
    #expect(found[0].deadline(years: nil)?.end == PlanDate(day: 31, month: 5, year: 2026))
  }

  @Test("A column for leads and coordinating bodies; a budget that says who leads")
  func mixedAndBudget() {
    let mixed = tasks(
      "# I. A\n\n| TT | Nhiệm vụ | Cơ quan chủ trì, phối hợp |\n|---|---|---|\n| 1 | B | Sở Y tế; Sở Nội vụ |\n")
    #expect(mixed.map(\.leads) == [["Sở Y tế"]] && mixed.map(\.supports) == [["Sở Nội vụ"]])
    let budget = tasks(
      """
      ::: dự-toán
      | TT | Tên dự án | Đơn vị chủ trì | Kinh phí (tỷ đồng) | Thời gian thực hiện |
      |---|---|---|---|---|
      | 1 | A | Bộ Công an | 300 | 2026 - 2030 |
      | 2 | B | Bộ Y tế | 1,5 | 2026 |
      |  | Tổng cộng |  | 301,5 |  |
      :::

      """)
    #expect(budget.map(\.name.plain) == ["A", "B"])
    #expect(budget.map(\.amount) == [number("300.000.000.000"), number("1.500.000.000")])
  }

  @Test("Tables that assign nothing are no tasks; nor is the table made of the items, which would be read twice")
  func others() {
    #expect(tasks("# I. A\n\n| TT | Nội dung | Đơn vị | Ghi chú |\n|---|---|---|---|\n| 1 | B | Cái | C |\n").isEmpty)
    #expect(tasks("# I. A\n\n| TT | Cơ quan chủ trì | Thời hạn |\n|---|---|---|\n| 1 | Sở B | 2026 |\n").isEmpty)
    let made = tasks(
      "# I. A\n\n## 1. Mở lớp\n\n- Chủ trì: Sở Nội vụ.\n\n::: phụ-lục B\n\n::: phân-công\n:::\n:::\n")
    #expect(made.map(\.origin) == [.item])
  }

  @Test("A bracket behind a body says what it does")
  func roles() {
    func read(_ cell: String, head: String = "Đơn vị thực hiện") -> [[String]] {
      let found = tasks("# I. A\n\n| TT | Nhiệm vụ | \(head) |\n|---|---|---|\n| 1 | B | \(cell) |\n")
      return [found.flatMap(\.leads), found.flatMap(\.supports)]
    }
    #expect(read("Sở Y tế (chủ trì), Sở Nội vụ (phối hợp)") == [["Sở Y tế"], ["Sở Nội vụ"]])
    #expect(read("Sở Y tế (Chủ trì); Sở Nội vụ, Công an tỉnh") == [["Sở Y tế"], ["Sở Nội vụ", "Công an tỉnh"]])
    #expect(read("Sở Y tế, Sở Nội vụ (phối hợp)") == [["Sở Y tế"], ["Sở Nội vụ"]])
    #expect(read("Sở Y tế (SYT), Sở Nội vụ") == [["Sở Y tế (SYT)", "Sở Nội vụ"], []])
    #expect(
      read("Sở Y tế (phối hợp), Sở Nội vụ (chủ trì)", head: "Cơ quan chủ trì, phối hợp") == [
        ["Sở Nội vụ"], ["Sở Y tế"],
      ])
  }

  @Test("The body that a group is named after leads its rows, unless one of them says who leads")
  func bodyGroups() {
    let found = tasks(
      """
      # I. A

      | TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |
      |---|---|---|---|---|
      | I | Sở Y tế | << | << | << |
      | 1 | A | | Sở Nội vụ | Quý I |
      | 2 | B | | | Quý II |
      | II | Sở Nội vụ | << | << | << |
      | 1 | C | Sở Tư pháp | | Quý II |
      | 2 | D | | | Quý II |
      | III | Đào tạo | << | << | << |
      | 1 | E | | | Quý II |

      """)
    #expect(found.map(\.name.plain) == ["A", "B", "C", "D", "E"])
    #expect(found.map(\.leads) == [["Sở Y tế"], ["Sở Y tế"], ["Sở Tư pháp"], [], []])
  }

  @Test("A row without a number is led by the body of the numbered row above")
  func unnumberedRows() {
    let found = tasks(
      """
      # I. A

      | TT | Cơ quan chủ trì | Nhiệm vụ | Thời hạn |
      |---|---|---|---|
      | 1 | Sở Y tế | A | Quý I |
      | | | B | Quý II |
      | 2 | | C | Quý III |
      | | | D | Quý III |

      """)
    #expect(found.map(\.leads) == [["Sở Y tế"], ["Sở Y tế"], [], []])
  }

  private let implementation = """
    # I. NHIỆM VỤ

    1. Sở Nội vụ: không ở đây.

    # II. TỔ CHỨC THỰC HIỆN

    ## 1. Sở Nội vụ

    a) Chủ trì mở lớp trước ngày 30/6/2026.

    b) Phối hợp với Sở Y tế kiểm tra.

    2. Các Sở: Y tế, Xây dựng; Công an tỉnh: Theo chức năng thực hiện.

    3. Giao Thanh tra tỉnh chủ trì, phối hợp với Sở Tài chính thanh tra.

    4. Cục Việc làm có trách nhiệm:

    - Đào tạo.

    ## 5. Chế độ báo cáo

    a) Báo cáo hằng quý.

    8. Sở Tư pháp: Theo chức năng, nhiệm vụ được giao, phối hợp thực hiện.

    9. Sở Nội vụ chủ trì.

    6. Hội nghị sơ kết: tổ chức vào quý IV.

    7. Ủy ban nhân dân các xã, phường

    Tuyên truyền.

    """

  @Test("What each body has to do")
  func bodies() {
    let found = tasks(implementation)
    #expect(found.allSatisfy { $0.origin == .implementation })
    #expect(
      found.map(\.name.plain).prefix(5) == [
        "Chủ trì mở lớp trước ngày 30/6/2026", "Phối hợp với Sở Y tế kiểm tra", "Theo chức năng thực hiện",
        "chủ trì, phối hợp với Sở Tài chính thanh tra", "Đào tạo",
      ])
    #expect(found.map(\.number).prefix(5) == ["1.a)", "1.b)", "2.", "3.", "4."])
    #expect(
      found.map(\.leads).prefix(5) == [
        ["Sở Nội vụ"], [], ["Sở Y tế", "Sở Xây dựng", "Công an tỉnh"], ["Thanh tra tỉnh"], ["Cục Việc làm"],
      ])
    #expect(found[1].supports == ["Sở Nội vụ"])
    #expect(found[0].deadline(years: nil)?.end == PlanDate(day: 30, month: 6, year: 2026))
    #expect(found.count == 6 && found[5].leads.isEmpty && found[5].supports == ["Sở Tư pháp"])
    #expect(Set(found.map(\.section)) == ["TỔ CHỨC THỰC HIỆN"])
  }

  @Test("Others than offices have something to do, too")
  func peopleAndVillages() {
    let found = tasks(
      """
      # I. TỔ CHỨC THỰC HIỆN

      ## 1. Ban nhân dân các làng

      Thông báo lịch phun hóa chất.

      2. Kế toán: Lập dự toán.

      3. Trưởng đoàn thanh tra: Chịu trách nhiệm về thời hạn.

      4. Các ông (bà) Trưởng thôn: Vận động Nhân dân.
      """)
    #expect(
      found.map(\.leads) == [
        ["Ban nhân dân các làng"], ["Kế toán"], ["Trưởng đoàn thanh tra"], ["Các ông (bà) Trưởng thôn"],
      ])
  }

  @Test("Items and their money")
  func money() {
    let found = tasks(
      "# I. A\n\n## 1. B\n\n- Chủ trì, phối hợp: Sở Y tế; Sở Nội vụ.\n\n- Kinh phí: 120 triệu đồng.\n\n## 2. C\n\n"
        + "- Chủ trì: Sở Y tế.\n\n- Kinh phí: 5 triệu đồng/lớp.\n")
    #expect(found.map(\.amount) == [number("120.000.000"), nil])
    #expect(found[0].leads == ["Sở Y tế"] && found[0].supports == ["Sở Nội vụ"])
    #expect(found.map(\.section) == ["A", "A"])
  }
}
