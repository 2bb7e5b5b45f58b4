import KeHoachModel
import KeHoachSource
import KeHoachSyntax

extension LintRule {
  /// KH524: the items of a list end alike.
  static let missingFinalMark = LintRule(
    Rule(
      "KH524", "thiếu-dấu-cuối-ý", .hint,
      Bilingual(
        "Ý trong danh sách kết thúc bằng dấu câu như các ý khác.", en: "An item ends with a mark like the others."),
      reason: Bilingual(
        "Ý không có dấu cuối làm người đọc ngờ rằng câu còn thiếu.", en: "Without a mark the item looks unfinished."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: list(["Tập huấn cho cán bộ cấp xã;", "Mua sách cho các thư viện", "Kiểm tra việc thực hiện tại cơ sở;"]),
        right: list(["Tập huấn cho cán bộ cấp xã;", "Mua sách cho các thư viện;", "Kiểm tra việc thực hiện tại cơ sở;"])
      ))
  ) { context in
    SiblingItems.all(in: context).flatMap { siblings -> [LintFinding] in
      let missing = siblings.items.indices.filter { siblings.items[$0].mark == nil && siblings.items[$0].isLeaf }
      let marked = siblings.items.filter { $0.mark != nil }
      guard !missing.isEmpty, marked.count >= 4, missing.count * 5 <= siblings.items.count else { return [] }
      return missing.compactMap { siblings.finding(at: $0) }
    }
  }

  /// KH526: a list's last item ends with a full stop.
  static let listEnd = LintRule(
    Rule(
      "KH526", "dấu-cuối-danh-sách", .hint,
      Bilingual("Ý cuối của danh sách kết thúc bằng dấu chấm.", en: "A list's last item ends with a full stop."),
      reason: Bilingual(
        "Dấu chấm phẩy báo còn ý tiếp theo; đề mục mới lại bắt đầu ngay sau đó.",
        en: "A semicolon announces another item, but a new title follows."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "# I. MỤC TIÊU\n\n- Mở lớp;\n\n- Mua sách;\n\n# II. NHIỆM VỤ, TỔ CHỨC\n\nCác sở mở lớp./.\n",
        right: "# I. MỤC TIÊU\n\n- Mở lớp;\n\n- Mua sách.\n\n# II. NHIỆM VỤ, TỔ CHỨC\n\nCác sở mở lớp./.\n"))
  ) { context in
    context.texts(.item).compactMap { text in
      guard let (byte, last) = text.lastByte, byte == UInt8(ascii: ";"), context.endsList(text) else { return nil }
      let stop = last..<last + 1
      return LintFinding(
        at: text.range(of: stop),
        Bilingual(
          "ý cuối “\(text.plain.clipped)” kết thúc bằng `;`, sau đó là đề mục mới",
          en: "the last item “\(text.plain.clipped)” ends with `;`, and a new title follows"),
        fixes: text.edit(stop, ".").map {
          [FixIt(Bilingual("ghi `.`", en: "write `.`"), isSafe: true, edits: [$0])]
        } ?? [])
    }
  }

  /// KH534: the items of a list end with one mark.
  static let mixedItemMarks = LintRule(
    Rule(
      "KH534", "dấu-cuối-ý-khác-nhau", .hint,
      Bilingual(
        "Các ý của một danh sách kết thúc bằng một loại dấu.", en: "The items of a list end with the same mark."),
      reason: Bilingual(
        "Một ý có dấu chấm giữa những ý có dấu chấm phẩy (hoặc ngược lại) làm danh sách thiếu thống nhất.",
        en: "One full stop among semicolons (or the reverse) looks careless."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: list(["Tập huấn cho cán bộ cấp xã;", "Mua sách cho các thư viện.", "Kiểm tra việc thực hiện tại cơ sở;"]
        ),
        right: list(["Tập huấn cho cán bộ cấp xã;", "Mua sách cho các thư viện;", "Kiểm tra việc thực hiện tại cơ sở;"])
      ))
  ) { context in
    let lists = SiblingItems.all(in: context).map { (list: $0, strangers: $0.strangers) }
    return lists.flatMap(\.strangers) + factStrangers(lists, context)
  }

