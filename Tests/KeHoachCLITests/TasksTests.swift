import Foundation
import Testing

/// What `tasks` lists.
@Suite struct TasksTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (name, body) in [("a.kh", "Sở Nội vụ"), ("b.kh", "Sở Khoa học và Công nghệ")] {
      try folder.write(
        name,
        LintTests.plan(
          "# I. NHIỆM VỤ\n\n## 1. Mở lớp\n\n- Cơ quan chủ trì: \(body).\n\n- Thời gian thực hiện: Quý II/2024.\n\n"
            + "## 2. Theo dõi\n\n- Cơ quan chủ trì: Sở Y tế.\n\nTriển khai./.\n"))
    }
  }

  private func run(_ arguments: String...) throws -> ToolProcess { try ToolProcess(["tasks"] + arguments, in: folder) }

  @Test func listsAllPlansInOrder() throws {
    let found = try run("a.kh", "b.kh", "--to", "csv")
    #expect(found.status == 0 && found.messages.isEmpty)
    #expect(
      found.output.components(separatedBy: "\r\n").map { $0.prefix(5) } == [
        "file,", "a.kh,", "a.kh,", "b.kh,", "b.kh,", "",
      ])
    #expect(try run("a.kh", "b.kh").output.hasPrefix("30/6/2024  Sở Nội vụ"))
    let alias = try ToolProcess(["viec", "b.kh", "--body", "so kh&cn", "--to", "json"], in: folder)
    #expect(alias.output.hasPrefix("[{\"file\":\"b.kh\"") && alias.output.contains("Mở lớp"))
  }

  @Test func anEmptyFolderHasNoPlansRatherThanNoTasks() throws {
    try folder.write("trong/x.txt", "")
    let found = try run("trong")
    #expect(found.status != 0 && !found.messages.contains("không có việc nào"))
  }

  @Test func writesACalendar() throws {
    let found = try run(".", "--to", "ics", "-o", "lich.ics")
    #expect(found.status == 0 && found.output.isEmpty)
    #expect(found.messages == "2 việc không có ngày nên không có trong lịch\n")
    let text = try #require(folder.text("lich.ics"))
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(try run("a.kh", "--to", "csv", "-o", "a.kh").status == 64)
  }

  @Test func groupsByBody() throws {
    let found = try run(".", "--by-body", "--lang", "en").output
    #expect(found.contains("Tasks of Sở Y tế\n  Leads (2):\n") && found.contains("Tasks of Sở Nội vụ"))
    #expect(try run(".", "--by-body", "--to", "csv").status == 64)
  }

  @Test func saysWhatIsNotThere() throws {
    let unknown = try run("a.kh", "--body", "Sở Nội bộ")
    #expect(unknown.status == 1 && unknown.output.isEmpty && unknown.messages.contains("gần nhất: “Sở Nội vụ”"))
    let none = try run("a.kh", "--body", "Sở Y tế", "--until", "30/6/2024", "--to", "json")
    #expect(none.status == 0 && none.output == "[]\n" && none.messages == "không có việc nào\n")
    #expect(try run("a.kh", "--from", "31/4/2024").status == 64)
    #expect(try run("a.kh", "--from", "1/7/2024", "--until", "30/6/2024").status == 64)
    #expect(try run("a.kh", "--role", "chủ trì").status == 64)
    #expect(try run("a.kh", "--body", "!").status == 64)
    #expect(try run("a.kh", "none.kh").status == 2)
  }
}
