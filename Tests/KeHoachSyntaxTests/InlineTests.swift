import KeHoachSource
import KeHoachSyntax
import Testing

@Suite("Inline markup")
struct InlineTests {
  @Test(
    "emphasis, escapes, values, references and footnotes",
    arguments: [
      ("**a**", "strong(delimiter:** text:a delimiter:**)"),
      ("*a*", "emphasis(delimiter:* text:a delimiter:*)"),
      ("***a***", "emphasis(delimiter:* strong(delimiter:** text:a delimiter:**) delimiter:*)"),
      ("***a** b*", "emphasis(delimiter:* strong(delimiter:** text:a delimiter:**) text: b delimiter:*)"),
      ("**a *b***", "strong(delimiter:** text:a  emphasis(delimiter:* text:b delimiter:*) delimiter:**)"),
      ("__a__", "underline(delimiter:__ text:a delimiter:__)"),
      ("a_b_c", "text:a_b_c"),
      ("____", "text:____"),
      ("*a", "text:* text:a"),
      ("a*", "text:a text:*"),
      ("**a*", "text:* emphasis(delimiter:* text:a delimiter:*)"),
      ("a * b * c", "text:a  text:* text: b  text:* text: c"),
      ("5*10*2", "text:5 text:* text:10 text:* text:2"),
      ("(4)*(5)*(6)", "text:(4) text:* text:(5) text:* text:(6)"),
      ("****", "text:****"),
      ("\\*a\\*", "escape:\\* text:a escape:\\*"),
      ("\\a \\đ", "text:\\a \\đ"),
      ("a\\", "text:a hardBreak:\\"),
      ("a \\  b", "text:a hardBreak: \\   text:b"),
      ("{a.b | đồng}", "value:{a.b | đồng}"),
      ("{a}", "value:{a}"),
      ("{1}", "text:{1}"),
      ("{}", "text:{}"),
      ("{a: b}", "text:{a: b}"),
      ("{a", "text:{a"),
      ("\\{a}", "escape:\\{ text:a}"),
      ("[@a-b]", "reference:[@a-b]"),
      ("[@a b]", "text:[@a b]"),
      ("[@]", "text:[@]"),
      ("a[^1].", "text:a footnoteReference:[^1] text:."),
      ("[a](b)", "text:[a](b)"),
      ("<b>&amp;", "text:<b>&amp;"),
    ])
  func pieces(text: String, expected: String) {
    #expect(blocks("x" + text) == "paragraph(\("text:x" + merged(expected)))")
    #expect(blocks("- " + text) == "item(label:- \(expected))")
  }

  /// Text right after the `x` in front belongs to one leaf with it.
  private func merged(_ expected: String) -> String {
    expected.hasPrefix("text:") && !expected.hasPrefix("text:*") ? String(expected.dropFirst(5)) : " " + expected
  }

  @Test("braces that are no value are text, with a hint; attributes in a text too")
  func braces() {
    for text in ["{}", "{1}", "{a: b}", "{#a}", "{k=v}", "A {#a} b"] {
      #expect(parse("---\n---\n- " + text).diagnostics.map(\.rule.id) == ["KH041"], "\(text)")
    }
    for text in ["{a}", "\\{a: b}", "{a", "a}"] {
      #expect(parse("---\n---\n- " + text).diagnostics.isEmpty, "\(text)")
    }
  }
}
