import KeHoachSource
import KeHoachSyntax
import Testing

@Suite("Directives")
struct DirectiveTests {
  @Test("name, title and attributes stand on the first line")
  func firstLine() {
    #expect(
      blocks("::: Phu-Luc A *b* {#x k=\"a b\"}\nC\n:::") == "directive(directiveMark:::: name:Phu-Luc "
        + "title(text:A  emphasis(delimiter:* text:b delimiter:*)) attributes:{#x k=\"a b\"} paragraph(text:C) directiveMark::::)"
    )
    #expect(blocks(":::bảng{#x}\n:::") == "directive(directiveMark:::: name:bảng attributes:{#x} directiveMark::::)")
  }

  @Test(
    "what is not closed, closes nothing or lies too deep is said",
    arguments: [
      ("::: bảng", ["KH021"]), (":::", ["KH022"]), ("::: bảng\n:::\n:::", ["KH022"]), ("::: lạ\n:::", ["KH020"]),
      ("::: phụ-lục\n::: nơi-nhận\n:::", ["KH021"]), ("::: phụ-lục\n::: bảng\n:::\n:::", []),
      (String(repeating: "::: bảng\n", count: 9) + String(repeating: ":::\n", count: 8), ["KH025"]),
      ("%% :::\n\\:::", []), ("- a\n  :::", []),
    ])
  func wrong(body: String, ids: [String]) {
    #expect(parse("---\n---\n" + body).diagnostics.map(\.rule.id) == ids)
  }
}

@Suite("Encoding")
struct EncodingTests {
  @Test(
    "what is no clean UTF-8 text is said",
    arguments: [
      ("Kế hoạch", []), ("Ke\u{302}\u{301}", ["KH002"]), ("Ke\u{302}\u{301} ke\u{302}\u{301}", ["KH002"]),
      ("a\u{200B}\u{200B}b", ["KH003"]), ("a\u{200B}\u{0}b", ["KH003", "KH003"]), ("a\rb", ["KH003"]),
      ("a\u{2028}b", ["KH003"]), ("a\tb\t\tc", ["KH004", "KH004"]), ("- a\n\t\tb", []), ("a\u{FEFF}", ["KH003"]),
      ("a\u{308}", []),
    ])
  func characters(body: String, ids: [String]) {
    #expect(parse("---\n---\n" + body).diagnostics.map(\.rule.id) == ids)
  }

  @Test(
    "broken UTF-8 is said once, at its byte",
    arguments: [
      [0x80], [0xC0, 0xAF], [0xE1, 0xBA], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE1, 0xBA, 0x41, 0xFF],
    ] as [[UInt8]])
  func broken(bytes: [UInt8]) {
    let tree = parse(Array("---\n---\nA ".utf8) + bytes + Array(" B\n".utf8) + bytes)
    #expect(tree.diagnostics.map(\.rule.id) == ["KH001"])
    #expect(tree.diagnostics.first?.range.lowerBound == 10)
  }

  @Test("UTF-16 is named")
  func utf16() {
    let tree = parse([0xFF, 0xFE] + Array("---".utf8).flatMap { [$0, 0] })
    #expect(tree.diagnostics.map(\.rule) == [.notUTF8])
    #expect(tree.diagnostics.first?.message.vi.contains("UTF-16") == true)
  }

  @Test("ends of lines are kept as they are")
  func lineEnds() {
    let lines = ["---", "k: v", "---", "# A", "", "- b", "  c", "| d |", "|---|", "::: bảng", ":::"]
    let kinds = ["\n", "\r\n"].map { end in
      parse(lines.joined(separator: end) + end).root.children.map(\.kind)
    }
    #expect(kinds[0] == kinds[1])
  }
}
