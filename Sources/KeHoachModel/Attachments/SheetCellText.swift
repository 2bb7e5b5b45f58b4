import KeHoachSheets
import KeHoachText

/// How the numbers of a column are written.
enum SheetColumnKind {
  /// Grouped, with a decimal comma: `1.234,5`.
  case number
  /// As digits: row numbers (`1.10`), years, codes.
  case digits

  /// The kind of a column with such a head.
  init(head: String) {
    switch ColumnNames.role(of: head) {
    case .number: self = .digits
    case .text:
      let name = Keyword.fold(head)
      self = name == "nam" || name.hasPrefix("nam ") || name.hasPrefix("ma ") ? .digits : .number
    default: self = .number
    }
  }
}

extension SheetCell {
  /// What the cell says, as a plan prints it: numbers the Vietnamese way and exactly, days as `05/02/2026`.
  func text(_ kind: SheetColumnKind) -> String {
    switch value {
    case .blank: return ""
    case .text(let text): return text.trimmingSpaces
    case .boolean(let isTrue): return isTrue ? "Đúng" : "Sai"
    case .error(let name): return name
    case .date(let year, let month, let day): return "\(Self.padded(day))/\(Self.padded(month))/\(year)"
    case .number(let digits): return numberText(digits, kind)
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private func numberText(_ digits: String, _ kind: SheetColumnKind) -> String {
    guard let value = Decimal(digits: digits) else { return digits }
    switch format {
    case .percent(let decimals):
      guard let share = value.shifted(byPowerOfTen: 2) else { return digits }
      return share.vietnamese(minimumDecimals: min(decimals, 15)) + "%"
    case .fixed(let decimals):
      return kind == .digits
        ? Self.digits(value, decimals: min(decimals, 15)) : value.vietnamese(minimumDecimals: min(decimals, 15))
    case .general, .date, .text:
      return kind == .digits ? Self.digits(value, decimals: 0) : value.vietnamese()
    }
  }

  /// Digits without groups, with a full stop: the number `1.10` of a row.
  private static func digits(_ value: Decimal, decimals: Int) -> String {
    String(value.vietnamese(minimumDecimals: decimals).compactMap { $0 == "." ? nil : $0 == "," ? "." : $0 })
  }

  /// What the cell shows instead of its value, where its format hides decimals; nil where it hides nothing.
  var shownInstead: String? {
    // A whole number has no decimals to hide.
    guard case .number(let digits) = value, digits.utf8.contains(UInt8(ascii: ".")),
      let number = Decimal(digits: digits)
    else { return nil }
    let exact: Decimal
    let kept: Int
    switch format {
    case .fixed(let decimals): (exact, kept) = (number, decimals)
    case .percent(let decimals):
      guard let share = number.shifted(byPowerOfTen: 2) else { return nil }
      (exact, kept) = (share, decimals)
    case .general, .date, .text: return nil
    }
    guard exact.scale > kept, kept >= 0, let step = Decimal(coefficient: 1, scale: kept),
      let rounded = exact.rounded(toMultipleOf: step)
    else { return nil }
    return rounded.vietnamese(minimumDecimals: kept)
  }
}

extension Decimal {
  /// Reads plain digits with a full stop as decimal sign: `-1234.5`; nil for too many of them.
  init?(digits text: String) {
    var bytes = text.utf8[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    var coefficient: Int128 = 0
    var scale: Int?
    guard !bytes.isEmpty, bytes.count <= 40 else { return nil }
    let room = Self.powersOfTen[37]
    for byte in bytes {
      if byte == UInt8(ascii: "."), scale == nil {
        scale = 0
        continue
      }
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10, coefficient < room else { return nil }
      coefficient = coefficient * 10 + Int128(digit)
      if let decimals = scale { scale = decimals + 1 }
    }
    self.init(coefficient: isNegative ? -coefficient : coefficient, scale: scale ?? 0)
  }
}
