import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// The checks that need the whole plan: components, expected sections, amounts in the text.
enum PlanChecks {
  static func run(_ plan: Plan) -> [Diagnostic] {
    components(plan) + sections(plan) + AppendixChecks.run(plan) + AmountChecks.run(plan)
  }

  /// Recipients, signature and the closing mark of a plan that is not issued with another document.
  private static func components(_ plan: Plan) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let end = plan.body.blocks.last?.range ?? plan.preamble.last?.text.range ?? plan.header.range
    let place = end.upperBound..<end.upperBound
    if plan.header.issuedWith == nil {
      if plan.recipients == nil { found.append(.missingBlock(.recipients, at: place)) }
      if plan.signatures.isEmpty { found.append(.missingBlock(.signature, at: place)) }
    } else {
      if let recipients = plan.recipients { found.append(.notPrinted(.recipients, at: recipients.range)) }
      for signature in plan.signatures { found.append(.notPrinted(.signature, at: signature.range)) }
    }
    if let last = lastText(plan), !last.isEmpty, !last.plain.trimmingSpaces.hasSuffix("./.") {
      found.append(.missingClosingMark(after: last))
    }
    return found
  }

  /// The words at the end of the body; nil where it ends in a table, which can't carry the mark.
  private static func lastText(_ plan: Plan) -> RichText? {
    guard let block = plan.body.blocks.last else { return plan.preamble.last?.text }
    return block.continuations.last ?? block.text
  }

  private static let usualSections: [(name: String, words: [String])] = [
    ("mục đích, yêu cầu (hoặc mục tiêu)", ["muc dich", "muc tieu", "yeu cau", "quan diem", "dinh huong"]),
    (
      "nội dung, nhiệm vụ",
      [
        "noi dung", "nhiem vu", "giai phap", "cong viec", "hoat dong", "trien khai", "bien phap", "phuong an",
        "tinh huong",
        "ung pho", "tien trinh", "lich trinh", "chuong trinh",
      ]
    ),
    ("tổ chức thực hiện", ["to chuc", "trach nhiem", "phan cong", "thuc hien"]),
  ]

  /// What most plans have: a hint, since not every plan needs every section.
  private static func sections(_ plan: Plan) -> [Diagnostic] {
    let blocks = plan.body.blocks
    let titles = blocks.indices.filter { blocks[$0].isTitle }
    let isPlan = Keyword.fold(plan.header.documentType.value) == "ke hoach"
    guard isPlan, let first = titles.first, titles.count >= 2, blocks[first].label?.scheme != .article else {
      return []
    }
    let words = blocks.indices.compactMap { heading(blocks[$0]) }
    let missing = usualSections.filter { section in
      !words.contains { title in section.words.contains { title.holdsBytes(of: $0) } }
    }
    return missing.isEmpty ? [] : [.missingSections(missing.map(\.name), at: blocks[first].range)]
  }

  /// A title, or what a numbered item says up to its colon: many plans title their clauses without `#`.
  private static func heading(_ block: Block) -> String? {
    guard let text = block.text else { return nil }
    if block.isTitle { return Keyword.fold(text.plain) }
    guard let scheme = block.label?.scheme, scheme < .letter else { return nil }
    let plain = text.plain
    return Keyword.fold(Substring(plain.utf8.prefix(120).prefix { $0 != UInt8(ascii: ":") }))
  }
}
