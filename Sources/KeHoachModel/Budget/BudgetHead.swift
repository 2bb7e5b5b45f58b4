/// The words of a head cell.
enum BudgetHead {
  /// `Thành tiền (triệu đồng)` is `Thành tiền` and its unit, so is `Thành tiền - triệu đồng`, `Mức chi (đồng/người/ngày)`
  /// a price in đồng; any other bracket belongs to the name.
  static func split(_ head: String) -> (title: String, unit: MoneyUnit?) {
    let head = head.trimmingSpaces
    var open: String.Index?
    for place in head.utf8.indices {
      switch head.utf8[place] {
      case UInt8(ascii: "("): open = place
      case UInt8(ascii: ")"):
        guard let start = open else { continue }
        open = nil
        guard let unit = unit(in: head[head.index(after: start)..<place]) else { continue }
        let rest = head[..<start].trimmingSpaces + " " + head[head.index(after: place)...].trimmingSpaces
        return (rest.trimmingSpaces, unit)
      default: continue
      }
    }
    guard let end = tail(of: head), let unit = MoneyUnit(head[end...]) else { return (head, nil) }
    return (head[..<end].trimmingSpaces.dropLast().trimmingSpaces, unit)
  }

  /// Where a unit stands behind a dash or comma: `Kinh phí - triệu đồng`.
  private static func tail(of head: String) -> String.Index? {
    guard let sign = head.unicodeScalars.lastIndex(where: { $0 == "-" || $0 == "–" || $0 == "," }),
      sign > head.startIndex
    else { return nil }
    let rest = head[head.index(after: sign)...]
    guard rest.first == " ", MoneyUnit(rest.trimmingSpaces) != nil else { return nil }
    return head.index(after: rest.startIndex)
  }

  /// The head with another unit where it states one, in a bracket or behind a dash: `Mức chi (đồng/người)` becomes `Mức chi (triệu đồng/người)`;
  /// nil when none does.
  static func replacingUnit(in head: String, with unit: MoneyUnit) -> String? {
    var open: String.Index?
    for place in head.indices {
      switch head[place] {
      case "(": open = head.index(after: place)
      case ")":
        guard let start = open else { continue }
        open = nil
        guard Self.unit(in: head[start..<place]) != nil else { continue }
        let bracket = head[start..<place]
        let label = bracket.lastIndex(of: ":").map { bracket[...$0] + " " } ?? ""
        let rate =
          MoneyUnit(bracket.trimmingSpaces) == nil ? bracket.firstIndex(of: "/").map { bracket[$0...] } ?? "" : ""
        return head[..<start] + label + unit.name + rate + head[place...]
      default: continue
      }
    }
    return tail(of: head).map { head[..<$0] + unit.name }
  }

  private static func unit(in bracket: Substring) -> MoneyUnit? {
    if let unit = MoneyUnit(bracket.trimmingSpaces) ?? MoneyUnit(stated: String(bracket)) { return unit }
    guard let slash = bracket.firstIndex(of: "/") else { return nil }
    return MoneyUnit(bracket[..<slash].trimmingSpaces)
  }
}
