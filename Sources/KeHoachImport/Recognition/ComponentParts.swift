import KeHoachModel
import KeHoachSource
import KeHoachText

/// Takes lines apart that hold two components one behind the other.
enum ComponentParts {
  /// The parts of a line: `KẾ HOẠCH` and the subject behind it, a title and the `(Kèm theo …)` behind it.
  static func split(_ line: DraftLine, _ role: ComponentRole, _ text: SourceText) -> [RecognizedPart] {
    let whole = RecognizedPart(range: line.range, role: role)
    switch role {
    case .documentType:
      guard let end = endOfType(line, text) else { return [whole] }
      let parts = behindTitle(end.subject, .subject, .attachedTo, text)
      return [RecognizedPart(range: line.range.lowerBound..<end.type, role: .documentType)] + parts
    case .issuer: return wholeHeader(line.range, text) ?? [whole]
    case .subject: return behindTitle(line.range, .subject, .attachedTo, text)
    case .appendixTitle: return behindTitle(line.range, .appendixTitle, .appendixReference, text)
    case .appendixLabel:
      guard let end = endOfLabel(line, text) else { return [whole] }
      let parts = behindTitle(end.title, .appendixTitle, .appendixReference, text)
      return [RecognizedPart(range: line.range.lowerBound..<end.label, role: .appendixLabel)] + parts
    case .divisionLabel:
      guard let label = line.label, label.length < line.range.count else { return [whole] }
      let end = trimmed(line.range.lowerBound..<line.range.lowerBound + label.length, text).upperBound
      let title = withoutMarks(line.range.lowerBound + label.length..<line.range.upperBound, text)
      guard !title.isEmpty else { return [whole] }
      return [
        RecognizedPart(range: line.range.lowerBound..<end, role: .divisionLabel),
        RecognizedPart(range: title, role: .divisionTitle),
      ]
    case .recipientsLabel: return recipients(line.range, text)
    default: return [whole]
    }
  }

  /// `CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 63/QĐ-TTg NGÀY 13 THÁNG 01 NĂM 2010`: the header of a document as sites say it in one
  /// line below the kind; nil for any other line, as one that goes on behind the date.
  static func wholeHeader(_ range: Range<Int>, _ text: SourceText) -> [RecognizedPart]? {
    let words = words(of: range, text)
    let folded = words.map { Keyword.fold(text.string(in: $0)) }
    guard folded.first == "cua", let number = folded.firstIndex(of: "so"), number > 1, number + 2 < words.count,
      folded[number + 1].contains("/"), folded[number + 2] == "ngay", folded.count <= number + 8
    else { return nil }
    func part(_ places: Range<Int>, _ role: ComponentRole) -> RecognizedPart {
      RecognizedPart(range: words[places.lowerBound].lowerBound..<words[places.upperBound - 1].upperBound, role: role)
    }
    return [
      part(0..<1, .foreign), part(1..<number, .issuer), part(number..<number + 2, .number),
      part(number + 2..<words.count, .placeAndDate),
    ]
  }

