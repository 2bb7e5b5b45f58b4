import Foundation
import KeHoachSource
import KeHoachSyntax
import Testing

@Suite("Formatter")
struct FormatterTests {
  private func format(_ bytes: [UInt8]) throws(SourceFormatter.Refusal) -> [UInt8] {
    try SourceFormatter.format(Parser.parse(SourceText(name: "a.kh", bytes: bytes)))
  }

  private func format(_ text: String) throws -> String {
    String(decoding: try format(Array(text.utf8)), as: UTF8.self)
  }

  private static let header = "---\nsố: 1/KH\n---\n"

  @Test(arguments: [
    // Blank lines, ends of lines, the end of the file.
    ("\u{FEFF}\(header)\n\n\nA  \r\n\r\n \t \nB", "\(header)\nA\n\nB\n"),
    ("\(header)A\nB\n\n\n", "\(header)A\nB\n"),
    // Marks and labels.
    ("\(header)#  I.   A\n##\t1.\tB   {#b}\n-  c\n 1.   d\n+\te\n", "\(header)# I. A\n## 1. B {#b}\n- c\n1. d\n+ e\n"),
    ("\(header)#\n1.\n", "\(header)#\n1.\n"),
    ("\(header)# A{#a}\n:::dự-toán{#b}\n:::\n", "\(header)# A{#a}\n::: dự-toán {#b}\n:::\n"),
    ("\(header):::   nơi-nhận   \n-   A;\n:::  \n", "\(header)::: nơi-nhận\n- A;\n:::\n"),
    ("\(header)A[^1]\n\n[^1]:b\n      c\n", "\(header)A[^1]\n\n[^1]: b\n  c\n"),
    // The header.
    (
      "---  \n  số :1/KH\ntrích yếu:   A\tb \\  c\ncơ quan ban hành:\n  -   A\n\n\n%% x  \n---\n",
      "---\nsố: 1/KH\ntrích yếu: A b \\  c\ncơ quan ban hành:\n- A\n\n%% x\n---\n"
    ),
    // Continuations: a wrapped line, a second paragraph, deeper indents, tabs.
    ("\(header)- A \n\t b\n      c\n\n        D\n", "\(header)- A\n  b\n  c\n\n  D\n"),
    ("\(header)A\\  b \\\n  c\\\n", "\(header)A\\ b \\\n  c\\\n"),
    // Text is kept, tabs print as spaces.
    ("\(header)A\tb  c \\* e\u{302}\u{301}  *d*\n", "\(header)A b  c \\* ế  *d*\n"),
    // What would be a comment or a fence at the beginning of a line isn't made one.
    ("\(header) %% không phải ghi chú\n", "\(header) %% không phải ghi chú\n"),
    ("  ---\nA\n", " ---\nA\n"),
    // Garbage stays.
    ("---\n  vớ vẩn\tx  \n---\n:::\n", "---\n  vớ vẩn\tx\n---\n:::\n"),
    ("  \u{FEFF}A\n", " \u{FEFF}A\n"), ("---\n-\t--\n---\n", "---\n-\t--\n---\n"),
    ("", ""), ("\n\n", ""),
  ]) func canonical(text: String, expected: String) throws {
    let formatted = try format(text)
    #expect(formatted == expected)
    #expect(try format(formatted) == formatted)
  }

  @Test func alignsTables() throws {
    let text = """
      \(Self.header)|TT|Nội dung|Số\\|tiền|x|
      |:-:|---|--:|:--|
        | 1 | A | 1.000.000 | **b** | {#r}
      %% ghi chú
      | 2 | Hội nghị | 5 |
      |
      | 3 | <<| {} | c \\| d

      """
    #expect(
      try format(text) == """
        \(Self.header)| TT  | Nội dung |  Số\\|tiền | x      |
        | :-: | -------- | --------: | :----- |
        |  1  | A        | 1.000.000 | **b**  | {#r}
        %% ghi chú
        |  2  | Hội nghị |         5 |
        |
        |  3  | <<       |        {} | c \\| d |

        """)
  }

  @Test func wideTablesAreNotAligned() throws {
    let long = String(repeating: "dài ", count: 60) + "x"
    #expect(
      try format("\(Self.header)|TT|Nội dung|\n|:-:|--:|\n|1|\(long)|\n")
        == "\(Self.header)| TT | Nội dung |\n|:-:|--:|\n| 1 | \(long) |\n")
  }

  @Test func refusesWhatItCannotRead() {
    #expect(throws: SourceFormatter.Refusal.notUTF8) { try format([0x41, 0xFF, 0x0A]) }
    #expect(throws: SourceFormatter.Refusal.strayCarriageReturn(1)) { try format("A\rB\n") }
    #expect(throws: SourceFormatter.Refusal.strayCarriageReturn(1)) { try format("A\r\r\n") }
  }

  static let sources: [(name: String, bytes: [UInt8])] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
      .standardized
    return ["Examples", "Templates/nd30", "Sources/KeHoach/KeHoach.docc", "Tests/KeHoachTests/Cases"].flatMap {
      folder -> [(String, [UInt8])] in
      let path = root.appendingPathComponent(folder)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path.path)) ?? []
      return names.sorted().flatMap { name -> [(String, [UInt8])] in
        guard let data = FileManager.default.contents(atPath: path.appendingPathComponent(name).path) else { return [] }
        if name.hasSuffix(".kh") { return [(name, Array(data))] }
        guard name.hasSuffix(".md") else { return [] }
        // The examples of the specification: what stands between two fences.
        let pieces = String(decoding: data, as: UTF8.self).components(separatedBy: "\n```")
        return pieces.indices.filter { $0 % 2 == 1 }.map { index in
          (name, Array(pieces[index].drop { $0 != "\n" }.dropFirst().utf8))
        }
      }
    }
  }()

  @Test func formattingKeepsThePlan() throws {
    #expect(Self.sources.count > 150)
    for (name, bytes) in Self.sources {
      let formatted = try format(bytes)
      #expect(PlanDigest(formatted) == PlanDigest(bytes), "\(name)")
      #expect(try format(formatted) == formatted, "\(name)")
    }
  }

  @Test(arguments: 0..<4) func formattingKeepsBrokenPlans(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    // Whole plans, and a few of the many examples.
    for (_, bytes) in Self.sources.filter({ $0.bytes.count > 3000 || Int.random(in: 0..<8, using: &generator) == 0 }) {
      // Small pieces break in more ways.
      let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
      for _ in 0..<24 {
        let count = min(lines.count, Int.random(in: 2...20, using: &generator))
        let start = Int.random(in: 0...(lines.count - count), using: &generator)
        let piece = lines[start..<start + count].joined(separator: "\n")
        let head = Bool.random(using: &generator) ? Self.header : ""
        let mutated = Mutation.mutate(Array((head + piece).utf8), using: &generator)
        do {
          let formatted = try format(mutated)
          // The message of a failed comparison would hold both plans.
          let isSame = PlanDigest(formatted) == PlanDigest(mutated)
          #expect(isSame, "\(String(decoding: mutated, as: UTF8.self).debugDescription)")
          #expect(try format(formatted) == formatted)
        } catch SourceFormatter.Refusal.changesMeaning {
          Issue.record("refused: \(String(decoding: mutated, as: UTF8.self).debugDescription)")
        } catch {}
      }
    }
  }
}
