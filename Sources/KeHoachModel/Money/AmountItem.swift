/// A group of up to three digits and the names that follow it: `mười hai nghìn tỷ`.
struct AmountItem {
  /// The value of the digits, up to 999.
  var group = 0
  /// Whether a word for hundreds was said, `không trăm` too.
  var hasHundreds = false
  /// Whether the group begins with `linh`.
  var startsWithLinh = false
  /// `nghìn` and `triệu` after the digits.
  var exponents: [Int] = []
  /// How often `tỷ` follows.
  var billions = 0
  /// Whether `rưỡi` follows: half of the last unit more.
  var hasHalf = false

  /// The power of ten that the names before `tỷ` make.
  var innerExponent: Int { exponents.reduce(0, +) }

  /// Whether the item has a name at all.
  var isNamed: Bool { !exponents.isEmpty || billions > 0 }
}
