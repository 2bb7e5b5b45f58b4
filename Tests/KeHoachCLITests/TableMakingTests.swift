import Foundation
import Testing

@Suite("kehoach table --sum and --diff")
struct TableMakingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("a.kh", Self.plan(1, 5))
    try folder.write("b.kh", Self.plan(2, 6))
  }

  private static func plan(_ number: Int, _ amount: Int, total: String = "") -> String {
    """
    ---
    cơ quan ban hành: Ủy ban nhân dân tỉnh Tây Ninh
    số: \(number)/KH-UBND
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
    ::: dự-toán {đơn-vị-tính="triệu đồng"}
    | TT | Nội dung | Thành tiền |
    |---|---|--:|
    | I | Đào tạo | |
    | 1 | Mở lớp | \(amount) |
    | | Tổng cộng | \(total) |
    :::
    :::

    """
  }

  private func run(_ arguments: String...) throws -> ToolProcess {
    try ToolProcess(["table"] + arguments, in: folder)
  }

  @Test("The sum as source, as a table, as a workbook; the source can be put into a plan")
  func sums() throws {
    let source = try run("--sum", "--to", "md", "b.kh", "a.kh")
    #expect(source.status == 0 && source.messages.isEmpty, "\(source.messages)")
    #expect(source.output.hasPrefix("::: dự-toán Tổng hợp kinh phí của 2 kế hoạch {đơn-vị-tính=\"triệu đồng\"}\n"))
    let appendix = Self.plan(3, 1).components(separatedBy: "::: dự-toán")[0]
    try folder.write("c.kh", appendix + source.output + ":::\n")
    let csv = try run("c.kh", "--to", "csv")
    #expect(csv.status == 0)
    #expect(csv.output == (try run("--sum", "--to", "csv", "b.kh", "a.kh").output))
    #expect(csv.output.contains(",Tổng cộng,11,"))
    #expect(csv.output.contains("\"b.kh:31, mục I\"") && csv.output.contains("\"a.kh:31, mục I\""))
    #expect(try run("--sum", "a.kh", "b.kh", "--to", "xlsx", "-o", "s.xlsx").status == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder["s.xlsx"])).starts(with: Data("PK".utf8)))
    #expect(try run("--sum", "a.kh", "b.kh", "--unit", "đồng", "--by", "kế hoạch").output.contains("11.000.000"))
    #expect(try run("--sum", "a.kh", "-o", "a.kh").status == 64)
    #expect(folder.text("a.kh") == Self.plan(1, 5))
  }

  @Test("Plans with errors are told and nothing is written, unless as a draft: then written totals count")
  func errors() throws {
    try folder.write("c.kh", Self.plan(3, 7, total: "8"))
    let refused = try run("--sum", "a.kh", "c.kh", "--to", "csv", "-o", "x.csv")
    #expect(refused.status == 1 && refused.messages.contains("KH301") && !folder.files.contains("x.csv"))
    let draft = try run("--sum", "a.kh", "c.kh", "--to", "csv", "--draft")
    #expect(draft.status == 1 && draft.messages.contains("KH301") && draft.output.contains(",Tổng cộng (I+II),13,"))
    #expect(try run("--diff", "a.kh", "c.kh").status == 1)
    let missing = try run("--sum", "a.kh", "none.kh")
    #expect(missing.status == 2 && missing.output.isEmpty)
    try folder.write("d.kh", Self.plan(4, 5).components(separatedBy: "::: phụ-lục")[0])
    let none = try run("--sum", "d.kh")
    #expect(none.status == 1 && none.messages.contains("không có dự toán nào để cộng"))
    let some = try run("--sum", "d.kh", "a.kh")
    #expect(some.status == 0 && some.messages == "d.kh: không có dự toán\n")
    try folder.write("e.kh", Self.plan(1, 4))
    let twice = try run("--sum", "a.kh", "e.kh")
    #expect(twice.status == 0 && twice.messages.hasPrefix("e.kh: cũng là Kế hoạch 1/KH-UBND"))
  }

  @Test("Differences of two versions; equal ones say so")
  func differences() throws {
    let run = try run("--diff", "a.kh", "b.kh", "--to", "csv")
    #expect(run.status == 0 && run.messages.isEmpty)
    #expect(
      run.output.split(whereSeparator: \.isNewline) == [
        "Đơn vị tính: triệu đồng,,,,,", "TT,Nội dung,Bản cũ,Bản mới,\"Tăng, giảm (-)\",Thay đổi", "I,Đào tạo,5,6,1,đổi",
        "1,Mở lớp,5,6,1,đổi",
        ",Tổng cộng,5,6,1,đổi",
      ])
    try folder.write("c.kh", Self.plan(3, 5))
    let equal = try self.run("--diff", "a.kh", "c.kh")
    #expect(equal.status == 0 && equal.messages == "dự toán của hai bản như nhau\n")
  }

  @Test(
    "What doesn't go together is refused",
    arguments: [
      ["--sum", "--diff", "a.kh", "b.kh"], ["--sum", "--write", "a.kh"], ["--diff", "--check", "a.kh", "b.kh"],
      ["--by", "plan", "a.kh"], ["--sum", "--by", "tỉnh", "a.kh"], ["--sum", "--by", "plan,plan", "a.kh"],
      ["--sum", "--by", "", "a.kh"], ["--sum", "--unit", "mét", "a.kh"], ["--unit", "đồng", "a.kh"],
      ["--draft", "a.kh"], ["--sum", "--all-columns", "a.kh"], ["--diff", "a.kh"], ["--sum", "--to", "pdf", "a.kh"],
    ])
  func usage(arguments: [String]) throws {
    let run = try ToolProcess(["table"] + arguments, in: folder)
    #expect(run.status == 64 && run.output.isEmpty && run.messages.hasPrefix("lỗi: "), "\(run.messages)")
  }
}
