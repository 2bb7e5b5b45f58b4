internal import KeHoachText

/// The unit in which a table or a sentence counts money.
public enum MoneyUnit: Sendable, Hashable, CaseIterable {
  /// Đồng.
  case dong
  /// Nghìn đồng: 10³.
  case thousand
  /// Triệu đồng: 10⁶.
  case million
  /// Tỷ đồng: 10⁹.
  case billion
  /// Nghìn tỷ đồng: 10¹².
  case thousandBillion

  /// The power of ten that the unit is of a đồng.
  public var exponent: Int {
    switch self {
    case .dong: 0
    case .thousand: 3
    case .million: 6
    case .billion: 9
    case .thousandBillion: 12
    }
  }

  /// How many đồng the unit is.
  public var factor: Decimal { Decimal(normalised: Decimal.powersOfTen[exponent], scale: 0) }

  /// The unit's name: `triệu đồng`.
  public var name: String {
    switch self {
    case .dong: "đồng"
    case .thousand: "nghìn đồng"
    case .million: "triệu đồng"
    case .billion: "tỷ đồng"
    case .thousandBillion: "nghìn tỷ đồng"
    }
  }

  /// Reads a unit in any usual spelling: `triệu đồng`, `tr.đ`, `1.000 đồng`, `VNĐ`, `Đơn vị tính: tỉ đồng`.
  ///
  /// Case, diacritics, brackets and the words `Đơn vị tính` or `ĐVT` in front don't count.
  /// - Returns: nil for a text that is no unit of money.
  public init?(_ text: some StringProtocol) {
    let folded = Keyword.fold(text)
    var name = Substring(folded)
    if let colon = name.lastIndex(of: ":") { name = name[name.index(after: colon)...] }
    var key = name.filter { !" .,()[]".contains($0) }
    for label in ["donvitinh", "donvi", "dvt"] where key.hasPrefix(label) {
      key.removeFirst(label.count)
      break
    }
    guard let unit = Self.spellings[key] else { return nil }
    // A lone letter is the đồng only with its bar: `D` heads a column too.
    if key == "d", !text.contains(where: { $0 == "đ" || $0 == "Đ" }) { return nil }
    self = unit
  }

  /// Every spelling, folded and without spaces and full stops.
  private static let spellings: [String: MoneyUnit] = {
    let currencies = ["dong", "d", "vnd", "dongvietnam", "vietnamdong"]
    let multiples: [(unit: MoneyUnit, words: [String])] = [
      (.dong, [""]),
      (.thousand, ["nghin", "ngan", "ng", "1000"]),
      (.million, ["trieu", "tr", "1000000"]),
      (.billion, ["ty", "ti", "1000000000"]),
      (.thousandBillion, ["nghinty", "nghinti", "nganty", "nganti"]),
    ]
    var table: [String: MoneyUnit] = ["nghin": .thousand, "ngan": .thousand, "trieu": .million]
    for word in ["ty", "ti"] { table[word] = .billion }
    for (unit, words) in multiples {
      if unit == .thousandBillion { for word in words { table[word] = unit } }
      for word in words {
        for currency in currencies { table[word + currency] = unit }
      }
    }
    return table
  }()
}

extension MoneyUnit: Comparable {
  /// From đồng to nghìn tỷ.
  public static func < (left: MoneyUnit, right: MoneyUnit) -> Bool { left.exponent < right.exponent }
}

extension Decimal {
  /// The same amount in another unit, exactly; nil when it needs more than 38 digits.
  public func converted(from source: MoneyUnit, to target: MoneyUnit) -> Decimal? {
    shifted(byPowerOfTen: source.exponent - target.exponent)
  }
}
