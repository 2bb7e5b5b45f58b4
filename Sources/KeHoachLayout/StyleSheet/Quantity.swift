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
    var number = text.utf8.filter { $0 != UInt8(ascii: " ") }[...]
    var factor = 1.0
    switch number.suffix(2) {
    case [UInt8(ascii: "p"), UInt8(ascii: "t")]: unit = .point
    case [UInt8(ascii: "m"), UInt8(ascii: "m")]: unit = .millimetre
    case [UInt8(ascii: "c"), UInt8(ascii: "m")]:
      unit = .millimetre
      factor = 10
    default: unit = .none
    }
    if unit != .none { number.removeLast(2) }
    values = []
    for part in number.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
      guard let value = Self.decimal(part) else { return nil }
      values.append(value * factor)
    }
    guard values.count <= SizePreset.allCases.count else { return nil }
  }

  /// Reads `12`, `12,7` or `12.7`, up to nine characters.
  private static func decimal(_ text: ArraySlice<UInt8>) -> Double? {
    let isDigit: (UInt8) -> Bool = { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    guard parts.count <= 2, text.count <= 9, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) })
    else { return nil }
    return Double(parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "."))
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
