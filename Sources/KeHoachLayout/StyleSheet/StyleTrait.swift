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
    for (word, (_, unit, possible, set)) in zip(Self.foldedMeasures, Self.measures)
    where folded.hasPrefix(word + " ") {
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
  static var known: [String] { changes.map(\.0) + measures.map(\.0) + ["màu đen", "màu đỏ"] }

  private static let words = Dictionary(uniqueKeysWithValues: changes.map { (Keyword.fold($0.0), $0.1) })

  private static let changes: [(String, @Sendable (inout ParagraphStyle) -> Void)] = [
    ("đậm", { $0.bold = true }), ("không đậm", { $0.bold = false }),
    ("nghiêng", { $0.italic = true }), ("đứng", { $0.italic = false }),
    ("trái", { $0.alignment = .left }), ("giữa", { $0.alignment = .center }), ("phải", { $0.alignment = .right }),
    ("đều hai bên", { $0.alignment = .justify }),
    ("liền đoạn sau", { $0.keepsWithNext = true }), ("rời đoạn sau", { $0.keepsWithNext = false }),
    ("liền dòng", { $0.keepsLines = true }), ("rời dòng", { $0.keepsLines = false }),
    ("đóng khung", { $0.boxed = true }), ("không khung", { $0.boxed = false }),
  ]

  private typealias Setter = @Sendable (inout ParagraphStyle, Double) -> Void

  private static let foldedMeasures = measures.map { Keyword.fold($0.0) }

  private static let measures: [(String, Quantity.Unit, ClosedRange<Double>, Setter)] = [
    ("dòng đầu", .millimetre, 0...50, { $0.firstLineIndent = $1 }),
    ("thụt", .millimetre, 0...80, { $0.leftIndent = $1 }),
    ("trước", .point, 0...100, { $0.spaceBefore = $1 }),
    ("sau", .point, 0...100, { $0.spaceAfter = $1 }),
    ("giãn dòng", .none, 0.5...3, { $0.lineSpacing = $1 }),
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
