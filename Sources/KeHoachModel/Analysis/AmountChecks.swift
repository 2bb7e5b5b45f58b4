import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// Amounts in the text: digits against words, and the total against the budget.
enum AmountChecks {
  static func run(_ plan: Plan) -> [Diagnostic] {
    let known = KnownAmounts(plan)
    var found: [Diagnostic] = []
    func check(_ text: RichText, below title: String) {
      let plain = text.plain
      let mentions = AmountInWords.mentions(in: plain)
      for mention in mentions { found += digitsAgainstWords(mention, in: text) }
      if let diagnostic = known.check(mentions, in: text, plain: plain, below: title) { found.append(diagnostic) }
    }
    for paragraph in plan.preamble { check(paragraph.text, below: "") }
    for flow in plan.flows {
      var budget: Budget?
      var total: Int?
      var title = ""
      for block in flow.blocks {
        if case .budget(let next) = block.content {
          (budget, total) = (next, next.rowInWords)
          for text in next.rowsInWords { found += totalInWords(of: next, row: total, in: text) }
        }
        if case .title = block.content { title = block.text.map { Keyword.fold($0.plain) } ?? "" }
        func checkWithTotal(_ text: RichText) {
          check(text, below: title)
          if let budget { found += totalInWords(of: budget, row: total, in: text) }
        }
        if let text = block.text { checkWithTotal(text) }
        block.continuations.forEach(checkWithTotal)
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

  /// The amounts that the budgets of a plan know, in đồng.
  private final class KnownAmounts {
    private let budgets: [Budget]
    private let totals: [(value: Decimal, range: Range<Int>)]
    /// Every amount, and the sum of the totals: made when a text says a total, which few do.
    private lazy var all = makeAll()
    /// Whether the plan spans several years, so that an amount of one year is a part.
    private let spansYears: Bool

    init(_ plan: Plan) {
      spansYears = WholeAmount.spansYears(plan.header.subject.plain)
      budgets = plan.flows.flatMap { $0.blocks.compactMap(\.budget) }
      totals = budgets.flatMap(\.totals)
    }

    private func makeAll() -> Set<Decimal> {
      var all: Set<Decimal> = []
      for budget in budgets {
        for (index, row) in budget.rows.enumerated() {
          for column in row.amounts.indices where budget.columns[column].role == .amount {
            guard let dong = budget.dong(row: index, column: column) else { continue }
            all.insert(dong)
            // A budget printed in another unit is known by what it prints, too.
            if let unit = budget.printedUnit(of: column), let printed = budget.printedAmount(index, column),
              let dong = printed.converted(from: unit, to: .dong)
            {
              all.insert(dong)
            }
          }
        }
      }
      if totals.count > 1, let sum = Decimal.sum(totals.map(\.value)) { all.insert(sum) }
      return all
    }

    private static let totalPhrases = ["tong kinh phi", "tong du toan", "tong so kinh phi", "tong nhu cau kinh phi"]

    /// The first amount after `Tổng kinh phí` is one that a budget knows.
    func check(_ mentions: [AmountMention], in text: RichText, plain: String, below title: String) -> Diagnostic? {
      guard !totals.isEmpty, !mentions.isEmpty else { return nil }
      let folded = Keyword.fold(plain)
      guard ["du toan", "kinh phi", "nhu cau"].contains(where: folded.holdsBytes) else { return nil }
      let bytes = Array(plain.utf8)
      // What stands right before an amount says what it is of; a paragraph may be long.
      let before = { (mention: AmountMention) in
        Keyword.fold(
          String(decoding: bytes[max(0, mention.range.lowerBound - 300)..<mention.range.lowerBound], as: UTF8.self))
      }
      func isTotal(_ mention: AmountMention) -> Bool {
        let words = before(mention)
        return Self.announcesTotal(words) || Self.announcesBudget(words)
          || budgets.count == 1 && WholeAmount.isAnnounced(by: words, below: title, spansYears: spansYears)
      }
      guard let mention = mentions.first(where: isTotal), let value = mention.value, !all.contains(value) else {
        return nil
      }
      if let tolerance = mention.tolerance, !tolerance.isZero,
        all.contains(where: { $0.subtracting(value).map { $0.magnitude <= tolerance } == true })
      {
        return nil
      }
      let namesAppendix = ["phu luc", "dinh kem", "kem theo", "bieu"].contains { folded.holdsBytes(of: $0) }
      return .totalDiffers(
        text.part(mention.range), budget: totals[0].value, at: text.sourceRange(of: mention.range),
        total: totals[0].range,
        severity: namesAppendix && totals.count == 1 && Self.announcesTotal(before(mention)) ? .error : .warning)
    }

    /// Whether an amount is what `dự toán` right before it is worth: `với dự toán 605 triệu đồng`.
    private static func announcesBudget(_ before: String) -> Bool {
      [" du toan ", " du toan la ", " du toan: ", " du toan kinh phi ", " du toan kinh phi la "].contains {
        (" " + before).hasSuffix($0) || (" " + before + " ").hasSuffix($0)
      }
    }

    private static let estimates = ["khoang", "khong qua", "toi da", "khong vuot qua", "tran", "uoc"]

    /// Whether the words before an amount say that it is the total; an estimate or a ceiling need not be the budget's.
    private static func announcesTotal(_ before: String) -> Bool {
      let sentence = before.split(separator: ".").last.map(String.init) ?? before
      guard let phrase = totalPhrases.first(where: sentence.contains) else { return false }
      let rest = sentence.range(ofExact: phrase).map { sentence.utf8.dropFirst($0.upperBound) } ?? sentence.utf8[...]
      let words = (String(rest) ?? "").split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
      return !estimates.contains { (" " + words + " ").contains(" " + $0 + " ") }
    }
  }
}

extension Block {
  /// The budget that the block holds.
  fileprivate var budget: Budget? {
    if case .budget(let budget) = content { budget } else { nil }
  }
}

extension Budget {
  /// The totals in đồng, with the rows in which they stand.
  fileprivate var totals: [(value: Decimal, range: Range<Int>)] {
    let primary = primaryColumn
    return rows.indices.filter { rows[$0].role == .total || rows[$0].role == .rounding }.flatMap { row in
      columns.indices.filter { columns[$0].role == .amount && $0 == primary ?? $0 }.compactMap { column in
        dong(row: row, column: column).map { ($0, table.rows[row].range) }
      }
    }
  }

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
