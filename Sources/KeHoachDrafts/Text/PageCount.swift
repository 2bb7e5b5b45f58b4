/// The page numbers of a text without form feeds.
enum PageCount {
  private enum Bound {
    /// The fewest lines with words that a page has.
    static let shortest = 20
    /// The fewest numbers that tell.
    static let numbers = 3
    /// How many first numbers are tried.
    static let starts = 8
  }

  private typealias Number = (number: Int, at: Int, line: Int)

  /// Marks lines of nothing but a number where they count the pages over the whole text: from 1 or 2 on, each as far from
  /// the one before as a page is long, nearly. All other numbers are words.
  static func mark(_ lines: inout [PlainLine]) {
    var numbers: [Number] = []
    var line = 0
    for at in lines.indices where !lines[at].isBlank && lines[at].omission == nil {
      if let number = PageFurniture.pageNumber(lines[at].words) { numbers.append((number, at, line)) }
      line += 1
    }
    var tried = 0
    for start in numbers.indices where (1...2).contains(numbers[start].number) && tried < Bound.starts {
      tried += 1
      let pages = count(numbers, from: start)
      guard areEven(pages, lines: line) else { continue }
      for page in pages { lines[page.at].omission = .pageHeader }
      return
    }
  }

  private static func count(_ numbers: [Number], from start: Int) -> [Number] {
    var pages = [numbers[start]]
    for next in numbers[start...] {
      guard let last = pages.last else { break }
      if next.number == last.number + 1, next.line - last.line >= Bound.shortest { pages.append(next) }
    }
    return pages
  }

  /// Whether pages are of nearly the same length, also the first and the last one, which may be shorter.
  private static func areEven(_ pages: [Number], lines: Int) -> Bool {
    guard pages.count >= Bound.numbers, let first = pages.first, let last = pages.last else { return false }
    let lengths = zip(pages, pages.dropFirst()).map { $1.line - $0.line }
    let usual = lengths.sorted()[lengths.count / 2]
    let longest = usual * 3 / 2
    return lengths.allSatisfy { $0 <= longest && $0 * 3 >= usual * 2 } && first.line <= longest * first.number
      && lines - last.line <= longest
  }
}
