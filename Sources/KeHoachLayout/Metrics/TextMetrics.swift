/// Widths of text as Times New Roman prints it, so that rules and columns fit without a renderer.
///
/// Letters with tone marks are as wide as without; `ơ` and `ư` are wider than `o` and `u`. Kerning is not used, as in
/// Word by default.
public enum TextMetrics {
  /// Millimetres in a point.
  static let pointsToMillimetres = 25.4 / 72
  /// The height of a line with single spacing, for letters of size 1.
  public static let lineHeight = 1.15

  /// The width of a text on one line, in millimetres.
  ///
  /// - Parameters:
  ///   - text: composed text (NFC); combining marks take no width.
  ///   - size: the size of the letters in points.
  ///   - bold: whether it is bold (đậm).
  ///   - italic: whether it is italic (nghiêng).
  public static func width(of text: some StringProtocol, size: Double, bold: Bool = false, italic: Bool = false)
    -> Double
  {
    let face = face(bold: bold, italic: italic)
    var units = 0
    for scalar in text.unicodeScalars { units += face.advance(of: scalar.value) }
    return Double(units) / 2048 * size * pointsToMillimetres
  }

  /// The width of a text in the look of a paragraph style.
  public static func width(of text: some StringProtocol, in style: ParagraphStyle) -> Double {
    width(of: text, size: style.size, bold: style.bold, italic: style.italic)
  }

  /// The widths of a text on one line and of its longest word, in millimetres, in one pass.
  static func extent(of text: String, in style: ParagraphStyle) -> (line: Double, word: Double) {
    let face = face(bold: style.bold, italic: style.italic)
    var (line, word, longest) = (0, 0, 0)
    for scalar in text.unicodeScalars {
      let advance = face.advance(of: scalar.value)
      line += advance
      word = scalar == " " ? 0 : word + advance
      longest = max(longest, word)
    }
    let scale = style.size * pointsToMillimetres / 2048
    return (Double(line) * scale, Double(longest) * scale)
  }

  private static func face(bold: Bool, italic: Bool) -> FontWidths {
    switch (bold, italic) {
    case (false, false): .regular
    case (true, false): .bold
    case (false, true): .italic
    case (true, true): .boldItalic
    }
  }
}

extension FontWidths {
  /// The advance of a scalar; half an em for one outside the table, an em for East Asian letters and emoji.
  func advance(of scalar: UInt32) -> Int {
    let known: UInt16
    switch scalar {
    case 0x20...0x7E: known = basic[Int(scalar) - 0x20]
    case 0xA0...0x1B0: known = latin[Int(scalar) - 0xA0]
    case 0x1EA0...0x1EF9: known = vietnamese[Int(scalar) - 0x1EA0]
    case 0x2010...0x2026: known = punctuation[Int(scalar) - 0x2010]
    case 0..<0x20, 0x300...0x36F: return 0
    case 0x1100...0x115F, 0x2E80...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x1F000...: return 2048
    default: known = 0
    }
    return known == 0 ? 1024 : Int(known)
  }
}
