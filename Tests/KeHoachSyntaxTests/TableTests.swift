import KeHoachSource
import KeHoachSyntax
import Testing

@Suite("Tables")
struct TableTests {
  @Test("a bar divides cells unless it is escaped or in braces")
  func bars() {
    #expect(row("| a | b |") == "bar:| cell(text:a) bar:| cell(text:b) bar:|")
    #expect(row("| a | b") == "bar:| cell(text:a) bar:| cell(text:b)", "the last bar may be missing")
    #expect(row("|a||") == "bar:| cell(text:a) bar:| cell: bar:|")
    #expect(row("| a \\| b |") == "bar:| cell(text:a  escape:\\| text: b) bar:|")
    #expect(row("| a \\\\| b |") == "bar:| cell(text:a  escape:\\\\) bar:| cell(text:b) bar:|")
    #expect(row("| {a | đồng} | b |") == "bar:| cell(value:{a | đồng}) bar:| cell(text:b) bar:|")
    #expect(row("| { | b |") == "bar:| cell(text:{) bar:| cell(text:b) bar:|", "a brace that nothing closes")
    #expect(row("| {} | { } |") == "bar:| cell(value:{}) bar:| cell(value:{ }) bar:|")
    #expect(row("|") == "bar:|")
    #expect(row("| **a | b** |") == "bar:| cell(text:** text:a) bar:| cell(text:b text:**) bar:|")
  }

  @Test("attributes stand after the last bar, and at the end of head cells")
  func attributes() {
    #expect(row("| a | {#x}") == "bar:| cell(text:a) bar:| attributes:{#x}")
    #expect(row("| a {cột=chữ} |") == "bar:| cell(text:a attributes:{cột=chữ}) bar:|")
    let body = parse("---\n---\n| a |\n|---|\n| b {#x} |\n")
    #expect(body.diagnostics.map(\.rule.id) == ["KH041"], "in a body cell they are text")
    #expect(body.dump().hasSuffix("text 22..28 \"b {#x}\"\n      bar 29..30 \"|\""))
  }

  @Test("the delimiter row is the first one of dashes, with two in a cell or a colon")
  func delimiterRow() {
    func kinds(_ body: String) -> [SyntaxKind] {
      let tree = parse("---\n---\n" + body)
      return tree.root.child(.table)?.children.map(\.kind).filter { $0 == .row || $0 == .delimiterRow } ?? []
    }
    #expect(kinds("| a |\n|---|\n|---|") == [.row, .delimiterRow, .row])
    #expect(kinds("| a |\n|:-:|") == [.row, .delimiterRow])
    #expect(kinds("| a |\n| - | -- |") == [.row, .delimiterRow])
    #expect(kinds("| a |\n| - | - |") == [.row, .row], "bullets in cells")
    #expect(kinds("| a |\n| |") == [.row, .row])
    #expect(kinds("| a |\n%% c\n|---|") == [.row, .delimiterRow], "a comment doesn't end a table")
    #expect(kinds("| a |\n\n|---|") == [.row], "a blank line does")
  }

  private func row(_ line: String) -> String {
    let whole = blocks(line)
    return String(whole.dropFirst("table(row(".count).dropLast(2))
  }
}
