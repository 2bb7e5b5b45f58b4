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

  private static func unit(in bracket: Substring) -> MoneyUnit? {
    if let unit = MoneyUnit(bracket.trimmingSpaces) ?? MoneyUnit(stated: String(bracket)) { return unit }
    guard let slash = bracket.firstIndex(of: "/") else { return nil }
    return MoneyUnit(bracket[..<slash].trimmingSpaces)
  }
}