  /// Lines such as `Cơ quan chủ trì: …` of which one ends with `;`, those of the other tasks with a full stop.
  private static func factStrangers(
    _ lists: [(list: SiblingItems, strangers: [LintFinding])], _ context: LintContext
  ) -> [LintFinding] {
    var stops: [PlanTask.Fact: Int] = [:]
    var facts: [PlanTask.Fact] = []
    var others: [PlanTask.Fact: [PlanText]] = [:]
    for (list, strangers) in lists {
      for item in list.items where item.mark == "." {
        if let fact = item.text.fact { stops[fact, default: 0] += 1 }
      }
      // What `strangers` and KH526 tell is told.
      guard strangers.isEmpty, let odd = list.withoutStop, let fact = odd.fact, !context.endsList(odd) else { continue }
      if others[fact] == nil { facts.append(fact) }
      others[fact, default: []].append(odd)
    }
    return facts.compactMap { fact in
      guard stops[fact, default: 0] >= 3, let odd = others[fact], odd.count == 1 else { return nil }
      return odd[0].otherMark(";", ".")
    }
  }

  private static func list(_ items: [String]) -> String {
    let more = ["Xây dựng kế hoạch hằng năm;", "Tổng hợp, báo cáo kết quả thực hiện."]
    return "# I. NHIỆM VỤ\n\n" + (items + more).map { "- \($0)\n\n" }.joined() + "Các sở triển khai./.\n"
  }
}

extension LintContext {
  /// Whether a text is the last of a list of items that end with `;`: see `Flow.endsList`.
  fileprivate func endsList(_ text: PlanText) -> Bool {
    guard let flow = text.flow, let block = text.block else { return false }
    return self.flow(flow).endsList(block)
  }
}

extension Flow {
  /// Whether a block is the last of a list of items that end with `;`, right before a title or the end.
  fileprivate func endsList(_ index: Int) -> Bool {
    let block = blocks[index]
    guard block.continuations.isEmpty, let label = block.label, index > 0 else { return false }
    if index + 1 < blocks.count {
      guard blocks[index + 1].isTitle else { return false }
    }
    let before = blocks[index - 1]
    return before.parent == block.parent && before.label?.scheme == label.scheme
      && before.text?.plain.utf8.last == UInt8(ascii: ";")
  }
}

/// The items with one kind of label under one parent.
private struct SiblingItems {
  /// An item.
  struct Item {
    var text: PlanText
    /// The sign at its end; nil when it ends with a word.
    var mark: Character?
    /// Whether nothing belongs to it: neither further paragraphs, nor items, nor a table.
    var isLeaf: Bool
  }

  private struct Key: Hashable {
    var flow: Int
    var parent: Int?
    var scheme: Int
  }

  var items: [Item] = []

  static func all(in context: LintContext) -> [SiblingItems] {
    var places: [Key: Int] = [:]
    var found: [SiblingItems] = []
    for text in context.texts(.item) {
      guard let flow = text.flow, let index = text.block else { continue }
      let blocks = context.flow(flow).blocks
      guard let scheme = blocks[index].label?.scheme else { continue }
      let key = Key(flow: flow, parent: blocks[index].parent, scheme: scheme.rawValue)
      let place = places[key] ?? found.count
      if place == found.count {
        places[key] = place
        found.append(SiblingItems())
      }
      found[place].items.append(Item(text: text, mark: text.finalMark, isLeaf: isLeaf(index, among: blocks)))
    }
    return found
  }

