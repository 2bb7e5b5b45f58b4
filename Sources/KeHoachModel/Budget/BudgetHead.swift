/// The words of a head cell.
enum BudgetHead {
  /// `Thành tiền (triệu đồng)` is `Thành tiền` and its unit, `Mức chi (đồng/người/ngày)` a price in đồng; any other
  /// bracket belongs to the name.
  static func split(_ head: String) -> (title: String, unit: MoneyUnit?) {
    let head = head.trimmingSpaces
    var open: String.Index?
    for place in head.indices {
      switch head[place] {
      case "(": open = place
      case ")":
        guard let start = open, let unit = unit(in: head[head.index(after: start)..<place]) else { continue }
        let rest = head[..<start].trimmingSpaces + " " + head[head.index(after: place)...].trimmingSpaces
        return (rest.trimmingSpaces, unit)
      default: continue
      }
    }
    return (head, nil)
  }

  /// The head with another unit in the bracket that states one: `Mức chi (đồng/người)` becomes `Mức chi (triệu đồng/người)`;
  /// nil when none does.
  static func replacingUnit(in head: String, with unit: MoneyUnit) -> String? {
    var open: String.Index?
    for place in head.indices {
      switch head[place] {
      case "(": open = head.index(after: place)
      case ")":
        guard let start = open, Self.unit(in: head[start..<place]) != nil else { continue }
        let bracket = head[start..<place]
        let label = bracket.lastIndex(of: ":").map { bracket[...$0] + " " } ?? ""
        let rate =
          MoneyUnit(bracket.trimmingSpaces) == nil ? bracket.firstIndex(of: "/").map { bracket[$0...] } ?? "" : ""
        return head[..<start] + label + unit.name + rate + head[place...]
      default: continue
      }
    }
    return nil
  }

  private static func unit(in bracket: Substring) -> MoneyUnit? {
    if let unit = MoneyUnit(bracket.trimmingSpaces) ?? MoneyUnit(stated: String(bracket)) { return unit }
    guard let slash = bracket.firstIndex(of: "/") else { return nil }
    return MoneyUnit(bracket[..<slash].trimmingSpaces)
  }
}
