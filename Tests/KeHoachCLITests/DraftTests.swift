import Foundation
import Testing

/// What becomes of drafts: `import`, `lint` of Word files, `opinions`.
@Suite struct DraftTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("a.kh", LintTests.plan("# I. MỤC ĐÍCH\n\nTriển khai tại 02 xã ,phường.\n\nThực hiện./.\n"))
    let built = try ToolProcess(["build", "a.kh", "--to", "docx,txt,html"], in: folder)
    #expect(built.status == 0)
  }

  private func run(_ arguments: String...) throws -> ToolProcess { try ToolProcess(arguments, in: folder) }

  private func bytes(_ name: String) -> Data? { FileManager.default.contents(atPath: folder[name]) }

  @Test(arguments: ["a.docx", "a.html", "a.txt"]) func whatBuildMadeComesBack(draft: String) throws {
    let run = try run("import", draft, "-o", "b.kh")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    let plan = try #require(folder.text("b.kh"))
    #expect(plan.contains("cơ quan ban hành: Bộ Nội vụ\n"))
    #expect(plan.contains("số: 01/KH-BNV\n"))
    #expect(plan.contains("\n# I. MỤC ĐÍCH\n"))
    #expect(plan.contains("Triển khai tại 02 xã ,phường.\n"))
    #expect(plan.contains("::: nơi-nhận\n- Chính phủ;\n- Lưu: VT, VX.\n:::"))
    #expect(plan.contains("::: chữ-ký\nBỘ TRƯỞNG\n\nNguyễn Văn An\n:::"))
  }

  @Test func neverOverwritesAPlanThatWasNotNamed() throws {
    let before = folder.text("a.kh")
    let refused = try run("import", "a.docx")
    #expect(refused.status == 2)
    #expect(refused.messages.contains("lỗi: “a.kh” đã có"))
    #expect(folder.text("a.kh") == before)
    #expect(try run("import", "a.docx", "-o", "a.kh").status == 0)
    #expect(try run("import", "a.docx", "-o", "-").output == folder.text("a.kh"))
    #expect(try run("import", "a.docx", "-o", "a.docx").status == 64)
  }

  @Test func importsSeveralIntoAFolder() throws {
    try folder.write("c.txt", "KẾ HOẠCH\nTập huấn\n\nI. MỤC ĐÍCH\n")
    #expect(try run("import", "a.docx", "c.txt", "-o", "ra/").status == 0)
    #expect(folder.files.filter { $0.hasPrefix("ra/") } == ["ra/a.kh", "ra/c.kh"])
    #expect(try run("import", "a.docx", "c.txt", "-o", "ra.kh").status == 64)
  }

  @Test func saysWhatAFileIsInstead() throws {
    try folder.write("b.docx", "%PDF-1.7\n")
    let run = try run("import", "b.docx", "-o", "b.kh")
    #expect(run.status == 2)
    #expect(run.messages.contains("không đọc được “b.docx”: đây là tệp PDF"))
    #expect(!folder.files.contains("b.kh"))
  }

  @Test func otherCommandsSayHowToGoOn() throws {
    let run = try run("build", "a.docx")
    #expect(run.status == 64)
    #expect(run.messages.contains("kehoach import “a.docx”"))
  }

  @Test func lintsAWordFileAtItsParagraphs() throws {
    let run = try run("lint", "a.docx", "--format", "json")
    #expect(run.status == 0)
    let found = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    let comma = try #require(found.first { $0["id"] as? String == "KH502" })
    #expect(comma["file"] as? String == "a.docx")
    #expect((comma["message"] as? String)?.contains("xã ,phường") == true)
    #expect(!found.contains { ($0["id"] as? String)?.hasPrefix("KH9") == true })
  }

  @Test func annotatesACopy() throws {
    let before = bytes("a.docx")
    #expect(try run("lint", "a.docx", "--annotate").status == 64)
    #expect(try run("lint", "a.docx", "--annotate", "-o", "a.docx").status == 64)
    #expect(try run("lint", "a.docx", "--annotate", "-o", "b.docx").status == 0)
    #expect(bytes("a.docx") == before)
    let opinions = try run("opinions", "b.docx", "--to", "csv").output
    #expect(opinions.contains("kehoach") && opinions.contains("KH502"))
    #expect(try run("opinions", "a.docx", "--to", "json").output == "[]\n")
  }

  @Test func mendsACopy() throws {
    let before = bytes("a.docx")
    let run = try run("lint", "a.docx", "--fix", "-o", "b.docx")
    #expect(run.status == 0)
    #expect(run.messages.contains("đã sửa"))
    #expect(bytes("a.docx") == before)
    #expect(try self.run("import", "b.docx", "-o", "-").output.contains("02 xã, phường."))
    // One call converges.
    #expect(try self.run("lint", "b.docx", "--fix", "-o", "c.docx").status == 0)
    #expect(bytes("b.docx") == bytes("c.docx"))
  }

  @Test func mendsByTrackedChanges() throws {
    #expect(try run("lint", "a.docx", "--fix", "--track-changes", "-o", "b.docx").status == 0)
    let opinions = try run("opinions", "b.docx", "--to", "csv").output
    #expect(opinions.contains("Đề nghị sửa"))
    #expect(try run("import", "b.docx", "-o", "-").output.contains("02 xã, phường."))
  }

  @Test func plansAreNotCopied() throws {
    let before = folder.text("a.kh")
    #expect(try run("lint", "a.docx", "a.kh", "--fix", "-o", "ra/").status == 64)
    #expect(try run("lint", "a.kh", "--fix", "-o", "b.docx").status == 64)
    #expect(folder.text("a.kh") == before)
    #expect(try run("opinions", "a.txt").status == 64)
  }

  @Test func textDraftsAreLintedButNotCopied() throws {
    #expect(try run("lint", "a.txt").output.contains("KH502"))
    #expect(try run("lint", "a.txt", "--annotate", "-o", "b.docx").status == 64)
    // A text file with the header of a plan is a plan.
    try folder.write("b.txt", LintTests.plan("Một ,hai./.\n"))
    #expect(try run("lint", "b.txt").output.contains("b.txt:9:4"))
  }
}
