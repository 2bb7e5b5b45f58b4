import KeHoachLayout
import KeHoachSource
import KeHoachSyntax
import Testing

@testable import KeHoachModel

/// The sheets of every table in a source.
struct SheetFixture {
  let plan: Plan
  let workbook: WorkbookLayout

  init(_ source: String) {
    plan = Analysis(Parser.parse(SourceText(source))).plan
    var sources: [WorkbookLayout.Source] = []
    for (number, flow) in plan.flows.enumerated() {
      let appendix = number > 0 ? plan.appendices[number - 1] : nil
      for block in flow.blocks {
        switch block.content {
        case .table, .budget: sources.append(WorkbookLayout.Source(block: block, appendix: appendix, id: block.id))
        case .title, .paragraph: continue
        }
      }
    }
    workbook = WorkbookLayout.layOut(sources, of: plan, styleSheet: BuiltIn.sheet)
  }

  /// One budget, its head and rows as lines.
  init(budget lines: [String], attributes: String = "") {
    let columns = lines[0].split(separator: "|").count
    let count = lines.prefix { !$0.hasPrefix("=") }.count
    var all = lines
    all[count] = "|" + String(repeating: "---|", count: columns)
    self.init("::: dự-toán\(attributes)\n\(all.joined(separator: "\n"))\n:::\n")
  }

  /// The only sheet.
  var sheet: SheetLayout { workbook.sheets[0] }

  /// A cell by its name in the sheet: `F8`.
  subscript(name: String) -> SheetCell? {
    let column = name.utf8.first.map { Int($0) - 65 } ?? 0
    guard let row = Int(name.dropFirst()), sheet.rows.indices.contains(row - 1) else { return nil }
    return sheet.rows[row - 1].cells.first { $0.column == column }
  }

  /// What a cell holds: `=SUM(F8:F9) → 12`, `12`, `“12”`, nothing.
  func text(_ name: String) -> String {
    switch self[name]?.content {
    case .blank, nil: ""
    case .text(let text): "“\(text)”"
    case .number(let number): "\(number)"
    case .formula(let formula, let result): "=\(formula) → \(result)"
    }
  }
}
