public import KeHoachDrafts
import KeHoachSource

extension DraftImporter {
  /// Finds out what each paragraph is for. Never fails.
  ///
  /// Words decide first, looks and tables second. Of a paragraph that holds several components the role is the first
  /// one's; `RecognizedDraft.parts` tells all of them.
  public static func recognize(_ draft: Draft) -> RecognizedDraft {
    var recognizer = Recognizer(draft)
    recognizer.run()
    return recognizer.result()
  }
}

extension Recognizer {
  /// What may have another component behind it on the same line.
  private static let mayHoldTwo: Set<ComponentRole> = [
    .issuer, .documentType, .subject, .appendixTitle, .appendixLabel, .divisionLabel, .recipientsLabel,
  ]

  /// What was found, for each paragraph.
  func result() -> RecognizedDraft {
    var paragraphs = Array(repeating: ComponentRole.blank, count: draft.paragraphs.count)
    for note in draft.notes {
      for index in note.paragraphs where index < paragraphs.count { paragraphs[index] = .note }
    }
    var parts: [Int: [RecognizedPart]] = [:]
    var at = 0
    while at < lines.count {
      let paragraph = lines[at].paragraph
      var end = at + 1
      while end < lines.count, lines[end].paragraph == paragraph { end += 1 }
      let filled = (at..<end).filter { roles[$0] != .blank }
      let role = filled.first.map { roles[$0] } ?? .blank
      paragraphs[paragraph] = role
      if filled.count > 1 || Self.mayHoldTwo.contains(role) {
        let found = Self.joined(filled.flatMap { ComponentParts.split(lines[$0], roles[$0], draft.text) }, draft.text)
        // Of two lines of an authority in one, the writer has to know where the second begins.
        let isTwo = (role == .authority || role == .recipient) && found.count > 1
        if isTwo || found.contains(where: { $0.role != role }) { parts[paragraph] = found }
      }
      at = end
    }
    return RecognizedDraft(
      draft: draft, roles: paragraphs, appendixStarts: appendixStarts, documentStarts: documentStarts, parts: parts)
  }

  /// Parts of which text on a further line is joined with the item that it goes on with.
  private static func joined(_ parts: [RecognizedPart], _ text: SourceText) -> [RecognizedPart] {
    var result: [RecognizedPart] = []
    for part in parts {
      let isMore = part.role == .bodyText && (result.last.map { items.contains($0.role) } ?? false)
      if let last = result.last,
        isMore || part.role == .recipient && last.role == .recipient && !begins(part, last, text)
      {
        result[result.count - 1].range = last.range.lowerBound..<part.range.upperBound
      } else {
        result.append(part)
      }
    }
    return result
  }

  /// Whether a recipient begins on a further line: with a dash, below a line that has an end, or where none has a dash.
  private static func begins(_ part: RecognizedPart, _ above: RecognizedPart, _ text: SourceText) -> Bool {
    if DraftItemLabel.read(text.bytes[part.range]) != nil { return true }
    switch text.bytes[above.range].last {
    case UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ":"): return true
    case UInt8(ascii: ","): return false
    default: return DraftItemLabel.read(text.bytes[above.range]) == nil
    }
  }

  /// What may go on behind a line break.
  private static let items: Set<ComponentRole> = [
    .clause, .point, .bullet, .subBullet, .bodyText, .article, .legalBasis, .tableRemark,
  ]
}
