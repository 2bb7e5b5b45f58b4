extension Double {
  /// The number as CSS writes it, to a thousandth.
  var css: String {
    let thousandths = Int(exactly: (self * 1000).rounded()) ?? 0
    let (whole, part) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    var digits = String(part + 1000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return (thousandths < 0 ? "-" : "") + String(whole) + (digits.isEmpty ? "" : "." + digits)
  }
}
