import KeHoach
import Testing

@Suite("Lists of tasks")
struct TaskListTests {
  private static let source = """
    ---
    cơ quan ban hành: Ủy ban nhân dân tỉnh Lào Cai
    số: 12/KH-UBND
    địa danh: Lào Cai
    ngày: 05/01/2026
    trích yếu: Chuyển đổi số năm 2026
    ---

    # I. NHIỆM VỤ

    ## 1. Mở lớp, bồi dưỡng; tập huấn

    - Cơ quan chủ trì: Sở Khoa học và Công nghệ.

    - Cơ quan phối hợp: Sở Nội vụ; UBND các xã, phường.

    - Thời gian thực hiện: Quý II.

    - Sản phẩm: 12 lớp.

    - Kinh phí: 240 triệu đồng.

    ## 2. Báo cáo

    - Cơ quan chủ trì: Sở Nội vụ.

    - Thời gian thực hiện: Trước ngày 15/12 hằng năm.

    ## 3. Theo dõi

    - Cơ quan chủ trì: Sở KH&CN.

    - Thời gian thực hiện: Thường xuyên.

    Triển khai./.

    """

  private let tasks = Compiler().analyzing(SourceText(name: "a.kh", bytes: Array(Self.source.utf8))).tasks

  @Test("Tasks as data")
  func data() throws {
    #expect(tasks.map(\.name) == ["Mở lớp, bồi dưỡng; tập huấn", "Báo cáo", "Theo dõi"])
    let first = try #require(tasks.first)
    #expect(first.plan == "12/KH-UBND" && first.planDate == "2026-01-05" && first.position.line == 11)
    #expect(first.leads == ["Sở Khoa học và Công nghệ"] && first.supports == ["Sở Nội vụ", "UBND các xã, phường"])
    #expect(first.start == "2026-04-01" && first.end == "2026-06-30" && first.time == "Quý II")
    #expect(first.amount == "240000000" && first.section == "NHIỆM VỤ" && first.number == "1.")
    #expect(tasks[1].end == "2026-12-15" && tasks[1].recurrence == "yearly")
    #expect(tasks[2].end == nil && tasks[2].recurrence == "continuous")
  }

