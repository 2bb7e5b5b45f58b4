/// Finds the lines that two texts have in common, in order: first those that stand once in both, then what lies
/// between them.
struct LineMatching {
  /// The most pairs of lines to compare one by one; a larger stretch without a common line is replaced as a whole.
  private static let mostPairs = 1 << 20

  private let old: [Int]
  private let new: [Int]
  private var matches: [Int?]

  /// For each old line the new line that it stays, or nil.
  static func match(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Int?] {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int {
      if let known = numbers[line] { return known }
      numbers[line] = numbers.count
      return numbers.count - 1
    }
    var matching = LineMatching(old: old.map(number), new: new.map(number))
    matching.run()
    return matching.matches
  }

  private init(old: [Int], new: [Int]) {
    self.old = old
    self.new = new
    matches = [Int?](repeating: nil, count: old.count)
  }

  private mutating func run() {
    var stack = [(old.indices, new.indices)]
    while let (wholeOld, wholeNew) = stack.popLast() {
      let (a, b) = trimEnds(wholeOld, wholeNew)
      guard !a.isEmpty, !b.isEmpty else { continue }
      let anchors = anchors(a, b)
      guard !anchors.isEmpty else {
        matchOneByOne(a, b)
        continue
      }
      var (i, j) = (a.lowerBound, b.lowerBound)
      for (x, y) in anchors {
        matches[x] = y
        stack.append((i..<x, j..<y))
        (i, j) = (x + 1, y + 1)
      }
      stack.append((i..<a.upperBound, j..<b.upperBound))
    }
  }

  /// Matches what is equal at both ends and returns what lies between.
  private mutating func trimEnds(_ a: Range<Int>, _ b: Range<Int>) -> (Range<Int>, Range<Int>) {
    var (a, b) = (a, b)
    while let x = a.first, let y = b.first, old[x] == new[y] {
      matches[x] = y
      a.removeFirst()
      b.removeFirst()
    }
    while let x = a.last, let y = b.last, old[x] == new[y] {
      matches[x] = y
      a.removeLast()
      b.removeLast()
    }
    return (a, b)
  }

  /// The longest run in order of lines that stand just once in both ranges.
  private func anchors(_ a: Range<Int>, _ b: Range<Int>) -> [(Int, Int)] {
    var places: [Int: (old: Int, oldCount: Int, new: Int, newCount: Int)] = [:]
    for x in a { places[old[x], default: (x, 0, 0, 0)].oldCount += 1 }
    for y in b {
      guard places[new[y]] != nil else { continue }
      places[new[y]]?.new = y
      places[new[y]]?.newCount += 1
    }
    let pairs = places.values.filter { $0.oldCount == 1 && $0.newCount == 1 }.sorted { $0.old < $1.old }
    // The longest increasing run of new places: piles whose tops increase.
    var piles: [Int] = []
    var previous = [Int?](repeating: nil, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, piles.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[piles[middle]].new < pair.new { low = middle + 1 } else { high = middle }
      }
      previous[index] = low > 0 ? piles[low - 1] : nil
      if low == piles.count { piles.append(index) } else { piles[low] = index }
    }
    var run: [(Int, Int)] = []
    var next = piles.last
    while let index = next {
      run.append((pairs[index].old, pairs[index].new))
      next = previous[index]
    }
    return run.reversed()
  }

  /// The longest common run by comparing every pair.
  private mutating func matchOneByOne(_ a: Range<Int>, _ b: Range<Int>) {
    guard a.count * b.count <= Self.mostPairs else { return }
    let width = b.count + 1
    var lengths = [Int](repeating: 0, count: (a.count + 1) * width)
    for i in stride(from: a.count - 1, through: 0, by: -1) {
      for j in stride(from: b.count - 1, through: 0, by: -1) {
        lengths[i * width + j] =
          old[a.lowerBound + i] == new[b.lowerBound + j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if old[a.lowerBound + i] == new[b.lowerBound + j] {
        matches[a.lowerBound + i] = b.lowerBound + j
        i += 1
        j += 1
      } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
  }
}
