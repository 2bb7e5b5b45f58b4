/// Codes of number formats: `#,##0.00`, `dd/mm/yyyy`, `0%`.
enum NumberFormatCode {
  /// The format that a number below 164 stands for without being defined in the file.
  static func builtIn(_ id: Int) -> SheetCell.NumberFormat {
    switch id {
    case 1, 3, 5, 6, 37, 38, 41, 42: .fixed(decimals: 0)
    case 2, 4, 7, 8, 39, 40, 43, 44: .fixed(decimals: 2)
    case 9: .percent(decimals: 0)
    case 10: .percent(decimals: 2)
    // 18 to 21, 32, 33 and 45 to 47 are times; from 27 on the days are those of East Asian editions.
    case 14...17, 22, 27...31, 34...36, 50...58: .date
    case 49: .text
    default: .general
    }
  }

  /// What a code says of a number, by its first section: the one for positive numbers.
  static func format(_ code: [UInt8]) -> SheetCell.NumberFormat {
    let symbols = symbols(of: code)
    if symbols.starts(with: "GENERAL".utf8) { return .general }
    if symbols.contains(UInt8(ascii: "@")) { return .text }
    if isDate(symbols) { return .date }
    // A fraction, a power of ten, a time: nothing that the number of decimals would tell.
    guard !symbols.contains(UInt8(ascii: "/")), !symbols.contains(where: ASCII.isLetter) else { return .general }
    guard let last = symbols.lastIndex(where: isPlaceholder) else { return .general }
    let point = symbols.firstIndex(of: UInt8(ascii: ".")) ?? symbols.endIndex
    let decimals = symbols[point...].count(where: isPlaceholder)
    if symbols.contains(UInt8(ascii: "%")) { return .percent(decimals: decimals) }
    // A comma behind the digits divides by a thousand: the number shown is another one.
    let wholeEnd = symbols[..<point].lastIndex(where: isPlaceholder) ?? last
    let scales = [wholeEnd, last].contains { $0 + 1 < symbols.count && symbols[$0 + 1] == UInt8(ascii: ",") }
    return scales ? .general : .fixed(decimals: decimals)
  }

  private static func isPlaceholder(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "0") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "?")
  }

  /// The first section in capitals, without what is printed as it stands: quoted text, escaped characters, the
  /// widths of `_` and `*`, and what stands in brackets (colours, currencies, conditions, locales).
  ///
  /// Elapsed time in brackets becomes `H`: a length of time is no day.
  private static func symbols(of code: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var at = 0
    while at < code.count, code[at] != UInt8(ascii: ";") {
      switch code[at] {
      case UInt8(ascii: "\""):
        at = code[(at + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? code.count
      case UInt8(ascii: "["):
        let end = code[at...].firstIndex(of: UInt8(ascii: "]")) ?? code.count
        let inside = code[(at + 1)..<end].map(ASCII.capital)
        if !inside.isEmpty, inside.allSatisfy({ "HMS".utf8.contains($0) }) { result.append(UInt8(ascii: "H")) }
        at = end
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"):
        // What is escaped may be a letter of several bytes: the bytes after its first one are no symbols anyway.
        at += 1
      case 0x80...:
        break
      default:
        result.append(ASCII.capital(code[at]))
      }
      at += 1
    }
    return result
  }

  /// Whether a day, a month or a year is shown. `M` beside hours or seconds means minutes.
  private static func isDate(_ symbols: [UInt8]) -> Bool {
    let hasDigits = symbols.contains(where: isPlaceholder)
    if symbols.contains(UInt8(ascii: "Y")) || symbols.contains(UInt8(ascii: "D")) { return true }
    if hasDigits { return false }
    let hasTime = symbols.contains(UInt8(ascii: "H")) || symbols.contains(UInt8(ascii: "S"))
    return symbols.contains(UInt8(ascii: "M")) && !hasTime
  }
}
