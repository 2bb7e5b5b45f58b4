extension AmountParser {
  /// Adds up the groups by their places, which must go down from left to right.
  mutating func evaluate() -> Decimal? {
    let places = placesOfItems()
    var total = Decimal.zero
    for (index, (item, place)) in zip(items, places).enumerated() {
      checkGroup(item, isFirst: index == 0)
      if index > 0, place >= places[index - 1] {
        remark(.groupOrder)
        return nil
      }
      guard let value = Decimal(item.group).shifted(byPowerOfTen: place), let sum = total.adding(value) else {
        remark(.tooLarge)
        return nil
      }
      total = sum
      if item.hasHalf { total = Decimal(5).shifted(byPowerOfTen: place - 1).flatMap(total.adding) ?? total }
    }
    return total
  }

  /// The power of ten of each item. `tỷ` raises all groups since the `tỷ` before; `nghìn` before `triệu` counts millions.
  mutating func placesOfItems() -> [Int] {
    var places: [Int] = []
    places.reserveCapacity(items.count)
    var billions = 0
    var lastInner = 0
    for item in items.reversed() {
      var inner = item.innerExponent
      if item.exponents == [3, 6] {
        remark(.thousandMillion)
      } else if item.exponents.count > 1 {
        remark(.groupOrder)
      }
      if item.billions > 0 {
        if billions > 0 { remark(.repeatedBillion) }
        billions = min(item.billions, 5)
        lastInner = inner
      } else if inner == 3, lastInner == 6 {
        remark(.thousandMillion)
        inner = 9
      } else {
        lastInner = inner
      }
      places.append(min(inner, 45) + 9 * billions)
    }
    return places.reversed()
  }

  mutating func checkGroup(_ item: AmountItem, isFirst: Bool) {
    if item.group == 0 {
      if item.isNamed || !isFirst || item.hasHundreds { remark(.emptyGroup) }
    } else if isFirst {
      if item.startsWithLinh { remark(.misplaced("linh")) }
      if item.hasHundreds, item.group < 100 { remark(.emptyGroup) }
    } else if !item.hasHundreds {
      remark(item.startsWithLinh ? .missingZeroHundreds : .missingHundreds)
    }
  }

  /// Reads the currency and `chẵn` after the number.
  mutating func parseEnd(value: Decimal?) {
    var hasCurrency = false
    var isEven = false
    while let token, isReadable {
      switch token.word {
      case .dong where !hasCurrency: hasCurrency = true
      case .currencyCode where !hasCurrency:
        remark(.currencyCode(token.written))
        hasCurrency = true
      case .even where !isEven: isEven = true
      case .nation: remark(.nationalCurrency)
      default:
        remark(.misplaced(token.written))
        isReadable = false
      }
      position += 1
    }
    if !hasCurrency, isReadable { remark(.missingCurrency) }
    if isEven, let value {
      let isRound = value.rounded(toScale: -3) == value
      remark(isRound ? .even : .notEven)
    }
  }
}
