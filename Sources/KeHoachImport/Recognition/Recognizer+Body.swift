import KeHoachDrafts
import KeHoachModel
import KeHoachSource

extension Recognizer {
  /// A line of the body: `BodyRecognizer` says later what it is, unless the body ends here.
  mutating func readBody(_ index: Int) {
    let line = lines[index]
    if startsEnding(index) {
      zone = .ending
      readEnding(index)
    } else if AppendixWords.isLabel(line, isSure: line.startsPage) {
      beginAppendix(index, .appendixLabel)
    } else if startsAttached(index) {
      // A plan that a decision carries, on a page of its own.
    } else if isDateAboveSignature(index) {
      mark(date: index)
    } else if type == .decision, line.words <= 3, HeaderWords.squeezed(line.folded) == "quyetdinh" {
      roles[index] = .enactingSentence
    } else if line.startsPage, line.label == nil, isTitleLike(line), isNear(index, within: 5, { isReference($0) }) {
      beginAppendix(index, .appendixTitle)
    } else {
      addToFlow(index)
    }
  }

  /// Whether a line gives the date of a document that has none in its header, just above the signature.
  private func isDateAboveSignature(_ index: Int) -> Bool {
    let (line, after) = (lines[index], next[index])
    guard !hasDate, line.label == nil, line.words <= 14, line.cell == nil, HeaderWords.isPlaceAndDate(line) else {
      return false
    }
    return after < lines.count && !isData[after] && startsEnding(after)
  }

  /// Leaves a line to `BodyRecognizer`.
  mutating func addToFlow(_ index: Int) {
    roles[index] = .bodyText
    flows[index] = flow
  }

  /// Whether recipients or a signature begin here.
  private func startsEnding(_ index: Int) -> Bool {
    let line = lines[index]
    if EndingWords.isRecipientsLabel(line) { return true }
    let isClosed = previous >= 0 && closesDocument(previous)
    if isClosed, line.label == nil, line.words <= 16, EndingWords.isOffice(line) || line.isCapitals, isAboveName(index)
    {
      return true
    }
    guard EndingWords.isAuthority(line) else { return false }
    if line.cell != nil || isClosed { return true }
    return isNear(index, within: 4) {
      EndingWords.isName(lines[$0]) || EndingWords.isSignedMark(lines[$0]) || EndingWords.isRecipientsLabel(lines[$0])
    }
  }

  /// Whether a line ends in `./.`, or nearly so.
  func closesDocument(_ index: Int) -> Bool {
    let text = draft.text.bytes[lines[index].range].suffix(8).filter { $0 != 0x20 }.suffix(3)
    return Array(text) == Array("./.".utf8) || text.suffix(2) == Array("/.".utf8)[...]
  }

  /// Whether a line is a `(Kèm theo …)` line.
  func isReference(_ index: Int) -> Bool { !isData[index] && HeaderWords.isAttachment(lines[index]) }

  /// Whether a line looks like a title by itself.
  func isTitleLike(_ line: DraftLine) -> Bool {
    guard !line.endsSentence, !line.endsColon, line.words <= 90 else { return false }
    return line.isCapitals || line.isBold && line.isCentred
  }

  /// Begins another document below the one that is being read: a name of a kind, with its title.
  mutating func startsAttached(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.label == nil, line.cell == nil || !isData[index] else { return false }
    let isFree = hasEnded || line.startsPage
    if let kind = HeaderWords.documentType(line), line.isCapitals || line.isBold || line.isCentred || hasEnded {
      // The enacting word of a decision is a name too.
      guard isFree || isNear(index, within: 6, { isReference($0) }) else { return false }
      guard kind != .decision || isFree else { return false }
      hasEnded = true
      beginTitle(index, kind)
      return true
    }
    guard isFree, !line.endsSentence, !line.endsColon, let kind = HeaderWords.typeAtStart(line) else { return false }
    // Below a decision this is what it issues; below a plan, a list or form that belongs to it.
    guard isNear(index, within: 6, { isReference($0) }), type == .decision || !isBeforeTable(index) else {
      return false
    }
    hasEnded = true
    beginTitle(index, kind)
    return true
  }

  /// Whether nothing but a title and its reference stands between a line and a table.
  private func isBeforeTable(_ index: Int) -> Bool {
    var at = index
    for _ in 0..<6 {
      at = next[at]
      guard at < lines.count else { return false }
      if isData[at] { return true }
      guard isReference(at) || isTitleLike(lines[at]) || AppendixWords.isUnit(lines[at]) || lines[at].startsSmall else {
        return false
      }
    }
    return false
  }
}
