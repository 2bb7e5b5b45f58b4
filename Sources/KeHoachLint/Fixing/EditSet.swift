import KeHoachSource

/// Edits that don't touch each other, in the order of the source.
struct EditSet {
  private(set) var edits: [TextEdit] = []

  /// Adds edits that belong together: all of them, or none where one touches an edit that is there.
  mutating func insert(_ new: [TextEdit]) -> Bool {
    var result = self
    for edit in new { guard result.insert(edit) else { return false } }
    self = result
    return true
  }

  private mutating func insert(_ edit: TextEdit) -> Bool {
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
