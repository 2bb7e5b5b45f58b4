import KeHoach
import KeHoachModel
import KeHoachSource
import KeHoachSyntax
import SyntaxFixtures
import Testing

/// Every word of a source ends up in the plan or in a finding.
@Suite("Nothing is lost")
struct NothingIsLostTests {
  @Test("every word of an example's body is in its plan", arguments: ExamplePlans.names)
  func examples(name: String) throws {
    let source = try SourceText(name: name, TestFiles.read(ExamplePlans.path(name)))
    let tree = Parser.parse(source)
    let words = Self.words(Analysis(tree).plan)
    for index in 0..<tree.count where tree.node(at: index).kind == .text {
      for word in tree.node(at: index).text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        // The compiler prints this line itself.
        guard word != "Nơi", word != "nhận" else { continue }
        #expect(
          words.contains(String(word)), "\(word) at \(source.position(of: tree.node(at: index).range.lowerBound))")
      }
    }
  }

  @Test("every word in any order of lines is in the plan, or its line is in a finding", arguments: 0..<64)
  func anyOrder(seed: Int) throws {
    var generator = SourceGenerator(seed: UInt64(seed))
    for size in [4, 10, 25, 60] {
      var number = 0
      var lines = [
        "---", "cơ quan ban hành: Sở Nội vụ", "số: /KH-SNV", "địa danh: Hà Nội", "ngày: 2026", "trích yếu: Thử", "---",
      ]
      for _ in 0..<size {
        var line = try #require(Self.lines.randomElement(using: &generator))
        while let place = line.firstIndex(of: "@") {
          number += 1
          line.replaceSubrange(place...place, with: "Từ\(number)x")
        }
        lines.append(line)
      }
      let source = SourceText(name: "thử.kh", lines.joined(separator: "\n") + "\n")
      let tree = Parser.parse(source)
      let analysis = Analysis(tree)
      let words = Self.words(analysis.plan)
      var said: Set<Int> = []
      for finding in analysis.diagnostics where !Self.general.contains(finding.rule.id) {
        var range = finding.range
        if Self.wholeBlock.contains(finding.rule.id), let block = tree.block(startingAt: range.lowerBound) {
          range = block.range
        }
        said.formUnion(source.position(of: range.lowerBound).line...source.position(of: range.upperBound).line)
      }
      for (index, line) in lines.enumerated() where !line.hasPrefix("%%") {
        for word in line.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) where word.hasPrefix("Từ") {
          guard !words.contains(String(word)), !said.contains(index + 1) else { continue }
          Issue.record("“\(line)” is lost from\n\(lines.dropFirst(7).joined(separator: "\n"))")
        }
      }
    }
  }

  /// Findings about the whole plan, which say nothing about a line.
  private static let general: Set<String> = ["KH106", "KH108", "KH204"]

  /// Findings whose place is the first line of a block that is left out: misplaced, written twice, not mentioned.
  private static let wholeBlock: Set<String> = ["KH024", "KH044", "KH045"]

  private static func words(_ plan: Plan) -> Set<String> {
    let lines = PlanOutline(plan, header: false).lines.joined(separator: " ")
    return Set(lines.split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  /// Lines of every kind; `@` is a word that occurs nowhere else.
  private static let lines = [
    "@", "@ @.", "  @", "\t@", "  - @", "", "", "", "# I. @", "# @", "## @ \\ @", "### @ {#m}", "# Phần II. @", "#. @",
    "#) @",
    "1. @", "1.2. @", "a) @ **@** *@*", "- @: @", "+ @", "%% @", "@ \\", "\\@ \\*@\\*", "@ __@__ @", "x{@}", "{@: @}",
    "{ @",
    "@ [^chú]", "[^chú]: @", "| @ | @ |", "| @", "|---|---|", "|:-:|", "| ^^ | @ |", "| @ | << |", "| @ | @ | @ |",
    "| @ {cột=chữ} | @ |", "| @ | 5 | {#h}", "| @ {#x} |", "| (1) | (2) |", "| {} | @ |", "|", "::: phụ-lục @",
    "::: phụ-lục @ {trang=ngang}", "(Kèm theo @)", "::: nơi-nhận", "::: nơi-nhận @", "Nơi nhận:", "::: chữ-ký",
    "::: chữ-ký @",
    ":::", ":::", ":::", "::: bảng @", "::: dự-toán @ {đơn-vị-tính=\"đồng\"}", "::: phân-công @", "::: lạ @",
    "Đơn vị tính: đồng",
    "| TT | Nội dung @ | Thành tiền |", "| 1 | @ | 5 |", "| # | @ | |", "| | Tổng cộng @ | 5 |",
    "- Cơ quan chủ trì: @.",
  ]
}

extension SyntaxTree {
  /// The outermost block that begins at an offset.
  fileprivate func block(startingAt offset: Int) -> Node? {
    (1..<count).lazy.map { self.node(at: $0) }.first { node in
      guard node.range.lowerBound == offset, !node.isLeaf else { return false }
      switch node.kind {
      case .table, .directive, .item, .paragraph, .footnoteDefinition, .title: return true
      default: return false
      }
    }
  }
}
