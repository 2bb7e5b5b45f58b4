import KeHoachModel
import KeHoachSource
import KeHoachSyntax

/// Times each stage of the pipeline in one process, on generated plans of growing size. A record, not a test.
///
/// Whole processes, memory and pandoc beside us are measured by `Scripts/bench`.
@main
struct Main {
  static func main() throws {
    print("sections rows bytes parse analyze (ms, medians)")
    for (sections, rows) in [(2, 20), (20, 200), (160, 2000), (200, 2000)] {
      let text = PlanGenerator.plan(sections: sections, rows: rows)
      let source = SourceText(text)
      let parse = median { _ = Parser.parse(source) }
      let tree = Parser.parse(source)
      let analyze = median { _ = Analysis(tree) }
      let findings = Analysis(tree).diagnostics.prefix(3).map { "\($0.rule.id) \($0.message.vi)" }
      print(sections, rows, text.utf8.count, parse, analyze, findings)
    }
  }

  static func median(_ work: () -> Void) -> Double {
    let clock = ContinuousClock()
    var times: [Double] = []
    for _ in 0..<9 {
      let time = clock.measure(work)
      times.append(Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1000)
    }
    return times.sorted()[4]
  }
}
