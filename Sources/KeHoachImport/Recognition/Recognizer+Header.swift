import KeHoachDrafts
import KeHoachModel

extension Recognizer {
  /// A line above the document's name.
  mutating func readHeader(_ index: Int) {
    let line = lines[index]
    if let role = headerRole(line) {
      if role == .placeAndDate { mark(date: index) } else { roles[index] = role }
    } else if let type = HeaderWords.documentType(line) {
      beginTitle(index, type)
    } else if isWholeTitle(line), let type = HeaderWords.typeAtStart(line) {
      beginTitle(index, type)
    } else if HeaderWords.isSubjectOfLetter(line) || goesOnSubject(line) {
      roles[index] = .subject
    } else if leavesHeader(line) || HeaderWords.isAddress(line) {
      settleBodyNames()
      zone = .preamble
      readPreamble(index)
    } else if isBesideNames(index) {
      roles[index] = .foreign
    } else if isBodyName(index) {
      bodyNames.append(index)
      roles[index] = .issuer
    } else {
      // Above a header stands what a site adds, within one nothing.
      let isInside = previous >= 0 && roles[previous] != .foreign && roles[previous] != .blank
      roles[index] = draft.format == .word || documentStarts.count > 1 || isInside ? .bodyText : .foreign
    }
  }

  /// Whether a line goes on with `V/v …` below the number of a letter.
  private func goesOnSubject(_ line: DraftLine) -> Bool {
    previous >= 0 && roles[previous] == .subject && line.startsSmall && line.cell == lines[previous].cell
  }

  /// The role of a line that its words alone make a part of the header.
  private mutating func headerRole(_ line: DraftLine) -> ComponentRole? {
    if HeaderWords.isNationalTitle(line) || HeaderWords.isEndOfNationalTitle(line) { return .nationalTitle }
    if HeaderWords.isMotto(line) { return .motto }
    if HeaderWords.isNumber(line) {
      isJoint = isJoint || HeaderWords.isJointNumber(line)
      return .number
    }
    // A draft may be dated: `Dự thảo lần 2, ngày 15/9/2025`.
    if HeaderWords.isStamp(line) || goesOnStamp(line) { return .stamp }
    if HeaderWords.isPlaceAndDate(line) { return .placeAndDate }
    return nil
  }

  /// Whether a line says more of the stamp above it: `(LẦN 2)` below `DỰ THẢO`.
  func goesOnStamp(_ line: DraftLine) -> Bool {
    guard previous >= 0, roles[previous] == .stamp, lines[previous].cell == line.cell, line.words <= 12 else {
      return false
    }
    return HeaderWords.isAboutDraft(line)
  }

  /// Whether a line is DỰ THẢO in a text box, which may be anchored anywhere.
  func isStampInTextBox(_ line: DraftLine) -> Bool {
    draft.paragraphs[line.paragraph].place.isInTextBox && (HeaderWords.isDraftMark(line) || goesOnStamp(line))
  }

  /// Names the document: its title begins.
  mutating func beginTitle(_ index: Int, _ type: DocumentType) {
    settleBodyNames()
    self.type = type
    roles[index] = .documentType
    titleStart = -1
    zone = .title
    let paragraph = lines[index].paragraph
    if documentStarts.isEmpty || hasEnded { documentStarts.append(documentStarts.isEmpty ? 0 : paragraph) }
    if hasEnded { (hasEnded, hasDate) = (false, false) }
    ending = Ending()
  }

  /// Whether a line is name and subject in one: `KẾ HOẠCH TRIỂN KHAI …`.
  func isWholeTitle(_ line: DraftLine) -> Bool {
    guard line.label == nil, !line.endsSentence, !line.endsColon else { return false }
    return line.isCapitals || line.isBold && line.isCentred
  }

  private func leavesHeader(_ line: DraftLine) -> Bool {
    if HeaderWords.basis.begin(line), !line.isCapitals { return true }
    if let label = line.label, label.kind <= .arabic, line.cell == nil {
      return label.kind != .capital || line.words > 2
    }
    return line.cell == nil && line.words > 40 && !line.isCapitals
  }

  /// Whether a line stands where Quốc hiệu does, and is none: beside the names, or a title of the Party.
  private func isBesideNames(_ index: Int) -> Bool {
    let line = lines[index]
    if HeaderWords.isOtherTitle(line) { return true }
    guard let column = line.cell?.column, column > 0, line.isCapitals, let first = bodyNames.last else { return false }
    return lines[first].cell?.table == line.cell?.table && lines[first].cell?.column != column
  }

  private func isBodyName(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.words <= 24, !line.endsSentence else { return false }
    if line.isCapitals { return true }
    if line.cell != nil { return line.cell?.column == 0 }
    return BodyNameWords.heads.begin(line) && line.words <= 14
  }

  /// Decides which names of a header are superior bodies and which are issuers.
  mutating func settleBodyNames() {
    guard !bodyNames.isEmpty else { return }
    var names: [[Int]] = []
    for index in bodyNames {
      if let last = names.last?.last, goesOn(index, from: last) {
        names[names.count - 1].append(index)
      } else {
        names.append([index])
      }
    }
    let count = issuerCount(names)
    for (place, name) in names.enumerated() {
      for index in name { roles[index] = place < names.count - count ? .superiorBody : .issuer }
    }
    (bodyNames, isJoint) = ([], false)
  }

  /// Whether a line goes on with the name above it.
  private func goesOn(_ index: Int, from last: Int) -> Bool {
    let (above, line) = (lines[last], lines[index])
    if above.cell?.column != line.cell?.column { return false }
    let isCommittee = Self.committees.equal(above)
    if isCommittee, BodyNameWords.places.begin(line) { return true }
    if let first = above.look, let second = line.look, first.isBold != second.isBold { return false }
    return BodyNameWords.goesOn(line)
  }

  private static let committees = PhraseStarts([
    "uy ban nhan dan", "hoi dong nhan dan", "ubnd", "hdnd", "ban chap hanh", "ban chi dao",
    "uy ban mttq viet nam", "uy ban mat tran to quoc viet nam",
  ])

  /// How many of the names issue the document: the last one, and those of its rank beside it.
  private func issuerCount(_ names: [[Int]]) -> Int {
    guard let last = names.last?.first else { return 0 }
    if isJoint { return names.count }
    if lines[last].look != nil, names.contains(where: { lines[$0[0]].isBold }) {
      return max(1, names.reversed().prefix { lines[$0[0]].isBold }.count)
    }
    return names.reversed().prefix { lines[$0[0]].firstWord == lines[last].firstWord }.count
  }
}