  @Test("JSON and comma-separated values")
  func machines() {
    #expect(
      TaskList.json([tasks[1]])
        == #"[{"file":"a.kh","line":23,"column":7,"plan":"12/KH-UBND","planDate":"2026-01-05","origin":"item","#
        + #""section":"NHIỆM VỤ","number":"2.","name":"Báo cáo","leads":["Sở Nội vụ"],"supports":[],"#
        + #""deadline":{"text":"Trước ngày 15/12 hằng năm","end":"2026-12-15","recurrence":"yearly"}}]"# + "\n")
    let lines = TaskList.csv(tasks).split(separator: "\r\n")
    #expect(lines.count == 4)
    #expect(
      lines[1] == "a.kh,11,7,12/KH-UBND,2026-01-05,item,NHIỆM VỤ,1.,\"Mở lớp, bồi dưỡng; tập huấn\","
        + "Sở Khoa học và Công nghệ,\"Sở Nội vụ; UBND các xã, phường\",,Quý II,2026-04-01,2026-06-30,,,12 lớp,"
        + "240 triệu đồng,240000000,")
    #expect(TaskList.json([]) == "[]\n")
  }

  @Test("The table has the earliest deadline first, tasks without a day last")
  func table() {
    #expect(
      TaskTable.table(tasks) == """
        30/6/2026       Sở Khoa học và Công nghệ  Mở lớp, bồi dưỡng; tập huấn  240.000.000  a.kh:11
        15/12 hằng năm  Sở Nội vụ                 Báo cáo                                   a.kh:23
        Thường xuyên    Sở KH&CN                  Theo dõi                                  a.kh:29

        """)
  }

  @Test("The digest of a body: what it leads, then what it helps with")
  func digest() {
    #expect(
      TaskTable.digest(tasks, body: "so noi vu") == """
        Việc của Sở Nội vụ
          Chủ trì (1):
            15/12 hằng năm  Báo cáo  a.kh:23
          Phối hợp (1):
            30/6/2026  Sở Khoa học và Công nghệ  Mở lớp, bồi dưỡng; tập huấn  240.000.000  a.kh:11

        """)
    let all = TaskTable.digest(tasks, language: .en).split(separator: "\n").filter { $0.hasPrefix("Tasks of") }
    #expect(all == ["Tasks of Sở Khoa học và Công nghệ", "Tasks of Sở Nội vụ", "Tasks of UBND các xã, phường"])
  }

  @Test("Filters by body, role and day")
  func filters() {
    func names(_ change: (inout TaskFilter) -> Void) -> [String] {
      var filter = TaskFilter()
      change(&filter)
      return filter.apply(to: tasks).map(\.number)
    }
    #expect(names { $0.body = "sở kh&cn" } == ["1.", "3."])
    #expect(names { $0.body = "Sở Nội vụ" } == ["1.", "2."])
    #expect(names { ($0.body, $0.role) = ("SỞ NỘI VỤ", .lead) } == ["2."])
    #expect(names { ($0.body, $0.role) = ("ủy ban nhân dân", .support) } == ["1."])
    #expect(names { $0.role = .support } == ["1."])
    #expect(names { $0.until = TaskFilter.day("30/6/2026") } == ["1."])
    #expect(names { $0.from = TaskFilter.day("2026-07-01") } == ["2."])
    #expect(names { $0.from = TaskFilter.day("2030-12-15") } == ["2."])
    #expect(names { ($0.from, $0.until) = (TaskFilter.day("2030-12-16"), TaskFilter.day("2031-12-14")) } == [])
    #expect(names { $0.body = "Sở Y tế" } == [])
    #expect(names { $0.body = "KHCN" } == ["1.", "3."] && names { $0.body = "khoa học và công nghệ" } == ["1.", "3."])
    #expect(names { $0.body = "UBND xã" } == ["1."] && names { $0.body = "UBND phường" } == ["1."])
    #expect(names { $0.body = "UBND huyện" } == [])
    #expect(names { _ in } == ["1.", "2.", "3."])
    var unknown = TaskFilter()
    unknown.body = "Sở Nội vu tinh"
    #expect(unknown.knowsBody(in: tasks))
    unknown.body = "Sơ Nội vu"
    #expect(unknown.knowsBody(in: tasks))
    unknown.body = "Sở Nội bộ"
    #expect(!unknown.knowsBody(in: tasks) && unknown.nearestBodies(in: tasks).first == "Sở Nội vụ")
    #expect(TaskFilter.day("31/4/2026") == nil && TaskFilter.day("6/2026") == nil && TaskFilter.day("nay") == nil)
    #expect(TaskFilter.day("7/5/2026") == "2026-05-07")
  }

  @Test("Several times of one task: all of them, in every list")
  func severalTimes() {
    let source =
      "# I. A\n\n| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n|---|---|---|---|\n"
      + "| 1 | B | VPUBND tỉnh | trước ngày 30/6/2026 và 30/11/2026 |\n"
    let tasks = Compiler().analyzing(SourceText(name: "d.kh", bytes: Array(source.utf8))).tasks
    #expect(tasks.map(\.end) == ["2026-06-30"] && tasks[0].later == [ListedTask.Days(end: "2026-11-30")])
    #expect(TaskList.json(tasks).contains(#""end":"2026-06-30","later":[{"end":"2026-11-30"}]}"#))
    #expect(TaskList.csv(tasks).hasSuffix(",2026-11-30\r\n"))
    #expect(TaskTable.table(tasks).hasPrefix("30/6/2026; 30/11/2026  VPUBND tỉnh"))
    let calendar = TaskCalendar.ics(tasks)
    #expect(calendar.undated == 0)
    #expect(calendar.text.contains("DTSTART;VALUE=DATE:20260630") && calendar.text.contains("DATE:20261130"))
    #expect(Set(calendar.text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }).count == 2)
    var filter = TaskFilter()
    (filter.from, filter.body) = ("2026-07-01", "Văn phòng UBND tỉnh")
    #expect(filter.apply(to: tasks).count == 1)
  }

  @Test("A short name that the plan gives in brackets is a name of the body")
  func shortNames() {
    let source =
      "# I. A\n\n| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | B | Tổng cục Thủy lợi (TCTL) |\n| 2 | C | TCTL |\n"
    let tasks = Compiler().analyzing(SourceText(name: "c.kh", bytes: Array(source.utf8))).tasks
    for body in ["tctl", "Tổng cục Thủy lợi"] {
      var filter = TaskFilter()
      filter.body = body
      #expect(filter.apply(to: tasks).count == 2 && filter.knowsBody(in: tasks))
      #expect(TaskTable.digest(tasks, body: body).hasPrefix("Việc của Tổng cục Thủy lợi (TCTL)\n  Chủ trì (2):\n"))
    }
  }

  @Test("A calendar: whole days, yearly events, escapes, lines of at most 75 bytes")
  func calendar() {
    let (text, undated) = TaskCalendar.ics(tasks)
    #expect(undated == 1)
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.last == "" && lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    let unfolded = text.split(separator: "\r\n ", omittingEmptySubsequences: false).joined()
      .split(separator: "\r\n").map(String.init)
    #expect(unfolded.count { $0 == "BEGIN:VEVENT" } == 2)
    #expect(unfolded.contains("DTSTART;VALUE=DATE:20260630") && unfolded.contains("DTEND;VALUE=DATE:20260701"))
    #expect(unfolded.contains("SUMMARY:Mở lớp\\, bồi dưỡng\\; tập huấn"))
    #expect(unfolded.contains("RRULE:FREQ=YEARLY") && unfolded.contains("DTSTAMP:20260105T000000Z"))
    #expect(unfolded.contains("CATEGORIES:Sở Khoa học và Công nghệ"))
    #expect(
      unfolded.contains(
        "DESCRIPTION:Cơ quan chủ trì: Sở Khoa học và Công nghệ\\nCơ quan phối hợp: Sở Nội vụ\\; UBND các xã\\, phường\\n"
          + "Thời gian thực hiện: Quý II\\nSản phẩm: 12 lớp\\nKinh phí: 240 triệu đồng\\n"
          + "Kế hoạch: số 12/KH-UBND\\, Chuyển đổi số năm 2026"))
    // The place in the file and the time are no part of an event's identity, the plan and the name are.
    func identities(_ source: String) -> [String] {
      let tasks = Compiler().analyzing(SourceText(name: "b.kh", bytes: Array(source.utf8))).tasks
      return TaskCalendar.ics(tasks).text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }.map(String.init)
    }
    let same = Self.source.split(separator: "Quý II.").joined(separator: "Quý III.")
    let first = identities(Self.source)
    #expect(Set(first).count == 2 && identities("%% a\n" + same) != [] && identities(same) == first)
    #expect(identities(Self.source.split(separator: "12/KH").joined(separator: "13/KH"))[0] != first[0])
  }
}

extension Compiler {
  fileprivate func analyzing(_ source: SourceText) -> AnalyzedPlan { analyze(parse(source)) }
}
