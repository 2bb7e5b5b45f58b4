import KeHoach
import Testing

@testable import KeHoachCLI

@Suite struct TemplateFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func template(_ path: String, library: String? = nil) throws -> Template? {
    try TemplateFolder(library: library).template(
      path, isFolder: path.hasPrefix("./") || path.hasPrefix(".\\"), planFolder: folder["plan"])
  }

  private func message(_ path: String, library: String? = nil) -> String? {
    do {
      _ = try template(path, library: library)
      return nil
    } catch {
      return (error as? Failure)?.message.vi
    }
  }

  @Test func readsKnownFilesOnly() throws {
    try folder.write("plan/mau/trang.css", "p {}")
    try folder.write("plan/mau/secret.txt", "!")
    for path in ["./mau", ".\\mau"] {
      #expect(try template(path)?.files == ["trang.css": Array("p {}".utf8)])
    }
    #expect(try template("nd30") == nil && template("NĐ30") == nil)
  }

  @Test func readsNamedTemplates() throws {
    try folder.write("lib/so-khcn/co-quan.kh", "x")
    try folder.write("lib/nd30/trang.css", "y")
    #expect(try template("so-khcn", library: folder["lib"])?.files.keys.sorted() == ["co-quan.kh"])
    #expect(try template("nd30", library: folder["lib"])?.files.keys.sorted() == ["trang.css"])
    #expect(message("so-khnc", library: folder["lib"]) == "không có mẫu trình bày “so-khnc”; ý bạn là “so-khcn”?")
    #expect(message("nd31") == "không có mẫu trình bày “nd31”; ý bạn là “nd30”?")
  }

  @Test(arguments: ["./../outside", "./out", "./leak", "./mau/../mau"]) func staysInTheFolder(path: String) throws {
    try folder.write("outside/trang.css", "x")
    try folder.write("plan/mau/trang.css", "x")
    try folder.write("plan/leak/co-quan.kh", "x")
    try folder.link("plan/out", to: "../outside")
    try folder.link("plan/leak/trang.css", to: "/etc/hostname")
    #expect(message(path)?.hasSuffix("nằm ngoài thư mục được phép") == true)
  }

  @Test(arguments: ["/etc", "../outside", "a/b", "..", ".hidden"]) func refusesOtherPaths(path: String) throws {
    try folder.write("outside/trang.css", "x")
    try folder.write("plan/x")
    #expect(message(path, library: folder["outside"])?.contains("chỉ nhận tên mẫu") == true)
  }

  @Test func saysWhatIsMissing() throws {
    try folder.write("plan/empty/x.txt")
    #expect(message("./none") == "không có thư mục mẫu trình bày “./none”")
    #expect(message("./empty")?.contains("không có tệp nào trong: trinh-bay.kh") == true)
  }
}
