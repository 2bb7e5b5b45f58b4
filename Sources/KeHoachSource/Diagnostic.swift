/// Something to say about a place in a source.
public struct Diagnostic: Sendable, Hashable {
  /// The rule that found it.
  public var rule: Rule
  /// How much it matters: the rule's severity unless configured otherwise.
  public var severity: Severity
  /// The place, in bytes of the source.
  public var range: Range<Int>
  /// What is wrong: it quotes what was written and says what is expected.
  public var message: Bilingual
  /// A few words that stand under the marked text on a terminal, the same in both languages: `15 + 115 + 5 = 135`.
  public var caption: String
  /// Other places that matter: the rows of a total, the first of two equal titles.
  public var notes: [Note]
  /// What could be done; where several are offered they exclude each other.
  public var fixes: [FixIt]

  /// Makes a diagnostic.
  public init(
    _ rule: Rule, at range: Range<Int>, _ message: Bilingual, caption: String = "", notes: [Note] = [],
    fixes: [FixIt] = []
  ) {
    self.rule = rule
    self.severity = rule.severity
    self.range = range
    self.message = message
    self.caption = caption
    self.notes = notes
    self.fixes = fixes
  }

  /// A second place.
  public struct Note: Sendable, Hashable {
    /// The place, in bytes of the source.
    public var range: Range<Int>
    /// What there is to see.
    public var message: Bilingual

    /// Makes a note.
    public init(at range: Range<Int>, _ message: Bilingual) {
      self.range = range
      self.message = message
    }
  }
}

/// A change that would mend what a diagnostic found.
public struct FixIt: Sendable, Hashable {
  /// What the change does: `ghi 135 ở tổng cộng`.
  public var message: Bilingual
  /// Whether the change can be made without asking: it alters no meaning and no amount of money.
  public var isSafe: Bool
  /// The edits; none where the fix can only be described.
  public var edits: [TextEdit]

  /// Makes a fix.
  public init(_ message: Bilingual, isSafe: Bool = false, edits: [TextEdit]) {
    self.message = message
    self.isSafe = isSafe
    self.edits = edits
  }
}

/// The replacement of a range of bytes by text.
public struct TextEdit: Sendable, Hashable {
  /// What is replaced; empty to insert.
  public var range: Range<Int>
  /// What is put there.
  public var text: String

  /// Makes an edit.
  public init(_ range: Range<Int>, _ text: String) {
    self.range = range
    self.text = text
  }

  /// Applies edits that don't overlap; of two that do, the earlier one wins.
  ///
  /// - Returns: the bytes after all edits.
  public static func apply(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var end = 0
    let inOrder = edits.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    for edit in inOrder
    where edit.range.lowerBound >= end && edit.range.upperBound <= bytes.count {
      result.append(contentsOf: bytes[end..<edit.range.lowerBound])
      result.append(contentsOf: edit.text.utf8)
      end = edit.range.upperBound
    }
    result.append(contentsOf: bytes[end...])
    return result
  }
}

/// How much a finding matters.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Style; nothing is wrong.
  case hint
  /// Very likely wrong.
  case warning
  /// The document contradicts itself or the decree and must not be issued so.
  case error

  /// From hint to error.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .hint: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// The word for people: `lỗi`, `cảnh báo`, `gợi ý`.
  public var name: Bilingual {
    switch self {
    case .hint: Bilingual("gợi ý", en: "hint")
    case .warning: Bilingual("cảnh báo", en: "warning")
    case .error: Bilingual("lỗi", en: "error")
    }
  }
}
