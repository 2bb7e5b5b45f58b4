public import KeHoachSyntax

/// Words with emphasis, and the places in the source they come from. All text is NFC without control characters.
public struct RichText: Sendable, Hashable {
  /// The pieces in order.
  public var inlines: [Inline]
  /// The bytes of the source that the text was read from.
  public var range: Range<Int>

  /// Makes a text of pieces.
  public init(_ inlines: [Inline] = [], range: Range<Int>) {
    self.inlines = inlines
    self.range = range
  }

  /// Makes a text that the compiler wrote itself.
  public init(made text: String, traits: Inline.Traits = [], range: Range<Int> = 0..<0) {
    self.init(text.isEmpty ? [] : [Inline(.text(text), traits: traits, range: range)], range: range)
  }

  /// The words alone; a broken line is a space.
  public var plain: String {
    if inlines.isEmpty { return "" }
    // Nearly all texts are one piece of words.
    if inlines.count == 1, case .text(let words) = inlines[0].content { return words }
    return inlines.reduce(into: "") { $0 += $1.plain }
  }

  /// Whether there is nothing to print.
  public var isEmpty: Bool { inlines.indices.allSatisfy { inlines[$0].isEmpty } }

  /// The bytes of the source behind a range of bytes of `plain`: exact where the words stand in the source as they
  /// print, the whole piece where they don't.
  public func sourceRange(of part: Range<Int>) -> Range<Int> {
    var at = 0
    var found: Range<Int>?
    for inline in inlines {
      let count = inline.plain.utf8.count
      let overlap = part.clamped(to: at..<at + count)
      if !overlap.isEmpty || (part.isEmpty && overlap.lowerBound == part.lowerBound && count > 0) {
        let isVerbatim = inline.range.count == count
        let source =
          isVerbatim
          ? inline.range.lowerBound + overlap.lowerBound - at..<inline.range.lowerBound + overlap.upperBound - at
          : inline.range
        found = found.map { min($0.lowerBound, source.lowerBound)..<max($0.upperBound, source.upperBound) } ?? source
      }
      at += count
    }
    return found ?? range
  }
}

/// A piece of text.
public struct Inline: Sendable, Hashable {
  /// What the piece is. Nearly all are words, and a plan holds thousands: what only others have is kept apart.
  public enum Content: Sendable, Hashable {
    /// Words.
    case text(String)
    /// A value of the plan, and what it prints; empty until it is resolved.
    indirect case value(ValueExpression, String)
    /// A reference to an id, and what it prints; empty until it is resolved.
    indirect case reference(String, String)
    /// The mark of a footnote: its name, and its number from 1; 0 until it is resolved.
    indirect case footnote(String, Int)
    /// A new line.
    case lineBreak
  }

  /// Emphasis.
  public struct Traits: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes traits of bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Bold.
    public static let bold = Traits(rawValue: 1)
    /// Italic.
    public static let italic = Traits(rawValue: 2)
    /// Underlined.
    public static let underline = Traits(rawValue: 4)
  }

  /// What the piece is.
  public var content: Content
  /// Emphasis.
  public var traits: Traits
  /// Where it stands.
  public var range: Range<Int>

  /// Makes a piece.
  public init(_ content: Content, traits: Traits = [], range: Range<Int>) {
    self.content = content
    self.traits = traits
    self.range = range
  }

  /// The words of the piece.
  public var plain: String {
    switch content {
    case .text(let text), .value(_, let text), .reference(_, let text): text
    case .lineBreak: " "
    case .footnote: ""
    }
  }

  var isFootnote: Bool {
    if case .footnote = content { true } else { false }
  }

  var isLineBreak: Bool {
    if case .lineBreak = content { true } else { false }
  }

  /// Whether the piece prints nothing.
  fileprivate var isEmpty: Bool {
    switch content {
    case .text(let text), .value(_, let text), .reference(_, let text): text.isEmpty
    case .lineBreak, .footnote: false
    }
  }
}
