/// A number with its unit, as a style sheet file writes it: `14pt`, `12|13pt`, `12,7mm`, `0,4`.
struct Quantity {
  /// Units of length.
  enum Unit: String {
    /// Points.
    case point = "pt"
    /// Millimetres; `cm` is read as ten of them.
    case millimetre = "mm"
    /// A bare number.
    case none = ""
  }

  /// One value, or one for each preset.
  var values: [Double]
  /// The unit.
  var unit: Unit

  /// Reads a quantity; nil when the text is anything else.
  init?(_ text: some StringProtocol) {
    var number = String(text.filter { $0 != " " })
    var factor = 1.0
    if number.hasSuffix("pt") {
      unit = .point
      number.removeLast(2)
    } else if number.hasSuffix("mm") || number.hasSuffix("cm") {
      unit = .millimetre
      factor = number.hasSuffix("cm") ? 10 : 1
      number.removeLast(2)
    } else {
      unit = .none
    }
    values = []
    for part in number.split(separator: "|", omittingEmptySubsequences: false) {
      guard let value = Self.decimal(part) else { return nil }
      values.append(value * factor)
    }
    guard values.count <= SizePreset.allCases.count else { return nil }
  }

  /// Reads `12`, `12,7` or `12.7`, up to four digits before and after the sign.
  private static func decimal(_ text: Substring) -> Double? {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "." })
    guard (1...2).contains(parts.count), text.utf8.count <= 9, text.first?.isNumber == true,
      text.last?.isNumber == true, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    return Double(parts.joined(separator: "."))
  }

  /// The value for a preset.
  subscript(preset: SizePreset) -> Double { values.count > 1 && preset == .b ? values[1] : values[0] }

  /// A value as people write it: `12,7`.
  static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole)" }
    return "\(whole)," + (rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")
  }
}
