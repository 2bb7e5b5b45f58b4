import KeHoachDrafts
import KeHoachSource
import KeHoachText

/// Makes lines of a draft's paragraphs.
struct DraftLineMaker {
  private let draft: Draft
  private let bytes: [UInt8]
  private let knowsLooks: Bool

  init(_ draft: Draft) {
    self.draft = draft
    bytes = draft.text.bytes
    knowsLooks = draft.format != .text
  }

  /// The lines of a paragraph: one, or several where it holds line breaks; at least one.
  func lines(of index: Int, cell: DraftLine.TablePlace?, startsPage: Bool) -> [DraftLine] {
    let paragraph = draft.paragraphs[index]
    guard bytes[paragraph.range].contains(Self.lineBreak) else {
      return [line(index, paragraph.range, cell: cell, startsPage: startsPage)]
    }
    return bytes[paragraph.range].split(separator: Self.lineBreak, omittingEmptySubsequences: false).map {
      line(
        index, $0.startIndex..<$0.endIndex, cell: cell,
        startsPage: startsPage && $0.startIndex == paragraph.range.lowerBound)
    }
  }

  /// One line.
  func line(_ index: Int, _ whole: Range<Int>, cell: DraftLine.TablePlace?, startsPage: Bool) -> DraftLine {
    let range = trimmed(whole)
    let head = bytes[range.lowerBound..<cut(range, at: 400)]
    let folded = Keyword.fold(String(decoding: head, as: UTF8.self))
    let firstWord = PhraseStarts.firstWord(of: folded.utf8)
    return DraftLine(
      paragraph: index, range: range, folded: folded, firstWord: firstWord, label: label(index, range),
      words: words(in: range), letters: letters(in: head), last: lastByte(of: range),
      look: knowsLooks ? look(draft.paragraphs[index], range) : nil, madeBullet: madeBullet(index), cell: cell,
      startsPage: startsPage)
  }

  private func madeBullet(_ index: Int) -> DraftLine.MadeBullet? {
    let paragraph = draft.paragraphs[index]
    guard let label = paragraph.label, label.isBullet else { return nil }
    return DraftLine.MadeBullet(level: label.level, indent: paragraph.format.leftIndent)
  }

  private func label(_ index: Int, _ range: Range<Int>) -> DraftItemLabel? {
    guard let made = draft.paragraphs[index].label, range.lowerBound < made.range.upperBound else {
      return DraftItemLabel.read(bytes[range])
    }
    let length = made.range.upperBound - range.lowerBound
    // A list of bullets may have a letter for its mark: that is how `đ)` is made, which no numbering counts.
    let isLetter = bytes[made.range].contains { $0 == UInt8(ascii: ")") || $0.isASCIIDigit }
    // A list without numbers may print words: `PHẦN I`.
    if made.isBullet, var named = DraftItemLabel.read(bytes[range.lowerBound..<made.range.upperBound]),
      named.kind <= .article
    {
      named.length = length
      return named
    }
    if made.isBullet, !isLetter {
      let glyph = bytes[range.lowerBound]
      let isSecond = glyph == UInt8(ascii: "+") || glyph == UInt8(ascii: "o")
      return DraftItemLabel(kind: isSecond ? .plus : .dash, number: 0, length: length)
    }
    var label = DraftItemLabel.read(bytes[range.lowerBound..<made.range.upperBound])
    label?.length = length
    return label ?? DraftItemLabel.read(bytes[range])
  }

