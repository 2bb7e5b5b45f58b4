/// Page numbers and running lines, which a text made from pages has at their edges.
enum PageFurniture {
  /// Marks the lines that only a page's edge holds. Where no form feed parts pages, only numbers are that count them.
  static func mark(_ lines: inout [PlainLine]) {
    let pages = pages(of: lines)
    guard pages.count > 1 else { return PageCount.mark(&lines) }
    markNumbers(&lines, pages, edge: firstWords)
    markNumbers(&lines, pages, edge: lastWords)
    markRunning(&lines, pages, edge: firstWords)
    markRunning(&lines, pages, edge: lastWords)
    for page in pages {
      // The blank lines at a page's edges are its margins: a paragraph may go on behind them.
      var at = page.lowerBound
      while at < page.upperBound, lines[at].isBlank || lines[at].omission != nil { at += 1 }
      if at < page.upperBound, at > 0 { lines[at].startsPage = true }
    }
  }

  private static func pages(of lines: [PlainLine]) -> [Range<Int>] {
    let starts = [0] + lines.indices.filter { $0 > 0 && lines[$0].startsPage }
    return starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : lines.count) }
  }

  private static func firstWords(_ lines: [PlainLine], _ page: Range<Int>) -> Int? {
    page.first { !lines[$0].isBlank && lines[$0].omission == nil }
  }

  private static func lastWords(_ lines: [PlainLine], _ page: Range<Int>) -> Int? {
    page.last { !lines[$0].isBlank && lines[$0].omission == nil }
  }

  /// Numbers at the same edge of most pages that count on with them, or count from one again as those of an appendix. Other
  /// numbers are words: the last cell of a table, a year.
  private static func markNumbers(
    _ lines: inout [PlainLine], _ pages: [Range<Int>], edge: ([PlainLine], Range<Int>) -> Int?
  ) {
    var found: [(page: Int, number: Int, at: Int)] = []
    var filled = 0
    for (index, page) in pages.enumerated() {
      guard let at = edge(lines, page) else { continue }
      if index > 0 { filled += 1 }
      if let number = pageNumber(lines[at].words) { found.append((index, number, at)) }
    }
    func countOn(_ first: Int, _ second: Int) -> Bool {
      found.indices.contains(first) && found.indices.contains(second)
        && found[second].number - found[first].number == found[second].page - found[first].page
    }
    let counting = found.indices.filter {
      found[$0].number == found[$0].page + 1 || countOn($0 - 1, $0) || countOn($0, $0 + 1)
    }
    guard counting.count * 2 >= filled, counting.contains(where: { found[$0].page > 0 }) else { return }
    for index in counting { lines[found[index].at].omission = .pageHeader }
  }

  /// The number of `7`, `- 7 -`, `Trang 7`, `7/12`.
  static func pageNumber(_ words: String) -> Int? {
    guard words.utf8.count <= 20 else { return nil }
    var rest = words[...]
    for word in ["Trang ", "trang ", "Page "] where rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
    rest = rest.drop { "-–— |".contains($0) }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    let tail = rest.dropFirst(digits.count).drop { "-–— |/".contains($0) }
    guard !digits.isEmpty, digits.utf8.count <= 4, tail.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(digits)
  }

  /// The same words at the same edge of at least three pages and half of all; words of several columns are the head of a
  /// table that goes on.
  private static func markRunning(
    _ lines: inout [PlainLine], _ pages: [Range<Int>], edge: ([PlainLine], Range<Int>) -> Int?
  ) {
    var places: [String: [Int]] = [:]
    for page in pages {
      guard let at = edge(lines, page), lines[at].words.utf8.count >= 8, !lines[at].isRule else { continue }
      places[lines[at].words, default: []].append(at)
    }
    for (_, found) in places where found.count >= 3 && found.count * 2 >= pages.count {
      guard let first = found.first, lines[first].stretches.count == 1 else { continue }
      for at in found { lines[at].omission = .pageHeader }
    }
  }
}
