import KeHoachOffice

/// A part with a sheet, cell by cell.
final class SheetPart: XMLPartHandler {
  /// What the sheets read so far have used.
  @exclusivity(unchecked) private(set) var use: WorkbookUse
  /// The joined areas.
  private(set) var merges: [CellArea] = []
  /// The columns that are hidden.
  private(set) var hiddenColumns: [ClosedRange<Int>] = []

  private let part: String
  private let context: SheetContext
  private var rows: [Sheet.Row] = []
  private var rowsAreInOrder = true
  @exclusivity(unchecked) private var isInData = false
  // Libxml2 makes one call after the other: to have Swift check that at run time costs a sixth of the reading.
  @exclusivity(unchecked) private var row = SheetRowState()
  @exclusivity(unchecked) private var cell = SheetCellState()
  @exclusivity(unchecked) private var formulas = SharedFormulas()

  /// Makes a reader of a part.
  init(_ part: String, _ context: SheetContext, _ use: WorkbookUse) {
    self.use = use
    self.part = part
    self.context = context
  }

  func start(_ element: XMLElement) throws(OfficeFileProblem) {
    if cell.isOpen {
      cell.start(element)
    } else if row.isOpen {
      if element.isNamed("c") { try startCell(element) }
    } else if isInData {
      if element.isNamed("row") { try startRow(element) }
    } else if element.isNamed("sheetData") {
      isInData = true
    } else if element.isNamed("mergeCell") {
      try addMerge(element)
    } else if element.isNamed("col"), element.isTrue("hidden") {
      try addHiddenColumns(element)
    }
  }

  func end(_ element: XMLElement) throws(OfficeFileProblem) {
    if cell.isOpen {
      if element.isNamed("c") { try endCell() } else { cell.end(element) }
    } else if row.isOpen {
      if element.isNamed("row") { endRow() }
    } else if element.isNamed("sheetData") {
      isInData = false
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if cell.isOpen { cell.append(bytes) }
  }

  /// The rows in their order.
  ///
  /// - Throws: when a cell stands there twice: no one could say which of the two counts.
  func finishedRows() throws(OfficeFileProblem) -> [Sheet.Row] {
    if !rowsAreInOrder {
      rows.sort { $0.number < $1.number }
      var joined: [Sheet.Row] = []
      for row in rows {
        if let last = joined.last, last.number == row.number {
          joined[joined.count - 1].cells += row.cells
          joined[joined.count - 1].isHidden = last.isHidden || row.isHidden
        } else {
          joined.append(row)
        }
      }
      for place in joined.indices { joined[place].cells.sort { $0.address < $1.address } }
      rows = joined
    }
    for row in rows {
      for (one, next) in zip(row.cells, row.cells.dropFirst()) where one.address == next.address {
        throw .brokenPart(part)
      }
    }
    return rows
  }

  private func startRow(_ element: XMLElement) throws(OfficeFileProblem) {
    var number = row.number + 1
    let written = element.attribute("r")
    if let written {
      guard let value = ASCII.number(written) else { throw .brokenPart(part) }
      number = value
    }
    guard (1...CellAddress.lastRow).contains(number) else { throw .brokenPart(part) }
    row.open(number: number, isNumbered: written != nil, isHidden: element.isTrue("hidden"))
  }

  private func endRow() {
    row.isOpen = false
    guard !row.cells.isEmpty else { return }
    if !row.isInOrder { row.cells.sort { $0.address < $1.address } }
    if let last = rows.last, last.number >= row.number { rowsAreInOrder = false }
    rows.append(row.finished())
  }

  private func startCell(_ element: XMLElement) throws(OfficeFileProblem) {
    var address = CellAddress(row: row.number, column: row.column + 1)
    if let written = element.attribute("r") {
      guard let value = CellAddress(written) else { throw .brokenPart(part) }
      // A row without a number has that of its first cell.
      if !row.isNumbered, row.column == 0 { row.number = value.row }
      guard value.row == row.number else { throw .brokenPart(part) }
      address = value
    }
    guard address.column <= CellAddress.lastColumn else { throw .brokenPart(part) }
    row.column = address.column
    cell.open(element, at: address)
  }

  private func endCell() throws(OfficeFileProblem) {
    cell.isOpen = false
    let formula = cell.hasFormula ? formulas.formula(of: cell) : nil
    let format = context.formats.indices.contains(cell.style) ? context.formats[cell.style] : .general
    guard let value = cell.value(format, context) else { throw .brokenPart(part) }
    if formula == nil {
      if value == .blank { return }
      if case .text(let text) = value, CellText.isBlank(text) { return }
    }
    let longest = context.limits.textLength
    if case .text(let text) = value, text.utf8.count > longest, text.utf16.count > longest {
      throw .tooLarge(.textLength, limit: longest)
    }
    var result = SheetCell(address: cell.address, value: value, formula: formula)
    result.format = format
    try use.add(result, context.limits)
    row.append(result)
  }

  private func addHiddenColumns(_ element: XMLElement) throws(OfficeFileProblem) {
    guard let first = element.attribute("min").flatMap(ASCII.number),
      let last = element.attribute("max").flatMap(ASCII.number), first >= 1, last >= first
    else { throw .brokenPart(part) }
    try use.addEntry(context.limits)
    hiddenColumns.append(first...last)
  }

  private func addMerge(_ element: XMLElement) throws(OfficeFileProblem) {
    guard let place = element.attribute("ref"), let area = CellArea(place) else { throw .brokenPart(part) }
    try use.addEntry(context.limits)
    if area.first != area.last { merges.append(area) }
  }
}
