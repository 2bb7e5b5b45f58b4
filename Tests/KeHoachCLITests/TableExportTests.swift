import Foundation
import Testing

@Suite("kehoach table --to xlsx")
struct TableExportTests {
  private let plan = """
    ---
    cơ quan ban hành: Ủy ban nhân dân tỉnh Tây Ninh
    số: 15/KH-UBND
    địa danh: Tây Ninh
    ngày: 07/5/2024
    trích yếu: Triển khai công tác năm 2024
    ---

    Căn cứ Luật Tổ chức chính quyền địa phương, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

    # I. MỤC TIÊU

    Một hai./.

    ::: nơi-nhận
    - Như trên;
    - Lưu: VT.
    :::

    ::: chữ-ký
    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH

    Nguyễn Văn A
    :::

    ::: phụ-lục DỰ TOÁN {#pl}
    ::: dự-toán {#một đơn-vị-tính="đồng"}
    | TT | Nội dung | Thành tiền |
    |---|---|--:|
    | 1 | A | 5 |
    :::
    ::: dự-toán {#hai đơn-vị-tính="đồng"}
    | TT | Nội dung | Thành tiền |
    |---|---|--:|
    | 1 | A | 6 |
    :::
    :::

    """

  @Test(
    "Every table without --id, one with it; the same bytes on standard output; no file left in the folder for temporary ones"
  )
  func writes() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.kh", plan)
    try FileManager.default.createDirectory(atPath: folder.path + "/tmp", withIntermediateDirectories: true)
    let environment = ["TMPDIR": folder.path + "/tmp"]
    func run(_ arguments: String...) throws -> ToolProcess {
      try ToolProcess(["table", "a.kh", "--to", "xlsx"] + arguments, in: folder, environment: environment)
    }
    let all = try run("-o", "a.xlsx")
    #expect(all.status == 0 && all.output.isEmpty && all.messages.isEmpty, "\(all.messages)")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/a.xlsx"))
    #expect(bytes.starts(with: Data("PK".utf8)))
    #expect(try run("--id", "hai", "-o", "b.xlsx").status == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/b.xlsx")).count < bytes.count)
    let printed = try run()
    #expect(printed.status == 0 && printed.output == String(decoding: bytes, as: UTF8.self))
    #expect(try run("--id", "ba").status == 64)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/tmp") == [])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["a.kh", "a.xlsx", "b.xlsx", "tmp"])
  }

  @Test("A plan without tables says so, one with errors writes nothing")
  func refuses() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.kh", String(plan.prefix { $0 != "5" }).replacingOccurrences(of: "::: phụ-lục", with: "%% "))
    try folder.write("b.kh", plan + "| TT | Tổng | Kinh phí |\n|---|---|---|\n::: không-có\n")
    for name in ["a.kh", "b.kh"] {
      let run = try ToolProcess(["table", name, "--to", "xlsx", "-o", "x.xlsx"], in: folder)
      #expect(run.status != 0 && !run.messages.isEmpty)
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/x.xlsx"))
    }
  }
}
