import KeHoachDrafts
import KeHoachModel

extension Recognizer {
  /// A line from the recipients or the signature on.
  mutating func readEnding(_ index: Int) {
    let line = lines[index]
    hasEnded = true
    if EndingWords.isRecipientsLabel(line) {
      roles[index] = .recipientsLabel
      ending.part = .recipients
      (ending.hasList, ending.hasArchive) = (true, false)
      ending.recipientsCell = line.cell
    } else if AppendixWords.isLabel(appendixLine(line), isSure: true) {
      beginAppendix(index, .appendixLabel)
    } else if startsAttached(index) {
      // A plan below its decision.
    } else if EndingWords.isSignedMark(line) {
      roles[index] = .foreign
    } else if isRecipient(index) {
      roles[index] = .recipient
      ending.hasArchive = ending.hasArchive || EndingWords.isArchive(line)
    } else if isOfficeBelowName(index) {
      roles[index] = .signerOffice
    } else if isAuthority(index) {
      roles[index] = .authority
      (ending.part, ending.hasSigner) = (.signature, false)
    } else if HeaderWords.isPlaceAndDate(line) {
      mark(date: index)
    } else if isReference(index) {
      beginAppendix(index, .appendixReference)
    } else if ending.part == .signature, !ending.hasSigner || isBesideSigner(index), EndingWords.isName(line) {
      roles[index] = .signer
      ending.hasSigner = true
    } else if isSignerOffice(index) {
      roles[index] = .signerOffice
    } else {
      readAfterSignature(index)
    }
  }

  /// Whether a line is one of the recipients: below their label, or going on with one.
  private func isRecipient(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.words <= 60 else { return false }
    if ending.part == .signature {
      // Two columns that were copied line by line.
      let isOpen = ending.hasList && !ending.hasArchive && !ending.hasSigner && ending.recipientsCell == nil
      return isOpen && line.cell == nil && (line.label?.kind == .dash || line.label?.kind == .plus)
    }
    guard ending.part == .recipients else { return false }
    if let cell = ending.recipientsCell, let own = line.cell {
      return own == cell || own.table == cell.table && own.column == cell.column
    }
    guard ending.recipientsCell == nil || line.cell == nil else { return false }
    if EndingWords.isAuthority(line), line.label == nil { return false }
    if line.label?.kind == .dash || line.label?.kind == .plus { return true }
    if ending.hasArchive {
      // The list is over; only the drafter's sign or a wrapped end follows.
      guard line.label == nil, previous >= 0, roles[previous] == .recipient, line.words <= 8 else { return false }
      return line.startsSmall || lines[previous].last == UInt8(ascii: ",")
    }
    let leadsToArchive = isNear(index, within: 8) {
      EndingWords.isArchive(lines[$0]) && !EndingWords.isRecipientsLabel(lines[$0])
    }
    if let label = line.label { return label.kind >= .arabic && line.words <= 30 && leadsToArchive || isArchive(index) }
    return isArchive(index) || line.endsSentence || line.startsSmall || line.folded.first == "(" || leadsToArchive
  }

  private func isArchive(_ index: Int) -> Bool { EndingWords.isArchive(lines[index]) }

  /// Whether a line is of the signer's office.
  private func isAuthority(_ index: Int) -> Bool {
    let line = lines[index]
    if EndingWords.isAuthority(line) || isSigningBody(index) { return true }
    guard !ending.hasSigner || ending.part != .signature, line.label == nil, line.words <= 16, !line.endsColon else {
      return false
    }
    if EndingWords.isOffice(line), ending.part == .signature || isAboveName(index) { return true }
    if isBesideRecipients(line) { return !isOnlyName(index) }
    if line.isCapitals, isAboveName(index) { return true }
    guard ending.part == .signature, line.isCapitals else { return false }
    // `TM. ỦY BAN NHÂN DÂN` / `TỈNH …`; in a table of several signatures the bodies' names.
    if previous >= 0, roles[previous] == .authority, line.cell == lines[previous].cell {
      return BodyNameWords.places.begin(line) || BodyNameWords.heads.begin(line) || !EndingWords.isName(line)
    }
    return line.cell != nil && BodyNameWords.heads.begin(line)
  }

  /// `SỞ Y TẾ` above `GIÁM ĐỐC`, where several bodies sign.
  private func isSigningBody(_ index: Int) -> Bool {
    let (line, after) = (lines[index], next[index])
    guard line.isCapitals, line.label == nil, line.words <= 12, BodyNameWords.heads.begin(line) else { return false }
    guard after < lines.count, !isData[after], lines[after].cell == line.cell else { return false }
    return EndingWords.isAuthority(lines[after])
  }

