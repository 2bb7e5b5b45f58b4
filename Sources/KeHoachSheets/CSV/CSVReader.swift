import KeHoachOffice

/// Reads comma-separated values (RFC 4180) and their cousins with other delimiters.
enum CSVReader {
  /// Reads UTF-8 text as one sheet. Every cell is text: what a number means the reader of the sheet knows better.
  static func read(_ text: [UInt8], limits: OfficeFileLimits) throws(OfficeFileProblem) -> Sheet {
    let announced = CSVDelimiter.announced(in: text)
    let start = announced?.end ?? 0
    let delimiter = announced?.delimiter ?? CSVDelimiter.guess(text[start...])
    var records = CSVRecords(text, from: start, delimiter: delimiter, line: announced == nil ? 1 : 2)
    var sheet = Sheet(name: "")
    var use = WorkbookUse()
    var number = 0
    var fields: [CSVRecords.Field] = []
    while records.next(&fields) {
      number += 1
      var row = Sheet.Row(number: number)
      for (place, field) in fields.enumerated() where !field.isEmpty {
        let text = CellText.cleanPlain(records.text(of: field))
        guard !CellText.isBlank(text) else { continue }
        let cell = SheetCell(address: CellAddress(row: number, column: place + 1), value: .text(text))
        try use.add(cell, limits)
        row.cells.append(cell)
      }
      if !row.cells.isEmpty { sheet.rows.append(row) }
    }
    if let line = records.openQuotation { throw .openQuotation(line: line) }
    return sheet
  }
}
