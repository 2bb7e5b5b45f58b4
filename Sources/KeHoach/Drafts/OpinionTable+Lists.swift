public import KeHoachDrafts
internal import KeHoachSource
internal import KeHoachSyntax
internal import KeHoachText

extension OpinionTable {
  /// Comma-separated values with a head: the table for people. Words that a spreadsheet program would compute have an
  /// apostrophe in front.
  public var csv: String { ([Self.heads] + rows.map { $0.map(\.inertInSheets) }).map(CSV.line).joined() }

  /// The table in the plan language; what reviewers wrote never becomes markup.
  public var source: String {
    PipeTable.written(
      head: [Self.heads.map(\.escapedForSource)],
      delimiters: ["--:"] + [String](repeating: "---", count: Self.heads.count - 1),
      rows: rows.map { $0.map(Self.cell) })
  }

  /// A cell: words that would join it to another one stand in quotation marks.
  private static func cell(_ words: String) -> String {
    let text = words.drop { $0 == " " }
    return text.hasPrefix("<<") || text.hasPrefix("^^") ? "“\(text)”".escapedForSource : words.escapedForSource
  }
}

extension Compiler {
  /// The opinions that a draft's file holds as a table of its own, which `renderTable` writes in any format.
  public func opinions(_ table: OpinionTable) -> MadeTable {
    let formats = Bilingual(
      "\(table.formattingChanges) thay đổi định dạng được theo dõi không đưa vào bảng",
      en: "\(table.formattingChanges) tracked changes of formatting are not in the table")
    let none = Bilingual("dự thảo không có ý kiến góp ý nào", en: "the draft holds no opinions")
    return made(
      of: table.source,
      notes: (table.opinions.isEmpty ? [none] : []) + (table.formattingChanges > 0 ? [formats] : []))
  }
}

extension String {
  /// The text with an apostrophe where it would be a formula: others than the user wrote it.
  fileprivate var inertInSheets: String { first.map { "=+@\t".contains($0) } == true ? "'" + self : self }
}
