public import KeHoachSheets
public import KeHoachSource

/// Where the cells of tables from files stand.
///
/// A cell of a workbook has no bytes in the plan's source. It gets offsets of its own beyond the end of the source, one
/// for each byte of its text, so that whatever looks at a table treats all cells alike. What is found there is then
/// moved to the attribute that names the file, and says file, sheet and cell in words.
///
/// *Invariant:* no offset of a cell is one of the source, so that no edit of it can ever touch the plan.
public struct AttachedPlaces: Sendable {
  /// The offsets of one table.
  struct Region: Sendable {
    var range: Range<Int>
    /// The file's path as written.
    var file: String
    /// The sheet's name; empty for a `.csv` file.
    var sheet: String
    /// Where the plan names the file.
    var attribute: Range<Int>
    /// The cells by the offsets at which they begin.
    var cells: [(offset: Int, address: CellAddress)]
  }

  /// In the order of their offsets.
  private(set) var regions: [Region] = []

  /// No tables.
  public init() {}

  mutating func add(_ region: Region) { regions.append(region) }

  /// A place in a file.
  public struct Place: Sendable, Hashable {
    /// The file's path as the plan writes it.
    public var file: String
    /// The sheet's name; empty for a `.csv` file.
    public var sheet: String
    /// The first cell and the last one; nil for the table as a whole.
    public var cells: CellArea?
    /// Where the plan names the file.
    public var attribute: Range<Int>
  }

  /// The place in a file of a range of offsets; nil for one of the source.
  public func place(of range: Range<Int>) -> Place? {
    guard let region = region(of: range.lowerBound) else { return nil }
    var place = Place(file: region.file, sheet: region.sheet, attribute: region.attribute)
    if range != region.range, let first = region.cell(at: range.lowerBound) {
      let last = region.cell(at: max(range.lowerBound, range.upperBound - 1)) ?? first
      place.cells = CellArea(first: first, last: last)
    }
    return place
  }

  /// The range of the source to show for a range of offsets: where the plan names the file, for a cell.
  public func sourceRange(of range: Range<Int>) -> Range<Int> { region(of: range.lowerBound)?.attribute ?? range }

  private func region(of offset: Int) -> Region? {
    guard let first = regions.first, offset >= first.range.lowerBound else { return nil }
    var low = 0
    var high = regions.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if regions[middle].range.lowerBound <= offset { low = middle } else { high = middle }
    }
    return regions[low]
  }
}

extension AttachedPlaces.Region {
  /// The cell that an offset belongs to.
  fileprivate func cell(at offset: Int) -> CellAddress? {
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? cells[low - 1].address : nil
  }
}

extension AttachedPlaces.Place {
  /// The place for people: `du-toan.xlsx, trang “DT”, ô F12`.
  public var words: Bilingual {
    var vi = file.clipped
    var en = file.clipped
    if !sheet.isEmpty {
      vi += ", trang “\(sheet.clipped)”"
      en += ", sheet “\(sheet.clipped)”"
    }
    guard let cells else { return Bilingual(vi, en: en) }
    if cells.first == cells.last {
      vi += ", ô \(cells.first)"
      en += ", cell \(cells.first)"
    } else if cells.first.row == cells.last.row {
      vi += ", hàng \(cells.first.row)"
      en += ", row \(cells.first.row)"
    } else {
      vi += ", các hàng \(cells.first.row)–\(cells.last.row)"
      en += ", rows \(cells.first.row)–\(cells.last.row)"
    }
    return Bilingual(vi, en: en)
  }
}

extension AttachedPlaces {
  /// A finding as it stands in the plan: what it says of a cell is said of the attribute that names the file, in words
  /// that name the cell. A change of a cell is only offered: it has to be made in the workbook.
  public func relocated(_ diagnostic: Diagnostic) -> Diagnostic {
    guard !regions.isEmpty else { return diagnostic }
    var result = diagnostic
    (result.range, result.message) = relocated(diagnostic.range, diagnostic.message)
    for index in result.notes.indices {
      let note = result.notes[index]
      (result.notes[index].range, result.notes[index].message) = relocated(note.range, note.message)
    }
    for index in result.fixes.indices
    where result.fixes[index].edits.contains(where: { region(of: $0.range.lowerBound) != nil }) {
      let words = result.fixes[index].message
      result.fixes[index] = FixIt(
        Bilingual("trong tệp: \(words.vi)", en: "in the file: \(words.en)"), isSafe: false, edits: [])
    }
    return result
  }

  private func relocated(_ range: Range<Int>, _ message: Bilingual) -> (Range<Int>, Bilingual) {
    guard let place = place(of: range) else { return (range, message) }
    let words = place.words
    return (place.attribute, Bilingual("\(words.vi): \(message.vi)", en: "\(words.en): \(message.en)"))
  }
}
