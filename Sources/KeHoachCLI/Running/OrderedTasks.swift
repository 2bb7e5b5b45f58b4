/// Work done in parallel whose results are taken in order.
enum OrderedTasks {
  /// Works on items, at most `limit` at a time, and hands over each result in the order of the items.
  ///
  /// - Parameters:
  ///   - items: what to work on.
  ///   - limit: how many at a time.
  ///   - work: what to do with each.
  ///   - each: takes the results, called for one at a time.
  static func run<Item: Sendable, Output: Sendable>(
    _ items: [Item], limit: Int, work: @escaping @Sendable (Item) async -> Output, each: (Item, Output) -> Void
  ) async {
    guard items.count > 1, limit > 1 else {
      for item in items { each(item, await work(item)) }
      return
    }
    await withTaskGroup(of: (Int, Output).self) { group in
      var started = 0
      func start() {
        guard started < items.count else { return }
        let ordinal = started
        let item = items[ordinal]
        group.addTask { (ordinal, await work(item)) }
        started += 1
      }
      for _ in 0..<limit { start() }
      var finished: [Int: Output] = [:]
      var next = 0
      while let (ordinal, output) = await group.next() {
        start()
        finished[ordinal] = output
        while let output = finished.removeValue(forKey: next) {
          each(items[next], output)
          next += 1
        }
      }
    }
  }
}
