/// A paragraph: style, number, words.
public struct ParagraphLayout: Sendable, Equatable {
  /// The named style that gives the whole look.
  public var style: ParagraphStyleName
  /// The number or mark in front, where the paragraph has one. It is not part of `content`.
  public var label: ListLabel?
  /// The words.
  public var content: [InlineLayout]
  /// The depth of a title in the outline from 1 (a section right under the plan), nil for any other paragraph.
  /// Depths never skip: a title is at most one deeper than the title before it.
  public var outlineDepth: Int?
  /// The id of this paragraph in links, unique in the document.
  public var anchor: String?
  /// Whether this paragraph must stay on the page of the next one, beyond what its style says.
  public var keepsWithNext: Bool
  /// The rectangle around it, where its size is prescribed; else a boxed style draws one around the words.
  public var frame: FrameLayout?

  /// Makes a paragraph.
  public init(
    _ style: ParagraphStyleName, label: ListLabel? = nil, content: [InlineLayout], outlineDepth: Int? = nil,
    anchor: String? = nil, keepsWithNext: Bool = false
  ) {
    self.style = style
    self.label = label
    self.content = content
    self.outlineDepth = outlineDepth
    self.anchor = anchor
    self.keepsWithNext = keepsWithNext
  }

  /// Makes a paragraph of plain text.
  public init(_ style: ParagraphStyleName, _ text: String, keepsWithNext: Bool = false) {
    self.init(style, content: [.text(text, [])], keepsWithNext: keepsWithNext)
  }

  /// The words without label and traits; line breaks are spaces.
  public var plainText: String {
    content.map { inline in
      switch inline {
      case .text(let text, _), .reference(let text, _): text
      case .lineBreak: " "
      case .footnoteMark: ""
      }
    }.joined()
  }
}

/// A piece of a paragraph.
public enum InlineLayout: Sendable, Equatable {
  /// Text with traits added to those of the style.
  case text(String, TextTraits)
  /// The text of a reference, linked to the anchor of a paragraph or section.
  case reference(String, anchor: String)
  /// The mark of a footnote by its number, from 1.
  case footnoteMark(Int)
  /// A new line in the same paragraph.
  case lineBreak
}

/// Emphasis within a paragraph. A trait that the style has already is switched off by it, as Word does.
public struct TextTraits: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt8
  /// Makes traits of bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// Bold (đậm).
  public static let bold = TextTraits(rawValue: 1)
  /// Italic (nghiêng).
  public static let italic = TextTraits(rawValue: 2)
  /// Underlined (gạch chân).
  public static let underline = TextTraits(rawValue: 4)
}

/// The number or mark of a paragraph, decided.
public struct ListLabel: Sendable, Equatable {
  /// Which scheme of numbers.
  public var level: ListLevel
  /// The ordinal from 1 at its level (`đ)` is 5, `2.3.` is 3, `IV.` is 4); 1 for marks.
  public var value: Int
  /// What is printed: `I.`, `2.3.`, `đ)`, `-`. A space follows, except after labels on their own line.
  public var text: String

  /// Makes a label.
  public init(_ level: ListLevel, value: Int, text: String) {
    self.level = level
    self.value = value
    self.text = text
  }
}

/// The schemes of numbers in a plan, from the highest rank to the lowest.
///
/// NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.đ; `1.1.`, `-` and `+` are practice.
public enum ListLevel: Int, Sendable, CaseIterable, Comparable {
  /// `Phần I`, its title on the next line.
  case part
  /// `Chương I`, its title on the next line.
  case chapter
  /// `Mục 1`, its title on the next line.
  case division
  /// `Điều 1.`
  case article
  /// `A.`
  case capital
  /// `I.`
  case roman
  /// `1.`
  case arabic
  /// `1.1.`
  case decimal2
  /// `1.1.1.`
  case decimal3
  /// `1.1.1.1.`
  case decimal4
  /// `a)`, in the Vietnamese alphabet.
  case letter
  /// `-`
  case dash
  /// `+`
  case plus

  /// Higher ranks come first.
  public static func < (a: ListLevel, b: ListLevel) -> Bool { a.rawValue < b.rawValue }
}
