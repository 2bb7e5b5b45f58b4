import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH205: titles under one parent differ.
  static let repeatedTitle = LintRule(
    Rule(
      "KH205", "tiêu-đề-lặp", .warning,
      Bilingual("Các tiêu đề trong cùng một mục khác nhau.", en: "The titles under one parent differ."),
      reason: Bilingual(
        "Hai tiêu đề giống nhau thường do sao chép; người đọc không biết viện dẫn mục nào.",
        en: "Two equal titles are mostly a copy; nobody knows which one is cited."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "# I. MỤC ĐÍCH, NHIỆM VỤ\n\nMở lớp.\n\n# II. TỔ CHỨC THỰC HIỆN\n\nSở Nội vụ chủ trì.\n\n"
          + "# III. TỔ CHỨC THỰC HIỆN\n\nCác sở phối hợp./.\n",
        right: "# I. MỤC ĐÍCH, NHIỆM VỤ\n\nMở lớp.\n\n# II. TỔ CHỨC THỰC HIỆN\n\nCác sở phối hợp./.\n"))
  ) { context in
    var first: [Title: PlanText] = [:]
    var found: [LintFinding] = []
    for text in context.texts(.title) {
      guard let flow = text.flow else { continue }
      let title = Title(flow: flow, parent: context.parent(of: text), words: text.tokens.tokens.map(\.id))
      guard let before = first[title] else {
        first[title] = text
        continue
      }
      found.append(
        LintFinding(
          at: text.place,
          Bilingual(
            "tiêu đề “\(text.plain.clipped)” đã có trong cùng mục",
            en: "there is a title “\(text.plain.clipped)” under the same parent"),
          notes: [Diagnostic.Note(at: before.place, Bilingual("tiêu đề đầu", en: "the first one"))]))
    }
    return found
  }

  private struct Title: Hashable {
    var flow: Int
    var parent: Int?
    var words: [WordID]
  }
}