  /// The item whose mark is another than that of all others; none where several differ. A list ends with a full stop.
  var strangers: [LintFinding] {
    let inner = items.dropLast()
    guard let last = items.last, inner.count >= 3, inner.allSatisfy(\.isLeaf) else { return [] }
    let stops = inner.filter { $0.mark == "." }
    let others = inner.filter { $0.mark == ";" }
    guard stops.count + others.count == inner.count else { return [] }
    let odd: LintFinding?
    switch (stops.count, others.count) {
    case (1, 3...):
      // An item of several sentences has its full stops.
      let text = stops[0].text
      odd = text.plain.dropLast().contains(".") ? nil : text.otherMark(".", ";")
    case (3..., 1): odd = others[0].text.otherMark(";", ".")
    case (_, 0) where last.mark == ";": odd = last.text.otherMark(";", ".")
    default: odd = nil
    }
    return [odd].compactMap { $0 }
  }

  /// The item with `;` that should have a full stop as far as its list tells: the last, or the only one among items with
  /// full stops. Nil for none.
  var withoutStop: PlanText? {
    if let last = items.last, last.mark == ";" { return last.text }
    let inner = items.dropLast()
    let open = inner.filter { $0.mark == ";" }
    return open.count == 1 && inner.count(where: { $0.mark == "." }) == inner.count - 1 && inner.count > 1
      ? open[0].text : nil
  }

  private static func isLeaf(_ index: Int, among blocks: [Block]) -> Bool {
    guard blocks[index].continuations.isEmpty else { return false }
    let next = index + 1
    return next == blocks.count || blocks[next].isTitle || blocks[next].label != nil && blocks[next].parent != index
  }

  func finding(at index: Int) -> LintFinding? {
    let text = items[index].text
    guard let (_, last) = text.lastByte, text.bytes.count > 20 else { return nil }
    let isLast = index + 1 == items.count
    let mark = isLast ? "." : items[index == 0 ? 1 : index - 1].mark ?? ";"
    guard mark == ";" || mark == "." else { return nil }
    let letter = last..<last + 1
    return LintFinding(
      at: text.range(of: letter),
      Bilingual(
        "ý “\(text.plain.clipped)” thiếu dấu cuối như các ý khác",
        en: "the item “\(text.plain.clipped)” lacks a final mark, unlike the others"),
      fixes: text.editableRange(of: letter).map { range in
        let edit = TextEdit(range.upperBound..<range.upperBound, String(mark))
        return [FixIt(Bilingual("thêm `\(mark)`", en: "add `\(mark)`"), isSafe: true, edits: [edit])]
      } ?? [])
  }
}

extension PlanText {
  /// What the text says of a task: `Cơ quan chủ trì: …`; nil for anything else.
  fileprivate var fact: PlanTask.Fact? {
    bytes.prefix(60).firstIndex(of: UInt8(ascii: ":")).flatMap { PlanTask.Fact(key: string(0..<$0)) }
  }

  /// Says that the text ends with another mark than those beside it.
  fileprivate func otherMark(_ mark: String, _ right: String) -> LintFinding? {
    guard let (_, last) = lastByte else { return nil }
    return LintFinding(
      at: range(of: last..<last + 1),
      Bilingual(
        "ý “\(plain.clipped)” kết thúc bằng `\(mark)`, các ý khác bằng `\(right)`",
        en: "the item “\(plain.clipped)” ends with `\(mark)`, the others with `\(right)`"),
      fixes: edit(last..<last + 1, right).map {
        [FixIt(Bilingual("ghi `\(right)`", en: "write `\(right)`"), isSafe: true, edits: [$0])]
      } ?? [])
  }

  /// The punctuation mark at the end; nil for a word, a number, a bracket.
  fileprivate var finalMark: Character? {
    guard let (byte, last) = lastByte else { return nil }
    if byte == 0xA6 { return "…" }
    // A value, a footnote or a quotation may hold the mark.
    if byte == UInt8(ascii: "\"") || byte == 0x9D { return last > 1 ? "”" : nil }
    return ".;:,!?-".utf8.contains(byte) ? Character(Unicode.Scalar(byte)) : nil
  }
}
