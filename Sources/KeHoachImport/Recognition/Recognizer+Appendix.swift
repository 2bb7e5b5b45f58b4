import KeHoachDrafts
import KeHoachModel

extension Recognizer {
  /// Begins an appendix at its label, title or reference.
  mutating func beginAppendix(_ index: Int, _ role: ComponentRole) {
    roles[index] = role
    var start = index
    if role == .appendixReference {
      start = titleAbove(index)
      mark(bracket: index, role)
    }
    let paragraph = lines[start].paragraph
    if appendixStarts.last != paragraph { appendixStarts.append(paragraph) }
    flow += 1
    isForm = false
    titleStart = role == .appendixTitle ? index : start < index ? start : -1
    zone = .appendixHead
  }

  /// A line as it would be without a number in front of `Phụ lục`, which programs make that know no such numbering.
  func appendixLine(_ line: DraftLine) -> DraftLine {
    guard let label = line.label, line.words <= 6, label.kind == .arabic || label.kind == .roman else { return line }
    let bare = withoutLabel(line)
    return bare.folded.hasPrefix("phu luc") ? bare : line
  }

  /// The first line of a title that stands above a reference.
  private mutating func titleAbove(_ index: Int) -> Int {
    var start = index
    var at = index - 1
    while at >= 0, index - at < 24, !isData[at] {
      let line = lines[at]
      if !line.isBlank {
        guard roles[at] == .bodyText || roles[at] == .foreign, line.label == nil || line.label?.kind == .capital,
          isTitleLike(line) || line.startsSmall && line.words < 40
        else { break }
        start = at
        (roles[at], flows[at]) = (.appendixTitle, -1)
        if line.startsPage { break }
      }
      at -= 1
    }
    return start
  }

  /// A line between an appendix's label and its first words.
  mutating func readAppendixHead(_ index: Int) {
    let line = lines[index]
    if HeaderWords.isAttachment(line) {
      mark(bracket: index, .appendixReference)
    } else if line.startsSmall, line.words <= 40, previous >= 0, roles[previous] == .appendixReference {
      // `Kèm theo …` without brackets on two lines.
      roles[index] = .appendixReference
    } else if isFormHead(index) {
      roles[index] = .bodyText
      (zone, isForm) = (.appendix, true)
    } else if AppendixWords.isUnit(line) {
      addToFlow(index)
    } else if goesOnAppendixTitle(index) {
      if titleStart < 0 { titleStart = index }
      roles[index] = .appendixTitle
    } else {
      zone = .appendix
      readAppendix(index)
    }
  }

  private func goesOnAppendixTitle(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.words <= 90, !HeaderWords.isNationalTitle(line), !EndingWords.isRecipientsLabel(line) else {
      return false
    }
    if let label = line.label, label.kind != .capital || line.isCapitals && line.words > 1 { return false }
    if titleStart < 0 { return !line.endsSentence || line.isCapitals || line.isCentred }
    // Below the reference only what looks like the title's first line goes on with it.
    let isBelow = previous >= 0 && roles[previous] == .appendixReference
    if let first = lines[titleStart].look, let look = line.look, first.isCentred || first.isBold {
      return first == look && (!isBelow || line.isCapitals)
    }
    if isBelow { return false }
    if lines[titleStart].isCapitals, line.isCapitals { return true }
    return line.startsSmall && line.words <= 30 && !line.endsSentence && !line.endsColon
  }

  /// Whether a line is of the header of a form: Quốc hiệu, Tiêu ngữ, or the body's name above them.
  private func isFormHead(_ index: Int) -> Bool {
    let line = lines[index]
    if HeaderWords.isNationalTitle(line) || HeaderWords.isMotto(line) { return true }
    guard line.isCapitals, line.words <= 14, line.label == nil else { return false }
    return isNear(index, within: 3) { HeaderWords.isNationalTitle(lines[$0]) }
  }

  /// A line of an appendix.
  mutating func readAppendix(_ index: Int) {
    let line = lines[index]
    let isFree = line.startsPage || previous >= 0 && isData[previous]
    if AppendixWords.isLabel(appendixLine(line), isSure: isFree || line.words <= 4) {
      beginAppendix(index, .appendixLabel)
    } else if isFormHead(index) {
      roles[index] = .bodyText
      isForm = true
    } else if isForm, !line.startsPage || !isNear(index, within: 4, { isReference($0) }) {
      // A form is filled in and signed by others: its title, recipients and signature are its own.
      addToFlow(index)
    } else if EndingWords.isRecipientsLabel(line) || !hasEnded && EndingWords.isAuthority(line) && line.cell != nil {
      zone = .ending
      ending = Ending()
      readEnding(index)
    } else if startsAttached(index) {
      // Another document below an appendix.
    } else if isReference(index), line.label == nil, line.folded.first == "(" {
      beginAppendix(index, .appendixReference)
    } else if isFree, line.label == nil, isTitleLike(line), isNear(index, within: 4, { isReference($0) }) {
      beginAppendix(index, .appendixTitle)
    } else {
      addToFlow(index)
    }
  }
}
