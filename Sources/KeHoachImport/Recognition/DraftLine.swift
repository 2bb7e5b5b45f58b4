import KeHoachDrafts

/// A line of a draft with what recognition asks of it: a paragraph, or a part of one between two line breaks.
struct DraftLine: Sendable {
  /// The index of its paragraph.
  var paragraph: Int
  /// Its words without spaces and marks of emphasis at both ends, in bytes of the draft's text.
  var range: Range<Int>
  /// The beginning of its words, folded for comparison.
  var folded: String
  /// The first word of `folded`, without marks at its end.
  var firstWord: String
  /// The label in front.
  var label: DraftItemLabel?
  /// How many words it has, label included; counted up to 120.
  var words: Int
  /// How its letters are cased.
  var letters: LetterCase
  /// The last byte, 0 for an empty line.
  var last: UInt8
  /// How it looks; nil where the file says nothing about looks.
  var look: Look?
  /// How far a bullet that numbering makes is indented, and how deep its list says it is; nil for all other lines.
  var madeBullet: MadeBullet?
  /// Where it stands in a table; nil outside of tables.
  var cell: TablePlace?
  /// Whether a page starts with it, as far as the file says.
  var startsPage: Bool

  /// How letters are cased.
  struct LetterCase: Sendable {
    /// How many letters there are, counted in the first 400 bytes.
    var count = 0
    /// How many of them are capitals.
    var capitals = 0
    /// Whether the first letter is a capital.
    var startsCapital = false
    /// Whether all words that start with a letter start with a capital.
    var isTitleCase = true
  }

  /// A bullet that numbering makes.
  struct MadeBullet: Sendable, Hashable {
    var level: Int
    /// In twips.
    var indent: Int
  }

  /// How words look.
  struct Look: Sendable, Hashable {
    var isBold: Bool
    var isItalic: Bool
    var isCentred: Bool
    /// In half-points; 0 where unknown.
    var size: Int
  }

  /// A place in a table.
  struct TablePlace: Sendable, Hashable {
    /// The index of the table among all of the draft.
    var table: Int
    var row: Int
    var column: Int
  }

  /// Whether there is nothing but blanks.
  var isBlank: Bool { range.isEmpty }
  /// Whether it is set in capitals; a few small letters, as in `CT-TTg`, don't count.
  var isCapitals: Bool { letters.count > 1 && letters.capitals * 10 >= letters.count * 9 }
  /// Whether it is bold, where the file says so.
  var isBold: Bool { look?.isBold ?? false }
  /// Whether it is centred, where the file says so.
  var isCentred: Bool { look?.isCentred ?? false }
  /// Whether the words are those of a sentence or an item: they end in `.`, `;` or `,`.
  var endsSentence: Bool { last == UInt8(ascii: ".") || last == UInt8(ascii: ";") || last == UInt8(ascii: ",") }
  /// Whether it ends in `:`.
  var endsColon: Bool { last == UInt8(ascii: ":") }
  /// Whether its first letter is small: it goes on from the line above.
  var startsSmall: Bool { letters.count > 0 && !letters.startsCapital && label == nil }
}
