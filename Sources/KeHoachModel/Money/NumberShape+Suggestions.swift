extension NumberShape {
  /// What may have been meant by a number whose groups are wrong, likeliest first, in Vietnamese writing.
  ///
  /// `20.0000.000` may be 200.000.000 (the full stops misplaced) or 20.000.000 (a zero too many).
  func suggestions(for text: some StringProtocol) -> [String] {
    var groups = String(text).split { !($0.isASCII && $0.isNumber) }.map { String($0) }
    let digitCount = groups.reduce(0) { $0 + $1.utf8.count }
    guard digitCount <= Decimal.maximumScale else { return [] }
    var fraction = ""
    if last == .comma, !hasEarlierComma, lastCount > 0 { fraction = groups.removeLast() }

    var result: [String] = []
    func suggest(_ digits: String, _ decimals: String) {
      let whole = digits.drop { $0 == "0" }
      let text = Decimal.grouped(whole.isEmpty ? "0" : whole) + (decimals.isEmpty ? "" : "," + decimals)
      let signed = isNegative ? "-" + text : text
      if !result.contains(signed) { result.append(signed) }
    }

    if separatorCount == 1, last == .dot, groups.count == 2, groups[0].utf8.count > 3 || groups[1].utf8.count != 3 {
      suggest(groups[0], groups[1])
    }
    suggest(groups.joined(), fraction)
    // Groups of zeros only are the ones in which a zero is easily lost or doubled.
    let inner = groups.dropFirst()
    if inner.allSatisfy({ $0.utf8.count == 3 || $0.allSatisfy { $0 == "0" } }), let first = groups.first {
      let mended = inner.map { $0.utf8.count == 3 ? $0 : "000" }
      if first.utf8.count <= 3 { suggest(first + mended.joined(), fraction) }
    }
    return result
  }
}
