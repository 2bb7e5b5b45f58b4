import KeHoachDrafts
import KeHoachModel
import KeHoachSource
import KeHoachSyntax
import Testing

@testable import KeHoachImport

/// Drafts of any roles and any words: what is written can always be parsed, and says the same words.
@Suite struct WritingPropertyTests {
  /// A generator of numbers that gives the same ones every time.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var value = state
      value ^= value >> 33
      return value &* 0xff51_afd7_ed55_8ccd
    }
  }

  private static let words = [
    "Sở", "Nội vụ", "1.", "I.", "a)", "-", "+", "#", "##", ":::", "%%", "|", "||", "\\", "{số}", "{#a}", "{}", "{", "}",
    "*", "**", "***", "_", "__", "[^1]", "[@a]", "[^1]:", "---", "<<", "^^", "\u{B}", "\t", "\u{A0}", "Đơn vị tính:",
    "triệu đồng", "(kèm theo", "Phần I", "Điều 1.", "2021.", "TT", "Nội dung", "Kinh phí", "Tổng cộng", "20", "15,5",
    "\"", "\u{200B}", "Ghi chú:", "Căn cứ", "như sau:", "ỦY BAN NHÂN DÂN", "/", "ngày", "#.", "#)", "•", "o",
  ]

  private func text(_ generator: inout Generator) -> String {
    (0..<Int.random(in: 0...6, using: &generator)).map { _ in Self.words.randomElement(using: &generator)! }
      .joined(separator: Bool.random(using: &generator) ? " " : "")
  }

  private func runs(_ generator: inout Generator) -> [(String, CharacterFormat)] {
    (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      (
        text(&generator),
        .looks(
          bold: .random(using: &generator), italic: .random(using: &generator), underline: .random(using: &generator),
          capitals: false)
      )
    }
  }

  private func draft(_ generator: inout Generator, roles: [ComponentRole]) -> HandDraft {
    var draft = HandDraft()
    for _ in 0..<Int.random(in: 1...14, using: &generator) {
      if Int.random(in: 0..<5, using: &generator) == 0 {
        let columns = Int.random(in: 1...4, using: &generator)
        let rows = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
          (0..<columns).map { _ in
            Int.random(in: 0..<5, using: &generator) == 0
              ? "^^" : text(&generator) + (Int.random(in: 0..<6, using: &generator) == 0 ? ">>2" : "")
          }
        }
        draft.addTable(rows, heads: Int.random(in: 0...2, using: &generator))
      } else {
        let index = draft.paragraph(roles.randomElement(using: &generator)!, runs: runs(&generator))
        draft.add(.block(index))
        if Int.random(in: 0..<8, using: &generator) == 0 { draft.appendixStarts.append(index) }
      }
    }
    return draft
  }

  @Test func whateverIsWrittenHasNoErrorOfSyntax() {
    var generator = Generator(state: 5)
    for round in 0..<500 {
      let draft = draft(&generator, roles: ComponentRole.allCases)
      let imported = draft.imported
      let errors = HandDraft.syntaxErrors(imported)
      #expect(
        errors.isEmpty,
        "round \(round): \(errors.map { $0.rule.id + $0.message.en })\n\(imported.source.string(in: 0..<99999))")
      #expect(imported.mapIsTrue(to: draft.recognized.draft), "round \(round)")
      if !errors.isEmpty { break }
    }
  }

  /// The roles whose words print as they are written, in order.
  private static let body: [ComponentRole] = [
    .legalBasis, .enactingSentence, .divisionLabel, .divisionTitle, .article, .sectionTitle, .clauseTitle, .clause,
    .point,
    .bullet, .subBullet, .bodyText, .tableRemark, .blank,
  ]

  @Test func theWordsOfTheDraftAreTheWordsOfThePlan() {
    var generator = Generator(state: 77)
    for round in 0..<500 {
      var draft = draft(&generator, roles: Self.body)
      draft.appendixStarts = []
      let imported = draft.imported
      if imported.remarkIDs.contains("KH996") || imported.remarkIDs.contains("KH997") { continue }
      let plan = Analysis(Parser.parse(imported.source)).plan
      let written = Self.letters(draft.recognized.draft)
      let read = Self.letters(plan)
      #expect(written == read, "round \(round)\n\(imported.source.string(in: 0..<99999))")
      if written != read { break }
    }
  }

  /// What anybody would read, without spaces and marks that may change: those in front of items.
  private static func bare(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace && !"-+•*o#\u{200B}\\".contains($0) })
  }

  private static func letters(_ draft: Draft) -> String {
    let noted = Set(draft.notes.flatMap { Array($0.paragraphs) })
    return bare(
      draft.paragraphs.indices.filter { !noted.contains($0) }.map { draft.string(of: draft.paragraphs[$0]) }.joined())
  }

  private static func letters(_ plan: Plan) -> String {
    var result = plan.preamble.map(\.text.plain).joined()
    for block in plan.body.blocks {
      result += (block.label?.text ?? "") + (block.text?.plain ?? "") + block.continuations.map(\.plain).joined()
      if let table = block.table {
        result += (table.caption?.plain ?? "") + (table.unitLine ?? "")
        let rows = table.head + (table.columnNumbers.map { [$0] } ?? []) + table.rows
        result += rows.flatMap { $0.cells.map(\.text.plain) }.joined()
      }
    }
    return bare(result)
  }
}
