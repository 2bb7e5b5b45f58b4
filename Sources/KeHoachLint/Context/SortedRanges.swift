/// Ranges that are asked often whether they overlap another one.
struct SortedRanges {
  private let sorted: [Range<Int>]
  /// The largest end among the first ranges.
  private var ends: [Int] = []

  init(_ ranges: [Range<Int>]) {
    sorted = ranges.sorted { $0.lowerBound < $1.lowerBound }
    for range in sorted { ends.append(max(ends.last ?? 0, range.upperBound)) }
  }

  /// Whether one of the ranges overlaps a range.
  func overlap(_ range: Range<Int>) -> Bool {
    // The ranges that begin before the end of the other one.
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].lowerBound < range.upperBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ends[low - 1] > range.lowerBound
  }

  /// Whether an offset lies in one of the ranges.
  func contains(_ offset: Int) -> Bool { overlap(offset..<offset + 1) }
}
