import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH817: an appendix names a task as the text does.
  static let taskWording = LintRule(
    Rule(
      "KH817", "tên-việc-khác-nội-dung", .hint,
      Bilingual(
        "Phụ lục nêu tên việc đúng như phần nội dung, không thêm bớt từ.",
        en: "An appendix names a task as the text does, with no word more or less."),
      reason: Bilingual(
        "Tên việc thêm bớt vài từ làm người đọc ngờ là hai việc, và dự toán thiếu khoản đã nêu.",
        en: "With words more or less the reader wonders whether two tasks are meant."),
      source: "Thực hành soạn thảo",
      example: wording(" cấp xã"))
  ) { context in
    let tasks = NamedTasks(context)
    guard !tasks.isEmpty else { return [] }
    return context.texts(.cell).compactMap { cell -> LintFinding? in
      guard cell.flow != 0, let difference = tasks.difference(from: cell) else { return nil }
      let words = difference.words
      let added = Bilingual("thêm “\(words.clipped)” so với", en: "“\(words.clipped)” is added to")
      let missing = Bilingual("thiếu “\(words.clipped)” so với", en: "“\(words.clipped)” is missing from")
      return LintFinding(
        at: cell.range(of: difference.place),
        Bilingual("tên việc ", en: "") + (difference.isAdded ? added : missing)
          + Bilingual(" phần nội dung", en: " what the text calls the task"),
        notes: [Diagnostic.Note(at: difference.task.place, Bilingual("phần nội dung", en: "the text"))])
    }
  }

  private static func wording(_ more: String) -> Rule.Example {
    func plan(_ more: String) -> String {
      "- Tổ chức hội nghị tập huấn kỹ năng số cho cán bộ, công chức cấp xã trong tỉnh./.\n\n"
        + "::: phụ-lục Dự toán kinh phí\n\n| TT | Nội dung |\n|---|---|\n"
        + "| 1 | Tổ chức hội nghị tập huấn kỹ năng số cho cán bộ, công chức\(more) trong tỉnh |\n:::\n"
    }
    return Rule.Example(wrong: plan(""), right: plan(more))
  }
}

/// The texts of the body by their first words, to find the task that a cell of an appendix means.
private struct NamedTasks {
  /// Words that one of two names has and the other has not.
  struct Difference {
    /// The words.
    var words: String
    /// Whether the cell has them.
    var isAdded: Bool
    /// The bytes of the cell where they stand, or would stand.
    var place: Range<Int>
    /// The text of the body.
    var task: PlanText
  }

  /// The first words of a name.
  private struct Opening: Hashable {
    var first: WordID
    var second: WordID
    var third: WordID
    var fourth: WordID
  }

  /// Shorter names are too much alike.
  private static let least = 10
  /// More words make another task.
  private static let most = 5

  private var texts: [Opening: [PlanText]] = [:]

  /// Whether there is nothing to compare.
  var isEmpty: Bool { texts.isEmpty }

  init(_ context: LintContext) {
    guard context.texts(.cell).contains(where: { $0.flow != 0 }) else { return }
    for text in context.texts(.item) + context.texts(.paragraph) + context.texts(.title) where text.flow == 0 {
      guard let opening = Self.opening(Self.name(text)) else { continue }
      texts[opening, default: []].append(text)
    }
  }

  /// What a cell's words have more or less than the one text that they mean; nil where they are the same.
  func difference(from cell: PlanText) -> Difference? {
    let words = Self.name(cell)
    guard let opening = Self.opening(words), let tasks = texts[opening], let task = tasks.first, tasks.count == 1 else {
      return nil
    }
    let others = Self.name(task)
    let head = zip(words, others).prefix { $0.id == $1.id }.count
    let tail = zip(words.dropFirst(head).reversed(), others.dropFirst(head).reversed()).prefix { $0.id == $1.id }.count
    let (more, less) = (words[head..<words.count - tail], others[head..<others.count - tail])
    // One must be the other with a few words put in; a number or a name makes another task.
    let (put, text) = less.isEmpty ? (more, cell) : (less, task)
    guard more.isEmpty != less.isEmpty, put.count <= Self.most, tail > 0, head + tail >= 2 * put.count,
      put.allSatisfy({ $0.kind == .word && $0.shape == .lower || $0.kind == .punctuation }),
      put.contains(where: { $0.kind == .word }), let first = put.first, let last = put.last
    else { return nil }
    let place = less.isEmpty ? first.range.lowerBound..<last.range.upperBound : words[head - 1].range
    return Difference(
      words: text.string(first.range.lowerBound..<last.range.upperBound), isAdded: less.isEmpty, place: place,
      task: task)
  }

  /// The tokens of a text without the marks at its end.
  private static func name(_ text: PlanText) -> ArraySlice<Token> {
    let tokens = text.tokens.tokens
    let end = tokens.lastIndex { $0.kind == .word || $0.kind == .number }
    return tokens[..<(end.map { $0 + 1 } ?? 0)]
  }

  private static func opening(_ words: ArraySlice<Token>) -> Opening? {
    guard words.count >= least else { return nil }
    return Opening(first: words[0].id, second: words[1].id, third: words[2].id, fourth: words[3].id)
  }
}
