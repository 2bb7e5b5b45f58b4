internal import KeHoachDrafts
internal import KeHoachLint
internal import KeHoachOffice
public import KeHoachSource

/// A copy of a draft with what was found in it.
public struct MarkedDraft: Sendable {
  /// The Word file.
  public let bytes: [UInt8]
  /// How many findings stand in its margin.
  public let count: Int
  /// How many more there are: the margin says so at the last one of each rule.
  public let omitted: Int
}

/// A mended copy of a draft.
public struct MendedDraft: Sendable {
  /// The Word file.
  public let bytes: [UInt8]
  /// The mended draft, checked again: what is found in it remains to be done.
  public let draft: CheckedDraft
  /// How many fixes were applied.
  public let count: Int
}

extension Compiler {
  /// A copy of a Word draft with a comment in the margin at every finding, that says what is wrong, how to mend it and
  /// which point of the decree wants it so.
  ///
  /// - Parameters:
  ///   - bytes: the file that the draft was read from.
  ///   - language: the language of the comments.
  /// - Throws: `DraftProblem` when the file is no Word document or can't be written.
  public func annotate(_ checked: CheckedDraft, _ bytes: [UInt8], in language: Language) throws(DraftProblem)
    -> MarkedDraft
  {
    let selection = MarginSelection(checked)
    var edits = WordEdits()
    edits.comments = selection.shown.map { diagnostic, omitted in
      var paragraphs = Self.words(of: diagnostic, in: language)
      if omitted > 0 { paragraphs.append(MarginSelection.words(ofOmitted: omitted)[language]) }
      return WordEdits.Comment(range: diagnostic.range, paragraphs: paragraphs)
    }
    let result = try Self.apply(edits, bytes, checked.draft)
    return MarkedDraft(
      bytes: result.bytes, count: edits.comments.count, omitted: checked.diagnostics.count - edits.comments.count)
  }

  private static func words(of diagnostic: Diagnostic, in language: Language) -> [String] {
    let rule = diagnostic.rule
    var paragraphs = [
      "\(diagnostic.severity.name[language].capitalizedFirst) [\(rule.id) \(rule.name)]: \(diagnostic.message[language])"
    ]
    paragraphs += diagnostic.fixes.map { fix in
      Bilingual("Sửa: \(fix.message.vi)", en: "Fix: \(fix.message.en)")[language]
    }
    paragraphs.append(Bilingual("Căn cứ: \(rule.source)", en: "Source: \(rule.source)")[language])
    return paragraphs
  }

  /// Mends what can be mended in a copy of a Word draft without changing its meaning: words and looks, never money.
  ///
  /// - Parameters:
  ///   - bytes: the file that the draft was read from.
  ///   - includingUnsafe: applies fixes that may change what the draft says too.
  ///   - tracksChanges: makes every change a tracked one, for the author to accept or refuse.
  /// - Throws: `DraftProblem` when the file is no Word document or can't be written.
  public func fix(_ checked: CheckedDraft, _ bytes: [UInt8], includingUnsafe: Bool = false, tracksChanges: Bool = false)
    throws(DraftProblem) -> MendedDraft
  {
    let fixer = Fixer(includesUnsafe: includingUnsafe)
    var current = MendedDraft(bytes: bytes, draft: checked, count: 0)
    var round = FixRound(checked, fixer)
    var seen: Set<FixRound.State> = [round.state]
    for _ in 0..<Fixer.mostRounds where !round.isEmpty {
      let result = try Self.apply(round.edits(tracked: tracksChanges), current.bytes, current.draft.draft)
      let next = check(try Self.readDraft(result.bytes, name: checked.draft.text.name))
      let nextRound = FixRound(next, fixer)
      // What takes no effect, or is turned back by the fix of another rule, would go on for ever.
      guard seen.insert(nextRound.state).inserted else { break }
      current = MendedDraft(bytes: result.bytes, draft: next, count: current.count + round.effect(in: next))
      round = nextRound
    }
    return current
  }

  private static func apply(_ edits: WordEdits, _ bytes: [UInt8], _ draft: Draft) throws(DraftProblem)
    -> WordEditor.Result
  {
    guard draft.format == .word else { throw DraftProblem(.wrongKind(draft.format.rawValue)) }
    do { return try WordEditor.apply(edits, to: bytes, draft: draft) } catch { throw DraftProblem(error) }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
