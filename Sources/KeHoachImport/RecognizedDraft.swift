public import KeHoachDrafts
public import KeHoachSource

/// A draft of which is known what each paragraph is for.
public struct RecognizedDraft: Sendable {
  /// The draft.
  public let draft: Draft
  /// What each of `draft.paragraphs` is for, by the same index.
  public let roles: [ComponentRole]
  /// Where the appendices begin: indices of paragraphs, in order; the label's, or the first paragraph's where there is none.
  public let appendixStarts: [Int]
  /// Where documents begin: indices of paragraphs, in order. A decision that carries a plan is followed by the plan.
  public let documentStarts: [Int]
  /// What stands in paragraphs that hold more than one component, by their indices: issuer and number on two lines of one
  /// paragraph, `KẾ HOẠCH` and the subject below it.
  public let parts: [Int: [RecognizedPart]]

  /// Makes a draft of which is known what each paragraph is for.
  init(
    draft: Draft, roles: [ComponentRole], appendixStarts: [Int], documentStarts: [Int] = [],
    parts: [Int: [RecognizedPart]] = [:]
  ) {
    self.draft = draft
    self.roles = roles
    self.appendixStarts = appendixStarts
    self.documentStarts = documentStarts
    self.parts = parts
  }
}

/// A part of a paragraph that holds more than one component.
public struct RecognizedPart: Sendable, Hashable {
  /// Its words, in bytes of the draft's text.
  public var range: Range<Int>
  /// What they are for.
  public var role: ComponentRole

  /// Makes a part.
  public init(range: Range<Int>, role: ComponentRole) {
    self.range = range
    self.role = role
  }
}

/// A plan made of a draft.
public struct ImportedPlan: Sendable {
  /// The plan in the plan language.
  public let source: SourceText
  /// Which bytes of the plan came from which bytes of the draft's text, in the order of the plan; none overlap.
  public let map: [MappedRange]
  /// What was not understood, was left out or had to be decided, with places in the draft's text.
  public let remarks: [Diagnostic]

  /// Whether no word of the draft is in the plan: the draft has none.
  public var isEmpty: Bool { map.isEmpty }
}

/// Bytes of a plan that came from bytes of a draft.
public struct MappedRange: Sendable, Hashable {
  /// The bytes of the plan.
  public var plan: Range<Int>
  /// The bytes of the draft's text.
  public var draft: Range<Int>
  /// Whether the bytes are the same, so that a place inside of one is a place inside of the other.
  public var isVerbatim: Bool

  /// Makes a pair.
  public init(plan: Range<Int>, draft: Range<Int>, isVerbatim: Bool) {
    self.plan = plan
    self.draft = draft
    self.isVerbatim = isVerbatim
  }
}

/// Makes plans of drafts.
public enum DraftImporter {}
