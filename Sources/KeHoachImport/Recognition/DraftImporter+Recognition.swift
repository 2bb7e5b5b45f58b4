public import KeHoachDrafts

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
      paragraphs[paragraph] = filled.first.map { roles[$0] } ?? .blank
      if filled.count > 1, filled.contains(where: { roles[$0] != paragraphs[paragraph] }) {
        parts[paragraph] = filled.map { RecognizedPart(range: lines[$0].range, role: roles[$0]) }
      }
      at = end
    }
    return RecognizedDraft(
      draft: draft, roles: paragraphs, appendixStarts: appendixStarts, documentStarts: documentStarts, parts: parts)
  }
}
