import KeHoachDrafts

/// Lines that hold several components side by side, as when two columns of a page are copied as text.
enum GluedLines {
  /// The parts of a line: itself where it is one component.
  static func parts(of line: DraftLine, _ maker: DraftLineMaker) -> [DraftLine] {
    if let parts = GluedSignature.parts(of: line, maker) {
      return parts.map { maker.line(line.paragraph, $0, cell: line.cell, startsPage: line.startsPage) }
    }
    guard line.words >= 3, line.words <= 119, maker.hasGap(line.range), isSuspect(line), !HeaderWords.cites(line) else {
      return [line]
    }
    let columns = maker.columns(of: line.range)
    guard columns.count > 1 else { return [line] }
    // Blanks for a number or a day are gaps too: only the widest gap is sure to lie between two columns.
    if columns.count > 2, let widest = columns.indices.dropFirst().max(by: { gap($0, columns) < gap($1, columns) }) {
      let two = [
        line.range.lowerBound..<columns[widest - 1].upperBound, columns[widest].lowerBound..<line.range.upperBound,
      ].map { maker.line(line.paragraph, $0, cell: line.cell, startsPage: line.startsPage) }
      if two.contains(where: isComponent) { return two }
    }
    let parts = columns.map { maker.line(line.paragraph, $0, cell: line.cell, startsPage: line.startsPage) }
    // Two who sign side by side.
    let areNames = parts.allSatisfy { EndingWords.isName($0) && !$0.isCapitals }
    return areNames || isRecipientBesideName(parts) || parts.contains(where: isComponent) ? parts : [line]
  }

  /// Whether a recipient stands beside the signer's name: `- Lưu: VT.<tab>Nguyễn Văn A`.
  private static func isRecipientBesideName(_ parts: [DraftLine]) -> Bool {
    guard parts.count == 2, EndingWords.isName(parts[1]), !parts[1].isCapitals else { return false }
    return parts[0].label?.kind == .dash && (parts[0].endsSentence || EndingWords.isArchive(parts[0]))
  }

  /// How wide the gap before a column is.
  private static func gap(_ column: Int, _ columns: [Range<Int>]) -> Int {
    columns[column].lowerBound - columns[column - 1].upperBound
  }

  /// Whether a line may hold a component that stands beside others.
  private static func isSuspect(_ line: DraftLine) -> Bool {
    line.folded.hasSubstring("cong hoa") || line.folded.hasSubstring("doc lap") || line.folded.hasSubstring("ngay")
      || line.firstWord == "noi" || line.letters.capitals > 3 && line.words < 25
  }

  private static func isComponent(_ line: DraftLine) -> Bool {
    HeaderWords.isNationalTitle(line) || HeaderWords.isMotto(line) || HeaderWords.isPlaceAndDate(line)
      || EndingWords.isRecipientsLabel(line) || EndingWords.isAuthority(line)
  }
}

extension DraftLineMaker {
  /// The stretches of a line between tabs or wide gaps.
  func columns(of range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    var at = start
    while at < range.upperBound {
      guard isBlank(at) else {
        at += 1
        continue
      }
      let gap = at
      var hasTab = false
      while at < range.upperBound, isBlank(at) {
        hasTab = hasTab || isTab(at)
        at += 1
      }
      if hasTab || at - gap >= 3 {
        if gap > start { result.append(start..<gap) }
        start = at
      }
    }
    if start < range.upperBound { result.append(start..<range.upperBound) }
    return result
  }
}
