import Testing

@testable import KeHoachModel

@Suite("Tasks and the assignment table that is made of them")
struct ItemTaskTests {
  private let body = """
    # I. NHIỆM VỤ

    ## 1. Mở lớp **đào tạo**

    - Tổ chức 01 lớp.

    - Cơ quan chủ trì: Sở Nội vụ.

    - Đơn vị phối hợp: Sở Tài chính; Sở Y tế,...

    - Thời gian thực hiện: Quý III/2026;

    - Nguồn kinh phí: {b.tổng | đồng}.

    2. Kiểm tra:

    a) Kiểm tra định kỳ

    - Chủ trì: Thanh tra tỉnh.

    - Sản phẩm đầu ra: Báo cáo

    b) Việc không ai chủ trì

    - Thời hạn: Năm 2026

    ::: phân-công Bảng phân công
    :::

    ::: dự-toán {#b đơn-vị-tính="triệu đồng"}
    | TT | Nội dung | Thành tiền |
    |---|---|---|
    | 1 | A | 5 |
    :::

    """

  @Test("A block with a line that names who leads is a task")
  func tasks() {
    let fixture = PlanFixture(body)
    #expect(fixture.plan.tasks.map(\.name.plain) == ["Mở lớp đào tạo", "Kiểm tra định kỳ"])
    #expect(fixture.plan.tasks.map(\.number) == ["1.", "a)"])
    #expect(fixture.plan.tasks[0].facts[.lead]?.plain == "Sở Nội vụ")
    #expect(fixture.plan.tasks[0].facts[.support]?.plain == "Sở Tài chính; Sở Y tế,...")
    #expect(fixture.plan.tasks[0].facts[.time]?.plain == "Quý III/2026")
    #expect(fixture.plan.tasks[0].facts[.funding]?.plain == "5.000.000 đồng")
    #expect(fixture.plan.tasks[1].facts[.output]?.plain == "Báo cáo")
    #expect(fixture.ids("KH7") == [])
  }

  @Test("The made table has a column for every fact that any task states, in the order of the plan")
  func table() throws {
    let fixture = PlanFixture(body)
    let tables = fixture.plan.body.blocks.compactMap { block in
      if case .table(let table) = block.content { table } else { nil }
    }
    let table = try #require(tables.first)
    #expect(table.role == .assignment && table.caption?.plain == "Bảng phân công")
    #expect(
      table.head[0].cells.map(\.text.plain) == [
        "TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện", "Sản phẩm", "Kinh phí",
      ])
    #expect(table.alignments.count == 7)
    #expect(
      table.rows.map { $0.cells.map(\.text.plain) } == [
        ["1", "Mở lớp đào tạo", "Sở Nội vụ", "Sở Tài chính; Sở Y tế,...", "Quý III/2026", "", "5.000.000 đồng"],
        ["2", "Kiểm tra định kỳ", "Thanh tra tỉnh", "", "", "Báo cáo", ""],
      ])
    #expect(table.rows[0].cells[1].text.inlines.contains { $0.traits == .bold })
  }

  @Test(
    "A run-in item keeps its name before the colon; facts may stand deeper in any spelling",
    arguments: [
      "- Cơ quan chủ trì: A", "- CƠ QUAN CHỦ TRÌ: A", "+ Chủ trì: A", "- **Cơ quan chủ trì:** A",
      "- Đơn vị thực hiện: A",
      "- Cơ quan chủ trì : A", "- Cơ quan chủ trì, phối hợp: A", "- Giao chủ trì: A", "- Đơn vị chủ trì thực hiện: A",
    ])
  func spellings(line: String) {
    let fixture = PlanFixture("# I. VIỆC\n\n1. Kiểm tra\n\n\(line).\n")
    #expect(fixture.plan.tasks.map { $0.facts[.lead]?.plain ?? "" } == ["A"], "\(line)")
  }

  @Test("Without tasks an empty table is an error; a written one is left alone")
  func none() {
    #expect(PlanFixture("# I. A\n\n- B.\n\n::: phân-công\n:::\n").ids("KH7") == ["KH701"])
    let written = PlanFixture("# I. A\n\n::: phân-công\n| TT | Việc |\n|---|---|\n| 1 | B |\n:::\n")
    #expect(written.ids("KH7") == [])
    #expect(PlanFixture("# I. A\n\n- Sở Nội vụ: chủ trì mở lớp.\n").plan.tasks.isEmpty)
  }
}
