import KeHoachDrafts
import KeHoachModel

extension Recognizer {
  /// A line below the document's name.
  mutating func readTitle(_ index: Int) {
    let line = lines[index]
    if HeaderWords.isAttachment(line) {
      mark(bracket: index, .attachedTo)
    } else if line.startsSmall, line.words <= 40, previous >= 0, roles[previous] == .attachedTo {
      roles[index] = .attachedTo
    } else if isStampOfTitle(line) {
      roles[index] = .stamp
    } else if !hasDate, titleStart < 0, line.firstWord == "cua",
      ComponentParts.wholeHeader(line.range, draft.text) != nil
    {
      roles[index] = .issuer
      hasDate = true
    } else if !hasDate, line.words <= 14, HeaderWords.isPlaceAndDate(line) {
      mark(date: index)
    } else if HeaderWords.isNumber(line) {
      roles[index] = .number
    } else if isSigningOffice(index) {
      roles[index] = .issuingOffice
      zone = .preamble
    } else if goesOnTitle(index) {
      if titleStart < 0 { titleStart = index }
      roles[index] = .subject
    } else {
      zone = .preamble
      readPreamble(index)
    }
  }

  /// Whether a line between the title's is a stamp; only DRAFT may stand just below the document's name.
  private func isStampOfTitle(_ line: DraftLine) -> Bool {
    goesOnStamp(line) || HeaderWords.isStamp(line) && (titleStart >= 0 || HeaderWords.isDraftMark(line))
  }

  /// Whether a line is part of the subject.
  private func goesOnTitle(_ index: Int) -> Bool {
    let line = lines[index]
    if HeaderWords.surelyBasis.begin(line), !line.isCapitals { return false }
    if HeaderWords.isAddress(line) { return false }
    // `… NĂM` / `2026`
    if titleStart >= 0, line.letters.count == 0, line.words == 1 { return true }
    if let label = line.label, label.kind != .capital, label.kind != .dash { return false }
    if line.label?.kind == .dash, line.look == nil || !line.isCentred { return false }
    guard previous < 0 || roles[previous] != .attachedTo else { return false }
    if titleStart < 0 { return isFirstOfSubject(index) }
    if let first = lines[titleStart].look, let look = line.look, first.isBold || first.isCentred {
      return look.isBold == first.isBold && look.isCentred == first.isCentred
    }
    if lines[titleStart].isCapitals {
      return line.isCapitals || line.startsSmall && line.words < 30 && !line.endsSentence
    }
    if line.isCapitals { return false }
    return line.words <= 30 && !line.endsSentence && !line.endsColon
      && (line.startsSmall || !HeaderWords.basis.begin(line))
  }

  private func isFirstOfSubject(_ index: Int) -> Bool {
    let line = lines[index]
    // A name that holds the subject too (`KẾ HOẠCH TRIỂN KHAI …`) may have no more lines.
    let name = previous >= 0 ? lines[previous] : line
    if previous >= 0, roles[previous] == .documentType, HeaderWords.documentType(name) == nil {
      guard line.isCapitals || line.isCentred && (line.isBold || line.startsSmall) else { return false }
      return true
    }
    if line.endsColon, line.words > 30 { return false }
    return line.words < 119 && !(line.words > 60 && line.endsSentence && !line.isCentred && !line.isCapitals)
  }

  /// Whether a line is the office or body that issues a decision, between its subject and its legal basis.
  private func isSigningOffice(_ index: Int) -> Bool {
    let line = lines[index]
    guard titleStart >= 0, type != .plan, line.isCapitals, line.words <= 20, line.label == nil else { return false }
    if EndingWords.offices.begin(line) { return true }
    guard BodyNameWords.heads.begin(line) else { return false }
    let after = next[index]
    return after < lines.count && HeaderWords.surelyBasis.begin(lines[after])
  }

  /// A line between the title and the body.
  mutating func readPreamble(_ index: Int) {
    let line = lines[index]
    if HeaderWords.isDraftMark(line) && line.label == nil || goesOnStamp(line) {
      roles[index] = .stamp
    } else if leavesPreamble(index) {
      flow += 1
      zone = .body
      readBody(index)
    } else if HeaderWords.isAddress(line) {
      roles[index] = .bodyText
    } else if isEnactingWord(line) {
      roles[index] = .enactingSentence
      beginBody()
    } else if previous >= 0, roles[previous] == .issuingOffice, line.isCapitals, line.words <= 12 {
      roles[index] = .issuingOffice
    } else if isBasis(line) {
      let isWhole = line.endsColon && line.words > 8
      roles[index] = isWhole ? .enactingSentence : .legalBasis
      if isWhole { beginBody() }
    } else if line.startsSmall, previous >= 0, roles[previous] == .legalBasis || roles[previous] == .enactingSentence {
      roles[index] = line.endsColon ? .enactingSentence : roles[previous]
      if line.endsColon { beginBody() }
    } else if HeaderWords.isAttachment(line) {
      mark(bracket: index, .attachedTo)
    } else if line.endsColon {
      roles[index] = .enactingSentence
      beginBody()
    } else {
      roles[index] = .bodyText
    }
  }

  private mutating func beginBody() {
    flow += 1
    zone = .body
  }

  private func isBasis(_ line: DraftLine) -> Bool {
    guard let label = line.label, label.kind == .dash else { return HeaderWords.basis.begin(line) }
    return HeaderWords.surelyBasis.begin(withoutLabel(line))
  }

  /// The line as it would be without its label.
  func withoutLabel(_ line: DraftLine) -> DraftLine {
    guard line.label != nil else { return line }
    var bare = line
    let rest = line.folded.drop { !$0.isLetter }
    bare.folded = String(rest)
    bare.firstWord = PhraseStarts.firstWord(of: bare.folded.utf8)
    bare.label = nil
    return bare
  }

  /// `QUYẾT ĐỊNH:`, alone on its line.
  private func isEnactingWord(_ line: DraftLine) -> Bool {
    guard line.words <= 16, line.isCapitals || line.words <= 3 else { return false }
    let word = HeaderWords.squeezed(line.folded)
    return word == "quyetdinh" || word == "quyetnghi" || word == "nayquyetdinh"
  }

  private func leavesPreamble(_ index: Int) -> Bool {
    let line = lines[index]
    if let label = line.label {
      switch label.kind {
      case .dash: return !isBasis(line)
      case .plus, .inner: return true
      default: return true
      }
    }
    if EndingWords.isRecipientsLabel(line) || AppendixWords.isLabel(line, isSure: false) { return true }
    if isEnactingWord(line) || previous >= 0 && roles[previous] == .issuingOffice { return false }
    return line.isCapitals && line.words > 1 && !HeaderWords.isAttachment(line)
  }
}
