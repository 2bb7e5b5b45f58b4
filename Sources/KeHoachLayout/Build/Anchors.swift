import KeHoachModel
import KeHoachText

/// The places that references point to, each under a name that is valid as a bookmark in DOCX and an id in HTML.
struct Anchors {
  /// Folded id to name.
  private var names: [String: String] = [:]

  /// Names every target of a plan that something refers to.
  init(_ plan: Plan) {
    let wanted = Self.referencedIDs(in: plan)
    guard !wanted.isEmpty else { return }
    var taken: Set<String> = []
    for id in Self.targets(of: plan) {
      let key = Keyword.fold(id)
      guard wanted.contains(key), names[key] == nil else { continue }
      names[key] = Self.name(for: key, taken: &taken)
    }
  }

  /// The name for an id; nil where nothing refers to it, or nothing has it.
  subscript(id: String?) -> String? {
    names.isEmpty ? nil : id.flatMap { names[Keyword.fold($0)] }
  }

  /// At most 40 letters, digits and underscores, a letter first, as Word wants it.
  private static func name(for key: String, taken: inout Set<String>) -> String {
    let isNameByte: (UInt8) -> Bool = { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    var stem = String(decoding: key.utf8.prefix(32).map { isNameByte($0) ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
    if !("a"..."z").contains(stem.first ?? "_") { stem = "m_" + stem }
    var name = stem
    var count = 1
    while !taken.insert(name).inserted {
      count += 1
      name = "\(stem)_\(count)"
    }
    return name
  }

  private static func targets(of plan: Plan) -> [String] {
    let appendices = plan.appendices.compactMap(\.id)
    return appendices
      + plan.flows.flatMap(\.blocks).flatMap { block in
        var ids = [block.id]
        if case .budget(let budget) = block.content { ids.append(budget.id) }
        return ids.compactMap { $0 }
      }
  }

  private static func referencedIDs(in plan: Plan) -> Set<String> {
    var ids: Set<String> = []
    func collect(_ text: RichText) {
      for case .reference(let id, _) in text.inlines.lazy.map(\.content) { ids.insert(Keyword.fold(id)) }
    }
    func collect(_ table: Table) {
      for row in table.head + table.rows { for cell in row.cells { collect(cell.text) } }
    }
    plan.preamble.forEach { collect($0.text) }
    for block in plan.flows.flatMap(\.blocks) {
      switch block.content {
      case .title(let text, _), .paragraph(let text): collect(text)
      case .table(let table): collect(table)
      case .budget(let budget): collect(budget.table)
      }
      block.continuations.forEach(collect)
    }
    plan.footnotes.forEach { $0.paragraphs.forEach(collect) }
    return ids
  }
}
