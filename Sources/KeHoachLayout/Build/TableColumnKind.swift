import KeHoachModel
import KeHoachText

/// What a column of a table holds, for its width and alignment.
enum TableColumnKind {
  /// Numbers of rows: TT.
  case ordinal
  /// Money.
  case money
  /// Quantities and units: short, centred.
  case quantity
  /// Words.
  case words

  /// How body cells are set where the delimiter row says nothing.
  var alignment: TextAlignment {
    switch self {
    case .ordinal, .quantity: .center
    case .money: .right
    case .words: .left
    }
  }

  /// Whether the column is as narrow as what it holds.
  var isNarrow: Bool { self != .words }

  /// The kind of every column.
  static func kinds(of table: Table, budget: Budget?) -> [TableColumnKind] {
    (0..<table.columnCount).map { column in
      if let budget, column < budget.columns.count {
        switch budget.columns[column].role {
        case .number: return .ordinal
        case .amount, .price: return .money
        case .quantity, .unit: return .quantity
        case .content, .note, .text: return .words
        }
      }
      if ordinalHeads.contains(Keyword.fold(table.headText(of: column))) { return .ordinal }
      return holdsNumbersOnly(table, column) ? .money : .words
    }
  }

  private static let ordinalHeads: Set<String> = ["tt", "stt", "so tt", "so thu tu"]

  private static func holdsNumbersOnly(_ table: Table, _ column: Int) -> Bool {
    var count = 0
    for row in table.rows where column < row.cells.count && !row.cells[column].isCovered {
      guard row.cells[column].columnSpan == 1 else { continue }
      let text = row.cells[column].text.plain
      if text.isEmpty || text == "-" { continue }
      // `2024 - 2025` says a time.
      guard isNumber(text), !text.drop(while: { !$0.isNumber }).contains("-") else { return false }
      count += 1
    }
    return count > 0
  }

  /// Whether a cell holds digits and their marks only.
  static func isNumber(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "%"),
        UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "("), UInt8(ascii: ")"):
        true
      default: false
      }
    }
  }
}

extension Table {
  /// The words at the head of a column, those of the first row that has some.
  func headText(of column: Int) -> String {
    for row in head where column < row.cells.count {
      let text = row.cells[column].text.plain
      if !text.isEmpty { return text }
    }
    return ""
  }
}
