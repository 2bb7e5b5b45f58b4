import KeHoachModel
import KeHoachSource
import KeHoachSyntax

/// Takes out what a source silences, and says which of its notes are unknown, of no use, or lack a reason.
struct SuppressionFilter {
  private var suppressions: [Suppression]
  private let notes: [SuppressionNote]
  private let source: SourceText
  /// What is wrong with the notes themselves.
  private let problems: [Diagnostic]
  /// The severities that the header sets.
  let severities: [Rule: Severity]

  init(_ tree: SyntaxTree, _ plan: Plan) {
    let reader = SuppressionReader(tree, plan)
    source = tree.source
    suppressions = reader.suppressions
    notes = reader.notes
    problems = reader.diagnostics
    severities = reader.severities
  }

  /// The findings that are not silenced, and those about the notes, in no order.
  mutating func run(_ found: [Diagnostic], isOn: (Rule) -> Bool) -> [Diagnostic] {
    guard !suppressions.isEmpty || !problems.isEmpty else { return found }
    let kept = found.filter { !silence($0) }
    let own = (problems + missingReasons() + unused(isOn: isOn)).filter { isOn($0.rule) }
    return kept + own.filter { !silence($0) }
  }

  private mutating func silence(_ diagnostic: Diagnostic) -> Bool {
    var isSilenced = false
    for index in suppressions.indices where suppressions[index].covers(diagnostic) {
      if suppressions[index].maySilence(diagnostic.rule) {
        suppressions[index].use = .silenced
        isSilenced = true
      } else if suppressions[index].use == .none {
        suppressions[index].use = .refused
      }
    }
    return isSilenced
  }

  private func missingReasons() -> [Diagnostic] {
    suppressions.filter { $0.use == .refused }.map { suppression in
      .missingReason(suppression, at: suppression.word.range)
    }
  }

  /// Words that met nothing, unless their rules are off or are those about suppressions.
  private func unused(isOn: (Rule) -> Bool) -> [Diagnostic] {
    func isUnused(_ suppression: Suppression) -> Bool {
      suppression.use == .none && suppression.rules.contains { isOn($0) && !$0.isAboutSuppressions }
    }
    var found: [Diagnostic] = []
    for note in notes.indices {
      let words = suppressions.indices.filter { suppressions[$0].note == note }
      let unused = words.filter { isUnused(suppressions[$0]) }
      for (ordinal, index) in unused.enumerated() {
        // All of them go together; one diagnostic carries the fix for the whole.
        let edits =
          unused.count == words.count
          ? (ordinal == 0 ? [TextEdit(notes[note].deletion, "")] : [])
          : [TextEdit(deletion(of: suppressions[index].word, in: notes[note]), "")]
        found.append(.unusedSuppression(suppressions[index].word, edits: edits))
      }
    }
    return found
  }

  /// A word with the comma after it, or before it where it is the last.
  private func deletion(of word: RuleWords.Word, in note: SuppressionNote) -> Range<Int> {
    let words = note.words.words
    guard let place = words.firstIndex(of: word) else { return word.range }
    if place + 1 < words.count { return word.range.lowerBound..<words[place + 1].range.lowerBound }
    return place > 0 ? words[place - 1].range.upperBound..<word.range.upperBound : word.range
  }
}

extension Rule {
  /// Whether the rule is about the notes of a source to the linter.
  fileprivate var isAboutSuppressions: Bool {
    [.unusedSuppression, .unknownSuppression, .suppressionWithoutReason].contains(self)
  }
}
