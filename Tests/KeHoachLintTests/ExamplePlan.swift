import KeHoachLint
import KeHoachModel
import KeHoachSource
import KeHoachSyntax

/// Plans around the text of a test.
enum ExamplePlan {
  /// A whole plan: the text itself when it has a header, else the body of a plan that is clean without it. A body
  /// brings its recipients along where it has some.
  static func source(_ text: String) -> SourceText {
    if text.hasPrefix("---\n") { return SourceText(name: "a.kh", text) }
    let recipients = text.contains("::: nơi-nhận") ? "" : "\n::: nơi-nhận\n- Các sở, ban, ngành;\n- Lưu: VT, VX.\n:::\n"
    let signature = "\n::: chữ-ký\nGIÁM ĐỐC\n\nNguyễn Văn An\n:::\n"
    // Recipients and signature stand before the appendices.
    let appendix = text.place(of: "\n::: phụ-lục")
    let body = appendix.map { String(text[..<$0]) } ?? text
    let rest = appendix.map { String(text[$0...]) } ?? ""
    return SourceText(name: "a.kh", header() + body + recipients + signature + rest)
  }

  /// A header that nothing is wrong with.
  static func header(_ lines: String = "") -> String {
    "---\ncơ quan chủ quản: Ủy ban nhân dân thành phố Hà Nội\ncơ quan ban hành: Sở Nội vụ\nsố: 01/KH-SNV\nđịa danh: Hà Nội\nngày: 07/5/2024\ntrích yếu: Triển khai nhiệm vụ\n"
      + lines + "---\n\n"
  }

  /// What the linter says about a source.
  static func lint(_ source: SourceText, _ settings: LintSettings = LintSettings()) -> [Diagnostic] {
    let tree = Parser.parse(source)
    return Linter(settings: settings).run(tree, Analysis(tree))
  }

  /// The ids of what the linter says about a text, each as often as it is found.
  static func ids(_ text: String, _ settings: LintSettings = LintSettings()) -> [String] {
    lint(source(text), settings).map(\.rule.id)
  }
}

extension StringProtocol {
  /// The place of the first occurrence of a text.
  func place(of text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}
