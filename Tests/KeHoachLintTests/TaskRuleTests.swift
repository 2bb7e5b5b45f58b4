import KeHoachLint
import KeHoachSource
import Testing

@Suite("Tasks")
struct TaskRuleTests {
  private func count(_ id: String, _ text: String) -> Int { ExamplePlan.ids(text).count { $0 == id } }

  private func tasks(_ third: String) -> String {
    let line = "- Cơ quan chủ trì: Sở Nội vụ.\n\n- Thời gian thực hiện: Quý I.\n\n"
    return
      "# I. NHIỆM VỤ\n\n## 1. Mở lớp\n\n\(line)## 2. Mua máy\n\n\(line)## 3. Kiểm tra\n\n\(third)\n\nTriển khai./.\n"
  }

  @Test(arguments: [
    ("- Kiểm tra các đơn vị.", 1), ("- Cơ quan chủ trì: Sở Y tế.", 0), ("- Sở Y tế chủ trì kiểm tra.", 0),
    ("- Giao Sở Y tế kiểm tra.", 0),
  ]) func lead(third: String, expected: Int) {
    #expect(count("KH702", tasks(third)) == expected)
  }

  @Test(arguments: [
    ("- Cơ quan chủ trì: Sở Y tế.", 1), ("- Cơ quan chủ trì: Sở Y tế.\n\n- Tiến độ: Quý II.", 0),
    ("- Cơ quan chủ trì: Sở Y tế.\n\n- Hoàn thành trong tháng 6.", 0),
  ]) func time(third: String, expected: Int) {
    #expect(count("KH705", tasks(third)) == expected)
  }

  @Test(arguments: [
    ("Phòng Kinh tế; Phòng Văn hóa - Xã hội", "", 1, 0), ("Phòng Kinh tế", "", 0, 0),
    ("Sở Nội vụ; Sở Tài chính", "", 1, 0), ("Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế", 0, 0),
    ("Sở Khoa học và Công nghệ", "Sở KH&CN; Sở Y tế", 0, 1),
    ("Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội", 0, 1),
    ("Các sở, ban, ngành", "Các sở, ban, ngành", 0, 0), ("Sở Y tế", "Các phòng thuộc Sở Y tế", 0, 0),
    ("Sở Nội vụ", "Các sở: Tài chính, Nội vụ, Y tế", 0, 1),
  ]) func bodies(lead: String, support: String, two: Int, both: Int) {
    let table =
      "| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n|---|---|---|---|\n| 1 | Mở lớp | \(lead) | \(support) |\n\nTriển khai./.\n"
    #expect(count("KH708", table) == two)
    #expect(count("KH709", table) == both)
  }

  @Test func leadsAndCoordinatingBodiesMayShareACell() {
    let table = "| Nhiệm vụ | Chủ trì, phối hợp |\n|---|---|\n| Mở lớp | Sở Nội vụ; Sở Tài chính |\n\nTriển khai./.\n"
    #expect(count("KH708", table) == 0)
  }

  @Test(arguments: [
    ("- Sở Tài chính;", 1), ("- Các sở, ban, ngành;", 0), ("- Các Sở: TC, YT, KH&CN;", 0), ("- Như Mục II;", 0),
    ("- Ủy ban nhân dân tỉnh;", 0), ("- Sở Tài chính; Sở KHCN;", 0),
  ]) func recipients(item: String, expected: Int) {
    let text = "# I. NHIỆM VỤ\n\n## 1. Mở lớp\n\n- Cơ quan chủ trì: Sở Khoa học và Công nghệ.\n\nTriển khai./.\n\n"
    #expect(count("KH704", text + "::: nơi-nhận\n\(item)\n- Lưu: VT, VX.\n:::\n") == expected)
  }

  @Test(arguments: [
    ("Công an thành phố", "- Sở Tài chính;", 1), ("Hội Nông dân thành phố", "- Sở Tài chính;", 1),
    ("Hội Nông dân thành phố", "- Sở Tài chính;\n- Các đoàn thể;", 0), ("Thuế thành phố", "- Sở Tài chính;", 1),
    ("Thuế thành phố", "- Các sở, ban, ngành;", 0), ("Đoàn Thanh niên trường", "- Sở Tài chính;\n- Đoàn trường;", 0),
    ("Đoàn Thanh niên Cộng sản Hồ Chí Minh xã", "- Sở Tài chính;\n- Xã đoàn;", 0),
  ]) func recipientsOtherThanDepartments(lead: String, items: String, expected: Int) {
    let text = "# I. NHIỆM VỤ\n\n## 1. Mở lớp\n\n- Cơ quan chủ trì: \(lead).\n\nTriển khai./.\n\n"
    #expect(count("KH704", text + "::: nơi-nhận\n\(items)\n- Lưu: VT, VX.\n:::\n") == expected)
  }

  @Test("A clause that charges its own body quotes the whole name")
  func chargeOfTheOwnBody() {
    func messages(_ clause: String) -> [String] {
      let source = ExamplePlan.source("#. Sở Y tế: Mở lớp.\n\n#. \(clause)./.\n")
      return ExamplePlan.lint(source).filter { $0.rule.id == "KH712" }.map(\.message.vi)
    }
    #expect(
      messages("Sở Tài chính: Căn cứ khả năng ngân sách, giao Sở Tài chính bố trí kinh phí")
        == ["“giao Sở Tài chính” nằm trong mục của chính Sở Tài chính; bỏ cụm này, nêu thẳng nhiệm vụ"])
    #expect(
      messages("Sở Văn hóa, Thể thao và Du lịch: Hằng năm, giao Sở Văn hóa, Thể thao và Du lịch mở lớp").first?
        .hasPrefix("“giao Sở Văn hóa, Thể thao và Du lịch” nằm") == true)
    #expect(messages("Sở Tài chính: Hằng năm, giao Sở Nội vụ mở lớp") == [])
    let long = String(repeating: "phối hợp với các đơn vị liên quan, ", count: 30)
    #expect(messages("Sở Tài chính: Hằng năm, \(long)giao Sở Tài chính bố trí kinh phí").count == 1)
  }

  @Test func aGroupCoversTheLead() {
    func text(_ line: String) -> String {
      "# I. NHIỆM VỤ\n\n## 1. Mở lớp\n\n- Cơ quan chủ trì: Sở Y tế.\n\n# II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ mở lớp.\n\n"
        + "2. Sở Tài chính cấp vốn.\n\n3. \(line)./.\n"
    }
    #expect(count("KH703", text("Cục Thuế thu thuế")) == 1)
    #expect(count("KH703", text("Các sở, ban, ngành phối hợp")) == 0)
    #expect(count("KH703", text("Sở Y tế mở lớp")) == 0)
  }
}