  /// A range without spaces at both ends, and without marks of emphasis that hug the words.
  private func trimmed(_ whole: Range<Int>) -> Range<Int> {
    var (start, end) = (whole.lowerBound, whole.upperBound)
    while start < end {
      if bytes[start].isBlank {
        start += 1
      } else if bytes[start] == 0xC2, start + 1 < end, bytes[start + 1] == 0xA0 {
        start += 2
      } else if bytes[start] == UInt8(ascii: "*"), start + 1 < end, !bytes[start + 1].isBlank {
        start += 1
      } else {
        break
      }
    }
    while end > start {
      if bytes[end - 1].isBlank || bytes[end - 1] == UInt8(ascii: "*") && end - 1 > start {
        end -= 1
      } else if bytes[end - 1] == 0xA0, end - 2 >= start, bytes[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// Where the first bytes of a range end, so that no letter is cut.
  private func cut(_ range: Range<Int>, at count: Int) -> Int {
    var end = min(range.upperBound, range.lowerBound + count)
    while end > range.lowerBound, end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  private func lastByte(of range: Range<Int>) -> UInt8 { range.isEmpty ? 0 : bytes[range.upperBound - 1] }

  private func words(in range: Range<Int>) -> Int {
    var count = 0
    var isInside = false
    for byte in bytes[range] {
      let isSpace = byte.isBlank
      if !isSpace, !isInside {
        count += 1
        if count == 120 { break }
      }
      isInside = !isSpace
    }
    return count
  }

  private func letters(in head: ArraySlice<UInt8>) -> DraftLine.LetterCase {
    var result = DraftLine.LetterCase()
    var isWordStart = true
    var at = head.startIndex
    while at < head.endIndex {
      let kind: CaseTable.Kind
      (kind, at) = CaseTable.kind(in: head, at: at)
      switch kind {
      case .none: continue
      case .space: isWordStart = true
      case .upper, .lower:
        let isUpper = kind == .upper
        if result.count == 0 { result.startsCapital = isUpper }
        if isWordStart, !isUpper { result.isTitleCase = false }
        isWordStart = false
        result.count += 1
        if isUpper { result.capitals += 1 }
      }
    }
    return result
  }

  /// How most of the line's words look; bold and italic only where all words are.
  private func look(_ paragraph: DraftParagraph, _ range: Range<Int>) -> DraftLine.Look {
    var look = DraftLine.Look(
      isBold: !range.isEmpty, isItalic: !range.isEmpty, isCentred: paragraph.format.alignment == .centre, size: 0)
    var hasRun = false
    for run in paragraph.runs {
      let part = run.range.clamped(to: range)
      guard !part.isEmpty, bytes[part].contains(where: { !$0.isBlank && !$0.isMark }) else { continue }
      hasRun = true
      look.isBold = look.isBold && run.format.isBold
      look.isItalic = look.isItalic && run.format.isItalic
      look.size = max(look.size, run.format.size)
    }
    if !hasRun { (look.isBold, look.isItalic) = (false, false) }
    return look
  }

  /// Whether a line has a tab or a wide gap inside, as between two columns.
  func hasGap(_ range: Range<Int>) -> Bool {
    var spaces = 0
    for byte in bytes[range] {
      if byte == 0x09 { return true }
      spaces = byte == 0x20 ? spaces + 1 : 0
      if spaces == 3 { return true }
    }
    return false
  }

  /// What is to know of a word.
  func word(_ range: Range<Int>) -> Word {
    let letters = String(decoding: bytes[range], as: UTF8.self)
    let cases = self.letters(in: bytes[range])
    return Word(
      range: range, letters: letters, folded: Keyword.fold(letters), startsCapital: cases.startsCapital,
      hasSmall: cases.capitals < cases.count,
      hasMark: letters.utf8.contains { $0 < 0x80 && !$0.isASCIILetter && $0 != UInt8(ascii: ".") })
  }

  /// Whether a space, tab or line break stands at a place.
  func isBlank(_ place: Int) -> Bool { bytes[place].isBlank }
  /// Whether a tab stands at a place.
  func isTab(_ place: Int) -> Bool { bytes[place] == 0x09 }

  private static let lineBreak: UInt8 = 0x0B
}

extension UInt8 {
  /// A space, tab or line break.
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0B }
  /// A mark whose look says nothing: authors often leave it out of bold words.
  fileprivate var isMark: Bool { self == 0x2E || self == 0x3A || self == 0x2C || self == 0x3B }
}
