internal import KeHoachText

/// Lists for people at a terminal.
enum TextColumns {
  /// Rows as lines, their columns aligned; a column in which nothing stands takes no room.
  static func lines(_ rows: [[String]], indent: String = "") -> String {
    let widths = (0..<(rows.first?.count ?? 0)).map { column in
      rows.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    return rows.map { row in
      let cells = zip(row, widths).filter { $0.1 > 0 }.map { cell, width in
        cell + String(repeating: " ", count: max(0, width - DisplayWidth.of(cell)))
      }
      var line = cells.joined(separator: "  ")
      while line.utf8.last == 0x20 { line.removeLast() }
      return indent + line + "\n"
    }.joined()
  }
}
