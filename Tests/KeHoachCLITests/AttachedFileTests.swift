import Foundation
import SyntaxFixtures
import Testing

/// Plans whose tables stand in files beside them.
@Suite struct AttachedFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(_ arguments: String..., input: String = "") throws -> ToolProcess {
    try ToolProcess(arguments, in: folder, input: input)
  }

  private static let csv = "TT,Nội dung,Thành tiền (triệu đồng)\n1,Hội nghị,20\n2,Hội thảo,30\n,Tổng cộng,50\n"

  private static func plan(_ file: String, _ name: String = "dự-toán") -> String {
    LintTests.plan("Kinh phí như sau:\n\n::: \(name) {#kp từ-tệp=\"\(file)\"}\n:::\n\nThực hiện./.\n")
  }

  private func copy(_ name: String, as target: String) throws {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    try FileManager.default.copyItem(
      at: here.appendingPathComponent("Files/\(name)"), to: URL(fileURLWithPath: folder[target]))
  }

  // MARK: Reading

  @Test("the Tây Ninh appendix from a workbook is the published table, row by row")
  func tayNinh() throws {
    let text = try String(contentsOfFile: ExamplePlans.path("tay-ninh-2024"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var isTable = false
    let attached = lines.compactMap { line -> Substring? in
      if line.hasPrefix("::: dự-toán") { return "::: dự-toán {từ-tệp=\"bang/tay-ninh.xlsx\"}" }
      isTable = line.hasPrefix("| ") || line.hasPrefix("|:")
      return isTable ? nil : line
    }
    try folder.write("viet.kh", text)
    try folder.write("tep.kh", attached.joined(separator: "\n"))
    try FileManager.default.createDirectory(atPath: folder["bang"], withIntermediateDirectories: true)
    try copy("tay-ninh-2024.xlsx", as: "bang/tay-ninh.xlsx")
    for format in ["csv", "md", "txt"] {
      let written = try run("table", "viet.kh", "--to", format)
      let taken = try run("table", "tep.kh", "--to", format)
      #expect(written.status == 0 && taken.status == 0)
      #expect(taken.output == written.output)
      #expect(written.output.contains("(I+II+III)"))
    }
    let check = try run("table", "tep.kh", "--check")
    #expect(check.status == 0, "\(check.output)\(check.messages)")
  }

  @Test("the file is found from the plan's folder, from standard input in the current one")
  func folders() throws {
    try folder.write("tinh/kh.kh", Self.plan("bang/dt.csv"))
    try folder.write("tinh/bang/dt.csv", Self.csv)
    #expect(try run("build", "tinh/kh.kh", "--to", "txt", "-o", "-").output.contains("Hội thảo"))
    try folder.write("dt.csv", Self.csv)
    #expect(try run("build", "-", "--to", "txt", "-o", "-", input: Self.plan("./dt.csv")).output.contains("Hội thảo"))
    // Names that look the same are the same, whoever stored them.
    try folder.write("tinh/du\u{323}-toa\u{301}n.csv", Self.csv)
    try folder.write("tinh/b.kh", Self.plan("dụ-toán.csv"))
    #expect(try run("lint", "tinh/b.kh", "--select", "KH026").status == 0)
  }

  @Test("outside, missing, damaged, of another kind: an error at the attribute, and nothing is written")
  func unreadable() throws {
    try folder.write("ngoai.csv", Self.csv)
    try folder.write("p/hong.xlsx", "PK\u{3}\u{4} không phải zip")
    try folder.write("p/dt.csv", Self.csv)
    try folder.link("p/lien-ket.csv", to: folder["ngoai.csv"])
    try FileManager.default.createDirectory(atPath: folder["p/thu-muc.csv"], withIntermediateDirectories: true)
    for file in [
      "../ngoai.csv", folder["ngoai.csv"], "lien-ket.csv", "hong.xlsx", "thu-muc.csv", "khong-co.csv", "dt.ods",
      "/dev/zero", "../p/dt.csv",
    ] {
      try folder.write("p/kh.kh", Self.plan(file))
      let before = folder.files
      let build = try run("build", "p/kh.kh")
      #expect(build.status == 1, "\(file)")
      #expect(build.messages.contains("KH026"), "\(file): \(build.messages)")
      #expect(build.messages.contains("p/kh.kh:11:"), "\(file)")
      #expect(folder.files == before)
    }
    try folder.write("p/kh.kh", Self.plan("dd.csv"))
    #expect(
      try run("lint", "p/kh.kh").messages.contains("ý bạn là “dt.csv”?")
        || run("lint", "p/kh.kh").output.contains("ý bạn là “dt.csv”?"))
    // What lies outside isn't even named.
    try folder.write("p/kh.kh", Self.plan("../ngoa.csv"))
    #expect(try !run("lint", "p/kh.kh").output.contains("ý bạn là"))
  }

  // MARK: Fixing

  @Test("no fix and no --write ever edits the plan because of a cell of a file")
  func fixes() throws {
    let wrong =
      "TT,Nội dung,Thành tiền (triệu đồng)\n1,Hội  nghị tập huân cán bộ ,\"20,000.5\"\n3,Sở khoa học và Công nghệ,30\n,Tổng cộng,5\n"
    try folder.write("dt.csv", wrong)
    let plan = Self.plan("dt.csv")
    try folder.write("kh.kh", plan)
    let fix = try run("lint", "kh.kh", "--fix", "--unsafe-fixes")
    #expect(fix.output.contains("dt.csv, ô C4: ") || fix.messages.contains("dt.csv, ô C4: "))
    #expect(folder.text("kh.kh") == plan)
    #expect(folder.text("dt.csv") == wrong)
    let check = try run("table", "kh.kh", "--check")
    #expect(check.status == 1)
    #expect(check.output.contains("kh.kh:11: dt.csv, ô C4: Tổng cộng · "))
    let write = try run("table", "kh.kh", "--write")
    #expect(write.status == 1)
    #expect(write.messages.contains("ô nằm trong tệp thì không ghi"))
    #expect(folder.text("kh.kh") == plan)
    #expect(try run("lint", "kh.kh", "--diff", "--unsafe-fixes").output == "")
  }

  @Test("fixes of the plan itself are made, and the same files are used to look again")
  func fixesBeside() throws {
    try folder.write("dt.csv", Self.csv)
    try folder.write(
      "kh.kh", Self.plan("dt.csv").replacingOccurrences(of: "Thực hiện", with: "# I. Thực hiện.\n\nThực hiện"))
    let fix = try run("lint", "kh.kh", "--fix", "--select", "KH026,KH205,KH206,KH2")
    #expect(!fix.output.contains("KH026") && !fix.messages.contains("KH026"))
    #expect(folder.text("kh.kh")?.contains("từ-tệp=\"dt.csv\"") == true)
  }

  @Test("tasks of an assignment table in a file stand where the plan names the file")
  func tasks() throws {
    try folder.write("pc.csv", "TT,Nhiệm vụ,Cơ quan chủ trì,Thời gian\n1,Mở lớp tập huấn,Sở Y tế,Tháng 6/2024\n")
    try folder.write("kh.kh", Self.plan("pc.csv", "phân-công"))
    let run = try run("tasks", "kh.kh", "--to", "csv")
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("Mở lớp tập huấn") && run.output.contains("Sở Y tế"))
    let json = try self.run("tasks", "kh.kh", "--to", "json").output
    #expect(json.contains("\"line\":11"), "\(json)")
  }

  // MARK: A workbook alone

  @Test("the budget of a workbook is printed, ready to be pasted into a plan")
  func workbook() throws {
    try folder.write("dt.csv", "KINH PHÍ,,\nTT,Nội dung,Thành tiền (đồng)\n1,Hội nghị *|{x},2000000\n")
    let table = try run("table", "dt.csv", "--to", "md")
    #expect(table.status == 0)
    #expect(
      table.output == """
        | TT  | Nội dung          | Thành tiền (đồng) |
        | :-: | ----------------- | ----------------: |
        |  1  | Hội nghị \\*\\|\\{x} |           2000000 |
        |     | Tổng cộng         |         2.000.000 |

        """)
    try folder.write("kh.kh", LintTests.plan("Như sau:\n\n::: dự-toán {#kp}\n\(table.output):::\n\nThực hiện./.\n"))
    #expect(try run("table", "kh.kh", "--to", "md").output == table.output)
    // It is set as `fmt` sets it.
    #expect(try run("fmt", "kh.kh", "--check").status == 0)
    try copy("tay-ninh-2024.xlsx", as: "tn.xlsx")
    #expect(try run("table", "tn.xlsx", "--to", "csv").output.contains("Tổng cộng (I+II+III),,,,140,"))
    #expect(try run("table", "tn.xlsx", "--check").status == 0)
    try folder.write("sai.csv", "TT,Nội dung,Thành tiền (đồng)\n1,Hội nghị,20\n,Tổng cộng,30\n")
    let wrong = try run("table", "sai.csv")
    #expect(wrong.status == 1)
    #expect(wrong.messages.contains("sai.csv, ô C3: “Tổng cộng” ghi 30"))
    #expect(!wrong.messages.contains("KH010"))
  }
  @Test("warnings and hints about a table go to standard error, the table to standard output")
  func findings() throws {
    try folder.write("dt.csv", Self.csv + ",,\n,,NGƯỜI LẬP\n")
    let table = try run("table", "dt.csv", "--to", "csv")
    #expect(table.status == 0)
    #expect(table.output == Self.csv.replacingOccurrences(of: "\n", with: "\r\n"))
    #expect(table.messages.contains("KH037") && table.messages.contains("“NGƯỜI LẬP”"))
    try folder.write("kh.kh", Self.plan("dt.csv"))
    let plan = try run("table", "kh.kh", "--to", "csv")
    #expect(plan.status == 0 && plan.output == table.output)
    #expect(plan.messages.contains("KH037") && !plan.messages.contains("KH010"))
    #expect(try run("table", "dt.csv", "-o", "x.txt").output.isEmpty)
  }

  @Test("a workbook is never written; the sheet is chosen by name")
  func choices() throws {
    try copy("tay-ninh-2024.xlsx", as: "tn.xlsx")
    let before = folder.files
    for arguments in [["--write"], ["--to", "csv", "-o", "x.xlsx"], ["--sheet", "x", "-o", "x.csv", "--to", "md"]] {
      let run = try ToolProcess(["table", "tn.xlsx"] + arguments, in: folder)
      #expect(run.status == 64 && run.output.isEmpty, "\(arguments)")
      #expect(folder.files == before)
    }
    let missing = try run("table", "tn.xlsx", "--sheet", "không có \" này")
    #expect(missing.status == 1 && missing.messages.contains("KH033"))
    let first = try run("table", "tn.xlsx", "--to", "csv").output
    let name = try #require(missing.messages.split(separator: "“").last?.split(separator: "”").first.map(String.init))
    for option in ["--sheet", "--id"] {
      #expect(try run("table", "tn.xlsx", option, name, "--to", "csv").output == first, "\(name)")
    }
    try folder.write("kh.kh", Self.plan("tn.xlsx"))
    #expect(try run("table", "kh.kh", "--sheet", "x").status == 64)
  }

  @Test("the unit goes along with a table that doesn't state it in a head, there and back")
  func units() throws {
    let head = "Đơn vị tính: nghìn đồng,,\nTT,Nội dung,Thành tiền\n"
    try folder.write("dt.csv", head + "1,Hội nghị,20\n,Tổng cộng,20\n")
    let csv = try run("table", "dt.csv", "-o", "lai.csv")
    #expect(csv.status == 0 && csv.output.isEmpty, "\(csv.messages)")
    #expect(folder.text("lai.csv")?.hasPrefix("Đơn vị tính: nghìn đồng,,\r\nTT,") == true)
    for format in ["csv", "md", "txt", "html"] {
      let one = try run("table", "dt.csv", "--to", format)
      #expect(one.output.contains("nghìn đồng") && one.messages.isEmpty)
      #expect(try run("table", "lai.csv", "--to", format).output == one.output)
    }
    let md = try run("table", "dt.csv", "--to", "md").output
    #expect(md.hasPrefix("Đơn vị tính: nghìn đồng\n\n| TT"))
    try folder.write("kh.kh", LintTests.plan("Như sau:\n\n::: dự-toán {#kp}\n\(md):::\n\nThực hiện./.\n"))
    #expect(try run("table", "kh.kh", "-o", "a.md").messages.isEmpty)
    #expect(folder.text("a.md") == md)
  }
}
