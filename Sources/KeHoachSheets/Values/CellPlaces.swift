extension CellAddress {
  /// The last row and column that a sheet can have.
  static let lastRow = 1_048_576
  static let lastColumn = 16_384

  /// Reads `F12` or `$F$12`; nil for what lies outside a sheet or is no address.
  init?(_ bytes: some Collection<UInt8>) {
    var row = 0
    var column = 0
    for byte in bytes where byte != UInt8(ascii: "$") {
      if ASCII.isDigit(byte) {
        guard column > 0 else { return nil }
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      } else {
        guard ASCII.isLetter(byte), row == 0 else { return nil }
        column = column * 26 + Int(ASCII.capital(byte) - UInt8(ascii: "A")) + 1
      }
      guard row <= Self.lastRow, column <= Self.lastColumn else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.init(row: row, column: column)
  }
}

extension CellArea {
  /// Reads `A1:C3` or `A1`, with the corners in any order.
  init?(_ bytes: some Collection<UInt8>) {
    let corners = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard corners.count <= 2, let one = corners.first.flatMap({ CellAddress($0) }),
      let other = corners.last.flatMap({ CellAddress($0) })
    else { return nil }
    self.init(
      first: CellAddress(row: min(one.row, other.row), column: min(one.column, other.column)),
      last: CellAddress(row: max(one.row, other.row), column: max(one.column, other.column)))
  }
}
