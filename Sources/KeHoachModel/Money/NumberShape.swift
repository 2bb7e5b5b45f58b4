/// A text taken apart into runs of digits and the separators between them.
struct NumberShape {
  enum Separator: Equatable {
    case dot, comma, space
    /// Two or more separators together.
    case several
  }

  var isNegative = false
  /// Whether the sign was written with brackets.
  var isBracketed = false
  /// The runs of digits: one more than separators. The first is empty for `,5`, the last for `5,`.
  var runs: [String] = [""]
  var separators: [Separator] = []

  /// Takes the text apart, or returns nil when it holds anything but digits, separators and a sign.
  init?(_ text: some StringProtocol) {
    var scalars = Substring(text).unicodeScalars
    Self.trim(&scalars)
    if scalars.first == "(", scalars.last == ")", scalars.count > 2 {
      scalars = scalars.dropFirst().dropLast()
      Self.trim(&scalars)
      (isNegative, isBracketed) = (true, true)
    } else if let first = scalars.first, first == "+" || Self.isMinus(first) {
      isNegative = first != "+"
      scalars.removeFirst()
      Self.trim(&scalars)
    }
    var hasDigit = false
    var previousIsDigit = true
    for scalar in scalars {
      if ("0"..."9").contains(scalar) {
        runs[runs.count - 1].unicodeScalars.append(scalar)
        (hasDigit, previousIsDigit) = (true, true)
        continue
      }
      guard let separator = Self.separator(scalar) else { return nil }
      if previousIsDigit {
        separators.append(separator)
        runs.append("")
      } else {
        separators[separators.count - 1] = .several
      }
      previousIsDigit = false
    }
    guard hasDigit else { return nil }
  }

  /// Removes needless zeros at the front, so that `01` is the 1 it stands for; `0.5` keeps its one zero.
  mutating func stripZeros() {
    guard separators.isEmpty || separators.first == .comma && separators.count == 1 else { return }
    let stripped = runs[0].drop { $0 == "0" }
    if stripped.isEmpty, !runs[0].isEmpty { runs[0] = "0" } else { runs[0] = String(stripped) }
  }

  private static func trim(_ scalars: inout Substring.UnicodeScalarView) {
    while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
  }

  /// Spaces that may stand within or around a number: space, tab, line ends, NBSP, thin and narrow spaces.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}": true
    default: false
    }
  }

  private static func isMinus(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2212}" || scalar == "\u{2013}"
  }

  private static func separator(_ scalar: Unicode.Scalar) -> Separator? {
    switch scalar {
    case ".": .dot
    case ",": .comma
    default: isSpace(scalar) ? .space : nil
    }
  }
}
