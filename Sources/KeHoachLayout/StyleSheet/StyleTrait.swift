import KeHoachText

/// One part of a style's line: `14pt`, `đậm`, `giữa`, `trước 6pt`.
enum StyleTrait {
  /// Size for each preset.
  case size(Quantity)
  /// Anything else: what it does to the style.
  case change((inout ParagraphStyle) -> Void)

  /// Reads a part; nil when it is not known.
  init?(_ part: some StringProtocol) {
    let folded = Keyword.fold(part)
    if let change = Self.words[folded] {
      self = .change(change)
      return
    }
    if let size = Quantity(part), size.unit == .point {
      guard size.values.allSatisfy((1...100).contains) else { return nil }
      self = .size(size)
      return
    }
    for (word, unit, possible, set) in Self.measures where folded.hasPrefix(word + " ") {
      guard let value = Quantity(folded.dropFirst(word.count + 1)), value.unit == unit, value.values.count == 1,
        possible.contains(value.values[0])
      else { return nil }
      self = .change { set(&$0, value.values[0]) }
      return
    }
    guard folded.hasPrefix("mau "), let color = Self.color(folded.dropFirst(4)) else { return nil }
    self = .change { $0.color = color }
  }

  /// What may stand in a style's line, for suggestions.
  static let known =
    words.keys.sorted() + measures.map(\.0)
    + ["màu đen", "màu đỏ"]

  private static let words: [String: @Sendable (inout ParagraphStyle) -> Void] = [
    "dam": { $0.bold = true }, "khong dam": { $0.bold = false },
    "nghieng": { $0.italic = true }, "dung": { $0.italic = false },
    "trai": { $0.alignment = .left }, "giua": { $0.alignment = .center }, "phai": { $0.alignment = .right },
    "deu hai ben": { $0.alignment = .justify },
    "lien doan sau": { $0.keepsWithNext = true }, "roi doan sau": { $0.keepsWithNext = false },
    "lien dong": { $0.keepsLines = true }, "roi dong": { $0.keepsLines = false },
    "dong khung": { $0.boxed = true }, "khong khung": { $0.boxed = false },
  ]

  private typealias Setter = @Sendable (inout ParagraphStyle, Double) -> Void

  private static let measures: [(String, Quantity.Unit, ClosedRange<Double>, Setter)] = [
    ("dong dau", .millimetre, 0...50, { $0.firstLineIndent = $1 }),
    ("thut", .millimetre, 0...80, { $0.leftIndent = $1 }),
    ("truoc", .point, 0...100, { $0.spaceBefore = $1 }),
    ("sau", .point, 0...100, { $0.spaceAfter = $1 }),
    ("gian dong", .none, 0.5...3, { $0.lineSpacing = $1 }),
  ]

  private static func color(_ name: Substring) -> String? {
    switch name {
    case "den": "000000"
    case "do": "FF0000"
    default:
      name.utf8.count == 6 && name.allSatisfy { $0.isASCII && $0.isHexDigit } ? name.uppercased() : nil
    }
  }
}
