import KeHoachModel
import KeHoachSource
import KeHoachSyntax
import SyntaxFixtures
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Any bytes in: a sound tree, a plan, and never a crash or a hang.
@Suite("Hostile input")
struct HostileInputTests {
  @Test("every line of an example may end the file", arguments: ExamplePlans.names)
  func prefixes(name: String) throws {
    let source = try SourceText(name: name, bytes: readFile(ExamplePlans.path(name)))
    for line in 1...source.lineCount {
      let range = source.line(line)
      compile(Array(source.bytes[..<range.upperBound]), analyze: line % 9 == 0)
      guard line % 3 == 0 else { continue }
      compile(Array(source.bytes[..<((range.lowerBound + range.upperBound) / 2)]), analyze: line % 9 == 3)
    }
  }

  @Test("every line of an example may be missing", arguments: ExamplePlans.names)
  func deletions(name: String) throws {
    let source = try SourceText(name: name, bytes: readFile(ExamplePlans.path(name)))
    for line in 1..<source.lineCount {
      let rest = source.bytes[..<source.line(line).lowerBound] + source.bytes[source.line(line + 1).lowerBound...]
      compile(Array(rest), analyze: line % 9 == 0 || rest.count < 4096)
    }
  }

  @Test("every byte of a small plan may end the file")
  func bytePrefixes() {
    let bytes = Array(Self.smallPlan.utf8)
    for end in 0...bytes.count { compile(Array(bytes[..<end])) }
  }

  @Test("a plan survives changed bytes", arguments: 0..<8)
  func mutations(seed: Int) {
    var generator = SourceGenerator(seed: UInt64(seed))
    let bytes = Array(Self.smallPlan.utf8)
    for _ in 0..<60 { compile(generator.mutation(of: bytes)) }
  }

  @Test("random bytes are read", arguments: 0..<4)
  func randomBytes(seed: Int) {
    var generator = SourceGenerator(seed: UInt64(seed))
    for size in [0, 1, 2, 3, 7, 64, 500, 4000] { compile(generator.bytes(size)) }
  }

  @Test("pieces of the language in any order are read", arguments: 0..<16)
  func pieces(seed: Int) {
    var generator = SourceGenerator(seed: UInt64(seed) &* 7919)
    for size in [3, 8, 20, 60, 200] {
      for _ in 0..<8 { compile(Array(generator.source(pieces: size).utf8)) }
    }
  }

  @Test(
    "a source four times as long takes about four times as long",
    arguments: [
      "*", "**a", "*a* ", "__a", "{", "{a ", "{\"", "[@", "[^1] ", "\\", "# ", "#) \n", "# a\n", "a) b\n", "|", "|\n",
      "| a |\n",
      "|-", ":::\n", "::: x\n", "::: phụ-lục\n", "- ", "1.", "- a\n", "a\n", "a\n\n", "a\n  b\n", "  b\n", "%% \n",
      "x\u{301}",
      "x\u{323}\u{302} ", "\u{0}", "\u{0}\u{1}", "\u{200B}", "\t", "\r", "\r\n", "---\n", "số: 1\n", ":", "[^1]: a\n",
      "[^1",
      "# a {#b}\n", "[@x] ", "{x.y} ", "{số} ", "5 đồng (năm đồng) ", "Tổng kinh phí 5 đồng ", "Căn cứ ngày 1/2/2023 ",
      "Phần ", "(", "I. ", "^^|", "| ^^ |\n", "| << | << |\n", "./.", "đ", "😀", "# I. a\n\n- Cơ quan chủ trì: b\n\n",
    ])
  func linear(piece: String) {
    let header = "---\ncơ quan ban hành: Sở Nội vụ\ntrích yếu: Thử\n---\n\n"
    func time(_ size: Int) -> Double {
      let count = max(1, size / piece.utf8.count)
      let bytes = Array((header + String(repeating: piece, count: count)).utf8)
      let clock = ContinuousClock()
      let duration = clock.measure { compile(bytes) }
      return Double(duration.components.attoseconds) / 1e18 + Double(duration.components.seconds)
    }
    let (small, large) = (time(8000), time(32_000))
    // Quadratic cost would be sixteen times; the generous bound allows for a busy machine and for cold caches.
    #expect(large < 9 * small + 0.4, "\(piece.debugDescription): \(small) s, then \(large) s")
  }

  static let smallPlan = """
    ---
    cơ quan ban hành: Ủy ban nhân dân tỉnh Tây Ninh
    số: 15/KH-UBND
    địa danh: Tây Ninh
    ngày: 07/5/2024
    trích yếu: Nâng cao \\ năng suất
    ---

    Căn cứ Quyết định số 36/QĐ-TTg ngày 11/01/2021, Ủy ban ban hành Kế hoạch như sau:

    # I. MỤC TIÊU {#a}

    ## Chung

    1. Theo [@a], kinh phí **{kp.tổng | đồng}** (*{kp.tổng | bằng chữ}*)[^1].

      Đoạn tiếp.

    a) Một
      hai.
    - Cơ quan chủ trì: Sở Nội vụ.

    [^1]: Ghi \\* chú.

    Các sở thực hiện./.

    ::: nơi-nhận
    - Lưu: VT.
    :::

    ::: chữ-ký
    KT. CHỦ TỊCH

    Trần Văn A
    :::

    ::: phụ-lục KINH PHÍ {#kp trang=ngang}
    %% ghi chú
    ::: dự-toán {đơn-vị-tính="triệu đồng"}
    | TT | Nội dung | Số lượng | Đơn giá | Thành tiền |
    | ^^ | ^^ | << | ^^ | ^^ |
    |:-:|---|--:|--:|--:|
    | (1) | (2) | (3) | (4) | (5)=(3)x(4) |
    | I | Đào tạo | 2 | 15,5 | |
    | | Dự phòng (10%) | | | {} |
    | | Tổng cộng (I) | | | 31 | {#t}
    :::
    ::: phân-công
    :::
    :::

    """
}

/// Parses and analyzes a source, and holds tree and diagnostics to what they promise.
func compile(_ bytes: [UInt8], analyze: Bool = true, sourceLocation: SourceLocation = #_sourceLocation) {
  let source = SourceText(name: "thử.kh", bytes: bytes)
  let tree = Parser.parse(source)
  var problems = tree.inconsistencies()
  if analyze { problems += source.inconsistencies(of: Analysis(tree).diagnostics) }
  if !problems.isEmpty {
    Issue.record(
      "\(problems.prefix(3)) in \(String(decoding: bytes.prefix(2000), as: UTF8.self).debugDescription)",
      sourceLocation: sourceLocation)
  }
}

/// The bytes of a file.
func readFile(_ path: String) throws -> [UInt8] {
  let file = try #require(fopen(path, "rb"), "\(path)")
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
  return bytes
}
