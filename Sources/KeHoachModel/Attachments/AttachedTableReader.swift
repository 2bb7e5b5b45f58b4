import KeHoachSheets
import KeHoachSource
import KeHoachText

/// The tables that a plan takes from files: the files, and the places of what was taken so far.
struct Attachments {
  /// The files as they were read.
  let files: AttachedFiles
  /// The ids of tables that could not be taken, folded: that is said, and what is unknown for it goes without saying.
  private(set) var missingIDs: Set<String> = []
  /// Where the cells stand.
  private(set) var places = AttachedPlaces()
  /// The next free offset: none of the source.
  private var offset: Int
  /// How many cells all tables of the plan may still have.
  private var room = 500_000

  /// - Parameter sourceLength: the bytes of the plan's source.
  init(_ files: AttachedFiles, sourceLength: Int) {
    self.files = files
    offset = sourceLength + 1
  }

  /// A table as it was taken.
  struct Attached {
    var table: Table
    /// `Đơn vị tính: …` above it.
    var unit: RichText?
    /// The notes below it.
    var notes: [RichText]
    /// Cells of the body with formulas that nobody computed; the budget may fill them.
    var uncomputed: [SheetTableReader.BodyCell]
    /// Cells left blank because the file keeps only the first digits of their results.
    var rounded: [SheetTableReader.BodyCell]
  }

  /// Remembers that a table with an id could not be taken.
  mutating func miss(_ id: String) { missingIDs.insert(Keyword.fold(id)) }

  /// Takes a table; nil when there is none to take, which is said in the diagnostics.
  mutating func take(_ reference: FileReference, role: Table.Role, _ diagnostics: inout [Diagnostic]) -> Attached? {
    let workbook: Workbook
    switch AttachedFiles.isTableFile(reference.path) ? files[reference.path] : .failure(.wrongKind) {
    case .success(let read): workbook = read
    case .failure(let problem):
      diagnostics.append(.unreadableFile(reference, problem))
      return nil
    }
    do throws(SheetChoiceProblem) {
      let (grid, head) = try Self.choose(workbook, reference, role)
      return try take(grid, head, reference, role, &diagnostics)
    } catch {
      diagnostics.append(.noTableInFile(reference, error))
      return nil
    }
  }

  /// The sheet that is named, else the first visible one that holds a table.
  private static func choose(
    _ workbook: Workbook, _ reference: FileReference, _ role: Table.Role
  ) throws(SheetChoiceProblem) -> (SheetGrid, SheetHead) {
    var candidates = workbook.sheets.filter { !$0.isHidden }
    if let name = reference.sheet {
      candidates = workbook.sheets.filter { Keyword.fold($0.name) == Keyword.fold(name) }
      if candidates.isEmpty { throw .noSheet(name, known: workbook.sheets.map(\.name)) }
    }
    guard !candidates.isEmpty else { throw workbook.sheets.isEmpty ? .empty : .allHidden(workbook.sheets.map(\.name)) }
    for sheet in candidates {
      let grid = SheetGrid(sheet)
      if let head = SheetHead.find(in: grid, role: role) { return (grid, head) }
    }
    throw .noHead(candidates.map(\.name), role)
  }

  private mutating func take(
    _ grid: SheetGrid, _ head: SheetHead, _ reference: FileReference, _ role: Table.Role,
    _ diagnostics: inout [Diagnostic]
  ) throws(SheetChoiceProblem) -> Attached {
    let area = SheetArea(grid, head: head)
    guard area.columns.count <= Table.mostColumns else { throw .tooWide(area.columns.count) }
    guard area.columns.count * (area.body.count + area.headRows.count) <= room else { throw .tooLong(area.body.count) }
    room -= area.columns.count * (area.body.count + area.headRows.count)
    var reader = SheetTableReader(area, of: grid.sheet, offset: offset)
    let table = reader.read(role: role)
    let unit = area.unit.map { reader.text(of: $0) }
    let notes = area.notes.map { reader.text(of: $0) }
    let rest = area.rest.map { reader.text(of: $0) }
    if let first = rest.first, let last = rest.last {
      let quoted = rest.prefix(5).map(\.plain.clipped)
      diagnostics.append(
        .leftOut(
          quoted, of: rest.count, with: area.otherTable,
          at: first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound)))
    }
    diagnostics += reader.diagnostics
    places.add(
      AttachedPlaces.Region(
        range: table.range.lowerBound..<reader.offset, file: reference.path, sheet: grid.sheet.name,
        attribute: reference.range, cells: reader.cells))
    offset = reader.offset + 1
    var blanks = BlankFormulas(grid)
    return Attached(
      table: table, unit: unit, notes: notes, uncomputed: blanks.leavingBlanks(reader.uncomputed),
      rounded: reader.rounded)
  }
}

/// Why a workbook that was read gives no table.
enum SheetChoiceProblem: Error {
  /// There is no sheet of that name; those that there are.
  case noSheet(String, known: [String])
  /// All sheets are hidden: their names.
  case allHidden([String])
  /// No cell says anything.
  case empty
  /// No row of the sheets names columns.
  case noHead([String], Table.Role)
  /// More columns than a page can have.
  case tooWide(Int)
  /// More rows than a plan can hold.
  case tooLong(Int)
}
