import KeHoachSource
import KeHoachSyntax
import Testing

@Suite("Header")
struct HeaderSyntaxTests {
  @Test("a value is verbatim to the end of its line")
  func values() {
    #expect(
      header("---\nTrích yếu :  a: **b** %% {c} # \\ d  \n---\n")
        == "fence:--- headerEntry(key:Trích yếu colon:: verbatim:a: **b** %% {c} # \\ d) fence:---")
    #expect(header("---\nsố:\n---") == "fence:--- headerEntry(key:số colon::) fence:---")
  }

  @Test("a list goes on over comments and blank lines")
  func lists() {
    let items = "headerItem(label:- verbatim:A) comment:%% c headerItem(label:- verbatim:B)"
    #expect(header("---\nk:\n- A\n%% c\n\n  - B\n---") == "fence:--- headerEntry(key:k colon:: \(items)) fence:---")
  }

  @Test("a header may follow comments, blank lines and a byte order mark")
  func beforeTheHeader() {
    for start in ["", "\u{FEFF}", "\n", "%% a\n\n", "\u{FEFF}\n", "\u{FEFF}%% a\n"] {
      let tree = parse(start + "---\nk: v\n---\nA")
      #expect(tree.root.child(.header) != nil, "\(start)")
      #expect(tree.diagnostics.isEmpty, "\(start)")
    }
  }

  @Test(
    "what is wrong is said, and nothing is swallowed",
    arguments: [
      ("A", ["KH010"]), ("", ["KH010"]), ("----\nA\n---", ["KH010"]), ("---\nk: v", ["KH011"]),
      ("---\nk: v\n# A", ["KH011"]), ("---\nk: v\n::: x", ["KH011", "KH021", "KH020"]), ("---\nk\n---", ["KH013"]),
      ("---\n- a\n---", ["KH013"]), ("---\n: a\n---", ["KH013"]), ("---\nk: v\n  w\n---", ["KH013"]),
    ])
  func wrong(source: String, ids: [String]) {
    #expect(parse(source).diagnostics.map(\.rule.id) == ids)
  }

  private func header(_ source: String) -> String {
    let tree = parse(source)
    let whole = tree.root.child(.header).map(outline) ?? ""
    return String(whole.dropFirst("header(".count).dropLast())
  }
}
