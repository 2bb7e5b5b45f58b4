internal import KeHoachImport
internal import KeHoachSource

/// Moves what is found in an imported plan to the draft that the plan was made of.
struct DraftPlaces {
  /// Which bytes of the plan came from which bytes of the draft, in the order of the plan.
  let map: [MappedRange]

  /// The place in the draft of a place in the plan: exact where the words are the draft's own, else what they were made
  /// of; for words that only the plan has, the end of what stands before them.
  func range(of range: Range<Int>) -> Range<Int> {
    guard !map.isEmpty else { return 0..<0 }
    let first = firstIndex(reaching: range.lowerBound)
    guard first < map.count, map[first].plan.lowerBound < max(range.upperBound, range.lowerBound + 1) else {
      let before = first > 0 ? map[first - 1].draft.upperBound : map[0].draft.lowerBound
      return before..<before
    }
    var last = first
    while last + 1 < map.count, map[last + 1].plan.lowerBound < range.upperBound { last += 1 }
    let lower = offset(of: range.lowerBound, in: map[first], isEnd: false)
    let upper = offset(of: range.upperBound, in: map[last], isEnd: true)
    // The parts of a header stand in another order in the plan than in the draft.
    guard lower <= upper else { return lower..<max(lower, map[first].draft.upperBound) }
    return lower..<(range.isEmpty ? lower : upper)
  }

  /// An edit of the plan as one of the draft; nil where its bytes are not the draft's own, or it writes what is markup
  /// in a plan and would be words in a draft.
  func edit(_ edit: TextEdit) -> TextEdit? {
    guard !edit.text.utf8.contains(where: { Self.markup.contains($0) }) else { return nil }
    let first = firstIndex(reaching: edit.range.lowerBound)
    // What stands between two stretches may be put at the end of the one before.
    for index in [first, first - 1] where map.indices.contains(index) {
      let entry = map[index]
      guard entry.isVerbatim, entry.plan.lowerBound <= edit.range.lowerBound,
        edit.range.upperBound <= entry.plan.upperBound
      else { continue }
      let shift = entry.draft.lowerBound - entry.plan.lowerBound
      return TextEdit(edit.range.lowerBound + shift..<edit.range.upperBound + shift, edit.text)
    }
    return nil
  }

  /// A finding in the plan as one in the draft.
  func moved(_ diagnostic: Diagnostic) -> Diagnostic {
    var moved = diagnostic
    moved.range = range(of: diagnostic.range)
    for index in moved.notes.indices { moved.notes[index].range = range(of: moved.notes[index].range) }
    moved.fixes = diagnostic.fixes.map { fix in
      let edits = fix.edits.map(edit)
      // A fix is done whole or only told, but for letters, each of which is mended by itself; what is only told, nothing
      // does safely.
      let isTold = edits.contains(nil) && diagnostic.rule != .notComposed
      return isTold
        ? FixIt(fix.message, isSafe: false, edits: [])
        : FixIt(fix.message, isSafe: fix.isSafe, edits: edits.compactMap(\.self))
    }
    return moved
  }

  private static let markup = Set("\n\\#|*_{}[]<>^%".utf8)

  /// The first entry that ends behind an offset, or at it where the entry is empty.
  private func firstIndex(reaching offset: Int) -> Int {
    var low = 0
    var high = map.count
    while low < high {
      let middle = (low + high) / 2
      if map[middle].plan.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func offset(of offset: Int, in entry: MappedRange, isEnd: Bool) -> Int {
    guard entry.isVerbatim else { return isEnd ? entry.draft.upperBound : entry.draft.lowerBound }
    let clamped = min(max(offset, entry.plan.lowerBound), entry.plan.upperBound)
    return entry.draft.lowerBound + clamped - entry.plan.lowerBound
  }
}
