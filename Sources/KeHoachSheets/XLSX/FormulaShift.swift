/// Formulas copied from one cell to another.
enum FormulaShift {
  /// The formula with its relative references moved, as spreadsheets do when they copy it.
  ///
  /// A reference moved off the sheet becomes `#REF!`. Text in quotes, names of sheets and functions stay.
  static func shift(_ formula: String, rows: Int, columns: Int) -> String {
    if rows == 0, columns == 0 { return formula }
    let bytes = Array(formula.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      let end: Int
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        end = bytes[(at + 1)...].firstIndex(of: byte).map { $0 + 1 } ?? bytes.count
      } else if byte == UInt8(ascii: "[") {
        end = bytes[at...].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? bytes.count
      } else if isWord(byte) {
        end = bytes[at...].firstIndex { !isWord($0) } ?? bytes.count
        // `LOG10(` is a function and `Q1!` a sheet.
        let next = end < bytes.count ? bytes[end] : 0
        if next != UInt8(ascii: "("), next != UInt8(ascii: "!"),
          let moved = moved(bytes[at..<end], rows: rows, columns: columns)
        {
          result += moved
          at = end
          continue
        }
      } else {
        end = at + 1
      }
      result += bytes[at..<end]
      at = end
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80 || byte == UInt8(ascii: "$")
      || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".")
  }

  /// The word moved if it is a reference to a cell; whole columns (`A:A`) and rows (`1:1`) stay.
  private static func moved(_ word: ArraySlice<UInt8>, rows: Int, columns: Int) -> [UInt8]? {
    let dollar = UInt8(ascii: "$")
    let columnIsFixed = word.first == dollar
    let letters = word.dropFirst(columnIsFixed ? 1 : 0).prefix(while: ASCII.isLetter)
    let rest = word[letters.endIndex...]
    let rowIsFixed = rest.first == dollar
    let digits = rest.dropFirst(rowIsFixed ? 1 : 0)
    guard (1...3).contains(letters.count), !digits.isEmpty, digits.allSatisfy(ASCII.isDigit),
      let address = CellAddress(letters + digits)
    else { return nil }
    let row = address.row + (rowIsFixed ? 0 : rows)
    let column = address.column + (columnIsFixed ? 0 : columns)
    guard (1...CellAddress.lastRow).contains(row), (1...CellAddress.lastColumn).contains(column) else {
      return Array("#REF!".utf8)
    }
    return Array(
      ((columnIsFixed ? "$" : "") + CellAddress.letters(of: column) + (rowIsFixed ? "$" : "") + String(row)).utf8)
  }
}
