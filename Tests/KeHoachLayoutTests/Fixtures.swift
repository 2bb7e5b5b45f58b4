import Foundation
import KeHoachLayout
import KeHoachSyntax

@testable import KeHoachModel

/// The built-in style sheet, read from the one file that holds it.
enum BuiltIn {
  static let bytes: [UInt8] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Templates/nd30/trinh-bay.kh")
    guard let data = try? Data(contentsOf: file) else { preconditionFailure("no \(file.path)") }
    return Array(data)
  }()

  /// The sheet, with lines of a user's template on top.
  static func reading(with lines: String = "") -> StyleSheetReader.Reading {
    StyleSheetReader.read([
      TemplateFile(name: "trinh-bay.kh", bytes: bytes), TemplateFile(name: "mau.kh", bytes: Array(lines.utf8)),
    ])
  }

  static let sheet = reading().styleSheet
}

extension Header {
  /// A header like a civil servant would write it.
  static func sample(
    issuers: [String] = ["Ủy ban nhân dân tỉnh Lào Cai"], superior: String? = nil, number: String? = "15/KH-UBND",
    place: String? = "Lào Cai", date: PlanDate? = PlanDate(day: 5, month: 3, year: 2026),
    subject: String = "Triển khai công tác cải cách hành chính năm 2026", state: State = .issued,
    medium: Medium = .electronic, issuedWith: String? = nil
  ) -> Header {
    var header = Header()
    header.superiorBody = superior.map { .words($0) }
    header.issuers = issuers.map { .words($0) }
    header.number = number.flatMap(DocumentNumber.init).map { Field(value: $0, range: 0..<0) }
    header.place = place.map { Field(value: $0, range: 0..<0) }
    header.date = date.map { Field(value: $0, range: 0..<0) }
    header.subject = .words(subject)
    header.state = state
    header.medium = medium
    header.issuedWith = issuedWith.map { Field(value: $0, range: 0..<0) }
    return header
  }
}

extension RichText {
  /// Plain words; ` \ ` breaks the line.
  static func words(_ text: String) -> RichText {
    var inlines: [Inline] = []
    for part in text.components(separatedBy: " \\ ") {
      if !inlines.isEmpty { inlines.append(Inline(.lineBreak, range: 0..<0)) }
      if !part.isEmpty { inlines.append(Inline(.text(part), range: 0..<0)) }
    }
    return RichText(inlines, range: 0..<0)
  }
}

extension Flow {
  /// Adds a title.
  mutating func title(_ text: String, _ scheme: Label.Scheme?, _ label: String = "", under parent: Int? = nil) {
    add(.title(.words(text), hashes: 1), scheme, label, parent)
  }

  /// Adds a paragraph or an item.
  mutating func item(_ text: String, _ scheme: Label.Scheme? = nil, _ label: String = "", under parent: Int? = nil) {
    add(.paragraph(.words(text)), scheme, label, parent)
  }

  private mutating func add(_ content: Block.Content, _ scheme: Label.Scheme?, _ label: String, _ parent: Int?) {
    let label = scheme.map { BlockLabel($0, value: 1, text: label) }
    blocks.append(Block(content, label: label, parent: parent, range: 0..<0))
  }
}

extension Table {
  /// A table of words; `<<` joins with the cell to the left.
  static func words(_ head: [[String]], _ rows: [[String]], alignments: [Alignment?]? = nil) -> Table {
    func row(_ texts: [String]) -> Row {
      var cells = texts.map { Cell(text: .words($0), range: 0..<0) }
      for index in texts.indices.reversed() where texts[index] == "<<" && index > 0 {
        cells[index - 1].columnSpan += cells[index].columnSpan
        cells[index].columnSpan = 0
      }
      return Row(cells: cells, id: nil, range: 0..<0)
    }
    return Table(
      role: .plain, caption: nil, unitLine: nil,
      alignments: alignments ?? Array(repeating: nil, count: head[0].count), relativeWidths: nil,
      head: head.map(row), columnNumbers: nil, rows: rows.map(row), range: 0..<0)
  }
}

extension Appendix {
  /// An appendix as the analyzer would make it.
  static func sample(
    label: String = "Phụ lục", title: String = "DỰ TOÁN KINH PHÍ", written: RichText? = nil, isLandscape: Bool = false,
    paper: Paper = .a4, id: String? = nil, flow: Flow = Flow()
  ) -> Appendix {
    Appendix(
      label: label, title: .words(title), writtenReference: written, isLandscape: isLandscape, paper: paper, id: id,
      flow: flow, range: 0..<0)
  }
}

extension Signature {
  /// A signature as the analyzer would make it.
  static func sample(_ authority: [String], _ name: String?, office: [String] = []) -> Signature {
    Signature(
      authority: authority.map { .words($0) }, name: name.map { .words($0) }, office: office.map { .words($0) },
      range: 0..<0)
  }
}

extension PageSection {
  /// The paragraphs that stand on the pages by themselves.
  var paragraphs: [ParagraphLayout] { blocks.compactMap(\.paragraph) }
  var grids: [GridLayout] { blocks.compactMap { if case .grid(let grid) = $0 { grid } else { nil } } }
  var tables: [TableLayout] { blocks.compactMap { if case .table(let table) = $0 { table } else { nil } } }
  var rules: [RuleLayout] { blocks.compactMap(\.rule) }
}

extension LayoutBlock {
  var paragraph: ParagraphLayout? { if case .paragraph(let paragraph) = self { paragraph } else { nil } }
  var rule: RuleLayout? { if case .rule(let rule) = self { rule } else { nil } }
}

extension GridLayout {
  /// The lines of a cell's paragraphs, written line breaks as ` / `.
  func texts(_ row: Int, _ column: Int) -> [String] {
    rows[row][column].compactMap(\.paragraph).map { paragraph in
      paragraph.content.map { inline in
        switch inline {
        case .text(let text, _), .reference(let text, _): text
        case .lineBreak: " / "
        case .footnoteMark(let number): "[\(number)]"
        }
      }.joined()
    }
  }
}

/// Lays out with the built-in style sheet.
func layOut(_ plan: Plan, forceDraft: Bool = false) -> DocumentLayout {
  PlanLayout.layOut(plan, styleSheet: BuiltIn.sheet, forceDraft: forceDraft)
}
