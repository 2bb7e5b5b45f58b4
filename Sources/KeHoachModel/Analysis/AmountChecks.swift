import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// Amounts in the text: digits against words, and the total against the budget.
enum AmountChecks {
  static func run(_ plan: Plan) -> [Diagnostic] {
    let known = KnownAmounts(plan)
    var found: [Diagnostic] = []
    func check(_ text: RichText, below title: FoldedTitle) {
      let plain = text.plain
      let mentions = AmountInWords.mentions(in: plain)
      for mention in mentions { found += digitsAgainstWords(mention, in: text) }
      if let diagnostic = known.check(mentions, in: text, plain: plain, below: title) { found.append(diagnostic) }
    }
    for paragraph in plan.preamble { check(paragraph.text, below: FoldedTitle()) }
    for flow in plan.flows {
      var budget: Budget?
      var total: Int?
      var title = FoldedTitle()
      func checkWithTotal(_ text: RichText) {
        check(text, below: title)
        if let budget { found += totalInWords(of: budget, row: total, in: text) }
      }
      for index in flow.blocks.indices {
        switch flow.blocks[index].content {
        case .budget(let next):
          (budget, total) = (next, next.rowInWords)
          for text in next.rowsInWords { found += totalInWords(of: next, row: total, in: text) }
        case .title(let text, _):
          title = FoldedTitle(text.plain)
          checkWithTotal(text)
        case .paragraph(let text): checkWithTotal(text)
        case .table: break
        }
        flow.blocks[index].continuations.forEach(checkWithTotal)
      }
    }
    return found
  }

  /// A line `Bằng chữ: …` behind a budget says its total.
  private static func totalInWords(of budget: Budget, row: Int?, in text: RichText) -> [Diagnostic] {
    let plain = text.plain
    guard let colon = plain.utf8.prefix(64).firstIndex(of: UInt8(ascii: ":")),
      RowNames.isInWords(plain), let row,
      let column = budget.primaryColumn, let exact = budget.rows[row].amounts[column]?.shown,
      let total = budget.printedAmount(row, column)
    else { return [] }
    // Digits behind the colon are an amount of their own, which is checked already.
    guard !plain[colon...].contains(where: \.isNumber) else { return [] }
    let bytes = Array(plain.utf8)
    var range = plain.utf8.distance(from: plain.startIndex, to: colon) + 1..<bytes.count
    while let first = range.first, bytes[first] == UInt8(ascii: " ") { range.removeFirst() }
    while let last = range.last, " .;)/".utf8.contains(bytes[last]) { range.removeLast() }
    let words = AmountMention.Words(range: range, reading: AmountInWords.read(text.part(range)))
    let unit = budget.printedUnit(of: column) ?? .dong
    // A budget that prints in another unit may be said in words as it is kept.
    let kept = exact.converted(from: budget.columns[column].unit ?? .dong, to: .dong)
    guard let printed = total.converted(from: unit, to: .dong) else { return [] }
    let value = words.reading.value == kept ? kept ?? printed : printed
    return check(
      words, against: value, written: "\(total.vietnamese()) \(unit.name)",
      writtenAt: budget.table.rows[row].cells[column].range, mendsDigits: false, in: text)
  }

  private static func digitsAgainstWords(_ mention: AmountMention, in text: RichText) -> [Diagnostic] {
    for part in mention.parts {
      if case .failure(.malformed(let suggestions)) = part.number {
        let range = text.sourceRange(of: part.range)
        return [.malformedAmount(text.part(part.range), suggestions: suggestions, at: range)]
      }
    }
    guard let words = mention.words, let value = mention.value else { return [] }
    return check(
      words, against: value, written: text.part(mention.range), writtenAt: text.sourceRange(of: mention.range),
      in: text)
  }

  /// Whether words say an amount, in đồng, that stands elsewhere in digits.
  private static func check(
    _ words: AmountMention.Words, against value: Decimal, written digits: String, writtenAt place: Range<Int>,
    mendsDigits: Bool = true, in text: RichText
  ) -> [Diagnostic] {
    let range = text.sourceRange(of: words.range)
    let written = withoutAnnouncement(text.part(words.range).trimmingSpaces)
    let right = AmountInWords.write(value)
    let reasons = words.reading.reasons.map { Bilingual($0.vietnamese, en: $0.english) }
    if words.reading.verdict == .rejected {
      return [.wordsNotUnderstood(written, reason: reasons, right: right, at: range)]
    }
    guard let read = words.reading.value else { return [] }
    if read != value {
      return [
        .wordsDiffer(
          written, read: read, digits: digits, right: right, at: range, digitsAt: place, mendsDigits: mendsDigits)
      ]
    }
    return words.reading.verdict == .unusual
      ? [.wordsUnusual(written, reason: reasons, right: right, at: range)] : []
  }

  /// The words of an amount without the `bằng chữ:` in front of them.
  private static func withoutAnnouncement(_ words: String) -> String {
    guard let colon = words.utf8.prefix(64).firstIndex(of: UInt8(ascii: ":")), RowNames.isInWords(words) else {
      return words
    }
    return String(words[words.index(after: colon)...]).trimmingSpaces
  }
}

extension Budget {
  /// The cells that say the total in words.
  fileprivate var rowsInWords: [RichText] {
    rows.indices.filter { rows[$0].role == .informative && RowNames.isInWords(rows[$0].content) }.compactMap { row in
      table.rows[row].cells.first { RowNames.isInWords($0.text.plain) }?.text
    }
  }

  /// The row whose amount is said in words: the total as it is rounded, where it is.
  fileprivate var rowInWords: Int? { rows.lastIndex { $0.role == .rounding } ?? totalRow }
}

extension RichText {
  /// The words at a range of bytes of `plain`.
  func part(_ range: Range<Int>) -> String {
    let bytes = Array(plain.utf8)
    return String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }
}
