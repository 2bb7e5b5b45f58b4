import KeHoachDrafts
import KeHoachModel
import KeHoachSource

extension Recognizer {
  /// Whether a line is no part of the document: drawn lines, page numbers, tables of contents, what a site adds.
  mutating func isForeign(_ index: Int) -> Bool {
    let line = lines[index]
    if line.letters.count == 0, SiteWords.isRule(line, draft.text.bytes[line.range]) { return true }
    if isOfContents(index) { return true }
    if draft.format == .word { return false }
    if line.cell == nil, SiteWords.isPageNumber(line), isNextPage(line) { return true }
    return SiteWords.isSite(line) && zone != .body && zone != .ending
  }

  /// Whether a number can be the next page's: a lone number that is none may end a wrapped sentence.
  private mutating func isNextPage(_ line: DraftLine) -> Bool {
    let digits = line.folded.drop { !$0.isNumber }.prefix { $0.isNumber }
    guard let number = Int(digits) else { return false }
    let isMarked = line.range.count > line.folded.utf8.count || line.words > 1
    guard isMarked || (lastPage + 1...lastPage + 3).contains(number) else { return false }
    lastPage = number
    return true
  }

  /// Whether a line is of a table of contents: a title, dots and a page.
  private mutating func isOfContents(_ index: Int) -> Bool {
    let line = lines[index]
    if line.words <= 3, line.label == nil, HeaderWords.squeezed(line.folded) == "mucluc" {
      let after = next[index]
      isInContents = after < lines.count && entry(after) != nil
      return isInContents
    }
    if let entry = entry(index), entry == .dots || isInContents { return true }
    guard isInContents else { return false }
    // An entry on two lines.
    let after = next[index]
    isInContents = line.words < 40 && after < lines.count && entry(after) != nil
    return isInContents
  }

  private enum Entry { case dots, tab }

  /// What stands before the page at the end of an entry of a table of contents; nil for any other line.
  private func entry(_ index: Int) -> Entry? {
    let line = lines[index]
    if draft.paragraphs[line.paragraph].format.style.lowercased().hasPrefix("toc ") { return .dots }
    var rest = draft.text.bytes[line.range]
    let count = rest.count
    while let last = rest.last, last.isASCIIDigit { rest.removeLast() }
    guard (1...3).contains(count - rest.count) else { return nil }
    var (dots, hasTab) = (0, false)
    while let last = rest.last {
      if last == UInt8(ascii: ".") || last == UInt8(ascii: "_") {
        dots += 1
      } else if last == 0xA6, rest.suffix(3).elementsEqual([0xE2, 0x80, 0xA6]) {
        dots += 3
        rest.removeLast(2)
      } else if !last.isBlank {
        break
      }
      hasTab = hasTab || last == 0x09
      rest.removeLast()
    }
    guard rest.count > 2 else { return nil }
    return dots >= 5 ? .dots : hasTab ? .tab : nil
  }

  /// Whether a line can only be of a document's header.
  func isOfHeader(_ line: DraftLine) -> Bool {
    HeaderWords.isNationalTitle(line) || HeaderWords.isMotto(line) || HeaderWords.isNumber(line)
      || HeaderWords.isPlaceAndDate(line) || HeaderWords.documentType(line) != nil
      || isWholeTitle(line) && HeaderWords.typeAtStart(line) != nil
  }

  /// Leaves out a cover: the name of the document and of who issues it, which the header repeats.
  mutating func leaveCover(before index: Int) {
    bodyNames = []
    for at in 0..<index where roles[at] != .blank && !isData[at] && lines[at].paragraph >= (documentStarts.last ?? 0) {
      roles[at] = .foreign
    }
    if !documentStarts.isEmpty { documentStarts.removeLast() }
  }
}
