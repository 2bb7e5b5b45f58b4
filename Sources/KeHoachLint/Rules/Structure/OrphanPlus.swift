import KeHoachModel
import KeHoachSource
import KeHoachSyntax

extension LintRule {
  /// KH211: `+` stands under `-`.
  static let orphanPlus = LintRule(
    Rule(
      "KH211", "dấu-cộng-không-có-gạch", .hint,
      Bilingual("Dấu `+` dùng cho ý nhỏ nằm dưới gạch đầu dòng `-`.", en: "`+` marks what stands under a `-`."),
      reason: Bilingual(
        "Dấu `+` đứng ngay dưới khoản, điểm làm người đọc tìm gạch đầu dòng phía trên.",
        en: "Right under a clause it makes the reader look for the `-` above."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "+ Tổ chức tập huấn.\n\nBáo cáo kết quả./.\n", right: "- Tổ chức tập huấn.\n\nBáo cáo kết quả./.\n"))
  ) { context in
    var lastSection: [Int?]?
    return context.texts(.item).compactMap { item in
      guard let label = context.label(of: item), label.scheme == .dash, label.text == "+", let place = label.range
      else { return nil }
      // One finding a list.
      let section = [item.flow, context.parent(of: item)]
      defer { lastSection = section }
      guard lastSection != section else { return nil }
      return LintFinding(
        at: place,
        Bilingual("dấu `+` không nằm dưới gạch đầu dòng `-` nào", en: "no `-` stands above this `+`"),
        fixes: [
          FixIt(
            Bilingual("dùng `-`", en: "use `-`"), isSafe: false,
            edits: context.plusLabels(from: item).map { TextEdit($0, "-") })
        ])
    }
  }
}

extension LintContext {
  /// The `+` of a list, from its first item on.
  fileprivate func plusLabels(from item: PlanText) -> [Range<Int>] {
    guard let number = item.flow, let start = item.block else { return [] }
    let blocks = flow(number).blocks
    let parent = blocks[start].parent
    var places: [Range<Int>] = []
    for block in blocks[start...] {
      guard block.parent == parent, let label = block.label, label.scheme == .dash, label.text == "+",
        let place = label.range
      else { break }
      places.append(place)
    }
    return places
  }
}
