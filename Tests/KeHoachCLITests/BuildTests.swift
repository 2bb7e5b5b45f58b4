import Foundation
import Testing

/// What `build` reads and writes. With `--draft` a plan is written whatever is found in it.
@Suite struct BuildTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func build(_ arguments: String..., input: String = "") throws -> ToolProcess {
    try ToolProcess(["build", "--draft"] + arguments, in: folder, input: input)
  }

  @Test func writesAllFormatsBesideTheSource() throws {
    try folder.write("k/a.kh")
    let run = try build("k/a.kh")
    #expect(run.status <= 1)
    #expect(run.output.isEmpty)
    #expect(folder.files == ["k/a.docx", "k/a.html", "k/a.kh", "k/a.txt", "k/a.xml"])
  }

  @Test func saysThatNothingIsWritten() throws {
    try folder.write("a.kh", "Kế hoạch\n")
    let refused = try ToolProcess(["build", "a.kh"], in: folder)
    #expect(refused.status == 1 && folder.files == ["a.kh"])
    #expect(refused.messages.hasSuffix("không tạo tệp nào vì kế hoạch có lỗi; thêm --draft để tạo bản DỰ THẢO\n"))
    #expect(try !build("a.kh").messages.contains("không tạo tệp nào"))
  }

  @Test func keepsTheStructureOfFolders() throws {
    for name in ["in/b.kh", "in/sub/a.kh", "in/x.kh/c.kh", "in/.hidden/d.kh", "in/.e.kh", "in/f.txt"] {
      try folder.write(name)
    }
    try folder.link("in/sub/up", to: "..")
    try folder.write("named/g.kh")
    #expect(try build("in", "named/g.kh", "--to", "txt,html", "-o", "out/deep").status <= 1)
    #expect(
      folder.files.filter { $0.hasPrefix("out/") } == [
        "out/deep/b.html", "out/deep/b.txt", "out/deep/g.html", "out/deep/g.txt", "out/deep/sub/a.html",
        "out/deep/sub/a.txt", "out/deep/x.kh/c.html", "out/deep/x.kh/c.txt",
      ])
  }

  @Test func oneFormatOfOnePlanCanBeNamed() throws {
    try folder.write("a.kh")
    #expect(try build("a.kh", "--to", "html", "-o", "trang.htm").status <= 1)
    #expect(folder.files == ["a.kh", "trang.htm"])
    // A folder that is there is a folder, and so is a name that ends in a slash.
    try folder.write("out/x")
    _ = try build("a.kh", "--to", "html", "-o", "out")
    _ = try build("a.kh", "--to", "html", "-o", "out2/")
    #expect(folder.files == ["a.kh", "out/a.html", "out/x", "out2/a.html", "trang.htm"])
  }

  @Test func readsStandardInput() throws {
    #expect(try build("-", "--to", "txt", "-o", "t.txt", input: "Kế hoạch\n").status <= 1)
    #expect(try build("-", "--to", "txt", "--", input: "Kế hoạch\n").output == folder.text("t.txt"))
    _ = try build("-", "-o", "out", input: "Kế hoạch\n")
    #expect(
      folder.files == ["out/ke-hoach.docx", "out/ke-hoach.html", "out/ke-hoach.txt", "out/ke-hoach.xml", "t.txt"])
  }

  @Test func refusesToOverwriteSources() throws {
    try folder.write("a.txt", "nguồn")
    try folder.write("b.kh")
    try folder.link("b.txt", to: "a.txt")
    for arguments in [["a.txt"], ["a.txt", "b.kh"], ["b.kh", "-o", "b.kh"]] {
      let run = try ToolProcess(["build", "--draft", "--to", "txt"] + arguments, in: folder)
      #expect(run.status == 64)
      #expect(run.messages.contains("ghi đè nguồn"))
    }
    #expect(try build("b.kh", "-o", "a.txt").messages.hasPrefix("lỗi: -o “a.txt” phải là thư mục"))
    #expect(folder.files == ["a.txt", "b.kh", "b.txt"])
    #expect(folder.text("a.txt") == "nguồn")
  }

  @Test func refusesTwoPlansOfOneName() throws {
    try folder.write("x/a.kh")
    try folder.write("y/a.kh")
    let run = try build("x", "y", "-o", "out")
    #expect(run.status == 64)
    #expect(run.messages == "lỗi: “x/a.kh” và “y/a.kh” cùng ghi ra “out/a.docx”\n")
    #expect(folder.files == ["x/a.kh", "y/a.kh"])
    #expect(try build("x", "./x/a.kh", "x/../x/a.kh", "--to", "txt").status <= 1)
  }

  @Test func oneBadFileDoesNotStopTheOthers() throws {
    try folder.write("a.kh")
    #expect(mkfifo(folder["pipe.kh"], 0o600) == 0)
    try folder.link("lost.kh", to: "nowhere")
    let run = try build(".", "none.kh", "--to", "txt")
    #expect(run.status == 2)
    #expect(folder.text("a.txt") != nil)
    let lines = run.messages.split(separator: "\n").filter { $0.hasPrefix("lỗi: không đọc") }
    #expect(lines.count == 3)
    #expect(zip(lines, ["lost.kh", "pipe.kh", "none.kh"]).allSatisfy { $0.contains($1) })
  }

  @Test func refusesHugeFiles() throws {
    try folder.write("a.kh")
    #expect(truncate(folder["a.kh"], (64 << 20) + 1) == 0)
    let run = try build("a.kh")
    #expect(run.status == 2)
    #expect(run.messages == "lỗi: không đọc “a.kh”: lớn hơn 64 MB\n")
  }

  @Test func saysWhereNothingIsFound() throws {
    try folder.write("empty/readme.txt")
    let run = try build("empty")
    #expect(run.status == 2)
    #expect(run.messages == "lỗi: không có tệp .kh nào trong “empty”\n")
  }

  @Test func leavesNoTemporaryFilesWhereItCannotWrite() throws {
    try folder.write("a.kh")
    try folder.write("a.xml/inside")
    let run = try build("a.kh")
    #expect(run.status == 2)
    #expect(run.messages.contains("a.xml"))
    #expect(folder.files == ["a.kh", "a.xml/inside"])
  }

  @Test func saysTheSameHoweverManyAtATime() throws {
    for number in 1...40 { try folder.write("in/\(number % 7)/\(number).kh", "Kế hoạch \(number)\n") }
    for number in 1...5 { try folder.link("in/lost\(number).kh", to: "nowhere") }
    let serial = try build("in", "--to", "txt", "-o", "one", "--jobs", "1")
    let parallel = try build("in", "--to", "txt", "-o", "two", "--jobs", "16")
    #expect(serial.messages == parallel.messages && serial.status == parallel.status && serial.status == 2)
    let (one, two) = (folder.files.filter { $0.hasPrefix("one/") }, folder.files.filter { $0.hasPrefix("two/") })
    #expect(one.count == 40 && one.map { $0.dropFirst(3) } == two.map { $0.dropFirst(3) })
    #expect(zip(one, two).allSatisfy { folder.text($0) == folder.text($1) })
  }

  @Test func namesThatLookTheSameAreTwoFiles() throws {
    try folder.write("in/\u{1EBF}.kh", "một")
    try folder.write("in/e\u{302}\u{301}.kh", "hai")
    #expect(try build("in", "--to", "html").status <= 1)
    #expect(try build("in", "--to", "html", "-o", "out").status <= 1)
    #expect(folder.files.filter { $0.hasSuffix(".html") }.count == 4)
  }
}
