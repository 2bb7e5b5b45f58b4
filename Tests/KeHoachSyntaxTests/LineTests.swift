import KeHoachSource
import KeHoachSyntax
import Testing

@Suite("Lines and blocks")
struct LineTests {
  @Test("the ranges of a kind are those of its nodes")
  func rangesOfKind() {
    let tree = Parser.parse(SourceText("%% một\n\nĐoạn.\n\n%% hai\n"))
    let comments = (0..<tree.count).map(tree.node(at:)).filter { $0.kind == .comment }
    #expect(!comments.isEmpty)
    #expect(tree.ranges(of: .comment) == comments.map(\.range))
  }

  @Test(
    "a line is a block by its first letters",
    arguments: [
      ("Đoạn.", "paragraph(text:Đoạn.)"),
      ("# I. A", "title(hashes:# label:I. text:A)"),
      ("# A. B", "title(hashes:# label:A. text:B)"),
      ("#", "title(hashes:#)"),
      ("## 1.2 A", "title(hashes:## label:1.2 text:A)"),
      ("# Phần thứ nhất", "title(hashes:# label:Phần thứ nhất)"),
      ("# PHẦN I", "title(hashes:# label:PHẦN I)"),
      ("# Phần  II. A", "title(hashes:# label:Phần  II. text:A)"),
      ("# Điều 12. A", "title(hashes:# label:Điều 12. text:A)"),
      ("# Phần mềm I", "title(hashes:# text:Phần mềm I)"),
      ("# 2021. A", "title(hashes:# text:2021. A)"),
      ("# 5 mục tiêu", "title(hashes:# text:5 mục tiêu)"),
      ("# - A", "title(hashes:# text:- A)"),
      ("#A", "paragraph(text:#A)"),
      ("#. A", "item(label:#. text:A)"),
      ("#) A", "item(label:#) text:A)"),
      ("1. A", "item(label:1. text:A)"),
      ("01. A", "item(label:01. text:A)"),
      ("1.1. A", "item(label:1.1. text:A)"),
      ("1.1 A", "paragraph(text:1.1 A)"),
      ("1.A", "paragraph(text:1.A)"),
      ("1) A", "paragraph(text:1) A)"),
      ("1.500.000 đồng", "paragraph(text:1.500.000 đồng)"),
      ("2021. Trên cơ sở", "paragraph(text:2021. Trên cơ sở)"),
      ("a) A", "item(label:a) text:A)"),
      ("đ) A", "item(label:đ) text:A)"),
      ("đđ) A", "item(label:đđ) text:A)"),
      ("f) A", "item(label:f) text:A)"),
      ("a)A", "paragraph(text:a)A)"),
      ("ab) A", "paragraph(text:ab) A)"),
      ("I. A", "paragraph(text:I. A)"),
      ("C. Mác", "paragraph(text:C. Mác)"),
      ("- A", "item(label:- text:A)"),
      ("-", "item(label:-)"),
      ("-A", "paragraph(text:-A)"),
      ("– A", "paragraph(text:– A)"),
      ("+ A", "item(label:+ text:A)"),
      ("* A *", "paragraph(text:* text: A  text:*)"),
      ("%% A", "comment:%% A"),
      (" A", "space: \nparagraph(text:A)"),
      ("[^1]: A", "footnoteDefinition(footnoteLabel:[^1]: text:A)"),
      ("[^]: A", "paragraph(text:[^]: A)"),
      ("\\# A", "paragraph(escape:\\# text: A)"),
      ("\\- A", "paragraph(escape:\\- text: A)"),
      ("1\\. A", "paragraph(text:1 escape:\\. text: A)"),
    ])
  func firstLetters(line: String, expected: String) {
    #expect(blocks(line) == expected)
  }

  @Test("an indented line goes on with its paragraph, after a blank line as a further one")
  func continuation() {
    #expect(blocks("a) A\n  b\n\tc") == "item(label:a) text:A softBreak:\n   text:b softBreak:\n\t text:c)")
    #expect(blocks("a) A\n\n  b\n  c") == "item(label:a) text:A continuation(text:b softBreak:\n   text:c))")
    #expect(blocks("a) A\n b") == "item(label:a) text:A)\nspace: \nparagraph(text:b)", "one space is no indent")
    #expect(blocks("A\n \tb") == "paragraph(text:A softBreak:\n \t text:b)")
    #expect(blocks("A\n  1. b") == "paragraph(text:A softBreak:\n   text:1. b)", "a label in it is text")
    #expect(blocks("A\n%% c\n  b") == "paragraph(text:A comment:%% c continuation(text:b))")
    #expect(blocks("  A") == "space:  \nparagraph(text:A)", "nothing stands above")
    #expect(blocks("| a |\n  b") == "table(row(bar:| cell(text:a) bar:|))\nspace:  \nparagraph(text:b)")
  }

  @Test("a title takes indented lines, and attributes at the end of its first or last line")
  func titleLines() {
    #expect(blocks("# A\n  B {#x}") == "title(hashes:# text:A softBreak:\n   text:B attributes:{#x})")
    #expect(blocks("# A {#x}\n  B") == "title(hashes:# text:A attributes:{#x} continuation(text:B))")
    #expect(blocks("# A \\ B") == "title(hashes:# text:A hardBreak: \\  text:B)")
    #expect(blocks("# A \\\n  B") == "title(hashes:# text:A hardBreak: \\\n   text:B)")
    #expect(blocks("# {#x}") == "title(hashes:# attributes:{#x})")
    #expect(blocks("# A \\{#x}") == "title(hashes:# text:A  escape:\\{ text:#x})")
    #expect(blocks("# A {x.y}") == "title(hashes:# text:A  value:{x.y})")
  }

  @Test("a line in lower case right under other text gets a hint whose fix joins it")
  func brokenLine() throws {
    let header = "---\n---\n"
    let tree = parse(header + "A b\nđ c\n")
    let found = try #require(tree.diagnostics.first)
    #expect(found.rule == .brokenLine)
    #expect(tree.source.string(in: found.range) == "đ")
    let edits = try #require(found.fixes.first).edits
    #expect(String(decoding: TextEdit.apply(edits, to: tree.source.bytes), as: UTF8.self) == header + "A b\n  đ c\n")
    for body in ["- A\nb", "# A\nb", "[^1]: A\nb", "A\n b", "A\n\n  b\nc"] {
      #expect(parse(header + body).diagnostics.map(\.rule) == [.brokenLine], "\(body)")
    }
    for body in ["A\n\nb", "A\nB", "A\n- b", "A\n%%\nb", "| a |\nb", "a", "A\na) b", "A\n“b”", "::: chữ-ký\nA\nb\n:::"]
    {
      #expect(parse(header + body).diagnostics.isEmpty, "\(body)")
    }
  }
}
