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

  @Test(
    "A budget taken back from its workbook is the same",
    arguments: [
      """
      | TT | Nội dung | ĐVT | Số lượng | Số ngày | Mức chi (đồng) | Thành tiền (nghìn đồng) |
      |---|---|---|--:|--:|--:|--:|
      | I | Hội nghị | | | | | |
      | 1 | Hội trường | ngày | 1 | 2 | 5.000.000 | |
      | 2 | Nước | người | 50 | 2 | 20.500 | |
      | - | chai | người | 1,5 | | 20.550 | |
      | | Dự phòng 5% | | | | | |
      | | Tổng cộng | | | | | |
      """,
      """
      | TT | Nội dung | Tổng cộng (triệu đồng) | Năm 2026 | << | Năm 2027 | << |
      | ^^ | ^^ | ^^ | NSTW | NSĐP | NSTW | NSĐP |
      |---|---|--:|--:|--:|--:|--:|
      | I | Nhóm | | | | | |
      | 1 | a | | 10,5 | 2,25 | 3 | 4 |
      | 2 | b | | 7 | - | 8 | 0,50 |
      | | Tổng cộng | | | | | |
      """,
      """
      | TT | Nội dung | Thành tiền (đồng) | Ghi chú |
      |---|---|--:|---|
      | 1 | =SUM(A1) | 999.999.999.999.999 | =1+2 |
      | 2 | +84 | 1.000.000.000.000.000 | 01 |
      | 3 | a | 0,3 | 1/2 |
      | 4 | b | 5 | 2026 |
      """,
    ])
  func comesBack(table: String) throws {
    let folder = try TemporaryFolder()
    let body = try #require(plan.range(of: "::: phụ-lục")).lowerBound
    try folder.write("a.kh", "\(plan[..<body])::: phụ-lục DỰ TOÁN\n::: dự-toán\n\(table)\n:::\n:::\n")
    func csv(_ name: String) throws -> String {
      let run = try ToolProcess(["table", name, "--to", "csv"], in: folder)
      #expect(run.status == 0, "\(run.messages)")
      return run.output
    }
    #expect(try ToolProcess(["table", "a.kh", "--to", "xlsx", "-o", "a.xlsx"], in: folder).status == 0)
    #expect(try csv("a.xlsx") == csv("a.kh"))
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
