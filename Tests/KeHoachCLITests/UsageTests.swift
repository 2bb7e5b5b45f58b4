import Testing

/// What the executable says about how it is called; nothing here depends on what a plan means.
@Suite struct UsageTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(_ arguments: String..., environment: [String: String] = [:]) throws -> ToolProcess {
    try ToolProcess(arguments, in: folder, environment: environment)
  }

  @Test(arguments: ["preview", "lsp"])
  func namesWhatIsYetToCome(command: String) throws {
    let run = try run(command, "a.kh")
    #expect(run.status == 64)
    #expect(run.messages == "lỗi: phiên bản này chưa có lệnh “\(command)”\n")
    #expect(try !self.run("--help").output.contains(" \(command)"))
  }

  @Test(arguments: [
    ["build"], ["build", "--to", "pdf", "a.kh"], ["build", "--width", "3", "a.kh"], ["build", "--jobs", "0", "a.kh"],
    ["build", "--templates", "none", "a.kh"], ["build", "--lang", "fr", "a.kh"], ["build", "--color", "x", "a.kh"],
    ["build", "-o", "-", "a.kh"], ["build", "-"], ["lint", "--format", "xml", "a.kh"], ["lint", "--foo", "a.kh"],
    ["lint", "--select", "không-có", "a.kh"], ["lint", "--diff", "--format", "json", "a.kh"],
    ["lint", "--annotate", "-o", "b.docx", "a.kh"], ["lint", "--annotate", "--fix", "a.docx"],
    ["lint", "-o", "b.docx", "a.kh"],
    ["lint", "--track-changes", "a.docx"], ["import", "a.kh"], ["import", "."], ["opinions", "--to", "pdf", "a.docx"],
    ["fmt", "--check", "--diff", "a.kh"], ["fmt", "--templates", ".", "a.kh"], ["table", "--write", "--check", "a.kh"],
    ["table", "--write", "--to", "csv", "a.kh"], ["table", "a.kh", "b.kh"], ["new"], ["new", "--list", "a.kh"],
    ["explain", "không-có"], ["bild", "a.kh"], ["--foo"],
  ]) func refusesWrongUsage(arguments: [String]) throws {
    try folder.write("a.kh")
    try folder.write("b.kh")
    let run = try ToolProcess(arguments, in: folder)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.messages.hasPrefix("lỗi: "))
    #expect(folder.files == ["a.kh", "b.kh"])
  }

  @Test func suggests() throws {
    #expect(try run("bild").messages == "lỗi: không có lệnh “bild”; ý bạn là “build”?\n")
    #expect(try run("build", "--to", "htm", "a.kh").messages.contains("ý bạn là “html”?"))
  }

  @Test func helps() throws {
    let help = try run("--help")
    #expect(help.status == 0 && help.messages.isEmpty)
    for command in [
      "build, xuat", "lint, soat", "fmt, dinh-dang", "table, bang", "citations, vien-dan", "tasks, viec",
      "import, nhap", "opinions, gop-y",
      "new, moi",
      "explain",
    ] {
      #expect(help.output.contains("\n  \(command) "))
    }
    #expect(help.output.contains("CÁCH DÙNG: kehoach"))
    #expect(try run("xuat", "-h").output.contains("--draft"))
    #expect(try run("--version").output == "kehoach 0.1.0\n")
    #expect(try run("build", "--help", environment: ["LANG": "en_US.UTF-8"]).output.contains("Compile plans"))
    #expect(try run("build", "--help", "--lang", "en").output.contains("Compile plans"))
  }

  @Test func speaksTheLanguageAskedFor() throws {
    #expect(try run("lint", "x.kh").messages == "lỗi: không đọc được “x.kh”: không có tệp hay thư mục này\n")
    let english = "error: can't read “x.kh”: no such file or folder\n"
    #expect(try run("lint", "x.kh", "--lang", "en").messages == english)
    #expect(try run("--lang", "en", "lint", "x.kh").messages == english)
    #expect(try run("--lang=en", "lint", "x.kh").messages == english)
    #expect(try run("lint", "x.kh", environment: ["LC_ALL": "en_GB.UTF-8", "LANG": "vi_VN"]).messages == english)
    #expect(try run("lint", "x.kh", "--lang=vi", environment: ["LANG": "en"]).messages.hasPrefix("lỗi"))
  }

  @Test func coloursOnlyWhereAsked() throws {
    #expect(try run("lint", "x.kh", "--color", "always").messages.hasPrefix("\u{1B}[1;31mlỗi\u{1B}[0m: "))
    #expect(try !run("lint", "x.kh").messages.contains("\u{1B}"))
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completes(shell: String) throws {
    let run = try run("--generate-completion-script", shell)
    #expect(run.status == 0)
    #expect(run.output.contains("templates") && run.output.contains("explain"))
    #expect(run.output.contains("unsafe-fixes") && run.output.contains("annotate"))
  }
}
