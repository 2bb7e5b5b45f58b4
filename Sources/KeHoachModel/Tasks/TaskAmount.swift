/// The money of a task, where it can be read exactly.
enum TaskAmount {
  /// The one amount that a text states, in đồng; nil for none, for several, and for a rate: `5 triệu đồng/lớp`.
  static func stated(in text: RichText) -> Decimal? {
    let plain = text.plain
    let mentions = AmountInWords.mentions(in: plain)
    guard mentions.count == 1, let mention = mentions.first else { return nil }
    let rest = plain.utf8.dropFirst(mention.range.upperBound).first { $0 != UInt8(ascii: " ") }
    return rest == UInt8(ascii: "/") ? nil : mention.value
  }

  /// The amount in a cell of a column that may state the unit.
  static func inCell(_ text: RichText, unit: MoneyUnit?) -> Decimal? {
    if let stated = stated(in: text) { return stated }
    guard let unit, let number = try? VietnameseNumber.read(text.plain).get() else { return nil }
    return number.value.converted(from: unit, to: .dong)
  }
}
