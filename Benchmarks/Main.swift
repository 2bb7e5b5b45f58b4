import KeHoachBackends
import KeHoachLayout
import KeHoachModel
import KeHoachSource
import KeHoachSyntax
import Templates

/// Times each stage of the pipeline in one process, on generated plans from 1 to 100 times a size. A record, not a test.
///
/// Whole processes, memory and pandoc beside us are measured by `Scripts/bench`.
@main
struct Main {
  private static let page = HTMLPage(skeleton: file("trang.html"), css: file("trang.css"))
  private static let sheet = StyleSheetReader.read([
    TemplateFile(name: "nd30", bytes: BuiltInTemplate.files["trinh-bay.kh"] ?? [])
  ]).styleSheet

  private static func file(_ name: String) -> String {
    String(decoding: BuiltInTemplate.files[name] ?? [], as: UTF8.self)
  }

  static func main() {
    print("milliseconds, medians of 9 runs")
    print(row(["bytes", "rows", "parse", "analyze", "lay out", "docx", "xml", "html", "text"]))
    for size in [1, 3, 10, 30, 100] {
      let text = PlanGenerator.plan(sections: size * 3 / 2, rows: size * 20)
      print(row([String(text.utf8.count), String(size * 20)] + times(SourceText(text))))
    }
  }

  private static func times(_ source: SourceText) -> [String] {
    let tree = Parser.parse(source)
    let plan = Analysis(tree).plan
    let layout = PlanLayout.layOut(plan, styleSheet: sheet)
    return [
      median { _ = Parser.parse(source) }, median { _ = Analysis(tree) },
      median { _ = PlanLayout.layOut(plan, styleSheet: sheet) }, median { _ = try? DOCXBackend.render(layout) },
      median { _ = DOCXBackend.renderFlatOPC(layout) }, median { _ = HTMLBackend.render(layout, page: page) },
      median { _ = TextBackend.render(layout) },
    ]
  }

  private static func row(_ cells: [String]) -> String {
    cells.map { String(repeating: " ", count: max(0, 9 - $0.utf8.count)) + $0 }.joined()
  }

  private static func median(_ work: () -> Void) -> String {
    let clock = ContinuousClock()
    let times = (0..<9).map { _ -> Int64 in
      let time = clock.measure(work).components
      return time.seconds * 1_000_000 + time.attoseconds / 1_000_000_000_000
    }
    let middle = times.sorted()[4] / 100
    return "\(middle / 10).\(middle % 10)"
  }
}
