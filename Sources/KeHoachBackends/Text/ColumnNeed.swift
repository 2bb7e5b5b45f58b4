/// What a column needs: the width below which its words would be broken, and that above which nothing wraps.
struct ColumnNeed {
  /// A word wider than this may be broken.
  private static let longWord = 16

  private(set) var least = 1
  private(set) var most = 1

  mutating func grow(_ flow: TextFlow) {
    grow(least: min(flow.wordWidth, Self.longWord), most: flow.lineWidth)
  }

  private mutating func grow(least: Int, most: Int) {
    self.least = max(self.least, least)
    self.most = max(self.most, most, self.least)
  }

  /// Makes the columns wide enough for something that stretches over all of them.
  static func grow(_ needs: inout ArraySlice<ColumnNeed>, _ flow: TextFlow, separators: Int) {
    func share(_ wanted: Int, _ had: Int) -> (each: Int, more: Int) {
      let lack = max(0, wanted - separators - had)
      return (lack / needs.count, lack % needs.count)
    }
    let least = share(min(flow.wordWidth, longWord), needs.reduce(0) { $0 + $1.least })
    let most = share(flow.lineWidth, needs.reduce(0) { $0 + $1.most })
    for (place, index) in needs.indices.enumerated() {
      needs[index].grow(
        least: needs[index].least + least.each + (place < least.more ? 1 : 0),
        most: needs[index].most + most.each + (place < most.more ? 1 : 0))
    }
  }

  /// Widths for all columns within some cells, nil where words would be broken.
  ///
  /// Where not everything fits on one line, columns that need little get all of it, and the others the same.
  static func fit(_ needs: [ColumnNeed], in available: Int) -> [Int]? {
    func widths(_ level: Int) -> [Int] { needs.map { min(max(level, $0.least), $0.most) } }
    guard widths(0).reduce(0, +) <= available else { return nil }
    var low = 0
    var high = available + 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if widths(middle).reduce(0, +) <= available { low = middle } else { high = middle }
    }
    var result = widths(low)
    var left = available - result.reduce(0, +)
    for index in result.indices where left > 0 && result[index] < needs[index].most && result[index] == low {
      result[index] += 1
      left -= 1
    }
    return result
  }
}