  /// Whether a name in small letters is next below, or a line that says that one signed; offices may stand between.
  func isAboveName(_ index: Int) -> Bool {
    var at = index
    for _ in 0..<3 {
      at = next[at]
      guard at < lines.count, !isData[at], lines[at].cell == lines[index].cell else { return false }
      let line = lines[at]
      if EndingWords.isSignedMark(line) { return true }
      guard EndingWords.isOffice(line) else { return EndingWords.isName(line) && !line.isCapitals }
    }
    return false
  }

  /// Whether a line stands in the cell beside the recipients, where nothing but the signature does.
  private func isBesideRecipients(_ line: DraftLine) -> Bool {
    guard let cell = ending.recipientsCell, let own = line.cell else { return false }
    return own.table == cell.table && own.column != cell.column
  }

  /// Whether a line is the name in a signature, no other name below it.
  private func isOnlyName(_ index: Int) -> Bool {
    EndingWords.isName(lines[index]) && !isAboveName(index) || EndingWords.isSignedMark(lines[index])
  }

  /// Whether a line stands on the line of another signer's name.
  private func isBesideSigner(_ index: Int) -> Bool {
    guard previous >= 0, roles[previous] == .signer, lines[previous].paragraph == lines[index].paragraph else {
      return false
    }
    return !EndingWords.offices.begin(lines[index])
  }

  /// Whether a line is another office of the signer, below the name.
  private func isSignerOffice(_ index: Int) -> Bool {
    let line = lines[index]
    guard ending.part == .signature, ending.hasSigner, previous >= 0, !line.startsPage, !isSiteLine(line) else {
      return false
    }
    guard roles[previous] == .signer || roles[previous] == .signerOffice, line.words <= 20 else { return false }
    guard line.label == nil, !line.endsColon else { return false }
    if line.cell != nil, line.cell == lines[previous].cell { return true }
    return !line.isCapitals && (EndingWords.offices.begin(line) || BodyNameWords.heads.begin(line))
      && index == previous + 1
  }

  /// Whether a line in capitals is another office of the signer: no name follows that it could be the authority of.
  private func isOfficeBelowName(_ index: Int) -> Bool {
    let line = lines[index]
    guard ending.part == .signature, ending.hasSigner, previous >= 0, line.isCapitals, line.label == nil else {
      return false
    }
    guard roles[previous] == .signer || roles[previous] == .signerOffice, line.cell == lines[previous].cell else {
      return false
    }
    guard line.cell != nil || index == previous + 1, ActingMark.read(line.folded) == nil else { return false }
    return (EndingWords.offices.begin(line) || BodyNameWords.heads.begin(line)) && !leadsToName(index)
  }

  /// Whether a signer's name stands below a line in the same cell.
  private func leadsToName(_ index: Int) -> Bool {
    var at = next[index]
    for _ in 0..<5 {
      guard at < lines.count, !isData[at], !lines[at].startsPage, lines[at].cell == lines[index].cell else {
        return false
      }
      if EndingWords.isSignedMark(lines[at]) || EndingWords.isName(lines[at]) && !lines[at].isCapitals { return true }
      at = next[at]
    }
    return false
  }

  /// A line below the signature that is no part of it: an appendix without a label, or what a site adds.
  private mutating func readAfterSignature(_ index: Int) {
    let line = lines[index]
    let isTitle = isTitleLike(line) || line.startsPage
    let leadsToTable = isNear(index, within: 5) { isData[$0] || isReference($0) }
    if draft.format != .word, SiteWords.startsTail(line) {
      zone = .site
      roles[index] = .foreign
    } else if line.startsPage || isTitle && leadsToTable {
      beginAppendix(index, .appendixTitle)
    } else if ending.part == .recipients, line.cell == nil, line.label == nil, line.words <= 8, EndingWords.isName(line)
    {
      // A signature of which only the name is left.
      roles[index] = .signer
      (ending.part, ending.hasSigner) = (.signature, true)
    } else if ending.part == .none {
      roles[index] = .bodyText
    } else if draft.format != .word, line.cell == nil, isSiteLine(line) {
      roles[index] = .foreign
    } else {
      flow += flows.indices.contains(previous) && flows[previous] == flow ? 0 : 1
      addToFlow(index)
    }
  }

  private func isSiteLine(_ line: DraftLine) -> Bool { SiteWords.isSite(line) || SiteWords.startsTail(line) }

  /// A line of what a legal site says below a document.
  mutating func readSite(_ index: Int) {
    if AppendixWords.isLabel(lines[index], isSure: false) {
      beginAppendix(index, .appendixLabel)
    } else {
      roles[index] = .foreign
    }
  }
}
