import KeHoachSource

/// Edits that don't touch each other, in the order of the source.
struct EditSet {
  private(set) var edits: [TextEdit] = []

  /// Adds edits that belong together: all of them, or none where one touches an edit that is there.
  mutating func insert(_ new: [TextEdit]) -> Bool {
    var added: [TextEdit] = []
    for edit in new {
      guard insert(edit) else {
        for edit in added { edits.remove(at: place(of: edit)) }
        return false
      }
      added.append(edit)
    }
    return true
  }

  /// The place of an edit, or where it would be.
  private func place(of edit: TextEdit) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if (edits[middle].range.lowerBound, edits[middle].range.upperBound)
        < (edit.range.lowerBound, edit.range.upperBound)
      {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private mutating func insert(_ edit: TextEdit) -> Bool {
    let low = place(of: edit)
    if low > 0, Self.touch(edits[low - 1].range, edit.range) { return false }
    if low < edits.count, Self.touch(edit.range, edits[low].range) { return false }
    edits.insert(edit, at: low)
    return true
  }

  /// Whether two ranges, the first not after the second, share a byte or a place to insert.
  private static func touch(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.upperBound > b.lowerBound || (a.lowerBound == b.lowerBound && (a.isEmpty || b.isEmpty))
  }
}
