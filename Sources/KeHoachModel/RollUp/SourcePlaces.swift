import KeHoachSource
import KeHoachSyntax

/// Rows of budgets and where they stand, for people: `ke-hoach.kh:61, mục II; khac.kh:40, 44`.
struct SourcePlaces {
  /// More places than that are only counted.
  private static let most = 8

  private var files: [(name: String, places: [String])] = []
  private var seen: Set<String> = []
  private var count = 0

  /// Adds a row of a budget, once.
  mutating func add(_ row: Int, in source: SourceText, budget: Budget) {
    let range = budget.table.rows[row].range
    let line = source.position(of: range.lowerBound).line
    guard seen.insert("\(line):\(source.name)").inserted else { return }
    count += 1
    guard count <= Self.most else { return }
    var place = String(line)
    if let label = budget.rows[row].label, label.isNumber { place += ", mục \(TotalFormula.bare(label.text))" }
    if files.last?.name == source.name {
      files[files.count - 1].places.append(place)
    } else {
      files.append((source.name, [place]))
    }
  }

  /// The places.
  var words: String {
    let text = files.map { $0.name + ":" + $0.places.joined(separator: "; ") }.joined(separator: "; ")
    return count > Self.most ? text + "; và \(count - Self.most) dòng khác" : text
  }
}