  private static func words(of range: Range<Int>, _ text: SourceText) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      while at < range.upperBound, !isSpace(at, text) { at += 1 }
      if at > start { words.append(start..<at) } else { at += 1 }
    }
    return words
  }

  /// `Nơi nhận: - Như Điều 3; - Lưu: VT.`: the label and each of the recipients.
  private static func recipients(_ range: Range<Int>, _ text: SourceText) -> [RecognizedPart] {
    guard let colon = text.bytes[range].firstIndex(of: UInt8(ascii: ":")), colon + 1 < range.upperBound else {
      return [RecognizedPart(range: range, role: .recipientsLabel)]
    }
    var parts = [RecognizedPart(range: range.lowerBound..<colon + 1, role: .recipientsLabel)]
    var start = colon + 1
    var at = start
    while at <= range.upperBound {
      // A dash that stands free begins the next one, below the end of the one before.
      let isEnd = at == range.upperBound
      let isDash = !isEnd && text.bytes[at] == UInt8(ascii: "-") && isSpace(at - 1, text)
      let isBreak = isDash && at + 1 < range.upperBound && isSpace(at + 1, text) && endsItem(start..<at, text)
      if isEnd || isBreak {
        let item = trimmed(start..<at, text)
        if !item.isEmpty { parts.append(RecognizedPart(range: item, role: .recipient)) }
        start = at
      }
      at += 1
    }
    return parts
  }

  /// Whether an item of recipients is over: it ends in a mark, or there is nothing of it yet.
  private static func endsItem(_ range: Range<Int>, _ text: SourceText) -> Bool {
    let item = trimmed(range, text)
    guard let last = text.bytes[item].last else { return true }
    return last == UInt8(ascii: ";") || last == UInt8(ascii: ".") || last == UInt8(ascii: ",")
  }

  /// Where the name of the kind ends and the subject behind it begins; nil where there is no subject.
  private static func endOfType(_ line: DraftLine, _ text: SourceText) -> (type: Int, subject: Range<Int>)? {
    guard HeaderWords.documentType(line) == nil, let type = HeaderWords.typeAtStart(line) else { return nil }
    let count = Keyword.fold(type.rawValue).split(separator: " ").count
    guard let end = end(ofWord: count, line.range, text) else { return nil }
    let subject = withoutMarks(end..<line.range.upperBound, text)
    return subject.isEmpty ? nil : (end, subject)
  }

  /// Where an appendix's label ends and the title behind it begins; nil where there is none.
  private static func endOfLabel(_ line: DraftLine, _ text: SourceText) -> (label: Int, title: Range<Int>)? {
    guard let count = AppendixWords.labelWords(line), count < line.words else { return nil }
    guard let end = end(ofWord: count, line.range, text) else { return nil }
    let label = withoutTail(line.range.lowerBound..<end, text)
    let title = withoutMarks(end..<line.range.upperBound, text)
    return title.isEmpty ? nil : (label.upperBound, title)
  }

  /// A title, and the bracket behind it.
  private static func behindTitle(
    _ range: Range<Int>, _ title: ComponentRole, _ bracket: ComponentRole, _ text: SourceText
  ) -> [RecognizedPart] {
    var at = range.lowerBound
    while let open = text.bytes[at..<range.upperBound].firstIndex(of: UInt8(ascii: "(")) {
      let inside = Keyword.fold(text.string(in: open..<min(range.upperBound, open + 60)))
      if inside.hasPrefix("(kem theo") || inside.hasPrefix("(ban hanh") || inside.hasPrefix("(dinh kem") {
        let parts = [
          RecognizedPart(range: trimmed(range.lowerBound..<open, text), role: title),
          RecognizedPart(range: open..<range.upperBound, role: bracket),
        ]
        return parts.filter { !$0.range.isEmpty }
      }
      at = open + 1
    }
    return [RecognizedPart(range: range, role: title)]
  }

  /// Where a word ends, counted from 1.
  private static func end(ofWord count: Int, _ range: Range<Int>, _ text: SourceText) -> Int? {
    var words = 0
    var at = range.lowerBound
    while at < range.upperBound {
      while at < range.upperBound, isSpace(at, text) { at += 1 }
      while at < range.upperBound, !isSpace(at, text) { at += 1 }
      words += 1
      if words == count { return at }
    }
    return nil
  }

  private static func isSpace(_ place: Int, _ text: SourceText) -> Bool {
    let byte = text.bytes[place]
    return byte.isBlank || byte == 0xC2 || byte == 0xA0 && place > 0 && text.bytes[place - 1] == 0xC2
  }

  private static func trimmed(_ range: Range<Int>, _ text: SourceText) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(start, text) { start += 1 }
    while end > start, isSpace(end - 1, text) { end -= 1 }
    return start..<end
  }

  /// A range without the marks between a label and its title.
  private static func withoutMarks(_ range: Range<Int>, _ text: SourceText) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, isSpace(start, text) || isMark(text.bytes[start]) { start += 1 }
    return trimmed(start..<range.upperBound, text)
  }

  private static func withoutTail(_ range: Range<Int>, _ text: SourceText) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, isMark(text.bytes[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}
