import KeHoachSource
import KeHoachSyntax

@testable import KeHoachModel

/// A plan analyzed for a test.
struct PlanFixture {
  let source: SourceText
  let analysis: Analysis

  init(_ text: String, files: AttachedFiles = AttachedFiles()) {
    source = SourceText(text)
    analysis = Analysis(Parser.parse(source), files: files)
  }

  /// A budget alone: its rows below the head, in one directive.
  init(
    budget rows: [String], head: [String], attributes: String = " {#b đơn-vị-tính=\"triệu đồng\"}", text: String = ""
  ) {
    let columns = head[0].split(separator: "|").count
    let lines = head + ["|" + String(repeating: "---|", count: columns)] + rows
    self.init("\(text)::: dự-toán\(attributes)\n\(lines.joined(separator: "\n"))\n:::\n")
  }

  var plan: Plan { analysis.plan }

  /// Every budget of the plan in order.
  var budgets: [Budget] {
    plan.flows.flatMap { flow in
      flow.blocks.compactMap { block in
        if case .budget(let budget) = block.content { budget } else { nil }
      }
    }
  }

  /// The ids of what was found in a group of rules such as `KH3`, in reading order.
  func ids(_ group: String) -> [String] {
    analysis.diagnostics.map(\.rule.id).filter { $0.hasPrefix(group) }
  }

  /// What one rule found.
  func found(_ rule: Rule) -> [Diagnostic] { analysis.diagnostics.filter { $0.rule == rule } }

  /// The source at the place of a diagnostic.
  func text(_ diagnostic: Diagnostic) -> String { source.string(in: diagnostic.range) }

  /// The plan after one fix.
  func applying(_ fix: FixIt) -> PlanFixture {
    PlanFixture(String(decoding: TextEdit.apply(fix.edits, to: source.bytes), as: UTF8.self))
  }

  /// The printed words of a table's row.
  func row(_ index: Int, of budget: Int = 0) -> [String] {
    budgets[budget].table.rows[index].cells.map(\.text.plain)
  }
}

/// `1.234,5` as a number.
func number(_ text: String) -> Decimal? { try? VietnameseNumber.read(text).get().value }
