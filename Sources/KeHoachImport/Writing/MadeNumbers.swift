import KeHoachDrafts
import KeHoachSyntax
import KeHoachText

/// The numbers that the automatic numbering of a draft made, as a plan counts them.
///
/// Many files begin a list anew where the one before should go on: after a plain paragraph, or after a conversion. In a
/// plan items of one rank below one title count on.
struct MadeNumbers {
  private struct Sibling {
    var scheme: Label.Scheme
    /// The number that the draft shows.
    var made: Int
    /// The number that the plan has.
    var written: Int
  }

  /// The last item or title of each rank, from the highest.
  private var open: [Sibling] = []

  /// An unnumbered title: what stands below it counts by itself.
  mutating func passTitle() { open.removeAll { $0.scheme > .roman } }

  /// Takes the next number of the flow.
  ///
  /// - Parameters:
  ///   - label: the number as the draft shows it.
  ///   - isAutomatic: whether numbering made it; a typed one is the author's.
  /// - Returns: the number that the plan has instead, and whether the list begins anew just here; nil for none.
  mutating func next(_ label: Label, isAutomatic: Bool) -> (text: String, isRestart: Bool)? {
    // What stands below a number counts by itself, whether that number is one of several (`1.1.`) or not.
    while let last = open.last, last.scheme > label.scheme { open.removeLast() }
    guard label.numbers.count == 1, let made = label.numbers.first else { return nil }
    guard let last = open.last, last.scheme == label.scheme else {
      open.append(Sibling(scheme: label.scheme, made: made, written: made))
      return nil
    }
    let isRestart = made == 1 && isAutomatic
    let written =
      !isAutomatic || made == last.written + 1 ? made : isRestart ? last.written + 1 : made + last.written - last.made
    open[open.count - 1] = Sibling(scheme: label.scheme, made: made, written: written)
    guard written != made, let text = Self.text(written, like: label) else { return nil }
    return (text, isRestart)
  }

  private static func text(_ number: Int, like label: Label) -> String? {
    switch label.scheme {
    case .arabic: "\(number)."
    case .roman: "\(RomanNumeral.string(number))."
    case .capital: "\(PointLetter.string(number).uppercased())."
    case .letter: "\(PointLetter.string(number)))"
    default: nil
    }
  }
}

extension PlanWriter {
  /// The number of an item or a title, and how the plan has it.
  struct PlanLabel {
    var label: Label
    /// Where it stands in the draft.
    var range: Range<Int>
    /// The number that the plan has; nil for the draft's.
    var text: String?
  }

  /// Takes the number in front of the next item or title; nil where there is none that the language has.
  mutating func nextLabel(of piece: DraftPiece, isTitle: Bool, _ plan: inout FlowPlan) -> PlanLabel? {
    let made = paragraph(piece.index).label.flatMap { label in
      !label.isBullet && label.range.lowerBound == piece.range.lowerBound ? label.range : nil
    }
    guard var result = writtenLabel(piece.range, isTitle: isTitle) ?? made.flatMap(letter) else { return nil }
    if result.text != nil, plan.remarked.insert("a.").inserted {
      remark(
        .otherMark, result.range,
        "số thứ tự tự động “\(bytes.words(result.range))” không theo thể thức; kế hoạch ghi “\(result.label.text)”",
        en: "the made number “\(bytes.words(result.range))” is to be “\(result.label.text)”, as the plan has it")
    }
    guard let next = plan.numbers.next(result.label, isAutomatic: made != nil) else { return result }
    if next.isRestart {
      remark(
        .countsAnew, result.range,
        "đánh số tự động ghi lại “\(result.label.text)”, theo thứ tự phải là “\(next.text)”; kế hoạch ghi “\(next.text)”",
        en: "the numbering begins anew with “\(result.label.text)” where “\(next.text)” is next, which the plan has")
    }
    result.text = next.text
    return result
  }

  /// Writes a number that was taken.
  mutating func write(_ label: PlanLabel) {
    if let made = label.text { text.add(made, for: label.range) } else { text.add(label.range, of: bytes) }
  }

  private func writtenLabel(_ range: Range<Int>, isTitle: Bool) -> PlanLabel? {
    guard let end = labelEnd(range, isTitle: isTitle),
      let label = Label.atStart(of: Array(bytes[range.lowerBound..<end]), isTitle: isTitle)?.label
    else { return nil }
    return PlanLabel(label: label, range: range.lowerBound..<end)
  }

  /// `a.`, which numbering makes and the decree writes `a)`.
  private func letter(_ label: Range<Int>) -> PlanLabel? {
    let words = bytes.words(label).filter { $0 != " " }
    guard words.hasSuffix("."), words.count == 2, let ordinal = PointLetter.ordinal(words.prefix(1)),
      words.first?.isLowercase == true
    else { return nil }
    let point = Label(.letter, [ordinal], text: "\(words.prefix(1)))")
    return PlanLabel(label: point, range: label.lowerBound..<label.lowerBound + words.utf8.count, text: point.text)
  }

  /// `a.`, `(i)`, `1)`: numbers that the language does not have are words.
  mutating func remarkUnknownLabel(_ range: Range<Int>, _ plan: inout FlowPlan) {
    guard let label = DraftItemLabel.read(bytes[range]) else { return }
    let place = bytes.trimmed(range.lowerBound..<min(range.lowerBound + label.length, range.upperBound))
    let word = bytes.words(place).onOneLine
    // `PHÚ THỌ` begins with the letters of a label and has none of its marks.
    guard word.contains(where: { $0.isNumber || ".):/(".contains($0) }) else { return }
    let shape = String(word.map { $0.isNumber ? "1" : $0.isLetter ? $0.isUppercase ? "A" : "a" : $0 })
    guard plan.remarked.insert(shape).inserted else { return }
    remark(
      .keptAsText, place,
      "số thứ tự kiểu “\(word)” không có trong ngôn ngữ kế hoạch nên giữ là chữ; viết `1.`, `1.1.`, `a)` để được đánh số và kiểm tra",
      en: "numbers such as “\(word)” are none of the plan language and stay words; write `1.`, `1.1.`, `a)`")
  }
}
