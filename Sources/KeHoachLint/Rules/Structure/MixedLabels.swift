import KeHoachModel
import KeHoachSource
import KeHoachSyntax
import KeHoachText

extension LintRule {
  /// KH210: one rank has one way of numbering.
  static let mixedLabels = LintRule(
    Rule(
      "KH210", "lẫn-kiểu-đánh-số", .warning,
      Bilingual(
        "Các khoản, điểm cùng cấp đánh số một kiểu: `1.`, `a)`.", en: "One rank is numbered in one way: `1.`, `a)`."),
      reason: Bilingual(
        "`a)` rồi `b.` làm người đọc tưởng là hai cấp; khoản ghi bằng số và dấu chấm, điểm bằng chữ và ngoặc đơn.",
        en: "`a)` and then `b.` look like two ranks; clauses have a full stop, points a bracket."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.đ",
      example: Rule.Example(
        wrong: "a) Tổ chức tập huấn.\n\nb. Mua sách.\n\nBáo cáo kết quả./.\n",
        right: "a) Tổ chức tập huấn.\n\nb) Mua sách.\n\nBáo cáo kết quả./.\n"))
  ) { context in
    context.texts(.paragraph).compactMap { text in
      guard let flow = text.flow, let block = text.block, let other = text.otherLabel else { return nil }
      // The list that it goes on with: the last number or letter before it, in the same section.
      let blocks = context.flow(flow).blocks
      let scheme: Label.Scheme = other.isLetter ? .letter : .arabic
      var index = block - 1
      while index >= 0, block - index <= 12, !blocks[index].isTitle {
        if let label = blocks[index].label, label.scheme == scheme {
          guard label.value + 1 == other.value else { return nil }
          let right = other.isLetter ? PointLetter.string(other.value) + ")" : "\(other.value)."
          let written = text.string(other.range)
          return LintFinding(
            at: text.range(of: other.range),
            Bilingual(
              "“\(written)” khác kiểu với “\(label.text)” ở trên, phải ghi “\(right)”",
              en: "“\(written)” isn't numbered as “\(label.text)” above: “\(right)”"),
            notes: label.range.map { [Diagnostic.Note(at: $0, Bilingual("kiểu ở trên", en: "the one above"))] } ?? [],
            fixes: text.edit(other.range, right).asFix(writing: right))
        }
        index -= 1
      }
      return nil
    }
  }
}

extension PlanText {
  /// A number that the language doesn't take for a label: `b.`, `2)`.
  fileprivate var otherLabel: (range: Range<Int>, value: Int, isLetter: Bool)? {
    let start = trimmed.lowerBound
    guard start + 3 < bytes.count else { return nil }
    var end = start
    let isLetter = !(0x30...0x39).contains(bytes[start])
    if isLetter {
      if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[start]) {
        end += 1
      } else if bytes[start] == 0xC4, bytes[start + 1] == 0x91 {
        end += 2
      }
    } else {
      while end < start + 3, (0x30...0x39).contains(bytes[end]) { end += 1 }
    }
    let mark = isLetter ? UInt8(ascii: ".") : UInt8(ascii: ")")
    guard end > start, end + 1 < bytes.count, bytes[end] == mark, bytes[end + 1] == 0x20 else { return nil }
    let written = string(start..<end)
    guard let value = isLetter ? PointLetter.ordinal(written) : Int(written) else { return nil }
    return (start..<end + 1, value, isLetter)
  }
}
