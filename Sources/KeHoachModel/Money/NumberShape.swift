/// A text taken apart into runs of digits and the separators between them. No more is kept than what tells the meaning of
/// a number: tables hold thousands of them.
struct NumberShape {
  enum Separator: Equatable {
    case dot, comma, space
    /// Two or more separators together; among separators that differ, that they do.
    case several
  }

  private(set) var isNegative = false
  /// Whether the sign was written with brackets.
  private(set) var isBracketed = false
  /// All digits as one number, as far as there is room for them.
  private(set) var coefficient: Int128 = 0
  /// How many digits there are behind zeros at the front.
  private(set) var digitCount = 0

  /// How many separators there are.
  private(set) var separatorCount = 0
  /// The last separator.
  private(set) var last: Separator?
  /// The separators before the last one, which are all like this one.
  private(set) var earlier: Separator?
  /// Whether a comma stands before the last separator.
  private(set) var hasEarlierComma = false

  /// The digits of the first run, and how many of them stand behind zeros at the front.
  private(set) var first = (count: 0, significant: 0)
  /// The digits behind the last separator, or of the only run.
  private(set) var lastCount = 0
  /// Whether all runs between the first and the last one have three digits.
  private(set) var innerAreThousands = true

  /// Takes the text apart, or returns nil when it holds anything but digits, separators and a sign.
  init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let shape = text.withUTF8({ NumberShape(NumberBytes($0)) }) else { return nil }
    self = shape
  }

  private init?(_ bytes: NumberBytes) {
    var bytes = bytes
    bytes.trim()
    if bytes.takeBrackets() {
      (isNegative, isBracketed) = (true, true)
    } else if let sign = bytes.takeSign() {
      isNegative = sign == .minus
    }
    var hasDigit = false
    var previousIsDigit = true
    while let next = bytes.next() {
      switch next {
      case .digit(let digit):
        add(digit)
        (hasDigit, previousIsDigit) = (true, true)
      case .separator(let separator):
        if previousIsDigit { add(separator) } else { last = .several }
        previousIsDigit = false
      case .other: return nil
      }
    }
    guard hasDigit else { return nil }
  }

  private mutating func add(_ digit: UInt8) {
    lastCount += 1
    if digitCount > 0 || digit > 0 {
      digitCount += 1
      if digitCount <= Decimal.maximumScale { coefficient = coefficient * 10 + Int128(digit) }
    }
    if separatorCount == 0 { first = (lastCount, digitCount) }
  }

  private mutating func add(_ separator: Separator) {
    if let last {
      earlier = earlier == nil || earlier == last ? last : .several
      if last == .comma { hasEarlierComma = true }
      if lastCount != 3 { innerAreThousands = false }
    }
    last = separator
    separatorCount += 1
    lastCount = 0
  }

  /// Spaces that may stand within or around a number: space, tab, line ends, NBSP, thin and narrow spaces.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}": true
    default: false
    }
  }
}
